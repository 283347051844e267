/**
 * What each part of a quorum question and of its answer can be, and that nothing else is taken for it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { decodeWith, QuorumAnswer, QuorumQuestion, readQuorumQuestion } from "../../index.ts";
import { having, pathsOf, written } from "../../testing/one-part.ts";
import { ask, clock, oneEach, recusals, room, span } from "../../testing/written-room.ts";

const every = { rule: "everySeat" } as const;
const question: QuorumQuestion = {
  charter: { quorum: every },
  seats: [{ id: "a", organisation: "a", function: "social", vacant: false }],
  constellation: ["a"],
  presence: room("a"),
  recused: recusals("a by p-b from 10:05 to 10:10"),
  recess: [span("09:30 to 09:40")],
  treatment: span("10:00 to 10:25"),
  zone: "Europe/Stockholm",
};
describe("a quorum question", () => {
  it("is read with something in every part of it", () => expect(pathsOf(readQuorumQuestion(question))).toEqual([]));
  it.each([
    ["charter.continuity", ["item", "meeting"]],
    ["charter.recused", ["missing", "leavesDenominator", "counts"]],
    ["charter.remote", ["counts", "doesNotCount"]],
    ["charter.deputies", ["own", "any"]],
    ["charter.twoSeats", ["one", "both"]],
    ["charter.return", ["counts", "notSameDay"]],
    ["charter.entry", ["anyTime", "betweenItems"]],
    ["charter.quorum", [null, every]],
    ["seats.0.vacant", [true, false]],
    ["presence.0.as", ["holder", "deputy", "observer"]],
    ["presence.0.mode", ["room", "remote"]],
    ["presence.0.admitted", [true, false, null]],
    ["presence.0.until", [null, clock("11:00")]],
  ])("says in %s one of %j, or nothing of it, and no other thing", (path, all) => {
    for (const value of all)
      expect([value, pathsOf(readQuorumQuestion(having(question, path, value)))]).toEqual([value, []]);
    expect(pathsOf(readQuorumQuestion(having(question, path, "somethingElse")))).toEqual([written(path)]);
    expect(pathsOf(readQuorumQuestion(having(question, path)))).toEqual(path === "charter.quorum" ? [path] : []);
  });
  it.each([
    ["seats.0.function", ""],
    ["seats.0.organisation", ""],
    ["presence.0.organisation", ""],
    ["presence.0.from", "09:00"],
    ["recused.0.seat", ""],
    ["recused.0.person", ""],
    ["recused.0.from", "soon"],
    ["recused.0.until", "later"],
    ["recess.0.from", "soon"],
    ["recess.0.until", "later"],
    ["treatment.from", "10"],
    ["treatment.until", null],
    ["constellation", "a"],
    ["recess", {}],
    ["zone", 2],
  ])("takes nothing else for %s: %j", (path, value) =>
    expect(pathsOf(readQuorumQuestion(having(question, path, value)))).toEqual([written(path)]),
  );
  it.each(["charter", "seats", "presence", "treatment", "treatment.from", "recess.0.until", "recused.0.seat"])(
    "cannot do without %s",
    (path) => expect(pathsOf(readQuorumQuestion(having(question, path)))).toEqual([written(path)]),
  );
  it.each(["charter", "seats.0", "presence.0", "recused.0", "recess.0", "treatment"])(
    "knows of no other part of %s",
    (path) =>
      expect(pathsOf(readQuorumQuestion(having(question, `${path}.other`, 1)))).toEqual([`${written(path)}.other`]),
  );
});

describe("an answer", () => {
  const decode = decodeWith(QuorumAnswer);
  const answer = ask({ quorum: every, continuity: "meeting" }, "a to 12:00, a from 13:00", {
    seats: oneEach("a"),
    treatment: span("13:30 to 13:40"),
  });
  it("is what is answered, whole", () => {
    expect(decode(answer)).toEqual(Result.succeed(answer));
    expect(answer.lostBefore).toEqual({ at: clock("12:00"), missing: [{ seat: "a", organisation: "a", why: "left" }] });
  });
  const flag = { code: "noRule", seat: "a", person: "p", seats: ["a"], meeting: "m", names: ["a", "A"], of: "seats" };
  const full = {
    ...answer,
    missing: [{ seat: "a", organisation: "a", why: "absent" }],
    missingOrganisations: ["a"],
    flags: [flag],
  };
  it.each([
    ["verdict", ["quorate", "inquorate", "unknown"]],
    ["forum", ["assembled", "subAssembled", "broken", "informal"]],
    ["rule", ["QUO-1", "QUO-2", "QUO-3"]],
    ["counted.of", [null, 1]],
    ["counted.ofOrganisations", [null, 1]],
    ["brokenAt", [null, clock("10:00")]],
    [
      "missing.0.why",
      [
        ...["absent", "vacant", "left", "late", "recused", "remote", "observer", "otherOrganisation"],
        ...["notAdmitted", "secondSeat"],
      ],
    ],
    [
      "flags.0.code",
      [
        ...[
          "personFillsTwoSeats",
          "personInTwoMeetings",
          "remoteNotStated",
          "admissionNotKnown",
          "organisationNotKnown",
        ],
        ...["recusedPresent", "recusedNotKnown", "namesAlike", "vacantButPresent", "outsideConstellation", "noRule"],
        "seatsNotKnown",
      ],
    ],
    ["flags.0.of", ["seats", "people", "organisations"]],
  ])("has in %s one of %j, and no other thing", (path, all) => {
    for (const value of all) expect([value, pathsOf(decode(having(full, path, value)))]).toEqual([value, []]);
    expect(pathsOf(decode(having(full, path, "somethingElse")))).toEqual([written(path)]);
  });
  it.each([
    ["counted.seats", 1.5],
    ["counted.organisations", "2"],
    ["missing.0.seat", ""],
    ["missing.0.organisation", 1],
    ["missingOrganisations", "a"],
    ["lostBefore.at", "noon"],
    ["lostBefore.missing", null],
    ["flags.0.seat", ""],
    ["flags.0.person", ""],
    ["flags.0.seats", "a"],
    ["flags.0.meeting", ""],
    ["flags.0.names", "a"],
    ["cure", "come"],
    ["explanation", "because"],
  ])("has nothing else in %s: %j", (path, value) =>
    expect(pathsOf(decode(having(full, path, value)))).toEqual([written(path)]),
  );
});

it("the question and its answer are described by their names, and so is every part of them that has one", () => {
  const namesIn = (schema: Schema.Constraint) => Object.keys(Schema.toJsonSchemaDocument(schema).definitions).sort();
  expect(namesIn(QuorumAnswer)).toEqual(
    expect.arrayContaining(["Counted", "LostBefore", "MissingSeat", "QuorumAnswer", "QuorumFlag"]),
  );
  expect(namesIn(QuorumQuestion)).toEqual(
    expect.arrayContaining(["QuorumCharter", "QuorumPresence", "QuorumQuestion", "QuorumSeat", "Recess", "Recusal"]),
  );
});
