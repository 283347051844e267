import { describe, expect, it } from "vitest";
import type { QuorumCharter, QuorumQuestion } from "../../index.ts";
import { ask, oneEach, recusals, span } from "../../testing/written-room.ts";

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };
const notSameDay: QuorumCharter = { ...every, return: "notSameDay" };
const byMeeting: QuorumCharter = { ...every, continuity: "meeting" };
const asked = (charter: QuorumCharter, room: string, more: Partial<QuorumQuestion> = {}) =>
  ask(charter, room, { seats: oneEach("a b"), ...more });

describe("what would cure it is true", () => {
  const barred = "b: a deputy from b, since whoever has left does not count again the same day";
  it.each([
    ["an absent holder", every, "a", ["b: its holder, or a deputy from b"]],
    ["any deputy", { ...every, deputies: "any" }, "a", ["b: its holder, or a deputy"]],
    [
      "a remote seat",
      { ...every, remote: "doesNotCount" },
      "a, b remote",
      ["b: its holder in the room, or a deputy from b"],
    ],
    ["who is not admitted", every, "a, b unadmitted", ["b: admit whoever is there, or a deputy from b"]],
    [
      "who fills another seat",
      { ...every, twoSeats: "one" },
      "a by p, b by p",
      ["b: a deputy from b who fills no other seat"],
    ],
    ["who has left and is back, where that does not count", notSameDay, "a, b to 09:20, b from 09:40", [barred]],
    ["who has left and is gone, where coming back does not count", notSameDay, "a, b to 09:20", [barred]],
    [
      "a deputy who has left, where that does not count",
      notSameDay,
      "a, b deputy to 09:20",
      ["b: its holder, or a deputy from b"],
    ],
    [
      "who has come since",
      every,
      "a, b from 10:05",
      ["Take the item up again: b came only after it had been taken up."],
    ],
    ["who came and went", every, "a, b from 10:05 to 10:10", ["b: its holder, or a deputy from b"]],
    [
      "by meeting, who has come since",
      byMeeting,
      "a, b from 10:05",
      ["Take the item up again: b came only after it had been taken up."],
    ],
    [
      "who may not come in during the item",
      { ...every, entry: "betweenItems" },
      "a, b from 10:05",
      ["Take the item up again: b came only after it had been taken up."],
    ],
    [
      "who went",
      every,
      "a, b to 10:10",
      ["Take the item up again once the group is quorate.", "b: its holder, or a deputy from b"],
    ],
    [
      "who went and is back",
      every,
      "a, b to 10:10, b from 10:15",
      ["Take the item up again: the group is quorate now."],
    ],
    [
      "what was lost in the meeting",
      byMeeting,
      "a, b to 09:30, b from 09:40",
      [
        "Take the item up at a new meeting: once this group has lost its quorum it cannot regain it at the same meeting.",
      ],
    ],
    ["what is whole", every, "a, b", []],
  ] as const)("%s", (_, charter, room, cure) => expect(asked(charter, room).cure).toEqual(cure));
  it("of several, so many as the rule takes; of those who came, nobody is asked for", () => {
    const of = (room: string) => asked(half, room, { seats: oneEach("a b c d") }).cure;
    expect(of("a")).toEqual([
      "Fill enough of these seats to meet the rule (more than 1/2 of the seats must be filled):",
      "b: its holder, or a deputy from b",
      "c: its holder, or a deputy from c",
      "d: its holder, or a deputy from d",
    ]);
    expect(of("a, b, c from 10:05")).toEqual(["Take the item up again: c came only after it had been taken up."]);
    expect(of("a, b from 10:05")[0]).toBe("Take the item up again: b came only after it had been taken up.");
  });
  it("a vacant and a recused seat", () => {
    expect(asked(every, "a", { seats: oneEach("a b", "b") }).cure).toEqual(["b: appoint someone, or a deputy from b"]);
    expect(asked(every, "a, b", { recused: recusals("b") }).cure).toEqual(["b: a deputy from b who is not recused"]);
  });
  it("a rule that counts none of the item's seats", () => {
    const onlyB: QuorumCharter = { quorum: { rule: "within", seats: ["b"], quorum: { rule: "everySeat" } } };
    const answer = asked(onlyB, "a, b", { constellation: ["a"] });
    expect(answer.cure).toEqual([
      "Nobody who comes can make the group quorate: the rule counts no seats in this item.",
    ]);
  });
  it("of who has left, and of who has not been there", () => {
    expect(asked(notSameDay, "a to 09:20").cure).toEqual([
      "a: a deputy from a, since whoever has left does not count again the same day",
      "b: its holder, or a deputy from b",
    ]);
  });
  it("what must be stated, and nothing that does not decide", () => {
    expect(asked({ quorum: null }, "a, b").cure).toEqual(["State the quorum rule in the charter, with its source."]);
    const inPart: QuorumCharter = { quorum: { rule: "allOf", rules: [{ rule: "everySeat" }, null] } };
    expect(asked(inPart, "a, b").cure).toEqual([
      "State the part of the quorum rule that is not known, with its source.",
    ]);
    expect(asked(every, "a, b", { seats: null }).cure).toEqual(["State which seats the charter has."]);
    expect(asked({ ...every, twoSeats: "both" }, "a by p, b by p remote").cure).toEqual([
      "State whether remote presence counts.",
    ]);
    expect(asked(every, "a by p, b by p").cure).toEqual(["State whether one person may fill two seats."]);
    expect(asked(every, "a deputy of nobody, b doubtful").cure).toEqual(["State whether the person is admitted."]);
    const own = asked({ ...every, deputies: "own" }, "a, b deputy of nobody");
    expect(own.cure).toEqual(["State the organisation of the deputy."]);
  });
});

