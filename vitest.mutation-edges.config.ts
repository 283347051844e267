import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

const { projects: _, ...settings } = base.test ?? {};
const packages = fileURLToPath(new URL("packages", import.meta.url));

// The tests that mutants of the edges must survive: where a list, a request or a setting comes in, and where a refusal is
// said. A long book that is verified in turns is left out: it takes seconds, for every mutant of the service.
export default defineConfig({
  ...base,
  // Mutants live in a copy; there, too, every package must find the mutated ones.
  resolve: {
    ...base.resolve,
    alias: [
      { find: /^@konstellation\/([a-z-]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@konstellation\/([a-z-]+)\/testing$/, replacement: `${packages}/$1/src/testing/index.ts` },
    ],
  },
  test: {
    ...settings,
    include: [
      "packages/{words,import}/src/**/*.test.ts",
      "packages/answer/src/as-the-rulebook-says.test.ts",
      "apps/server/src/**/*.test.ts",
    ],
    exclude: [...(settings.exclude ?? []), "apps/server/src/verification.test.ts"],
    setupFiles: ["./test/mutation-setup.ts"],
  },
});
