import { describe, expect, it } from "vitest";
import {
  type Command,
  day,
  decisionView,
  type Fact,
  type FlaggedDecision,
  falseCertificates,
  judgingCertificates,
  meetingView,
  replay,
} from "../index.ts";
import { after, decides, moment, sits } from "../testing/playing.ts";
import { FROM, group, plain } from "../testing/small-world.ts";
import { third } from "../testing/three-seats.ts";

const ON = "2024-05-03";
const wording = { sv: "x" };
/** The group and its committee, which meet on the same day; Växjö's head is in both. */
const world = after(
  [
    ...group,
    ...third,
    ...["llg", "au"].map(
      (body): Fact => ({
        type: "CharterAdopted",
        body,
        from: FROM,
        source: "decided",
        charter: { quorum: { rule: "everySeat" } },
      }),
    ),
    {
      type: "SeatCreated",
      seat: "vaxjo/chair",
      body: "au",
      organisation: "vaxjo",
      function: "chair",
      label: { sv: "ordförande" },
      since: FROM,
    },
    { type: "PersonAppointed", seat: "vaxjo/chair", person: "p-vaxjo", as: "holder", from: FROM },
  ],
  ...(["m", "a"] as const).flatMap(
    (meeting): ReadonlyArray<Command> => [
      { type: "CallMeeting", meeting, body: meeting === "m" ? "llg" : "au", day: day(ON), title: wording },
      { type: "PlaceItem", meeting, item: "1", title: wording, kinds: ["decision"] },
    ],
  ),
);
const comes = (time: string): ReadonlyArray<Command> => [
  { type: "OpenMeeting", meeting: "a", at: moment(`${ON} 08:00`) },
  {
    type: "RecordArrivals",
    meeting: "a",
    at: moment(`${ON} ${time}`),
    people: [{ seat: "vaxjo/chair", person: "p-vaxjo", as: "holder", mode: "room" }],
  },
];
const goes = (time: string): Command => ({
  type: "RecordDepartures",
  meeting: "a",
  at: moment(`${ON} ${time}`),
  people: [{ seat: "vaxjo/chair", person: "p-vaxjo" }],
});
const flagsOf = (facts: ReadonlyArray<Fact>) =>
  facts.flatMap((fact) => (fact.type === "DecisionTaken" ? fact.certificate.answer.flags : []));
/** What `verify` tells beside the certificates. */
const flagged = (facts: ReadonlyArray<Fact>): ReadonlyArray<FlaggedDecision> => {
  const judging = judgingCertificates(facts);
  for (;;) {
    const { done, value } = judging.next();
    if (done === true) return value.flagged;
  }
};
const elsewhereOf = (facts: ReadonlyArray<Fact>) =>
  (meetingView(replay(facts), "m", plain)?.roll ?? []).flatMap(({ seat, elsewhere }) =>
    elsewhere.map(({ person, meeting, from, until }) => [seat, person, meeting, from, until]),
  );

describe("somebody who is in two meetings at once", () => {
  const decided = [...sits("m", ON), ...decides("m", ON)];

  it("is named in the certificate of what is decided meanwhile, and on the roll of both", () => {
    const both = after(world, ...comes("08:00"), ...decided);
    expect(flagsOf(both)).toEqual([
      { code: "personInTwoMeetings", person: "p-vaxjo", seat: "vaxjo/social", meeting: "a" },
    ]);
    expect(elsewhereOf(both)).toEqual([["vaxjo/social", "p-vaxjo", "a", moment(`${ON} 09:00`), null]]);
    expect(meetingView(replay(both), "a", plain)?.roll[0]?.elsewhere).toMatchObject([{ meeting: "m" }]);
  });
  it("is not, having left the one in the minute in which the other began", () => {
    const gone = after(world, ...comes("08:00"), goes("09:00"), ...decided);
    expect(flagsOf(gone)).toEqual([]);
    expect(elsewhereOf(gone)).toEqual([]);
  });
  it("is shown on the roll, and not held against a decision during which they were in one only", () => {
    const before = after(world, ...comes("08:00"), ...sits("m", ON), goes("09:30"), ...decides("m", ON));
    expect(flagsOf(before)).toEqual([]);
    expect(elsewhereOf(before)).toEqual([
      ["vaxjo/social", "p-vaxjo", "a", moment(`${ON} 09:00`), moment(`${ON} 09:30`)],
    ]);
  });
  it("is told of afterwards where it was entered after the decision, and makes no certificate false", () => {
    const first = after(world, ...decided);
    expect(flagsOf(first)).toEqual([]);
    expect(flagged(first)).toEqual([]);
    const since = after(first, ...comes("08:00"));
    expect(flagged(since)).toEqual([
      { decision: "d", code: "personInTwoMeetings", seat: "vaxjo/social", person: "p-vaxjo", meeting: "a" },
    ]);
    expect(falseCertificates(since)).toEqual([]);
    expect(decisionView(replay(since), "d", day(ON))?.flaggedSince).toMatchObject([{ meeting: "a" }]);
    expect(flagged(after(since, goes("09:00")))).toEqual([]);
    // What the certificate tells already is not told again.
    expect(flagged(after(world, ...comes("08:00"), ...decided))).toEqual([]);
  });
});
