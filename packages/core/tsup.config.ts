import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "testing/index": "src/testing/index.ts" },
  format: "esm",
  target: "es2024",
  removeNodeProtocol: false,
  sourcemap: true,
  clean: true,
});
