import { describe, expect, it } from "vitest";
import { announcementsView, announcementView, type Command, day, type Fact, radarView, replay } from "../../index.ts";
import { afterDeciding, book, onDay } from "../../testing/small-world.ts";

const id = { announcement: "a" };
const drafted: Fact = {
  type: "AnnouncementDrafted",
  ...id,
  of: { decision: "d" },
  text: { sv: "Så här blir det." },
  audience: { sv: "enhetschefer" },
  by: { kind: "organisation", id: "vaxjo" },
  due: "2024-06",
  on: day("2024-05-06"),
};
const rewords: Command = { type: "RewordAnnouncement", ...id, text: { sv: "Så här gör vi." } };
const approves: Command = { type: "ApproveAnnouncement", ...id, by: { kind: "body", id: "llg" } };
const tells: Command = { type: "TellAnnouncement", ...id, through: { sv: "på intranätet" } };
const withdraws: Command = { type: "WithdrawAnnouncement", ...id, reason: { sv: "Berättas muntligt" } };
const on = day("2024-05-08");
const reworded: Fact = { ...rewords, type: "AnnouncementReworded", on };
const approved: Fact = { ...approves, type: "AnnouncementApproved", on };
const told: Fact = { ...tells, type: "AnnouncementTold", on };
const withdrawn: Fact = { ...withdraws, type: "AnnouncementWithdrawn", on };
const ready = [...afterDeciding(), drafted];
const then = onDay("2024-05-10");

describe("ANN-2: it is told as it was approved", () => {
  const states = {
    draft: ready,
    approved: [...ready, approved],
    told: [...ready, approved, told],
    withdrawn: [...ready, withdrawn],
    "a draft again": [...ready, approved, reworded],
  };
  it.each([
    ["draft", [rewords, approves, withdraws]],
    ["approved", [rewords, tells, withdraws]],
    ["told", [tells]],
    ["withdrawn", []],
    ["a draft again", [rewords, approves, withdraws]],
  ] as const)("in the state %s only what comes next is done", (state, done) => {
    for (const act of [rewords, approves, tells, withdraws]) {
      const outcome = book.given(...states[state]).when(act, then);
      if (done.some((each) => each === act)) outcome.thenDone();
      else outcome.thenRefused({ type: "NotItsTurn", rule: "ANN-2", announcement: "a" });
    }
  });

  it("each step on the day of the one before or later, and never ahead", () => {
    const given = book.given(...ready, approved);
    given.when({ ...tells, on } as Command, then).thenDone();
    given
      .when({ ...tells, on: day("2024-05-07") } as Command, then)
      .thenRefused({ type: "AnnouncedOutOfOrder", on: day("2024-05-07"), after: on });
    given.when({ ...tells, on: day("2024-05-11") } as Command, then).thenRefused({ type: "DayNotCome" });
    given.when({ ...tells, announcement: "b" } as Command, then).thenRefused({ type: "NotInTheBook", id: "b" });
  });

  it("waits on the radar of whoever answers for it until it has been told or withdrawn", () => {
    const waits = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...ready, ...facts]), on).entries.filter(({ kind }) => kind === "announcement");
    expect(waits()).toMatchObject([
      { when: "2024-06", from: { id: "vaxjo" }, context: { sv: "enhetschefer" }, about: { id: "a" } },
    ]);
    expect([waits(approved).length, waits(approved, told).length, waits(withdrawn).length]).toEqual([1, 0, 0]);
  });

  it("keeps every wording and says which was approved", () => {
    const view = announcementView(replay([...ready, approved, reworded]), "a", on);
    expect(view).toMatchObject({
      state: "draft",
      text: { sv: "Så här gör vi." },
      earlier: [{ text: { sv: "Så här blir det." }, on: "2024-05-06" }],
      approvals: [{ text: { sv: "Så här blir det." }, by: { id: "llg" } }],
      of: { decision: "d", body: "llg", certified: true },
    });
    expect(announcementView(replay([...ready, approved, told]), "a", on)?.told).toEqual([
      { on, through: { sv: "på intranätet" } },
    ]);
    expect(announcementView(replay([...ready, withdrawn]), "a", on)?.withdrawn?.reason.sv).toBe("Berättas muntligt");
    expect(announcementView(replay(ready), "b", on)).toBeUndefined();
    expect(announcementsView(replay(ready), on).length).toBe(1);
  });
});
