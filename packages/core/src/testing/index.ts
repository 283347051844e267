export { type RuleExample, ruleExamples } from "./examples.ts";
export { someday, specify } from "./specify.ts";
