import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementView,
  bookDecider,
  type CalendarDate,
  type Command,
  day,
  type Fact,
  fromDayNumber,
  Period,
  plusDays,
  replay,
  toDayNumber,
} from "../index.ts";
import { county, of, proposed, registered } from "../testing/agreements.ts";
import { someday } from "../testing/specify.ts";

const llg = { kind: "body", id: "llg" } as const;

describe("as-of views never change the past", () => {
  // What somebody may try with an agreement on a day; the rules say whether it happens.
  const attempt = (kind: number, on: CalendarDate, party: string): Command => {
    const attempts: ReadonlyArray<Command> = [
      of("GiveNotice", { party, given: { received: on } }),
      of("GiveNotice", { party, given: { sent: on } }),
      of("ReceiveNotice", { party, received: on }),
      of("WithdrawNotice", { party, on }),
      of("AmendAgreement", { from: plusDays(on, 30), notice: { length: Period.make("P3M") }, source: { sv: "x" } }),
      of("ReviewAgreement", { on, by: llg, finding: "fits" }),
      of("AnswerSuccession", { on, succession: { kind: "nothing", reason: { sv: "x" } } }),
      of("ApproveAgreement", { party, on }),
      {
        ...registered({ agreement: `b-${on}`, replaces: "a", concluded: { on } }),
        type: "RegisterAgreement",
        term: { kind: "untilFurtherNotice", from: plusDays(on, 90) },
      },
    ];
    return attempts[kind % attempts.length] as Command;
  };
  const [from, until] = [toDayNumber(day("2024-02-01")), toDayNumber(day("2027-12-31"))];
  const dates = fc.integer({ min: from, max: until }).map(fromDayNumber);
  const lives = fc.array(fc.tuple(fc.nat(8), dates, fc.constantFrom("vaxjo", "ljungby")), { maxLength: 14 });

  it("what happens after a day changes no answer about that day, for any life of an agreement", () => {
    const happened = new Set<string>();
    fc.assert(
      fc.property(lives, dates, fc.boolean(), (life, asked, draft) => {
        const first = draft ? proposed({ on: day("2024-01-15"), approveBy: day("2026-06-30") }) : registered();
        const facts: Array<Fact> = [...county, first];
        let known: ReadonlyArray<Fact> = facts.slice();
        for (const [kind, on, party] of [...life].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))) {
          const outcome = bookDecider.decide(replay(facts), attempt(kind, on, party), { ...someday, day: on });
          if (Result.isFailure(outcome)) continue;
          facts.push(...outcome.success);
          for (const { type } of outcome.success) happened.add(type);
          if (on <= asked) known = facts.slice();
        }
        expect(agreementView(replay(facts), "a", asked)).toEqual(agreementView(replay(known), "a", asked));
      }),
      { numRuns: 1000 },
    );
    expect([...happened].sort()).toEqual([
      "AgreementAmended",
      "AgreementApproved",
      "AgreementConcluded",
      "AgreementRegistered",
      "AgreementReplaced",
      "AgreementReviewed",
      "NoticeGiven",
      "NoticeReceived",
      "NoticeWithdrawn",
      "SuccessionAnswered",
    ]);
  });
});
