import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { testsThatTellTheZone } from "./scripts/time-zone.mjs";
import base, { lanes } from "./vitest.config.ts";

// `npm test`: everything once, and what can tell the time zone again west and east of the day. Where it may take its time
// (`.ci/run`) all tests of sources run again there, so that the reading of what can tell it is itself held.
const told = testsThatTellTheZone().map(({ file }) => file);
const again = ["Europe/Stockholm", "Pacific/Kiritimati"].flatMap((zone) =>
  lanes.map(({ name, include, isolate }) => ({
    name: `${name}, ${zone}`,
    include:
      process.env.THOROUGH !== undefined && name !== "end-to-end"
        ? include
        : told.filter((file) => file.startsWith(`${name}/`)),
    isolate,
    env: { TZ: zone },
    setupFiles: ["./test/time-zone.ts"],
  })),
);

/** The one file that takes a core for a minute goes first, or the other core waits for it at the end. */
class WalkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isWalk = ({ moduleId }: TestSpecification) => moduleId.endsWith("test/add-a-concept.test.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    sequence: { sequencer: WalkFirst },
    projects: [...lanes, ...again]
      .filter(({ include }) => include.length > 0)
      .map((test) => ({ extends: "./vitest.config.ts", test })),
  },
});
