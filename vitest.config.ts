import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run on the sources of every package; only the end-to-end lane runs what was built.
const conditions = ["@konstellation/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { NO_COLOR: "1" },
  },
});
