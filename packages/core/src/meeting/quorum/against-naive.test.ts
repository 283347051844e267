import * as Result from "effect/Result";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  assessQuorum,
  compileQuorum,
  fromMilliseconds,
  instant,
  type QuorumQuestion,
  readQuorumQuestion,
  toMilliseconds,
} from "../../index.ts";
import { anyCharter, anyPresence, SEAT_IDS } from "../../testing/oracles/any-quorum.ts";
import { naiveQuorum } from "../../testing/oracles/naive-quorum.ts";

const START = toMilliseconds(instant("2024-05-03T10:00:00Z"));

/** Any question that is not malformed. */
const anyQuestion: fc.Arbitrary<QuorumQuestion> = fc
  .record(
    {
      charter: anyCharter,
      seats: fc
        .array(fc.boolean(), { minLength: SEAT_IDS.length, maxLength: SEAT_IDS.length })
        .map((vacancies) =>
          SEAT_IDS.map((id, index) => ({ id, organisation: `o${index % 3}`, vacant: vacancies[index] ?? false })),
        ),
      constellation: fc.subarray(SEAT_IDS, { minLength: 1 }),
      presence: anyPresence(START),
      recused: fc.array(
        fc.record(
          { seat: fc.constantFrom(...SEAT_IDS), person: fc.constantFrom("p0", "p1", "p2") },
          { requiredKeys: ["seat"] },
        ),
        { maxLength: 3 },
      ),
      treatment: fc.constant({ from: fromMilliseconds(START), until: fromMilliseconds(START + 25 * 60_000) }),
    },
    { requiredKeys: ["charter", "seats", "presence", "treatment"] },
  )
  .filter((question) => Result.isSuccess(readQuorumQuestion(question)));

it("the compiled verdict, the moment it broke and every why are those of the plain recomputation", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const answer = assessQuorum(question);
      const naive = naiveQuorum(question);
      expect({
        verdict: answer.verdict,
        brokenAt: answer.brokenAt === null ? undefined : toMilliseconds(answer.brokenAt),
        broken: answer.forum === "broken",
        missing: answer.missing.map(({ seat, why }) => `${seat} ${why}`),
      }).toEqual({ verdict: naive.verdict, brokenAt: naive.brokenAt, broken: naive.broken, missing: naive.missing });
    }),
    { numRuns: 3000 },
  );
});

it("a compiled question can be asked again and again, in any order", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const compiled = compileQuorum(question);
      const once = compiled.answer();
      compiled.holdsAt(fromMilliseconds(START + 7 * 60_000));
      expect(compiled.verdict()).toBe(once.verdict);
      expect(compiled.answer()).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