describe("the explanation is read out as it stands", () => {
  const lost = "a to 12:00, a from 13:00, b to 12:00, b from 13:00";
  const afternoon = { treatment: span("13:30 to 13:40") };
  it("when it was lost before the item, by whom, and what follows", () => {
    const { explanation, missing, counted } = asked(byMeeting, lost, afternoon);
    expect([missing, counted.seats]).toEqual([[], 2]);
    expect(explanation).toEqual({
      sv: "Inte beslutför (QUO-3): varje plats ska vara fylld, och gruppen slutade vara beslutför klockan 12:00, innan punkten togs upp. Platser som blev tomma då: a (har gått), b (har gått). Det som behövs: Ta upp punkten på ett nytt möte: en grupp som har slutat vara beslutför kan inte bli det igen under samma möte.",
      en: "Not quorate (QUO-3): every seat must be filled, and the group lost its quorum at 12:00, before the item was taken up. Seats that emptied then: a (has left), b (has left). What is needed: Take the item up at a new meeting: once this group has lost its quorum it cannot regain it at the same meeting.",
    });
  });
  it("on which day, where it was another", () => {
    const { explanation } = asked(byMeeting, "a, b to 16:00, b from 04T09:00", {
      treatment: span("04T10:00 to 04T10:20"),
    });
    expect(explanation.en).toContain("the group lost its quorum on 2024-05-03 at 16:00, before");
    expect(explanation.sv).toContain("slutade vara beslutför 2024-05-03 klockan 16:00, innan");
  });
  it("that the item was taken up too early", () => {
    expect(asked(every, "a, b from 10:05").explanation).toEqual({
      sv: "Inte beslutför (QUO-1): varje plats ska vara fylld, men 1 av 2 platser är fylld klockan 10:00. Tom plats: b (kom sent). Det som behövs: Ta upp punkten på nytt: b kom först när den redan hade tagits upp.",
      en: "Not quorate (QUO-1): every seat must be filled, but 1 of 2 seats is filled at 10:00. Empty seat: b (arrived late). What is needed: Take the item up again: b came only after it had been taken up.",
    });
  });
  it("that who left does not count again that day", () => {
    expect(asked(notSameDay, "a, b to 09:20, b from 09:40").explanation.sv).toContain(
      "Det som behövs: b: en ersättare från b, eftersom den som har gått inte räknas igen samma dag.",
    );
  });
  it("without a full stop before a semicolon", () => {
    const { explanation } = asked(every, "a, b to 10:10");
    expect(explanation.en).toContain(
      "Take the item up again once the group is quorate; b: its holder, or a deputy from b.",
    );
    expect(explanation.sv).toContain(
      "Ta upp punkten på nytt när gruppen är beslutför igen; b: innehavaren eller en ersättare från b.",
    );
    const several = asked({ ...half, continuity: "meeting" }, "a, b to 10:10", { seats: oneEach("a b c") }).explanation;
    for (const text of Object.values(several)) expect(text).not.toMatch(/\.;|:;|\.\.|:\./);
    expect(several.sv).toMatch(/samma möte; Fyll så många av dessa platser att regeln uppfylls \(.*\): b: innehavaren/);
  });
});
