// `npm run terminal`: builds what is needed, then becomes the terminal UI.
import { build } from "./build.mjs";

await build(["@konstellation/terminal"]);
process.argv.splice(2, 0, ...(process.argv.length > 2 && !process.argv[2]?.startsWith("-") ? [] : ["terminal"]));
await import("../apps/terminal/bin/konstellation.mjs");
