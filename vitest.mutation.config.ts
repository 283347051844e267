import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

const { projects: _, ...settings } = base.test ?? {};
const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The tests that mutants of the core must survive: the core's own, and the example that is held by its rules. The
// properties of whole lives and of every day are left out: each runs a second, for every mutant.
export default defineConfig({
  ...base,
  // Mutants live in a copy; there, too, the example must be held by the mutated rules.
  resolve: { ...base.resolve, alias: { "@konstellation/core": source("packages/core/src/index.ts") } },
  test: {
    ...settings,
    include: ["packages/core/src/**/*.test.ts", "packages/example/src/**/*.test.ts"],
    exclude: [
      ...(settings.exclude ?? []),
      "packages/core/src/book/life.test.ts",
      "packages/core/src/kernel/calendar-date.test.ts",
      "packages/core/src/agreement/any-life.test.ts",
      "packages/core/src/agreement/notice/every-day.test.ts",
    ],
    setupFiles: ["./test/mutation-setup.ts"],
  },
});
