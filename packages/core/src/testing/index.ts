export { type RuleExample, ruleExamples } from "./examples/index.ts";
export { someday, specify } from "./specify.ts";
