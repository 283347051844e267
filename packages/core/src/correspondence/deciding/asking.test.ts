import { describe, it } from "vitest";
import { type Charter, day, type Fact } from "../../index.ts";
import { answered, answering, byPost, inMay, put, putting } from "../../testing/correspondence.ts";
import { book, charter, group, onDay } from "../../testing/small-world.ts";

const sameDay = onDay("2024-05-03");
const later = onDay("2024-05-20");
const enteredOn = day("2024-05-20");
const everybody = ["vaxjo/social", "ljungby/social"];
const missing = <const Kind extends string>(kind: Kind, id: string) => ({ type: "NotInTheBook", kind, id }) as const;

describe("a question is put by correspondence", () => {
  const asks = (more: Parameters<typeof putting>[0] = {}, context = sameDay) =>
    book.given(...byPost).when(putting(more), context);

  it("as it was said, to every seat, with the seats of the group; a recommendation and without papers unless it says otherwise", () => {
    const { papers: _, ...bare } = putting();
    book
      .given(...byPost)
      .when(bare, sameDay)
      .then({ ...bare, type: "QuestionPut", effect: "recommendation", papers: [], seats: everybody, group: everybody });
    const whole = putting({ effect: "delegated", seats: ["ljungby/social"] });
    book
      .given(...byPost)
      .when(whole, sameDay)
      .then({ ...put("ljungby/social"), effect: "delegated", group: everybody });
  });
  it("and says when it was entered, where that was another day; never ahead of the clock", () => {
    asks({}, later).then({ ...put(), enteredOn });
    asks({ at: inMay(4, "00:01") }).thenRefused({ type: "NotYet" });
  });
  it("to a body and with an owner that there are that day", () => {
    asks({ body: "nowhere" }).thenRefused(missing("body", "nowhere"));
    asks({ owner: { kind: "body", id: "nowhere" } }).thenRefused({ type: "OwnerNotInForce" });
    const dissolved = (lastDay: string): Fact => ({ type: "BodyDissolved", body: "au", lastDay: day(lastDay) });
    const byTheCommittee = putting({ owner: { kind: "body", id: "au" } });
    book
      .given(...byPost, dissolved("2024-05-03"))
      .when(byTheCommittee, later)
      .thenDone();
    book
      .given(...byPost, dissolved("2024-05-02"))
      .when(byTheCommittee, later)
      .thenRefused({ type: "OwnerNotInForce" });
  });
  it("with time to answer: the same day at the earliest", () => {
    asks({ answersDue: day("2024-05-02") }).thenRefused({ type: "AnswersDueTooEarly", put: day("2024-05-03") });
    asks({ answersDue: day("2024-05-03") }).thenDone();
  });
  it("of a body whose charter lets it", () => {
    book
      .given(...group, charter)
      .when(putting(), sameDay)
      .thenRefused({ type: "NoCorrespondence", why: "charterHasNone" });
  });
  it("to seats that there are, and under a name of its own", () => {
    asks({ seats: ["vaxjo/social", "au/chair"] }).thenRefused({ type: "SentToNoSeat", strangers: ["au/chair"] });
    book
      .given(...byPost, put())
      .when(putting(), sameDay)
      .thenRefused({ type: "AlreadyInTheBook", kind: "correspondence", id: "q" });
  });
});

describe("a question is sent on", () => {
  const half = [...byPost, put("vaxjo/social")];
  const send = (...seats: ReadonlyArray<string>) =>
    ({ type: "SendQuestion", correspondence: "q", seats, at: inMay(4) }) as const;

  it("to seats that have not had it", () => {
    book
      .given(...half)
      .when(send("ljungby/social"), onDay("2024-05-04"))
      .then({ ...send("ljungby/social"), type: "QuestionSent" });
    book
      .given(...half)
      .when(send("ljungby/social"), later)
      .then({ ...send("ljungby/social"), type: "QuestionSent", enteredOn });
  });
  it("not ahead of the clock, not to a stranger, and only if it was put", () => {
    book
      .given(...half)
      .when(send("ljungby/social"), sameDay)
      .thenRefused({ type: "NotYet" });
    book
      .given(...half)
      .when(send("au/chair"), later)
      .thenRefused({ type: "SentToNoSeat", strangers: ["au/chair"], day: day("2024-05-04") });
    book
      .given(...byPost)
      .when(send("ljungby/social"), later)
      .thenRefused(missing("correspondence", "q"));
  });
});

describe("an answer is taken in", () => {
  const open = [...byPost, put()];

  it("as it was given, with what was said", () => {
    const note = { note: { sv: "Med tillägget på sidan fyra" } };
    book
      .given(...open)
      .when(answering("vaxjo", "object", note), onDay("2024-05-06"))
      .then(answered("vaxjo", "object", note));
  });
  it("of a seat that there is", () => {
    book
      .given(...open)
      .when(answering("vaxjo", "agree", { seat: "nowhere" }), later)
      .thenRefused(missing("seat", "nowhere"));
  });
  it("by a deputy from elsewhere as the charter of the answer's day has it, both sides of the day", () => {
    const lent: Fact = {
      type: "PersonAppointed",
      seat: "ljungby/social",
      person: "p-lent",
      as: "deputy",
      from: day("2024-01-01"),
      organisation: "vaxjo",
    };
    const from = (first: string, deputies: Charter["deputies"]): Fact => ({
      type: "CharterAdopted",
      body: "llg",
      from: day(first),
      source: "decided",
      charter: {
        quorum: { rule: "everySeat" },
        correspondence: "everySeat",
        ...(deputies === undefined ? {} : { deputies }),
      },
    });
    const answer = answering("ljungby", "agree", { person: "p-lent" });
    book
      .given(...open, lent, from("2024-05-06", "any"))
      .when(answer, later)
      .then({ ...answer, type: "QuestionAnswered", as: "deputy", enteredOn });
    book
      .given(...open, lent, from("2024-05-07", "any"))
      .when(answer, later)
      .thenRefused({ type: "DeputyFromElsewhere", organisation: "vaxjo" });
  });
});
