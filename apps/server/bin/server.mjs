#!/usr/bin/env node
// Starts the bundled service with compiled code kept from the last start.
import { existsSync } from "node:fs";
// As a whole: a Node that lacks the name would fail at the import, before it could be told what is wrong.
import * as module from "node:module";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `konstellation: Node 24 or later is needed, this is ${process.versions.node}. Start it with npm, which brings its own.\n`,
  );
  process.exit(1);
}
if (!existsSync(new URL("../dist/main.js", import.meta.url))) {
  process.stderr.write("konstellation: This clone is not built yet. Run `npm start`, or `npm run build`, once.\n");
  process.exit(1);
}
module.enableCompileCache?.();
await import("../dist/main.js");
