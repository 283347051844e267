/**
 * Writing a paper as HTML fit for print: A4 with page numbers, no script, one style sheet inside, everything escaped.
 */
import { linesOf } from "./plain-text.ts";
import type { Block, Line, Written } from "./written.ts";

/** The style sheet of every paper. It never changes with what is written, so that a policy can name it by its hash. */
export const STYLE = `
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt "Liberation Sans", Arial, sans-serif; } }
* { box-sizing: border-box; }
body { font: 10.5pt/1.45 "Liberation Sans", Arial, sans-serif; color: #111; background: #fff; max-width: 172mm; margin: 0 auto; }
@media screen { body { padding: 12mm 8mm; } }
.group { margin: 0; color: #444; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6mm; }
h2 { font-size: 13.5pt; margin: 8mm 0 2.5mm; padding-bottom: 1mm; border-bottom: 0.3mm solid #999; }
h3 { font-size: 11.5pt; margin: 6mm 0 1.5mm; }
h4 { font-size: 10.5pt; margin: 3mm 0 1mm; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
p, ul, dl, table { margin: 0 0 2.5mm; orphans: 2; widows: 2; }
ul { padding-left: 5mm; }
li { margin-bottom: 0.6mm; }
dl { display: grid; grid-template-columns: 42mm 1fr; column-gap: 4mm; row-gap: 0.6mm; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; }
dd p { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.35; }
th, td { text-align: left; vertical-align: top; padding: 0.9mm 2.5mm 0.9mm 0; border-bottom: 0.2mm solid #ccc; overflow-wrap: break-word; }
th { color: #444; font-weight: 600; white-space: nowrap; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
.resolution { border-left: 1mm solid #111; padding: 0.5mm 0 0.5mm 4mm; margin: 0 0 2.5mm; break-inside: avoid; }
.resolution p { margin: 0; }
.label { font-weight: 700; }
.mark { font-style: italic; color: #444; }
`;

/** A paper as a page of HTML. */
export const toHtml = ({ language, group, title, blocks }: Written): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(`${title} – ${group}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="group">${text(group)}</p>
<h1>${text(title)}</h1>
</header>
<main>
${blocks.map(blockIn).join("\n")}
</main>
</body>
</html>
`;

const blockIn = (block: Block): string => {
  switch (block.is) {
    case "heading":
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${text(block.text)}</p>`;
    case "mark":
      return `<p class="mark">${text(block.text)}</p>`;
    case "resolution":
      return `<div class="resolution"><p class="label">${text(block.label)}</p><p>${text(block.text)}</p></div>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${text(item)}</li>`).join("\n")}\n</ul>`;
    case "lines":
      return `<dl>\n${block.lines.map(lineIn).join("\n")}\n</dl>`;
    case "table":
      return [
        "<table>",
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${text(cell)}</th>`).join("")}</tr></thead>`,
        "<tbody>",
        ...block.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`),
        "</tbody>",
        "</table>",
      ].join("\n");
  }
};

const lineIn = ({ label, says }: Line): string =>
  `<dt>${text(label)}</dt><dd>${says.length === 1 ? text(says[0] ?? "") : says.map((each) => `<p>${text(each)}</p>`).join("")}</dd>`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const text = (of: string): string =>
  linesOf(of)
    .map((each) => each.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character))
    .join("<br>");
