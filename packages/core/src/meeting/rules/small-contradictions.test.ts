import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, meetingView, replay } from "../../index.ts";
import { after, decides, given, moment, refusedWith, sits } from "../../testing/playing.ts";
import { called, FROM, group, plain } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const ON = "2024-05-03";
const underCharter = (more: object = {}): ReadonlyArray<Fact> => [
  ...group,
  ...third,
  {
    type: "CharterAdopted",
    body: "llg",
    from: FROM,
    source: "decided",
    charter: { quorum: { rule: "everySeat" }, remote: "counts", ...more },
  },
  ...called,
];
const opened = after(underCharter(), ...sits("m", ON, { absent: ["ljungby/social"] }));
const arrives = (more: object): Command => ({
  type: "RecordArrivals",
  meeting: "m",
  at: moment(`${ON} 09:30`),
  people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "room", ...more }],
});

describe("MTG-4: who comes into the room has no link", () => {
  it("lost or not", () => {
    for (const link of ["lost", "sound", "soundAndPicture"] as const)
      expect(given(opened, arrives({ link }))).toMatchObject({
        failure: { type: "PresenceDoesNotFit", problem: "linkInRoom" },
      });
    expect(refusedWith(opened, arrives({ mode: "remote", link: "lost" }))).toBeNull();
    const relieve: Command = {
      type: "RelieveSeat",
      meeting: "m",
      at: moment(`${ON} 09:30`),
      seat: "ljungby/social",
      by: "p-deputy",
      mode: "room",
      link: "lost",
    };
    expect(refusedWith(opened, relieve)).toBe("PresenceDoesNotFit");
  });
  it("and a correction that somebody was in the room takes the link away", () => {
    const corrected = after(opened, arrives({ mode: "remote", link: "lost" }), {
      type: "CorrectPresence",
      meeting: "m",
      seat: "ljungby/social",
      person: "p-ljungby",
      was: moment(`${ON} 09:30`),
      now: { from: moment(`${ON} 09:30`), until: null },
      mode: "room",
      reason: { sv: "Satt i rummet" },
    });
    const there = meetingView(replay(corrected), "m", plain)?.presence.filter(({ person }) => person === "p-ljungby");
    expect(there).toMatchObject([{ mode: "room", link: null }]);
  });
});

