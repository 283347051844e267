import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  bookDecider,
  type Command,
  commitmentView,
  day,
  decisionAsTaken,
  type Fact,
  falseCertificates,
  meetingView,
  radarView,
  remarkView,
  replay,
  searchView,
} from "../../index.ts";
import { commitment } from "../../testing/commitments.ts";
import { said, strikes } from "../../testing/discussing.ts";
import { afterDeciding, book, ends, onTheDay, plain, ready } from "../../testing/small-world.ts";

const reason = { sv: "Felskrivet" };
const titled = (sv: string): Command => ({
  type: "CorrectItemTitle",
  meeting: "m",
  item: "1",
  title: { sv },
  reason,
});
const meant = (sv: string): Command => ({ type: "SayWhatWasMeant", decision: "d", meant: { sv }, reason });
const TODAY = day("2024-07-01");

const after = (facts: ReadonlyArray<Fact>, ...acts: ReadonlyArray<Command>) => {
  const all = [...facts];
  for (const act of acts) all.push(...Result.getOrThrow(bookDecider.decide(replay(all), act, onTheDay)));
  return all;
};
const found = (facts: ReadonlyArray<Fact>, typed: string) =>
  searchView(replay(facts), typed)
    .slice(0, 9)
    .map(({ about }) => about.id);
const before = (was: string) => [{ was: { sv: was }, reason, on: day("2024-05-03") }];

describe("TXT-1: the title of an item", () => {
  const corrected = after(ready, titled("Budgeten"), titled("Budgeten 2025"));

  it("reads as corrected, and says what it said before, each time", () => {
    const [item] = meetingView(replay(corrected), "m", plain)?.agenda ?? [];
    expect(item?.title).toEqual({ sv: "Budgeten 2025" });
    expect(item?.titleBefore.map(({ was }) => was.sv)).toEqual(["Beslutspunkt", "Budgeten"]);
  });

  it("is found by what it says, by what it said and by why it was corrected", () => {
    for (const typed of ["2025", "beslutspunkt", "felskrivet"]) expect(found(corrected, typed)).toContain("m/1");
  });

  it("reads as corrected on the radar and with what follows from the item", () => {
    const deferred = ends({ kind: "deferred", until: "2024-Q4", reason: { sv: "Sent" } });
    const facts = after([...ready, deferred, commitment()], titled("Budgeten"));
    expect(radarView(replay(facts), TODAY).entries).toContainEqual(
      expect.objectContaining({ kind: "deferred", title: { sv: "Budgeten" } }),
    );
    expect(commitmentView(replay(facts), "c", TODAY)?.itemTitle).toEqual({ sv: "Budgeten" });
  });

  it("is not corrected to what it says", () => {
    book
      .given(...corrected)
      .when(titled("Budgeten 2025"))
      .thenRefused({ type: "NothingCorrected", rule: "TXT-1", id: "m/1" });
    book
      .given(...corrected)
      .when({ ...titled("Budgeten 2025"), title: { sv: "Budgeten 2025", en: "The budget" } } as Command)
      .thenDone();
  });
});

describe("TXT-1: what was said, and what is to be done", () => {
  it("reads as corrected and says what it said before", () => {
    const text = { sv: "Rätt" };
    const remark: Command = { type: "CorrectRemark", remark: "m.1.said-1", text, reason };
    const task: Command = { type: "CorrectCommitment", commitment: "c", text, reason };
    const facts = after([...afterDeciding(), said(), commitment()], remark, task);
    expect(remarkView(replay(facts), "m.1.said-1")).toMatchObject({ text, textBefore: before("En tanke") });
    expect(commitmentView(replay(facts), "c", TODAY)).toMatchObject({
      text,
      textBefore: before("Ta fram ett förslag"),
    });
    expect(found(facts, "rätt")).toEqual(expect.arrayContaining(["m.1.said-1", "c"]));
    expect(found(facts, "tanke")).toEqual(["m.1.said-1"]);
  });

  it("is not corrected once it is struck", () => {
    book
      .given(...after([...ready, said()], strikes))
      .when({ type: "CorrectRemark", remark: "m.1.said-1", text: { sv: "Rätt" }, reason })
      .thenRefused({ type: "RemarkIsStruck" });
  });
});

describe("TXT-1: the text of a decision", () => {
  const explained = after(afterDeciding(), meant("Gruppen beslutar enligt förslaget."));

  it("stands, with what was meant beside it, and its certificate is true", () => {
    const decision = decisionAsTaken(replay(explained), "d", TODAY);
    expect(decision?.text).toEqual({ sv: "Gruppen beslutar." });
    expect(decision?.meanings).toEqual([
      { meant: { sv: "Gruppen beslutar enligt förslaget." }, reason, on: day("2024-05-03") },
    ]);
    expect(falseCertificates(explained)).toEqual([]);
    expect(found(explained, "enligt förslaget")).toEqual(["d"]);
  });

  it("is not said again to mean what it was said to mean last; it can be said to mean what it says after all", () => {
    book
      .given(...explained)
      .when(meant("Gruppen beslutar enligt förslaget."))
      .thenRefused({ type: "NothingCorrected", text: "decision" });
    book
      .given(...explained)
      .when(meant("Gruppen beslutar."))
      .thenDone();
  });
});
