// The arrows that may exist between packages, and between the concepts of the core. Everything else fails.
const { orderOfConcepts } = require("./scripts/order-of-concepts.mjs");

const ORDER = orderOfConcepts(__dirname);
const tests = "\\.test\\.tsx?$|/testing/";
/** The examples of a concept are told with the testing package's world, as its tests are. */
const told = `${tests}|^packages/core/src/[^/]+/examples(?:\\.ts$|/)`;

const conceptOrder = ORDER.slice(0, -1).map((concept, index) => ({
  name: `core-order-${concept}`,
  comment: `A concept may use the ones before it: ${concept} comes before ${ORDER.slice(index + 1).join(", ")}.`,
  severity: "error",
  from: { path: `^packages/core/src/${concept}/`, pathNot: told },
  to: { path: `^packages/core/src/(?:${ORDER.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-knows-effect-only",
      comment:
        "The core imports effect's stable modules that know no clock and no chance, and nothing else: no node, no framework, none of our own packages.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: told },
      to: {
        pathNot:
          "^packages/core/src/|(?:^|/)node_modules/effect/(?:dist|src)/(?!Clock|Console|Cron|DateTime|Effect|Random|Runtime|Schedule)[A-Za-z]+\\.(?:js|d\\.ts|ts)$",
      },
    },
    ...conceptOrder,
    {
      name: "concept-through-its-index",
      comment: "A concept is used through its index.",
      severity: "error",
      from: { path: "^packages/core/src/([^/]+)/", pathNot: told },
      to: {
        path: "^packages/core/src/([^/]+)/.+",
        pathNot: "^packages/core/src/($1/|[^/]+/index\\.ts$|constellation/quorum-rule\\.ts$|kernel/vouch\\.ts$)",
      },
    },
    {
      name: "only-rules-vouch",
      comment: "Only a rule may say that it has looked: nothing else makes evidence.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: "/rules/|^packages/core/src/kernel/rules\\.ts$" },
      to: { path: "^packages/core/src/kernel/vouch\\.ts$" },
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
      from: { path: "^(?:packages|apps)/[^/]+/src/", pathNot: told },
      to: { path: "/testing/|\\.test\\.tsx?$" },
    },
    {
      name: "words-client-example-know-core-only",
      severity: "error",
      from: { path: "^packages/(words|client|example)/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:$1|core)/" },
    },
    {
      name: "calendar-import-documents-know-core-and-words",
      severity: "error",
      from: { path: "^packages/(calendar|import|documents)/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:$1|core|words)/" },
    },
    {
      name: "answer-knows-no-store-and-no-example",
      comment: "One function answers every route: from any ledger, and for whoever renders it.",
      severity: "error",
      from: { path: "^packages/answer/src/", pathNot: tests },
      to: { path: "^packages/", pathNot: "^packages/(?:answer|core|words|ledger|client|calendar|import|documents)/" },
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
    exclude: { path: "^(?:packages|apps)/[^/]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["@konstellation/source", "import", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
