import { describe, expect, it } from "vitest";
import { instant, type QuorumCharter, type QuorumQuestion } from "../../index.ts";
import { ask, oneEach, recusals, said, span } from "../../testing/written-room.ts";

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const notSameDay: QuorumCharter = { ...every, return: "notSameDay" };
const byMeeting: QuorumCharter = { ...every, continuity: "meeting" };

type Case = readonly [
  shows: string,
  charter: QuorumCharter,
  room: string,
  answer: string,
  more?: Partial<QuorumQuestion>,
];
const night = { treatment: span("04T00:20 to 04T00:30") };
const afternoon = { treatment: span("13:30 to 13:40") };
const lunch = { ...afternoon, recess: [span("12:00 to 13:00")] };
const [BOTH_OUT, B_SINCE] = ["a to 12:00, a from 13:00, b to 12:00, b from 13:00", "a, b to 12:00, b from 13:05"];
// biome-ignore format: a table has one line a case.
const tables: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "who left does not count again on the same calendar day": [
    ["on the same day", notSameDay, "a, b to 09:20, b from 09:40", "inquorate, informal: b left"],
    ["in whatever order it was written", notSameDay, "a, b from 09:40, b to 09:20", "inquorate, informal: b left"],
    ["who goes in the treatment counted until then", notSameDay, "a, b to 10:10, b from 10:15", "inquorate, broken: b left"],
    ["it is the first going out that tells", notSameDay, "a, b to 09:20, b from 09:30 to 10:20", "inquorate, informal: b left"],
    ["who went over to a link, came back and then went out", { ...notSameDay, remote: "counts" }, "a, b to 09:10, b remote from 09:10 to 09:15, b from 09:15 to 09:30, b from 09:40", "inquorate, informal: b left"],
    ["but on the next", notSameDay, "a, b to 16:00, b from 04T09:00", "quorate, assembled", { treatment: span("04T10:00 to 04T10:20") }],
    ["out before midnight, back after", notSameDay, "a, b to 23:55, b from 04T00:05", "quorate, assembled", night],
    ["out and back after midnight", notSameDay, "a, b to 04T00:05, b from 04T00:10", "inquorate, informal: b left", night],
    ["out, back too early, and there when the next day begins", notSameDay, "a, b to 23:50, b from 23:55", "quorate, assembled", night],
    ["but not before it has begun", notSameDay, "a, b to 23:50, b from 23:55", "inquorate, informal: b left", { treatment: span("23:58 to 04T00:10") }],
    ["in another zone it may be another day", notSameDay, "a, b to 23:50, b from 04T00:05", "inquorate, informal: b left", { ...night, zone: "Europe/London" }],
    ["and the other way round", notSameDay, "a, b to 04T00:50, b from 04T01:05", "quorate, assembled", { treatment: span("04T01:10 to 04T01:20"), zone: "Europe/London" }],
    ["a deputy who served meanwhile changes nothing", notSameDay, "a, b to 09:20, b deputy by d from 09:20 to 09:40, b from 09:40", "inquorate, informal: b left"],
  ],
  "only leaving service is leaving": [
    ["an observer who goes out and later serves", notSameDay, "a, b observer to 09:20, b from 09:40", "quorate, assembled"],
    ["an observer who takes up service", notSameDay, "a, b observer to 09:20, b from 09:20", "quorate, assembled"],
    ["who stops serving and stays as an observer has left service", notSameDay, "a, b to 09:20, b observer from 09:20 to 09:40, b from 09:40", "inquorate, informal: b left"],
    ["from one seat to another in the same second", notSameDay, "a to 09:20 by p, b from 09:20 by p, a by q from 09:20", "quorate, assembled"],
    ["a second too late is leaving", notSameDay, "a, c to 09:20 by p, b from 09:21 by p", "inquorate, informal: b left", { constellation: ["a", "b"], treatment: span("10:00 to 10:25") }],
    ["out as recused", notSameDay, "a, b to 09:20, b from 09:40", "quorate, assembled", { recused: recusals("b by p-b from 09:20 to 09:40") }],
    ["out before being recused", notSameDay, "a, b to 09:19, b from 09:40", "inquorate, informal: b left", { recused: recusals("b by p-b from 09:20 to 09:40") }],
  ],
  "in a recess nobody leaves": [
    ["where nobody counts again the same day", notSameDay, BOTH_OUT, "quorate, assembled", lunch],
    ["where quorum must be kept for the meeting", byMeeting, BOTH_OUT, "quorate, assembled", lunch],
    ["without a recess they have left", notSameDay, BOTH_OUT, "inquorate, informal: a left, b left", afternoon],
    ["and the quorum is lost", byMeeting, BOTH_OUT, "inquorate, broken", afternoon],
    ["out a minute before it", notSameDay, "a, b to 11:59, b from 13:00", "inquorate, informal: b left", lunch],
    ["out a minute before it, for the meeting", byMeeting, "a, b to 11:59, b from 13:00", "inquorate, broken", lunch],
    ["not back when it ends", notSameDay, B_SINCE, "inquorate, informal: b left", lunch],
    ["not back when it ends, for the meeting", byMeeting, B_SINCE, "inquorate, broken", lunch],
    ["out in the middle of it, and back", notSameDay, "a, b to 12:30, b from 13:00", "quorate, assembled", lunch],
    ["over two recesses on end", notSameDay, "a, b to 12:00, b from 13:20", "quorate, assembled", { ...afternoon, recess: [span("13:00 to 13:20"), span("12:00 to 13:00")] }],
    ["over the night, back late: left on the day it ended", notSameDay, "a, b to 17:00, b from 04T09:10", "inquorate, informal: b left", { treatment: span("04T10:00 to 04T10:20"), recess: [span("17:00 to 04T09:00")] }],
    ["not back when it ends, since the next item is one to be recused from", notSameDay, "a, b to 12:30, b from 13:20", "quorate, assembled", { ...lunch, recused: recusals("b by p-b from 13:00 to 13:20") }],
    ["who is reached first in the recess has not been reached", byMeeting, "a to 12:30, a from 13:00, b from 12:10", "quorate, assembled", lunch],
  ],
};

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))("%s", (__, [, charter, room, answer, more]) => {
    const ids = room.includes("c to") ? "a b c" : "a b";
    expect(said(ask(charter, room, { seats: oneEach(ids), ...more }))).toBe(answer);
  });
});

it("the day is as long as it is: the night the clocks go back, the hour that comes twice is one day", () => {
  const at = (time: string) => instant(`2024-10-27T${time}`);
  const b = (from: string, until: string | null) => ({
    seat: "b",
    person: "p-b",
    from: at(from),
    until: until === null ? null : at(until),
  });
  const asked = (back: string, treatment: readonly [string, string]) =>
    ask(notSameDay, "", {
      seats: oneEach("b"),
      presence: [b("00:30:00+02:00", "02:30:00+02:00"), b(back, null)],
      treatment: { from: at(treatment[0]), until: at(treatment[1]) },
    }).verdict;
  expect(asked("02:30:00+01:00", ["23:50:00+01:00", "23:59:00+01:00"])).toBe("inquorate");
  expect(
    ask(notSameDay, "", {
      seats: oneEach("b"),
      presence: [b("00:30:00+02:00", "02:30:00+02:00"), b("02:30:00+01:00", null)],
      treatment: { from: instant("2024-10-28T00:00:00+01:00"), until: instant("2024-10-28T00:10:00+01:00") },
    }).verdict,
  ).toBe("quorate");
});
