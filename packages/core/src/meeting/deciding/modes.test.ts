import { describe, expect, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import {
  assembled,
  book,
  clock,
  left,
  ljungby,
  onTheTable,
  opened,
  plain,
  ready,
  under,
} from "../../testing/small-world.ts";

const goesOver = (mode: "room" | "remote", at: string, more: { readonly link?: "sound" } = {}): Command => ({
  type: "ChangeMode",
  meeting: "m",
  at: clock(at),
  people: [{ ...ljungby, mode, ...more }],
});
const went = (mode: "room" | "remote", at: string, more: { readonly link?: "sound" } = {}): Fact => ({
  ...(goesOver(mode, at, more) as Extract<Command, { type: "ChangeMode" }>),
  type: "ModeChanged",
});
const seen = (...facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", plain);
const log = (...facts: ReadonlyArray<Fact>) =>
  (seen(...facts)?.presence ?? [])
    .filter(({ person }) => person === ljungby.person)
    .map(({ mode, link, from, until }) => [mode, link, from.slice(11, 16), until?.slice(11, 16) ?? null]);

describe("somebody goes over from the room to a link, or comes back", () => {
  it("is there all the while: one interval ends in the moment the next begins, and nobody has left", () => {
    book
      .given(...assembled)
      .when(goesOver("remote", "09:30"))
      .then(went("remote", "09:30"));
    expect(log(...assembled, went("remote", "09:30"))).toEqual([
      ["room", null, "09:00", "09:30"],
      ["remote", null, "09:30", null],
    ]);
    expect(seen(...assembled, went("remote", "09:30"))?.roll.find(({ seat }) => seat === ljungby.seat)).toMatchObject({
      left: null,
      sitting: { mode: "remote" },
    });
  });

  it("the link says what it carries, and says nothing more in the room", () => {
    const back = [...assembled, went("remote", "09:30", { link: "sound" }), went("room", "09:40")];
    expect(log(...back).slice(1)).toEqual([
      ["remote", "sound", "09:30", "09:40"],
      ["room", null, "09:40", null],
    ]);
  });

  it("breaks no quorum in the middle of an item (QUO-3), also where whoever leaves does not count again that day", () => {
    const charter = {
      quorum: { rule: "everySeat" },
      remote: "counts",
      return: "notSameDay",
      continuity: "meeting",
    } as const;
    const during = [...under(charter), ...opened("vaxjo", "ljungby"), onTheTable("1"), went("remote", "10:10")];
    expect(seen(...during)?.agenda[0]).toMatchObject({ status: "open", light: "quorate", obstacles: [] });
    expect(seen(...during, went("room", "10:10"))?.agenda[0]).toMatchObject({ light: "quorate", obstacles: [] });
    expect(seen(...during, left("ljungby", "10:20"))?.agenda[0]).toMatchObject({ light: "inquorate" });
  });

  it.each([
    [goesOver("room", "09:30"), assembled, "sameMode"],
    [goesOver("remote", "09:30"), [...assembled, went("remote", "09:20")], "sameMode"],
    [goesOver("room", "09:30", { link: "sound" }), [...assembled, went("remote", "09:20")], "linkInRoom"],
    [goesOver("remote", "09:30"), [...ready, { type: "MeetingOpened", meeting: "m", at: clock("09:00") }], "notThere"],
  ] as ReadonlyArray<[Command, ReadonlyArray<Fact>, "sameMode" | "linkInRoom" | "notThere"]>)(
    "%j is refused",
    (command, facts, problem) => {
      book
        .given(...facts)
        .when(command)
        .thenRefused({ type: "PresenceDoesNotFit", problem });
    },
  );

  it("not before it came, nor in a meeting that is not open", () => {
    book
      .given(...assembled)
      .when(goesOver("remote", "08:59"))
      .thenRefused({ type: "OutOfOrder" });
    book
      .given(...ready)
      .when(goesOver("remote", "09:30"))
      .thenRefused({ type: "MeetingNotOpen" });
  });
});
