/**
 * The documentation page: every route with its example as a copyable line. No script, no network.
 */
import { type Route, type RouteName, routeRows } from "@konstellation/client";
import { policyFor } from "./page-policy.ts";

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; margin-bottom: 0; } h2 { margin-top: 2.5rem; font-size: 1.3rem; }
article { border-top: 1px solid var(--line); padding: .8rem 0; }
h3 { font-size: 1rem; margin: 0; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 3.2rem; font-weight: 700; }
.write .method::after { content: " ✎"; } p { margin: .2rem 0; }
pre { background: color-mix(in srgb, currentColor 7%, transparent); padding: .6rem .8rem; overflow-x: auto; border-radius: 6px; font-size: .85rem; }
`;

/** The policy the page is served with. */
export const docsPolicy = (): string => policyFor(STYLE);

/** The page. */
export const docsPage = (): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Konstellation – REST</title><style>${STYLE}</style></head>
<body>
<h1>Konstellation</h1>
<p>Is this the group, may it decide, who answers for it, when does it end? The machine-readable description is <a href="/openapi.json">openapi.json</a>.</p>
<h2 id="reading">Reading and writing</h2>
<p>Reading is open on this machine. Writing (✎) needs the token that the service made at its first start, as <code>Authorization: Bearer</code>.
An <code>Idempotency-Key</code> makes a repeated act add nothing; an <code>If-Match</code> with the ETag you saw makes it fail if the book has changed.
Ask for Swedish or English with <code>Accept-Language</code>.</p>
${routeRows.map(([name, route]) => article(name, route)).join("\n")}
<h2>Problems</h2>
<p>Every refusal and every error is <code>application/problem+json</code>.</p>
<article id="problem-refused"><h3>409, 422</h3><p>A rule refuses: <code>rule</code>, <code>explanation</code> in both languages, <code>missingSeats</code>, and the whole <code>refusal</code>. Nothing was written.</p></article>
<article id="problem-400"><h3>400</h3><p>Malformed: every fault in <code>violations</code>, by path and JSON Pointer.</p></article>
<article id="problem-401"><h3>401</h3><p>Writing needs the token.</p></article>
<article id="problem-404"><h3>404</h3><p>There is nothing by that name.</p></article>
<article id="problem-412"><h3>412</h3><p>The book has changed since the ETag in <code>If-Match</code>.</p></article>
<article id="problem-500"><h3>500, 503</h3><p>The fault is in the service; its log says which.</p></article>
</body></html>`;

const article = (name: RouteName, route: Route): string => `<article class="${route.scope}" id="${name}">
<h3><span class="method">${route.method.toUpperCase()}</span> ${asText(route.path)}</h3>
<p>${asText(route.summary.en)} <span lang="sv">– ${asText(route.summary.sv)}</span></p>
${route.body === undefined ? "" : `<pre>${asText(JSON.stringify(route.example, null, 2))}</pre>`}
</article>`;

const asText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
