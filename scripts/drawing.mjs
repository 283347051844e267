// The drawing of the architecture: packages and applications, and the arrows that their manifests really have.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { orderOfConcepts } from "./order-of-concepts.mjs";

const manifest = (path) => JSON.parse(readFileSync(new URL(`../${path}/package.json`, import.meta.url), "utf8"));

/** Where each part stands: rows from what people use down to what everything rests on, so placed that no arrow runs behind a box. */
const rows = [
  [
    { path: "apps/terminal", says: "Ink UI and plain verbs", centre: 560 },
    { path: "apps/server", says: "REST service, Hono", centre: 800 },
  ],
  [{ path: "packages/answer", says: "what every route answers", centre: 384 }],
  [
    { path: "packages/client", says: "routes and typed client" },
    { path: "packages/calendar", says: "the days as iCalendar" },
    { path: "packages/documents", says: "the papers, written out" },
    { path: "packages/import", says: "a list from CSV" },
    { path: "packages/ledger-sqlite", says: "the book in one file" },
    { path: "packages/example", says: "two counties as commands" },
  ],
  [
    { path: "packages/ledger", says: "decide, append, verify", centre: 384 },
    { path: "packages/words", says: "Swedish and English", centre: 576 },
  ],
  [{ path: "packages/core", says: orderOfConcepts(fileURLToPath(new URL("..", import.meta.url))).join(" · ") }],
];

const WIDTH = 1152;
const ROW = 130;
const BOX = { height: 58, narrow: 180, wide: 720 };
const foot = 24 + (rows.length - 1) * ROW + BOX.height;

const placed = rows.flatMap((row, y) =>
  row.map((part, x) => {
    const width = part.path === "packages/core" ? BOX.wide : BOX.narrow;
    const centre = part.centre ?? ((x + 0.5) * WIDTH) / row.length;
    const name = manifest(part.path).name;
    return { ...part, name, x: centre - width / 2, y: 24 + y * ROW, width, centre, row: y };
  }),
);

const arrows = () =>
  placed.flatMap((from) => {
    const { dependencies = {}, devDependencies = {} } = manifest(from.path);
    const uses = from.path.startsWith("apps/") ? { ...dependencies, ...devDependencies } : dependencies;
    return placed.filter((to) => to.name in uses).map((to) => ({ from, to }));
  });

/** Arrows that follow from others are left out, so that the drawing shows the steps. */
const direct = (all) =>
  all.filter(
    ({ from, to }) =>
      !all.some(
        (first) =>
          first.from === from && first.to !== to && all.some((second) => second.from === first.to && second.to === to),
      ),
  );

const arrow = ({ from, to }) => {
  const spread = (to.centre - from.centre) * 0.12;
  const [x1, y1] = [from.centre + Math.max(-70, Math.min(70, spread)), from.y + BOX.height];
  const reach = to.width / 2 - 30;
  const [x2, y2] = [to.centre + Math.max(-reach, Math.min(reach, from.centre - to.centre)), to.y];
  const bend = (y2 - y1) / 2;
  return `<path d="M${x1} ${y1} C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 2}" marker-end="url(#tip)"/>`;
};

const box = ({
  name,
  says,
  x,
  y,
  width,
  centre,
  row,
}) => `<g class="${row === 0 ? "app" : name.endsWith("/core") ? "core" : "package"}">
<rect x="${x}" y="${y}" width="${width}" height="${BOX.height}" rx="8"/>
<text class="name" x="${centre}" y="${y + 25}">${name.replace("@konstellation/", "")}</text>
<text x="${centre}" y="${y + 44}">${says}</text>
</g>`;

/** The drawing as SVG. */
export const drawArchitecture =
  () => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${foot + 60}" role="img" aria-labelledby="title">
<title id="title">Applications use packages; everything rests on the core, which rests on effect alone.</title>
<style>
svg { background: #fff; }
rect { fill: #fff; stroke: #33475b; stroke-width: 1.5; }
.app rect { fill: #e8f1fa; } .core rect { fill: #fdf3d8; stroke-width: 2.5; }
text { font: 12.5px system-ui, "DejaVu Sans", sans-serif; fill: #33475b; text-anchor: middle; }
.name { font-weight: 700; font-size: 15px; }
path { fill: none; stroke: #7a8b9c; stroke-width: 1.5; }
#tip path { fill: #7a8b9c; stroke: none; }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker></defs>
${direct(arrows()).map(arrow).join("\n")}
${placed.map(box).join("\n")}
<text x="${WIDTH / 2}" y="${foot + 34}">effect (Schema, Result, HashMap): data, no clock, no store, no network</text>
</svg>
`;
