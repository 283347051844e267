import { describe, expect, it } from "vitest";
import { day, type Fact, falseCertificates, meetingView, replay } from "../../index.ts";
import { afterDeciding, plain } from "../../testing/small-world.ts";
import { isAsReckoned, type QuorumSaid } from "./answer-as-certified.ts";

type Certificate = Extract<Fact, { type: "DecisionTaken" }>["certificate"];

/** The decision with another certificate. */
const certified = (change: (certificate: Certificate) => Certificate) =>
  falseCertificates(
    afterDeciding().map((fact) =>
      fact.type === "DecisionTaken" ? { ...fact, certificate: change(fact.certificate) } : fact,
    ),
  );
const answered = (answer: object) =>
  certified((certificate) => ({ ...certificate, answer: { ...certificate.answer, ...answer } }));

const seat = "ljungby/social";

describe("QUO-6: a certificate is false that says something else than is reckoned again", () => {
  it.each<[string, object]>([
    ["how many seats were filled", { counted: { seats: 9, of: 9, organisations: 3, ofOrganisations: 3 } }],
    ["which forum it was", { forum: "subAssembled" }],
    ["by which rule", { rule: "QUO-2" }],
    ["who was missing", { missing: [{ seat, organisation: "ljungby", why: "left" }] }],
    ["which organisations were", { missingOrganisations: ["ljungby"] }],
    ["that it broke", { brokenAt: "2024-05-03T10:10:00+02:00" }],
    ["that it had been lost before", { lostBefore: { at: "2024-05-03T09:30:00+02:00", missing: [] } }],
    ["something is flagged", { flags: [{ code: "recusedPresent", seat }] }],
    ["somebody was in two meetings", { flags: [{ code: "personInTwoMeetings", seat, person: "p", meeting: "n" }] }],
    ["what would cure it", { cure: ["Call everybody."] }],
  ])("%s", (_, answer) => {
    expect(answered(answer)).toMatchObject([{ decision: "d", why: "notWhatTheLogHolds" }]);
  });
  it("under which charter", () => {
    expect(certified((certificate) => ({ ...certificate, charterFrom: day("2020-01-01") }))).toMatchObject([
      { decision: "d", why: "notWhatTheLogHolds" },
    ]);
  });
  it("and that somebody was in two meetings may be left out, as older books do, and nothing else that is flagged", () => {
    const fact = afterDeciding().find(({ type }) => type === "DecisionTaken");
    if (fact?.type !== "DecisionTaken") throw new Error("nothing was decided");
    const { certificate } = fact;
    const flagged = (flag: Certificate["answer"]["flags"][number]) =>
      isAsReckoned(certificate, { ...certificate, answer: { ...certificate.answer, flags: [flag] } } as QuorumSaid);
    expect(flagged({ code: "personInTwoMeetings", seat, person: "p", meeting: "n" })).toBe(true);
    expect(flagged({ code: "recusedPresent", seat })).toBe(false);
  });
  it("but its words are told as each release tells them, and those that stand in it are not shown", () => {
    const explanation = { sv: "Alla nio var där.", en: "All nine were there." };
    expect(answered({ explanation })).toEqual([]);
    const said = (facts: ReadonlyArray<Fact>) => meetingView(replay(facts), "m", plain)?.agenda[0]?.quorum;
    const forged = afterDeciding().map((fact) =>
      fact.type === "DecisionTaken"
        ? { ...fact, certificate: { ...fact.certificate, answer: { ...fact.certificate.answer, explanation } } }
        : fact,
    );
    expect(said(forged)?.verdict).toBe("quorate");
    expect(said(forged)).toEqual(said(afterDeciding()));
  });
});
