import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, falseCertificates } from "../../index.ts";
import { everySeat, ON, underCharter } from "../../testing/decided-meeting.ts";
import { type Act, after, moment, refusedWith } from "../../testing/playing.ts";
import { FROM, onDay } from "../../testing/small-world.ts";

const ALVESTA = "alvesta/social";
const later = (command: Command): Act => [command, onDay("2024-07-01")];
const appoint = (seat: string, as: "holder" | "deputy", from: string, organisation?: string): Command => ({
  type: "AppointPerson",
  seat,
  person: "dep",
  as,
  from: day(from),
  ...(organisation === undefined ? {} : { organisation }),
});
const end = (seat: string, lastDay: string): Command => ({
  type: "EndAppointment",
  seat,
  person: "dep",
  lastDay: day(lastDay),
});
const elsewhere: Command = {
  type: "CreateSeat",
  seat: "au/ljungby",
  body: "au",
  organisation: "ljungby",
  function: "social",
  label: { sv: "Ljungby i arbetsutskottet" },
  from: FROM,
};
const whys = (facts: ReadonlyArray<Fact>) => falseCertificates(facts).map(({ why }) => why);

const world = (charter: Parameters<typeof underCharter>[0]) =>
  after(underCharter(charter), elsewhere, appoint(ALVESTA, "deputy", FROM));
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
