// The arrows that may exist between packages, and between the concepts of the core. Everything else fails.
const { orderOfConcepts } = require("./scripts/order-of-concepts.mjs");

const ORDER = orderOfConcepts(__dirname);
const tests = "\\.test\\.tsx?$|/testing/";

const conceptOrder = ORDER.slice(0, -1).map((concept, index) => ({
  name: `core-order-${concept}`,
  comment: `A concept may use the ones before it: ${concept} comes before ${ORDER.slice(index + 1).join(", ")}.`,
  severity: "error",
  from: { path: `^packages/core/src/${concept}/`, pathNot: tests },
  to: { path: `^packages/core/src/(?:${ORDER.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-knows-effect-only",
      comment:
        "The core imports effect's stable modules, and nothing else: no node, no framework, none of our own packages.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: tests },
      to: { pathNot: "^packages/core/src/|(?:^|/)node_modules/effect/(?:dist|src)/[A-Za-z]+\\.(?:js|d\\.ts|ts)$" },
    },
    ...conceptOrder,
    {
      name: "concept-through-its-index",
      comment: "A concept is used through its index.",
      severity: "error",
      from: { path: "^packages/core/src/([^/]+)/", pathNot: tests },
      to: {
        path: "^packages/core/src/([^/]+)/.+",
        pathNot: "^packages/core/src/($1/|[^/]+/index\\.ts$|constellation/quorum-rule\\.ts$)",
      },
    },
    {
      name: "rules-know-no-decider",
      severity: "error",
      from: { path: "^packages/core/src/.+/rules/", pathNot: tests },
      to: { path: "/(?:decider|events)\\.ts$|/deciding/" },
    },
    {
      name: "sources-use-no-testing",
      severity: "error",
      from: { path: "^(?:packages|apps)/[^/]+/src/", pathNot: tests },
      to: { path: "/testing/|\\.test\\.tsx?$" },
    },
    {
      name: "words-client-example-know-core-only",
      severity: "error",
      from: { path: "^packages/(words|client|example)/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:$1|core)/" },
    },
    {
      name: "calendar-import-know-core-and-words",
      severity: "error",
      from: { path: "^packages/(calendar|import)/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:$1|core|words)/" },
    },
    {
      name: "ledger-knows-core-only",
      severity: "error",
      from: { path: "^packages/ledger/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:ledger|core)/" },
    },
    {
      name: "a-store-knows-the-port-only",
      severity: "error",
      from: { path: "^packages/ledger-([^/]+)/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:ledger-$1|ledger|core)/" },
    },
    { name: "package-knows-no-app", severity: "error", from: { path: "^packages/" }, to: { path: "^apps/" } },
    {
      name: "app-knows-no-other-app",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "nothing-undeclared",
      severity: "error",
      from: { path: "^(?:packages|apps)/[^/]+/src/", pathNot: tests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["@konstellation/source", "import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
