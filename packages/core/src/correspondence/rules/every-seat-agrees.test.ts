import { describe, expect, it } from "vitest";
import { type Charter, day, type Fact } from "../../index.ts";
import {
  agreed,
  answered,
  byPost,
  corresponding,
  deciding,
  falling,
  inMay,
  put,
} from "../../testing/correspondence.ts";
import { abolished, created } from "../../testing/seats.ts";
import { book, group, onDay } from "../../testing/small-world.ts";

const later = onDay("2024-05-20");
const decides = (...facts: ReadonlyArray<Fact>) => book.given(...facts).when(deciding(), later);
const refusedFor = (...facts: ReadonlyArray<Fact>) => decides(...facts).thenRefused({ type: "SeatsDoNotAgree" });

describe("COR-2: every seat has had the question and agrees", () => {
  it("then it is decided, as it was put, with who answered what when", () => {
    const [ended, taken] = decides(...agreed).thenDone();
    expect(ended).toMatchObject({ type: "QuestionDecided", decision: "by-post", enteredOn: "2024-05-20" });
    expect(taken).toEqual({
      type: "DecisionTakenByCorrespondence",
      decision: "by-post",
      correspondence: "q",
      body: "llg",
      day: "2024-05-08",
      at: inMay(8),
      text: put().text,
      strength: "endorses",
      effect: "recommendation",
      owner: { kind: "organisation", id: "vaxjo" },
      certificate: {
        kind: "correspondence",
        charterFrom: "2024-01-01",
        correspondence: "q",
        put: inMay(3, "09:00"),
        papers: put().papers,
        answers: ["vaxjo", "ljungby"].map((organisation) => ({
          seat: `${organisation}/social`,
          organisation,
          sent: inMay(3, "09:00"),
          person: `p-${organisation}`,
          as: "holder",
          answered: inMay(6),
        })),
      },
      enteredOn: "2024-05-20",
    });
  });
  it.each<[string, ReadonlyArray<Fact>, string]>([
    ["has not answered", [...byPost, put(), answered("vaxjo")], "notAnswered"],
    ["objects", [...byPost, put(), answered("vaxjo"), answered("ljungby", "object")], "objects"],
    ["abstains", [...byPost, put(), answered("vaxjo"), answered("ljungby", "abstain")], "abstains"],
    ["has not had it", [...byPost, put("vaxjo/social"), answered("vaxjo")], "notSent"],
    [
      "is held by nobody",
      [
        ...byPost.filter((fact) => fact.type !== "PersonAppointed" || fact.seat === "vaxjo/social"),
        put(),
        answered("vaxjo"),
      ],
      "vacant",
    ],
    [
      "had a holder who, it turns out, had left before answering",
      [
        ...agreed,
        { type: "AppointmentEnded", seat: "ljungby/social", person: "p-ljungby", lastDay: day("2024-05-05") },
      ],
      "notAppointed",
    ],
  ])("a seat that %s stops it by name", (_, facts, why) => {
    expect(refusedFor(...facts)).toMatchObject({ seats: [{ seat: "ljungby/social", why }] });
  });
  it("a seat that is new since has to have it too", () => {
    expect(refusedFor(...agreed, created("2024-05-08"))).toMatchObject({
      seats: [{ seat: "vaxjo/care", why: "vacant" }],
    });
    decides(...agreed, created("2024-05-09")).thenDone();
  });
  it("a body without seats has nobody who agrees", () => {
    const gone = ["vaxjo", "ljungby"].map((organisation) => abolished("2024-05-07", `${organisation}/social`));
    expect(refusedFor(...agreed, ...gone)).toMatchObject({ seats: [] });
  });
  it("a seat may change its mind until it ends: the latest answer counts, whatever order they are entered in", () => {
    const no = answered("ljungby", "object", { at: inMay(7) });
    refusedFor(...agreed, no);
    refusedFor(...byPost, put(), no, answered("vaxjo"), answered("ljungby"));
    decides(...agreed, answered("ljungby", "object", { at: inMay(5) })).thenDone();
  });
  it.each<[Charter["twoSeats"], boolean]>([
    ["both", true],
    ["one", false],
    [undefined, false],
  ])("one person on two seats, where the charter says %s", (twoSeats, may) => {
    const other: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-vaxjo",
      as: "deputy",
      from: day("2024-01-01"),
    };
    const charter = corresponding(twoSeats === undefined ? {} : { twoSeats }).slice(0, group.length + 1);
    const facts = [
      ...charter,
      other,
      put(),
      answered("vaxjo"),
      { ...answered("ljungby", "agree", { person: "p-vaxjo" }), as: "deputy" as const },
    ];
    if (may) decides(...facts).thenDone();
    else expect(refusedFor(...facts)).toMatchObject({ seats: [{ seat: "ljungby/social", why: "secondSeat" }] });
  });
  it("a name is given once, to a decision with an owner who is there", () => {
    const owner: Fact = { type: "BodyDissolved", body: "au", lastDay: day("2024-05-07") };
    const owned = agreed.map((fact) =>
      fact.type === "QuestionPut" ? { ...fact, owner: { kind: "body" as const, id: "au" } } : fact,
    );
    decides(...owned).thenDone();
    decides(...owned, owner).thenRefused({ type: "OwnerNotInForce" });
    const other = agreed
      .map((fact): Fact => ("correspondence" in fact ? { ...fact, correspondence: "r" } : fact) as Fact)
      .slice(byPost.length);
    const first = decides(...agreed).thenDone();
    book
      .given(...agreed, ...first, ...other)
      .when(deciding({ correspondence: "r" }), later)
      .thenRefused({ type: "AlreadyInTheBook", kind: "decision" });
  });
});

describe("COR-2: otherwise it falls", () => {
  const falls = (date: number, ...facts: ReadonlyArray<Fact>) => book.given(...facts).when(falling(date), later);
  it("when the time for answers has run out", () => {
    const waiting = [...byPost, put(), answered("vaxjo")];
    falls(10, ...waiting).thenRefused({
      type: "QuestionCanBeDecided",
      status: "answersMayCome",
      answersDue: day("2024-05-10"),
    });
    falls(11, ...waiting).thenDone();
  });
  it("when somebody objects or abstains, at once", () => {
    for (const answer of ["object", "abstain"] as const)
      falls(7, ...byPost, put(), answered("vaxjo", answer)).thenDone();
  });
  it("never when every seat agrees, unless it cannot be decided all the same", () => {
    falls(11, ...agreed).thenRefused({ type: "QuestionCanBeDecided", status: "everySeatAgrees" });
    const closed: Fact = {
      type: "CharterAdopted",
      body: "llg",
      from: day("2024-05-09"),
      source: "x",
      charter: { quorum: { rule: "everySeat" } },
    };
    falls(10, ...agreed, closed).thenRefused({ status: "answersMayCome" });
    falls(11, ...agreed, closed).thenDone();
  });
});