describe("MTG-5: an item that is placed once the meeting has opened was not in the call", () => {
  const noticed = { noticeDays: 14, quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
  const world = (more: object = {}) =>
    after(underCharter({ ...noticed, ...more }), ...sits("m", ON, { absent: ["ljungby/social"] }), {
      type: "PlaceItem",
      meeting: "m",
      item: "new",
      title: { sv: "Ny" },
      kinds: ["decision"],
    });
  const of = (item: string) => decides("m", ON).map((act) => ({ ...act, item }) as Command) as [Command, Command];

  it("so nothing is decided on it without the notice that the charter says", () => {
    const [takeUp, decide] = of("new");
    expect(given(after(world(), takeUp), decide)).toMatchObject({
      failure: { type: "NoticeNotWaived", item: "new", seats: ["vaxjo/social", "ljungby/social", "alvesta/social"] },
    });
    const [takeUpOld, decideOld] = of("1");
    expect(refusedWith(after(world(), takeUpOld), decideOld)).toBeNull();
    expect(refusedWith(after(world({ noticeDays: 0 }), takeUp), decide)).toBeNull();
  });
  it("unless every seat it concerns has waived that", () => {
    const [takeUp, decide] = of("new");
    const waive = (...seats: ReadonlyArray<string>): Command => ({
      type: "WaiveNotice",
      meeting: "m",
      seats: [...seats],
      on: day(ON),
    });
    const waivable = world({ noticeWaiver: "everySeat" });
    expect(refusedWith(after(waivable, waive("vaxjo/social", "alvesta/social"), takeUp), decide)).toBe(
      "NoticeNotWaived",
    );
    const all = waive("vaxjo/social", "alvesta/social", "ljungby/social");
    expect(refusedWith(after(waivable, all, takeUp), decide)).toBeNull();
    expect(refusedWith(world(), all)).toBe("WaiverDoesNotFit");
  });
});

describe("QUO-4: nobody is recused twice", () => {
  const recuse = (person?: string): Command => ({
    type: "RecordRecusal",
    meeting: "m",
    item: "1",
    seat: "vaxjo/social",
    ground: { sv: "x" },
    ...(person === undefined ? {} : { person }),
  });
  it("by name and as whoever sits there", () => {
    expect(refusedWith(after(opened, recuse("p-vaxjo")), recuse())).toBe("RecusalDoesNotFit");
    expect(refusedWith(after(opened, recuse()), recuse("p-vaxjo"))).toBe("RecusalDoesNotFit");
    const called = underCharter();
    expect(refusedWith(after(called, recuse("p-vaxjo")), recuse())).toBe("RecusalDoesNotFit");
  });
  it("but the holder may be, where a deputy is", () => {
    const ofLjungby = (person?: string): Command => ({ ...recuse(person), seat: "ljungby/social" }) as Command;
    expect(refusedWith(after(opened, ofLjungby("p-deputy")), ofLjungby())).toBeNull();
    expect(refusedWith(after(opened, ofLjungby("p-deputy")), ofLjungby("p-ljungby"))).toBeNull();
  });
});

describe("MTG-4: somebody who looks on takes their seat when they are appointed to it", () => {
  const watching = after(opened, arrives({ as: "observer" }));
  it("by coming to it, by relieving whoever sits there, or by the roll", () => {
    const seatedNow = (facts: ReadonlyArray<Fact>) =>
      (meetingView(replay(facts), "m", plain)?.presence ?? [])
        .filter(({ seat, until }) => seat === "ljungby/social" && until === null)
        .map(({ person, as }) => [person, as]);
    const at = moment(`${ON} 09:40`);
    const comes = { ...arrives({}), at } as Command;
    expect(seatedNow(after(watching, comes))).toEqual([["p-ljungby", "holder"]]);
    const relieves: Command = {
      type: "RelieveSeat",
      meeting: "m",
      at,
      seat: "ljungby/social",
      by: "p-ljungby",
      mode: "room",
    };
    expect(seatedNow(after(watching, relieves))).toEqual([["p-ljungby", "holder"]]);
    expect(seatedNow(after(watching, { type: "CallRoll", meeting: "m", at }))).toEqual([["p-ljungby", "holder"]]);
    expect(refusedWith(after(watching, comes), comes)).toBe("PresenceDoesNotFit");
    expect(refusedWith(watching, { ...arrives({ as: "observer" }), at } as Command)).toBe("PresenceDoesNotFit");
  });
});

describe("DEC-6: what is sent on comes back on a day that there is", () => {
  it.each(["9999-W52", "9999-W53"])("not in %s, the last days of which nobody can write", (back) => {
    const refer = {
      type: "ReferItem",
      meeting: "m",
      item: "1",
      at: moment(`${ON} 10:10`),
      to: "au",
      scope: [{ sv: "x" }],
      back,
    } as Command;
    const table = after(opened, decides("m", ON)[0] as Command);
    expect(() => refusedWith(table, refer)).toThrow(/cannot be read: back/);
  });
});

describe("MTG-7: a recess that ends in the minute in which it began", () => {
  it("was none: the meeting goes on, and whoever goes then has left", () => {
    const at = moment(`${ON} 09:45`);
    const person = { seat: "vaxjo/social", person: "p-vaxjo" };
    const all = after(underCharter({ return: "notSameDay" }), ...sits("m", ON));
    const paused = after(all, { type: "TakeRecess", meeting: "m", at }, { type: "ResumeMeeting", meeting: "m", at });
    const back: ReadonlyArray<Command> = [
      { type: "RecordDepartures", meeting: "m", at, people: [person] },
      {
        type: "RecordArrivals",
        meeting: "m",
        at: moment(`${ON} 09:50`),
        people: [{ ...person, as: "holder", mode: "room" }],
      },
    ];
    const [takeUp, decide] = decides("m", ON) as [Command, Command];
    expect(refusedWith(after(paused, takeUp), decide)).toBeNull();
    expect(refusedWith(after(paused, ...back, takeUp), decide)).toBe("NotQuorate");
  });
});
