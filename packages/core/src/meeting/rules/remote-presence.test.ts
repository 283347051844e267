import { describe, expect, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import { remotely } from "../../testing/room.ts";
import {
  assembled,
  book,
  clock,
  decide,
  decides,
  ljungby,
  onTheTable,
  opened,
  plain,
  ready,
  under,
} from "../../testing/small-world.ts";

describe("QUO-5: a link is an interval", () => {
  const remote = remotely("soundAndPicture");
  const counts = under({ quorum: { rule: "everySeat" }, remote: "counts", return: "notSameDay" });
  const link = (
    become: "soundAndPicture" | "sound" | "lost",
    time: string,
  ): Extract<Command, { type: "RecordLink" }> => ({
    type: "RecordLink",
    meeting: "m",
    at: clock(time),
    people: [{ ...ljungby, link: become }],
  });
  const becomes = (become: "soundAndPicture" | "sound" | "lost", time: string): Fact => ({
    ...link(become, time),
    type: "LinkChanged",
  });

  it("lost for a minute during the treatment breaks it; lost and back before it does not, and nobody has left", () => {
    expect(
      decides(...counts, ...remote, onTheTable("1"), becomes("lost", "10:10"), becomes("soundAndPicture", "10:11")),
    ).toBe(false);
    expect(
      decides(...counts, ...remote, becomes("lost", "09:50"), becomes("soundAndPicture", "09:59"), onTheTable("1")),
    ).toBe(true);
    const view = meetingView(replay([...counts, ...remote, becomes("lost", "09:50")]), "m", plain);
    expect(view?.roll[1]).toMatchObject({ sitting: { link: "lost", mode: "remote" }, left: null });
    expect(view?.presence.map(({ link: carried, until }) => [carried, until])).toEqual([
      [null, null],
      ["soundAndPicture", clock("09:50")],
      ["lost", null],
    ]);
  });
  it("sound alone counts where the charter asks for no picture, and not where it does; unsaid is unknown there", () => {
    const picture = under({ quorum: { rule: "everySeat" }, remote: "counts", remoteNeeds: "soundAndPicture" });
    expect(decides(...counts, ...remote, becomes("sound", "09:30"), onTheTable("1"))).toBe(true);
    expect(decides(...picture, ...remote, becomes("sound", "09:30"), onTheTable("1"))).toBe(false);
    expect(decides(...picture, ...remote, onTheTable("1"))).toBe(true);
    const unsaid = remote.map((fact) =>
      fact.type === "PeopleArrived" ? { ...fact, people: fact.people.map(({ link: _, ...who }) => who) } : fact,
    );
    expect(decides(...counts, ...unsaid, onTheTable("1"))).toBe(true);
    book
      .given(...picture, ...unsaid, onTheTable("1"))
      .when(decide)
      .thenRefused({ type: "QuorumNotKnown" });
  });
  it("is recorded of those on one, when it changes, in order", () => {
    book
      .given(...counts, ...remote)
      .when(link("lost", "09:30"))
      .then(becomes("lost", "09:30"));
    book
      .given(...counts, ...remote)
      .when(link("soundAndPicture", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "sameLink" });
    book
      .given(...assembled)
      .when(link("lost", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notRemote" });
    book
      .given(...ready, ...opened("vaxjo"))
      .when(link("lost", "09:30"))
      .thenRefused({ type: "PresenceDoesNotFit", problem: "notThere" });
    book
      .given(...counts, ...remote, becomes("lost", "10:10"))
      .when(link("sound", "10:09"))
      .thenRefused({ type: "OutOfOrder" });
  });
});
