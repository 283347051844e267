import { describe, expect, it } from "vitest";
import { type Command, type Fact, falseCertificates, meetingView, replay } from "../../index.ts";
import {
  afterDeciding,
  assembled,
  book,
  clock,
  closed,
  decide,
  left,
  ljungby,
  onTheTable,
  plain,
  ready,
} from "../../testing/small-world.ts";

describe("MTG-4: the log is corrected by new entries", () => {
  const correct = (
    more: Partial<Extract<Command, { type: "CorrectPresence" }>>,
  ): Extract<Command, { type: "CorrectPresence" }> => ({
    type: "CorrectPresence",
    meeting: "m",
    ...ljungby,
    reason: { sv: "Fel antecknat" },
    ...more,
  });
  const nine = clock("09:00");
  const wholeDay = [...afterDeciding(), closed];

  it("an interval gets other ends, is struck, or is added; the old one stays in the book", () => {
    const shorter = correct({ was: nine, now: { from: nine, until: clock("10:10") } });
    book
      .given(...assembled)
      .when(shorter)
      .then({ ...shorter, type: "PresenceCorrected" });
    const view = meetingView(replay([...assembled, { ...shorter, type: "PresenceCorrected" }]), "m", plain);
    expect(view?.presence[1]?.until).toBe(clock("10:10"));
    expect(view?.corrections).toEqual([
      {
        ...ljungby,
        was: { from: nine, until: null },
        now: { from: nine, until: clock("10:10") },
        reason: { sv: "Fel antecknat" },
      },
    ]);
    const struck = correct({ was: nine });
    const without = meetingView(replay([...assembled, { ...struck, type: "PresenceCorrected" }]), "m", plain);
    expect(without?.presence.map(({ seat }) => seat)).toEqual(["vaxjo/social"]);
    expect(without?.corrections[0]).toMatchObject({ now: null });
    const added = correct({
      person: "p-deputy",
      as: "deputy",
      mode: "room",
      now: { from: nine, until: clock("11:00") },
    });
    book
      .given(...wholeDay)
      .when(added)
      .then({ ...added, type: "PresenceCorrected", organisation: "ljungby" });
    const withDeputy = meetingView(
      replay([...wholeDay, { ...added, type: "PresenceCorrected", organisation: "ljungby" }]),
      "m",
      plain,
    );
    expect(withDeputy?.presence.at(-1)).toMatchObject({ person: "p-deputy", as: "deputy", until: clock("11:00") });
    expect(withDeputy?.corrections[0]).toMatchObject({ was: null });
  });
  it.each([
    ["says nothing", {}, "saysNothing"],
    ["changes nothing", { was: nine, now: { from: nine, until: null } }, "saysNothing"],
    ["of what nobody recorded", { was: clock("09:01") }, "neverRecorded"],
    ["that ends as it begins", { was: nine, now: { from: clock("10:00"), until: clock("10:00") } }, "backwards"],
    ["before the meeting", { was: nine, now: { from: clock("08:59"), until: null } }, "outsideMeeting"],
    ["that overlaps another", { now: { from: clock("09:30"), until: clock("10:00") } }, "overlaps"],
  ] as const)("not one that %s", (_, more, problem) => {
    book
      .given(...assembled)
      .when(correct(more))
      .thenRefused({ type: "CorrectionDoesNotFit", problem });
  });
  it("on both sides of the meeting's ends, and of a neighbour", () => {
    const ends = (until: string | null) =>
      correct({ was: nine, now: { from: nine, until: until === null ? null : clock(until) } });
    book
      .given(...wholeDay)
      .when(ends("14:59"))
      .thenDone();
    book
      .given(...wholeDay)
      .when(ends("15:01"))
      .thenRefused({ problem: "outsideMeeting" });
    book
      .given(...wholeDay)
      .when(ends(null))
      .thenRefused({ problem: "outsideMeeting" });
    book
      .given(...ready)
      .when(correct({ now: { from: nine, until: null } }))
      .thenRefused({ type: "MeetingNotOpen", status: "called" });
    const gone = [...assembled, left("ljungby", "09:30")];
    book
      .given(...gone)
      .when(correct({ now: { from: clock("09:30"), until: clock("10:00") } }))
      .thenDone();
    book
      .given(...gone)
      .when(correct({ now: { from: clock("09:29"), until: clock("10:00") } }))
      .thenRefused({ problem: "overlaps" });
    book
      .given(...gone)
      .when(correct({ was: nine, now: { from: nine, until: null } }))
      .thenDone();
  });
  it("says as what somebody was there, and how; nothing that is said of it is ignored", () => {
    const whole = { from: nine, until: clock("15:00") };
    const asObserver = correct({ was: nine, now: whole, as: "observer", mode: "remote" });
    const corrected = book
      .given(...wholeDay)
      .when(asObserver)
      .thenDone();
    const view = meetingView(replay([...wholeDay, ...corrected]), "m", plain);
    expect(view?.presence.find(({ seat }) => seat === ljungby.seat)).toMatchObject({ as: "observer", mode: "remote" });
    expect(falseCertificates([...wholeDay, ...corrected])).toMatchObject([{ decision: "d", why: "correctedSince" }]);
    book
      .given(...wholeDay)
      .when(correct({ was: nine, now: whole, as: "deputy" }))
      .thenRefused({ type: "NotAppointed", as: "deputy" });
    book
      .given(...wholeDay)
      .when(correct({ was: nine, as: "observer" }))
      .thenRefused({ type: "CorrectionDoesNotFit", problem: "saysNothing" });
  });
  it("adds only somebody appointed to the seat", () => {
    book
      .given(...wholeDay)
      .when(correct({ person: "p-stranger", now: { from: nine, until: clock("10:00") } }))
      .thenRefused({ type: "NotAppointed", as: "holder" });
    book
      .given(...wholeDay)
      .when(correct({ meeting: "nowhere", was: nine }))
      .thenRefused({ type: "NotInTheBook" });
  });
  it("what is corrected before the decision is what it rests on", () => {
    const gap = {
      ...correct({ was: nine, now: { from: nine, until: clock("10:10") } }),
      type: "PresenceCorrected",
    } as Fact;
    book
      .given(...assembled, onTheTable("1"), gap)
      .when(decide)
      .thenRefused({ type: "NotQuorate", rule: "QUO-3", brokenAt: clock("10:10") });
  });
});
