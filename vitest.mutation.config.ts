import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

// The tests that mutants of the core must survive: the core's own, and the example that is held by its rules.
export default mergeConfig(base, {
  test: {
    include: ["packages/core/src/**/*.test.ts", "packages/example/src/**/*.test.ts"],
    setupFiles: ["./test/mutation-setup.ts"],
  },
});
