import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates, meetingView, replay } from "../../index.ts";
import {
  afterDeciding,
  assembled,
  book,
  clock,
  clockOn,
  closed,
  decide,
  left,
  ljungby,
  onTheTable,
  opened,
  plain,
  ready,
  under,
} from "../../testing/small-world.ts";

type Recuse = Extract<Command, { type: "RecordRecusal" }>;
const recuse = (more: Partial<Recuse> = {}): Recuse => ({
  type: "RecordRecusal",
  meeting: "m",
  item: "1",
  ...ljungby,
  ground: { sv: "Part i saken" },
  ...more,
});
const withdraw: Command = { type: "WithdrawRecusal", meeting: "m", item: "1", ...ljungby };
const leaves = { quorum: { rule: "everySeat" }, recused: "leavesDenominator" } as const;
const decidesAfter = (...facts: ReadonlyArray<Fact>) => book.given(...facts).when(decide);

describe("QUO-4: recusal is of somebody who is, or could be, on the seat", () => {
  it.each([
    ["its holder, though absent", "p-ljungby"],
    ["its deputy", "p-deputy"],
  ])("of %s", (_, person) => {
    book
      .given(...ready, ...opened("vaxjo"))
      .when(recuse({ person }))
      .thenDone();
  });
  it("not of a name that nobody has, nor of somebody on another seat", () => {
    for (const person of ["nobody", "p-vaxjo"])
      book
        .given(...assembled)
        .when(recuse({ person }))
        .thenRefused({ type: "RecusalDoesNotFit", problem: "notOnTheSeat", person });
  });
  it("an absent holder who is recused is absent all the same: nothing is decided", () => {
    // Whether the charter takes the seat out of what is counted, or counts it as filled.
    for (const recused of ["leavesDenominator", "counts"] as const) {
      const absent = [...under({ ...leaves, recused }), ...opened("vaxjo")];
      const facts = book
        .given(...absent)
        .when(recuse())
        .thenDone();
      decidesAfter(...absent, ...facts, onTheTable("1")).thenRefused({ type: "NotQuorate" });
    }
  });
});

describe("QUO-4: recusal never mends what had broken", () => {
  const gone = [...under(leaves), ...opened("vaxjo", "ljungby"), onTheTable("1"), left("ljungby", "10:10")];
  it("while the item is on the table it holds from now", () => {
    const recused = book
      .given(...gone)
      .when(recuse(), { day: day("2024-05-03"), instant: clock("10:20"), actor: "test" })
      .thenDone();
    expect(recused).toMatchObject([{ from: clock("10:20") }]);
    decidesAfter(...gone, ...recused).thenRefused({ type: "NotQuorate" });
  });
  it("entered another day, it holds from after everything that was recorded", () => {
    const recused = book
      .given(...gone)
      .when(recuse(), { day: day("2024-05-03"), instant: clockOn("2024-05-10", "09:00"), actor: "x" })
      .thenDone();
    expect(recused).toMatchObject([{ from: "2024-05-03T10:10:00.001+02:00" }]);
  });
  it("from an earlier moment it needs a reason, which is kept", () => {
    const early = recuse({ from: clock("10:05") });
    book
      .given(...gone)
      .when(early)
      .thenRefused({ type: "RecusalDoesNotFit", problem: "needsReason" });
    const said = book
      .given(...gone)
      .when({ ...early, reason: { sv: "Sades i rummet, antecknades sent" } })
      .thenDone();
    expect(meetingView(replay([...gone, ...said]), "m", plain)?.agenda[0]?.recused).toMatchObject([
      { from: clock("10:05"), reason: { sv: "Sades i rummet, antecknades sent" } },
    ]);
  });
  it("taken back while the item is on the table, it held until then", () => {
    const facts = [...under({ quorum: { rule: "everySeat" } }), ...opened("vaxjo", "ljungby")];
    const recused = { ...recuse(), type: "RecusalRecorded" } as Fact;
    const back = book
      .given(...facts, recused, onTheTable("1"))
      .when(withdraw, { day: day("2024-05-03"), instant: clock("10:20"), actor: "test" })
      .thenDone();
    expect(back).toMatchObject([{ until: clock("10:20") }]);
    decidesAfter(...facts, recused, onTheTable("1"), ...back).thenRefused({ type: "NotQuorate" });
    const before = book
      .given(...facts, recused)
      .when(withdraw)
      .thenDone();
    decidesAfter(...facts, recused, ...before, onTheTable("1")).thenDone();
  });
});

describe("QUO-4: a recusal that the record missed is a correction", () => {
  const before = [...under(leaves), ...opened("vaxjo", "ljungby"), onTheTable("1")];
  const held = [
    ...before,
    ...book
      .given(...before)
      .when(decide)
      .thenDone(),
    closed,
  ];
  const wasOut: Fact = {
    type: "PresenceCorrected",
    meeting: "m",
    ...ljungby,
    was: clock("09:00"),
    now: { from: clock("09:00"), until: clock("10:00") },
    reason: { sv: "Gick ut som jävig" },
  };
  it("with it the certificate is true; without it, that he was out makes it false", () => {
    expect(falseCertificates([...held, wasOut])).toMatchObject([{ decision: "d", why: "correctedSince" }]);
    const recused = book
      .given(...held, wasOut)
      .when(recuse())
      .thenDone();
    expect(falseCertificates([...held, wasOut, ...recused])).toEqual([]);
    expect(meetingView(replay([...held, ...recused]), "m", plain)?.agenda[0]?.recused).toMatchObject([
      { ...ljungby, afterwards: true },
    ]);
  });
  it("where a recused seat is missing, it makes a decision that was taken false, and that is said", () => {
    const recused = book
      .given(...afterDeciding(), closed)
      .when(recuse())
      .thenDone();
    expect(falseCertificates([...afterDeciding(), closed, ...recused])).toMatchObject([
      { decision: "d", why: "correctedSince" },
    ]);
  });
});
