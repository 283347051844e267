/**
 * What a refusal says stands in the rulebook word for word, in both languages: nobody changes a word without seeing it there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { refusalIn, ruleExamples } from "@konstellation/core/testing";
import { explainRefusal } from "@konstellation/words";
import { expect, it } from "vitest";

const rulebook = fileURLToPath(new URL("../../../docs/rulebook/", import.meta.url));

it("every refusal that an example shows", () => {
  for (const example of ruleExamples) {
    const refusal = refusalIn(example);
    if (refusal === undefined) continue;
    const page = readFileSync(join(rulebook, `${example.rule.toLowerCase()}.md`), "utf8");
    // Under its own heading: what another example of the rule says would do elsewhere on the page.
    const own = page.split("\n### ").find((section) => section.startsWith(`${example.says.en}\n`));
    const { sv, en } = explainRefusal(refusal, (_, id) => ({ sv: id }));
    expect(own, en).toContain(`${en}\n`);
    expect(own, sv).toContain(`> ${sv}\n`);
  }
});
