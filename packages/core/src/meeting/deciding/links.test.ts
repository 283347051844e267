import { describe, expect, it } from "vitest";
import { type Command, type Fact, meetingView, replay } from "../../index.ts";
import { book, clock, ljungby, plain } from "../../testing/small-world.ts";
import { alvesta, arrives, leaves, presence, seated, world } from "../../testing/three-seats.ts";

describe("a link changes", () => {
  it("a link changes for one, and of who is there", () => {
    const remote = [
      ...world,
      { type: "MeetingOpened", meeting: "m", at: clock("09:00") } as Fact,
      arrives(
        "09:00",
        seated("vaxjo/social", "p-vaxjo", { mode: "remote" }),
        seated("ljungby/social", "p-ljungby", { mode: "remote" }),
      ),
    ];
    const lost: Fact = {
      type: "LinkChanged",
      meeting: "m",
      at: clock("09:30"),
      people: [{ ...ljungby, link: "lost" }],
    };
    const links = (...facts: ReadonlyArray<Fact>) =>
      (meetingView(replay(facts), "m", plain)?.presence ?? []).map(({ person, link, until }) => [
        person,
        link,
        until?.slice(11, 16) ?? null,
      ]);
    expect(links(...remote, lost)).toEqual([
      ["p-vaxjo", null, null],
      ["p-ljungby", null, "09:30"],
      ["p-ljungby", "lost", null],
    ]);
    expect(links(...remote, leaves("09:20", ljungby), lost)).toEqual([
      ["p-vaxjo", null, null],
      ["p-ljungby", null, "09:20"],
    ]);
    expect(
      links(
        ...remote,
        leaves("09:20", ljungby),
        arrives("09:25", seated("ljungby/social", "p-ljungby", { mode: "remote" })),
        lost,
      ).slice(1),
    ).toEqual([
      ["p-ljungby", null, "09:20"],
      ["p-ljungby", null, "09:30"],
      ["p-ljungby", "lost", null],
    ]);
    const onTwo = [
      ...remote.slice(0, -1),
      arrives("09:00", seated("alvesta/social", "p-ljungby"), seated("ljungby/social", "p-deputy")),
      arrives("09:05", seated("ljungby/social", "p-ljungby", { mode: "remote" })),
      lost,
    ];
    expect(presence(...onTwo).filter(([, , , until]) => until !== null)).toEqual([
      ["ljungby/social", "p-ljungby", "09:05", "09:30"],
    ]);
    const command = { ...lost, type: "RecordLink" } as Command;
    book
      .given(...remote, leaves("09:20", ljungby))
      .when(command)
      .thenRefused({ problem: "notThere" });
    book
      .given(...remote, arrives("09:31", seated("alvesta/social", "p-alvesta", { mode: "remote" })))
      .when({ ...command, people: [{ ...alvesta, link: "lost" }] } as Command)
      .thenRefused({ type: "OutOfOrder", notBefore: clock("09:31") });
  });
});
