export { outcomeOf, type RuleExample, refusalIn, ruleExamples } from "./examples.ts";
export { someday, specify } from "./specify.ts";
