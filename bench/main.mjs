// `npm run bench`: ratios to a limit that is measured in the same run, with the limit measured twice (the A/A control).
// Absolute times are for orientation; differences within the control's own say nothing.
import { build } from "../scripts/build.mjs";

// Some date libraries count in local time: given UTC, every library answers the same.
process.env.TZ = "UTC";
process.stdout.write("ratio to the limit · median · what\n");
await build(["@konstellation/server", "@konstellation/terminal"]);
const wanted = process.argv.slice(2);
for (const name of ["quorum", "agreements", "ledger", "rest", "start", "growth", "search"]) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { run } = await import(`./${name}.mjs`);
  await run();
}
