import { describe, expect, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { everySeat, ON } from "../../testing/decided-meeting.ts";
import { after, moment, refusedWith } from "../../testing/playing.ts";
import { ALVESTA, appoint, end, later, whys, world } from "../../testing/whose-deputy.ts";

describe("COR-3 and CON-3: whose deputy answers by correspondence", () => {
  const charter = { ...everySeat, correspondence: "everySeat" } as const;
  const put: Command = {
    type: "PutQuestion",
    correspondence: "q",
    body: "llg",
    at: moment(`${ON} 09:00`),
    text: { sv: "Gruppen beslutar." },
    strength: "decides",
    owner: { kind: "organisation", id: "vaxjo" },
    answersDue: day("2024-05-20"),
  };
  const answers = (seat: string, person: string): Command => ({
    type: "AnswerQuestion",
    correspondence: "q",
    seat,
    person,
    answer: "agree",
    at: moment(`${ON} 10:00`),
  });
  const decide: Command = { type: "DecideQuestion", correspondence: "q", decision: "d", at: moment(`${ON} 11:00`) };
  const asked = after(world(charter), put, answers("vaxjo/social", "p-vaxjo"), answers("ljungby/social", "p-ljungby"));
  it("not one who holds a seat of another organisation", () => {
    const holding = after(asked, appoint("au/ljungby", "holder", "2024-02-01"));
    expect(refusedWith(holding, answers(ALVESTA, "dep"))).toBe("DeputyFromElsewhere");
    expect(refusedWith(asked, answers(ALVESTA, "dep"))).toBeNull();
  });
  it("nor one who turns out to have done so", () => {
    const taken = after(asked, answers(ALVESTA, "dep"), decide);
    expect(whys(taken)).toEqual([]);
    const shown = after(taken, later(appoint("au/ljungby", "holder", "2024-02-01")));
    expect(whys(shown)).toEqual(["deputyFromElsewhere"]);
    expect(whys(after(shown, later(end("au/ljungby", "2024-05-02"))))).toEqual([]);
  });
});
