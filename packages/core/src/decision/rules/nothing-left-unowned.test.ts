import { describe, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { carriedOut, commitment } from "../../testing/commitments.ts";
import { afterDeciding, book, closed, group } from "../../testing/small-world.ts";

describe("CON-5: a body that answers for something is not dissolved", () => {
  const dissolve: Extract<Command, { type: "DissolveBody" }> = {
    type: "DissolveBody",
    body: "au",
    lastDay: day("2024-12-31"),
  };
  const dissolved: Fact = { ...dissolve, type: "BodyDissolved" };
  const other = { kind: "organisation", id: "vaxjo" } as const;

  it("a body with nothing left ends", () => {
    book
      .given(...afterDeciding())
      .when(dissolve)
      .then(dissolved);
    book
      .given(...group)
      .when({ ...dissolve, body: "nowhere" })
      .thenRefused({ type: "NotInTheBook", kind: "body" });
  });
  it("not with a decision it owns", () => {
    book
      .given(...afterDeciding({ kind: "body", id: "au" }))
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", decisions: ["d"], commitments: [], reportBacks: [], meetings: [] });
    book
      .given(...afterDeciding({ kind: "seat", id: "vaxjo/social" }))
      .when(dissolve)
      .thenDone();
  });
  it("not with an open commitment; with one that is carried out, yes", () => {
    book
      .given(...group, commitment())
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", commitments: ["c"] });
    book
      .given(...group, commitment(), carriedOut)
      .when(dissolve)
      .then(dissolved);
    const goesOn: Fact = { ...carriedOut, state: "goesOn" };
    book
      .given(...group, commitment(), goesOn)
      .when(dissolve)
      .thenRefused({ commitments: ["c"] });
  });
  it("not while somebody is to report back to it", () => {
    const owed = commitment({ owner: other, reportBack: { body: "au", when: "2024-10" } });
    book
      .given(...group, owed)
      .when(dissolve)
      .thenRefused({ type: "BodyStillAnswers", reportBacks: ["c"] });
    book
      .given(...group, owed, carriedOut)
      .when(dissolve)
      .then(dissolved);
  });
  it("not with a meeting that is not over", () => {
    book
      .given(...afterDeciding())
      .when({ ...dissolve, body: "llg" })
      .thenRefused({ meetings: ["m"] });
    book
      .given(...afterDeciding(), closed)
      .when({ ...dissolve, body: "llg" })
      .thenDone();
  });
});

describe("CON-5: what is left is named", () => {
  it("an organisation is not the body that has its name", () => {
    const named: Fact = {
      type: "OrganisationAdmitted",
      organisation: "au",
      name: "AU",
      kind: "municipality",
      since: day("2024-01-01"),
    };
    const theirs = commitment({ owner: { kind: "organisation", id: "au" } });
    book
      .given(...group, named, theirs)
      .when({ type: "DissolveBody", body: "au", lastDay: day("2024-12-31") })
      .thenDone();
  });
  it("everything left is named at once, however many of each there are", () => {
    const both = [
      ...afterDeciding({ kind: "body", id: "au" }),
      commitment(),
      commitment({
        commitment: "c2",
        owner: { kind: "organisation", id: "vaxjo" },
        reportBack: { body: "au", when: "2024-10" },
      }),
    ];
    const dissolve: Command = { type: "DissolveBody", body: "au", lastDay: day("2024-12-31") };
    const hand: Command = { type: "HandOverBody", body: "au", to: "llg", on: day("2024-12-31") };
    const without = (...types: ReadonlyArray<Fact["type"]>) => both.filter((fact) => !types.includes(fact.type));
    for (const given of [
      both,
      without("CommitmentMade"),
      both.slice(0, -1),
      [...group, ...both.slice(-2)],
      [...group, ...both.slice(-1)],
    ]) {
      book
        .given(...given)
        .when(dissolve)
        .thenRefused({ type: "BodyStillAnswers" });
      book
        .given(...given)
        .when(hand)
        .thenDone();
    }
    const meeting: Fact = {
      type: "MeetingCalled",
      meeting: "m2",
      body: "au",
      day: day("2024-06-01"),
      title: { sv: "x" },
    };
    book
      .given(...group, commitment(), meeting)
      .when(dissolve)
      .thenRefused({ commitments: ["c"], meetings: ["m2"] });
  });
});
