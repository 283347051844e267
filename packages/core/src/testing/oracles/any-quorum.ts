/**
 * Any charter and any coming and going, for properties.
 */
import * as Result from "effect/Result";
import fc from "fast-check";
import {
  fromMilliseconds,
  type Milliseconds,
  type QuorumCharter,
  type QuorumPresence,
  type QuorumQuestion,
  type QuorumRule,
  readQuorumQuestion,
} from "../../index.ts";

/** Six seats; seat n belongs to organisation n modulo 3. */
export const SEAT_IDS = ["s0", "s1", "s2", "s3", "s4", "s5"];

/** Any rule of the algebra, a few levels deep. */
export const anyRule: fc.Arbitrary<QuorumRule> = fc.letrec<{ rule: QuorumRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    fc.constant<QuorumRule>({ rule: "everySeat" }),
    fc.constant<QuorumRule>({ rule: "everyOrganisation" }),
    fc.record({
      rule: fc.constant("moreThan" as const),
      share: fc.constantFrom("1/2", "1/3", "2/3"),
      of: fc.constantFrom("seats" as const, "organisations" as const),
    }),
    fc.record({
      rule: fc.constant("atLeastShare" as const),
      share: fc.constantFrom("1/2", "3/4", "2/3"),
      of: fc.constantFrom("seats" as const, "organisations" as const),
    }),
    fc.record({
      rule: fc.constant("atLeast" as const),
      count: fc.integer({ min: 1, max: 4 }),
      of: fc.constantFrom("seats" as const, "organisations" as const),
    }),
    fc.record({ rule: fc.constant("allOf" as const), rules: fc.array(tie("rule"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ rule: fc.constant("anyOf" as const), rules: fc.array(tie("rule"), { minLength: 1, maxLength: 2 }) }),
    fc.record({
      rule: fc.constant("within" as const),
      seats: fc.subarray(SEAT_IDS, { minLength: 1 }),
      quorum: tie("rule"),
    }),
  ),
})).rule;

/** Any charter, with every value stated or left out. */
export const anyCharter: fc.Arbitrary<QuorumCharter> = fc.record(
  {
    quorum: fc.oneof({ weight: 9, arbitrary: anyRule }, { weight: 1, arbitrary: fc.constant(null) }),
    continuity: fc.constantFrom("item" as const, "meeting" as const),
    recused: fc.constantFrom("missing" as const, "leavesDenominator" as const, "counts" as const),
    remote: fc.constantFrom("counts" as const, "doesNotCount" as const),
    deputies: fc.constantFrom("own" as const, "any" as const),
    twoSeats: fc.constantFrom("one" as const, "both" as const),
    return: fc.constantFrom("counts" as const, "notSameDay" as const),
    entry: fc.constantFrom("anyTime" as const, "betweenItems" as const),
  },
  { requiredKeys: ["quorum"] },
);

/** People on seats in whole minutes around a treatment; a person may sit on several seats, and come back. */
export const anyPresence = (start: Milliseconds): fc.Arbitrary<ReadonlyArray<QuorumPresence>> =>
  fc.array(
    fc
      .record({
        seat: fc.constantFrom(...SEAT_IDS),
        person: fc.integer({ min: 0, max: 7 }).map((number) => `p${number}`),
        organisation: fc.option(fc.constantFrom("o0", "o1", "o2"), { nil: undefined, freq: 8 }),
        as: fc.constantFrom("holder" as const, "holder" as const, "deputy" as const, "observer" as const),
        mode: fc.constantFrom("room" as const, "room" as const, "remote" as const),
        admitted: fc.constantFrom(true, true, true, false, null),
        from: fc.integer({ min: -30, max: 27 }),
        lasts: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      })
      .map(({ organisation, from, lasts, ...who }) => ({
        ...who,
        ...(organisation === undefined ? {} : { organisation }),
        from: fromMilliseconds(start + from * 60_000),
        until: lasts === undefined ? null : fromMilliseconds(start + (from + lasts) * 60_000),
      })),
    { maxLength: 14 },
  );

/** Recusals of people and of seats, with and without times, some of them of earlier items. */
export const anyRecused = (start: Milliseconds): fc.Arbitrary<NonNullable<QuorumQuestion["recused"]>> => {
  const moment = (min: number, max: number) =>
    fc.integer({ min, max }).map((minute) => fromMilliseconds(start + minute * 60_000));
  return fc.array(
    fc.record(
      {
        seat: fc.constantFrom(...SEAT_IDS),
        person: fc.integer({ min: 0, max: 8 }).map((number) => `p${number}`),
        from: moment(-25, 20),
        until: moment(-15, 27),
      },
      { requiredKeys: ["seat"] },
    ),
    { maxLength: 3 },
  );
};

/** Up to two recesses before the treatment. */
export const anyRecess = (start: Milliseconds): fc.Arbitrary<NonNullable<QuorumQuestion["recess"]>> =>
  fc.array(
    fc
      .record({ from: fc.integer({ min: -30, max: -1 }), lasts: fc.integer({ min: 1, max: 15 }) })
      .map(({ from, lasts }) => ({
        from: fromMilliseconds(start + from * 60_000),
        until: fromMilliseconds(start + Math.min(0, from + lasts) * 60_000),
      })),
    { maxLength: 2 },
  );

/** Any question that is not malformed, of a treatment of twenty-five minutes from a moment. */
export const anyQuestion = (start: Milliseconds): fc.Arbitrary<QuorumQuestion> =>
  fc
    .record(
      {
        charter: anyCharter,
        seats: fc
          .array(fc.boolean(), { minLength: SEAT_IDS.length, maxLength: SEAT_IDS.length })
          .map((vacancies) =>
            SEAT_IDS.map((id, index) => ({ id, organisation: `o${index % 3}`, vacant: vacancies[index] ?? false })),
          ),
        constellation: fc.subarray(SEAT_IDS, { minLength: 1 }),
        presence: anyPresence(start),
        recused: anyRecused(start),
        recess: anyRecess(start),
        treatment: fc.constant({ from: fromMilliseconds(start), until: fromMilliseconds(start + 25 * 60_000) }),
      },
      { requiredKeys: ["charter", "seats", "presence", "treatment"] },
    )
    .filter((question) => Result.isSuccess(readQuorumQuestion(question)));
