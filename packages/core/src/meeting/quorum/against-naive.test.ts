import fc from "fast-check";
import { expect, it } from "vitest";
import { assessQuorum, compileQuorum, fromMilliseconds, instant, toMilliseconds } from "../../index.ts";
import { anyQuestion } from "../../testing/oracles/any-quorum.ts";
import { naiveQuorum } from "../../testing/oracles/naive-quorum.ts";

const START = toMilliseconds(instant("2024-05-03T10:00:00Z"));
/** Ten minutes before midnight in Sweden. */
const AT_MIDNIGHT = toMilliseconds(instant("2024-05-03T21:50:00Z"));

it.each([
  ["in the middle of the day", START],
  ["over midnight", AT_MIDNIGHT],
])("%s the compiled verdict, the moment it broke and every why are those of the plain recomputation", (_, start) => {
  fc.assert(
    fc.property(anyQuestion(start), (question) => {
      const answer = assessQuorum(question);
      const naive = naiveQuorum(question);
      expect({
        verdict: answer.verdict,
        brokenAt: answer.brokenAt === null ? undefined : toMilliseconds(answer.brokenAt),
        broken: answer.forum === "broken",
        missing: answer.missing.map(({ seat, why }) => `${seat} ${why}`),
        filled: answer.counted.seats,
      }).toEqual(naive);
    }),
    { numRuns: 3000 },
  );
});

it("a compiled question can be asked again and again, in any order", () => {
  fc.assert(
    fc.property(anyQuestion(START), (question) => {
      const compiled = compileQuorum(question);
      const once = compiled.answer();
      compiled.holdsAt(fromMilliseconds(START + 7 * 60_000));
      expect(compiled.verdict()).toBe(once.verdict);
      expect(compiled.answer()).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

it("who is quorate for the meeting is quorate for the item", () => {
  fc.assert(
    fc.property(anyQuestion(START), (question) => {
      const by = (continuity: "item" | "meeting") =>
        assessQuorum({ ...question, charter: { ...question.charter, continuity } }).verdict;
      if (by("meeting") === "quorate") expect(by("item")).toBe("quorate");
    }),
    { numRuns: 1000 },
  );
});
