import { describe, expect, it } from "vitest";
import { instant, type QuorumCharter, type QuorumQuestion } from "../../index.ts";
import { ask, oneEach, said, span } from "../../testing/written-room.ts";

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
const byMeeting: QuorumCharter = { ...every, continuity: "meeting" };
const halfByMeeting: QuorumCharter = { ...half, continuity: "meeting" };
const one: QuorumCharter = { ...every, twoSeats: "one" };
const onlyC: QuorumCharter = { quorum: { rule: "within", seats: ["c"], quorum: { rule: "everySeat" } } };

type Case = readonly [
  shows: string,
  charter: QuorumCharter,
  room: string,
  answer: string,
  more?: Partial<QuorumQuestion>,
];
const ofThree = { seats: oneEach("a b c") };
// biome-ignore format: a table has one line a case.
const tables: Readonly<Record<string, ReadonlyArray<Case>>> = {
  "under meeting continuity": [
    ["reached as the treatment begins", byMeeting, "a, b from 10:00", "quorate, assembled"],
    ["reached a second after it began is too late", byMeeting, "a, b from 10:00:01", "inquorate, informal: b late"],
    ["reached in the treatment is too late", byMeeting, "a, b from 10:05", "inquorate, informal: b late"],
    ["lost before the treatment stays lost", byMeeting, "a, b to 09:30, b from 09:40", "inquorate, broken"],
    ["reached as it begins, and lost in it", byMeeting, "a from 10:00, b from 10:00 to 10:10", "inquorate, broken: b left"],
    ["not known to be reached, and lost", byMeeting, "a from 10:00, b doubtful from 10:00 to 10:10", "inquorate, informal: b left (admissionNotKnown b p-b)"],
    ["lost in the treatment", byMeeting, "a, b to 10:10", "inquorate, broken: b left"],
    ["what goes down and up above the bar was never lost", halfByMeeting, "a, b, c to 09:40, c from 09:50", "quorate, assembled", ofThree],
    ["reached, lost, and reached in the treatment again", byMeeting, "a, b to 09:30, b from 10:05", "inquorate, broken: b left"],
    ["whether it was reached before it is sure is not needed", byMeeting, "a, b doubtful to 09:30, b from 09:30", "quorate, assembled (admissionNotKnown b p-b)"],
    ["and one doubt that lasts is one doubt, over a recess too", byMeeting, "a, b doubtful to 09:50, b from 09:50", "quorate, assembled (admissionNotKnown b p-b)", { recess: [span("09:40 to 09:45")] }],
    ["whoever else is relieved meanwhile", byMeeting, "a, b doubtful to 09:50, b from 09:50, c to 09:30, c deputy by d from 09:30", "quorate, assembled (admissionNotKnown b p-b)", ofThree],
    ["but a doubt about another person is another", byMeeting, "a, b doubtful to 09:30, b deputy by d doubtful from 09:30 to 09:50, b from 09:50", "unknown, informal (admissionNotKnown b p-b, admissionNotKnown b d)"],
    ["whether it was lost is not known", byMeeting, "a, b doubtful to 09:30, b from 09:40", "unknown, informal (admissionNotKnown b p-b)"],
    ["nor while it is kept whether remote counts", byMeeting, "a, b to 09:30, b remote from 09:30 to 09:40, b from 09:40", "unknown, informal (remoteNotStated b p-b)"],
  ],
  "under meeting continuity, who comes in during the item": [
    ["fills the seat", halfByMeeting, "a, b to 10:10, c from 10:05", "quorate, subAssembled: b left", ofThree],
    ["but not where people enter between items", { ...halfByMeeting, entry: "betweenItems" }, "a, b to 10:10, c from 10:05", "inquorate, broken: b left, c late", ofThree],
  ],
  "forum": [
    ["broken had held earlier in the treatment", every, "a, b to 10:10", "inquorate, broken: b left"],
    ["it had held before it, but that is another item", every, "a, b to 09:59", "inquorate, informal: b left"],
    ["every seat of an item that concerns a part is no assembly", every, "a, b", "quorate, subAssembled", { ...ofThree, constellation: ["a", "b"] }],
    ["every seat of an item that names them all is", every, "a, b", "quorate, assembled", { constellation: ["b", "a"] }],
    ["enough seats of all", half, "a, b", "quorate, subAssembled: c absent", ofThree],
    ["a rule over no seats never holds", onlyC, "a, b", "inquorate, informal", { ...ofThree, constellation: ["a", "b"] }],
  ],
  "why a seat is empty": [
    ["served earlier in the meeting", every, "a, b to 09:30", "inquorate, informal: b left"],
    ["came and went in the treatment before it broke", half, "a, b to 10:20, c from 10:05 to 10:10", "inquorate, broken: b left, c left", ofThree],
    ["comes after the treatment began", every, "a, b from 10:01", "inquorate, informal: b late"],
    ["comes as it ends", every, "a, b from 10:25", "inquorate, informal: b absent"],
    ["served after somebody else had only listened there", every, "a, b observer by o to 09:10, b from 09:10 to 09:30", "inquorate, informal: b left"],
    ["has not been there", every, "a", "inquorate, informal: b absent"],
    ["has only listened, and gone", every, "a, b observer to 09:30", "inquorate, informal: b absent"],
    ["listens", every, "a, b observer", "inquorate, informal: b observer"],
  ],
  "one person in two seats": [
    ["fills the first in the order of seats, wherever the presence is listed", one, "b by p, a by p", "inquorate, informal: b secondSeat (personFillsTwoSeats p a b)"],
    ["but whether they count there is not known", one, "a doubtful by p, b by p", "unknown, informal (admissionNotKnown a p, personFillsTwoSeats p a b)"],
    ["and only listens on the second", one, "a by p, b observer by p", "inquorate, informal: b observer"],
    ["and sits on one that the item does not concern", one, "a by p, b, c by p", "quorate, subAssembled (outsideConstellation c p)", { ...ofThree, constellation: ["a", "b"] }],
    ["and moves there from the second", one, "b by p, a by q to 10:10, a by p from 10:10", "inquorate, broken: b secondSeat (personFillsTwoSeats p a b)"],
    ["changing seats in one second is one seat at a time", one, "b by p to 09:30, a by p from 09:30, b by q from 09:30", "quorate, assembled"],
    ["changing seats in the treatment is, too", { ...one, quorum: half.quorum }, "a by p to 10:10, b by p from 10:10, c", "quorate, subAssembled: a left", ofThree],
    ["sits on two at once under meeting continuity, before the treatment", { ...halfByMeeting, twoSeats: "both" }, "a by p, b by p to 09:30, b by q from 09:30, c", "quorate, assembled (personFillsTwoSeats p a b)", ofThree],
    ["but by item that is of no interest", { ...half, twoSeats: "both" }, "a by p, b by p to 09:30, b by q from 09:30, c", "quorate, assembled", ofThree],
    ["a person who may fill two is not known to fill the second in the order of seats", every, "b by p, a by p", "unknown, informal (personFillsTwoSeats p a b)"],
  ],
  "deputies": [
    ["nothing said, and nobody knows from where: the log is believed", every, "a, b deputy of nobody", "quorate, assembled (organisationNotKnown b p-b)"],
    ["nothing said, and known to be from elsewhere", every, "a, b deputy of c", "inquorate, informal: b otherOrganisation"],
    ["own, and nobody knows from where", { ...every, deputies: "own" }, "a, b deputy of nobody", "unknown, informal (organisationNotKnown b p-b)"],
    ["any, and nobody knows from where", { ...every, deputies: "any" }, "a, b deputy of nobody", "quorate, assembled"],
    ["any, from elsewhere", { ...every, deputies: "any" }, "a, b deputy of c", "quorate, assembled"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, cases) => {
  it.each(cases.map((row) => [row[0], row] as const))("%s", (__, [, charter, room, answer, more]) => {
    expect(said(ask(charter, room, { seats: oneEach("a b"), ...more }))).toBe(answer);
  });
});

describe("when it broke", () => {
  const at = (charter: QuorumCharter, room: string) => ask(charter, room, { seats: oneEach("a b") }).brokenAt;
  it("the treatment's beginning if it never held, or was lost before", () => {
    for (const [charter, room] of [
      [every, "a"],
      [every, "a, b from 10:05"],
      [byMeeting, "a, b from 10:05"],
      [byMeeting, "a, b to 09:30, b from 09:40"],
    ] as const)
      expect(at(charter, room)).toBe("2024-05-03T10:00:00+02:00");
  });
  it("the moment somebody went, in the words of the log", () => {
    const asked = ask(every, "a, b", {
      seats: oneEach("a b"),
      recused: [{ seat: "b", from: instant("2024-05-03T04:10:00-04:00") }],
    });
    expect(asked.brokenAt).toBe("2024-05-03T04:10:00-04:00");
    expect(at(byMeeting, "a, b to 10:10")).toBe("2024-05-03T10:10:00+02:00");
  });
  it("by meeting, also when and by whom it was lost before", () => {
    const lost = (more: Partial<QuorumQuestion>, room = "a, b to 09:30, b from 09:40, c to 09:35, c from 09:36") =>
      ask(byMeeting, room, { seats: oneEach("a b c"), ...more }).lostBefore;
    expect(lost({})).toEqual({
      at: "2024-05-03T09:30:00+02:00",
      missing: [{ seat: "b", organisation: "b", why: "left" }],
    });
    const enough = lost({ charter: halfByMeeting }, "a, b to 09:30, b from 09:40, c from 09:45");
    expect(enough?.missing.map(({ seat }) => seat)).toEqual(["b"]);
    const inDoubt = "a, b to 09:20, b doubtful from 09:20 to 09:30, b from 09:40, c";
    expect(lost({}, inDoubt)?.at).toBe("2024-05-03T09:30:00+02:00");
    expect(lost({ treatment: span("09:10 to 09:20") })).toBeUndefined();
    expect(lost({ charter: every })).toBeUndefined();
    const noReturn: QuorumCharter = { ...byMeeting, return: "notSameDay" };
    expect(lost({ charter: noReturn, recess: [span("09:10 to 09:20")] }, "a, b to 09:30, b from 09:40, c")?.at).toBe(
      "2024-05-03T09:30:00+02:00",
    );
    const recess = [span("09:25 to 09:50")];
    expect(lost({ recess }, "a, b to 09:30, b from 09:55, c")?.at).toBe("2024-05-03T09:50:00+02:00");
  });
});
