import * as Result from "effect/Result";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  assessQuorum,
  fromMilliseconds,
  instant,
  type QuorumAnswer,
  type QuorumPresence,
  type QuorumQuestion,
  type QuorumRule,
  readQuorumQuestion,
  toMilliseconds,
} from "../../index.ts";
import { anyCharter, anyPresence, anyRule, SEAT_IDS } from "../../testing/oracles/any-quorum.ts";

const START = toMilliseconds(instant("2024-05-03T10:00:00Z"));
const minute = (n: number) => fromMilliseconds(START + n * 60_000);

/** Whole minutes from an hour before the treatment to its end, each seat with its own person. */
const somePresence: fc.Arbitrary<ReadonlyArray<QuorumPresence>> = fc
  .array(
    fc.record({
      seat: fc.integer({ min: 0, max: SEAT_IDS.length - 1 }),
      from: fc.integer({ min: -30, max: 24 }),
      lasts: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 10 },
  )
  .map((spans) =>
    spans.map(({ seat, from, lasts }, index) => ({
      seat: `s${seat}`,
      person: `p${index}`,
      as: "holder",
      mode: "room",
      from: minute(from),
      until: minute(from + lasts),
    })),
  );

const question = (
  rule: QuorumRule,
  presence: ReadonlyArray<QuorumPresence>,
  continuity: "item" | "meeting" = "item",
): QuorumQuestion => ({
  charter: { quorum: rule, continuity },
  seats: SEAT_IDS.map((id, index) => ({ id, organisation: `o${index % 3}` })),
  presence,
  treatment: { from: minute(0), until: minute(25) },
});

/** The verdict by brute force: every minute, every seat, the rule read aloud. */
const naive = (asked: QuorumQuestion): QuorumAnswer["verdict"] => {
  const holdsAt = (rule: QuorumRule | null, seats: ReadonlyArray<string>, filled: ReadonlySet<string>): boolean => {
    const organisationOf = (seat: string) => `o${Number(seat.slice(1)) % 3}`;
    const here = seats.filter((seat) => filled.has(seat));
    const count = (of: "seats" | "organisations", list: ReadonlyArray<string>) =>
      of === "seats" ? list.length : new Set(list.map(organisationOf)).size;
    if (rule === null) throw new Error("every rule is known here");
    switch (rule.rule) {
      case "allOf":
        return rule.rules.every((each) => holdsAt(each, seats, filled));
      case "anyOf":
        return rule.rules.some((each) => holdsAt(each, seats, filled));
      case "within":
        return holdsAt(
          rule.quorum,
          seats.filter((seat) => rule.seats.includes(seat)),
          filled,
        );
      case "everySeat":
        return seats.length > 0 && here.length === seats.length;
      case "everyOrganisation":
        return seats.length > 0 && count("organisations", here) === count("organisations", seats);
      case "atLeast":
        return seats.length > 0 && count(rule.of, here) >= rule.count;
      default: {
        const [a = 0, b = 1] = rule.share.split("/").map(Number);
        const [part, whole] = [count(rule.of, here) * b, count(rule.of, seats) * a];
        return seats.length > 0 && (rule.rule === "moreThan" ? part > whole : part >= whole);
      }
    }
  };
  const at = (n: number) => {
    const moment = START + n * 60_000;
    const filled = new Set(
      asked.presence
        .filter((entry) => toMilliseconds(entry.from) <= moment && moment < toMilliseconds(entry.until ?? minute(999)))
        .map((entry) => entry.seat),
    );
    return holdsAt(asked.charter.quorum, SEAT_IDS, filled);
  };
  const treatment = Array.from({ length: 25 }, (_, n) => at(n));
  if (asked.charter.continuity !== "meeting" || !treatment.every(Boolean))
    return treatment.every(Boolean) ? "quorate" : "inquorate";
  const meeting = Array.from({ length: 55 }, (_, n) => at(n - 30));
  const reached = meeting.indexOf(true);
  return reached >= 0 && meeting.slice(reached).every(Boolean) ? "quorate" : "inquorate";
};

it("the verdict is the one that brute force finds, for any rule and any coming and going", () => {
  fc.assert(
    fc.property(
      anyRule,
      somePresence,
      fc.constantFrom("item" as const, "meeting" as const),
      (rule, presence, continuity) => {
        const asked = question(rule, presence, continuity);
        expect(assessQuorum(asked).verdict).toBe(naive(asked));
      },
    ),
    { numRuns: 400 },
  );
});

/**
 * Adding somebody who was not there before never makes a quorate item inquorate, under any charter, but for two cases:
 * under `meeting` continuity the group may then have been reached, and have broken, before it was (the case below);
 * and somebody who already sits elsewhere may leave that seat for this one (CON-2), so the newcomer is new here.
 */
it("adding somebody new for the whole meeting never makes a quorate item inquorate, recused or not", () => {
  fc.assert(
    fc.property(
      anyCharter,
      anyPresence(START),
      fc.constantFrom(...SEAT_IDS),
      // A recusal that names nobody is of whoever holds the seat, so a newcomer could change whom it is of.
      fc.array(fc.record({ seat: fc.constantFrom(...SEAT_IDS), person: fc.constantFrom("p0", "p1", "p2", "p3") }), {
        maxLength: 2,
      }),
      (charter, presence, seat, recused) => {
        const asked: QuorumQuestion = {
          ...question({ rule: "everySeat" }, presence),
          charter: { ...charter, continuity: "item" },
          recused,
        };
        const newcomer: QuorumPresence = {
          seat,
          person: "new",
          as: "holder",
          mode: "room",
          from: minute(-60),
          until: null,
        };
        const read = readQuorumQuestion(asked);
        if (Result.isFailure(read) || assessQuorum(read.success).verdict !== "quorate") return;
        expect(assessQuorum({ ...asked, presence: [...presence, newcomer] }).verdict).toBe("quorate");
      },
    ),
    { numRuns: 4000 },
  );
});

it("under meeting continuity somebody more can show that the group was reached, and broke, before", () => {
  const two: QuorumRule = { rule: "atLeast", count: 2, of: "seats" };
  const here = (seat: string, from: number, until: number | null): QuorumPresence => ({
    seat,
    person: `p-${seat}`,
    from: minute(from),
    until: until === null ? null : minute(until),
  });
  const presence = [here("s0", -30, -20), here("s1", -10, null), here("s2", -10, null)];
  const more = { ...here("s3", -30, -15), until: minute(-15) };
  expect(assessQuorum(question(two, presence, "meeting")).verdict).toBe("quorate");
  expect(assessQuorum(question(two, [...presence, more], "meeting")).verdict).toBe("inquorate");
});

it("the moment it broke is a moment of the treatment at which the rule did not hold", () => {
  fc.assert(
    fc.property(anyRule, somePresence, (rule, presence) => {
      const asked = question(rule, presence);
      const { verdict, brokenAt } = assessQuorum(asked);
      expect(brokenAt === null).toBe(verdict === "quorate");
      if (brokenAt === null) return;
      const moment = toMilliseconds(brokenAt);
      expect(moment >= START && moment < START + 25 * 60_000).toBe(true);
      const there = { ...asked, treatment: { from: brokenAt, until: fromMilliseconds(moment + 1) } };
      expect(assessQuorum(there).verdict).toBe("inquorate");
    }),
  );
});
