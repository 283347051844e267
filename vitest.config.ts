import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run on the sources of every package; only the end-to-end lane runs what was built.
const conditions = ["@konstellation/source", ...defaultServerConditions];

// Our sources keep nothing between two files, so their tests share a process and read effect and ink once. What starts
// programs gets a process of its own.
export const lanes = [
  { name: "packages", include: ["packages/*/src/**/*.test.ts"], isolate: false },
  { name: "apps", include: ["apps/*/src/**/*.test.{ts,tsx}"], isolate: false },
  { name: "end-to-end", include: ["test/**/*.test.ts"], isolate: true },
];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { NO_COLOR: "1" },
    maxWorkers: "100%",
    projects: lanes.map((test) => ({ extends: true, test })),
  },
});
