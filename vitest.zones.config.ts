import { defineConfig } from "vitest/config";
import { testsThatTellTheZone } from "./scripts/time-zone.mjs";
import base, { lanes } from "./vitest.config.ts";

// `npm test`: everything once, and what can tell the time zone again west and east of the day.
const told = testsThatTellTheZone().map(({ file }) => file);
const again = ["Europe/Stockholm", "Pacific/Kiritimati"].flatMap((zone) =>
  lanes.map(({ name, isolate }) => ({
    name: `${name}, ${zone}`,
    include: told.filter((file) => file.startsWith(`${name}/`)),
    isolate,
    env: { TZ: zone },
    setupFiles: ["./test/time-zone.ts"],
  })),
);

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    projects: [...lanes, ...again]
      .filter(({ include }) => include.length > 0)
      .map((test) => ({ extends: "./vitest.config.ts", test })),
  },
});
