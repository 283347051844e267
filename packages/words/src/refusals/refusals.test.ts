/**
 * Refusals as a chair reads them out: who lacks what, what to do, and by which rule.
 */
import { bookDecider, day, instant, nameOf, type Refusal, replay, rulebook } from "@konstellation/core";
import { refusalIn, ruleExamples } from "@konstellation/core/testing";
import {
  adoptTheWheel,
  kronobergUntilTheWheel,
  kronobergWithLjungbyGone,
  terminateTheAgreement,
} from "@konstellation/example";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { explainRefusal } from "./index.ts";

const refused = (steps: typeof kronobergUntilTheWheel, command: typeof adoptTheWheel) => {
  let book = bookDecider.initial;
  for (const step of steps)
    book = replay(Result.getOrThrow(bookDecider.decide(book, step.command, step.context)), book);
  const context = { day: day("2024-05-03"), instant: "2024-05-03T12:00:00Z" as never, actor: "test" };
  const refusal = Result.getOrThrow(Result.flip(bookDecider.decide(book, command, context)));
  return explainRefusal(refusal, (kind, id) => nameOf(book, kind, id));
};

/** Every refusal that the rules' examples show, as it happened. */
const happened = ruleExamples.flatMap((example) => refusalIn(example) ?? []);

describe("a refusal is said so that a chair can read it out", () => {
  it("the wheel: who lacks the paper, and what to do", () => {
    const said = refused(kronobergUntilTheWheel, adoptTheWheel);
    expect(said.sv).toContain("21 har inte fått det: skolchef, Alvesta");
    expect(said.en).toContain("Send the paper to them and take the item up at the next meeting. (PAP-1)");
  });

  it("the termination: which seat, since when, which deputy", () => {
    const said = refused(kronobergWithLjungbyGone, terminateTheAgreement);
    expect(said.sv).toBe(
      "Gruppen är inte samlad: inget kan beslutas. 27 av 28 platser är fyllda. Tom plats: socialchef, Ljungby (gick 11:25; ersättare: biträdande socialchef, Ljungby). (QUO-1)",
    );
    expect(said.en).toContain("left at 11:25; deputy: deputy head of social services, Ljungby");
  });

  it("every refusal says other things in Swedish and English, each a whole sentence, and names its rule", () => {
    for (const refusal of happened) {
      const { sv, en } = explainRefusal(refusal);
      expect(sv).not.toBe(en);
      for (const text of [sv, en]) {
        expect(text).toMatch(/^\S.{20,} \([A-Z]+-\d+\)$/s);
        expect(text.endsWith(`(${refusal.rule})`)).toBe(true);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        // A moment is said by its day and the clock, never as programs write it.
        expect(text).not.toMatch(/\dT\d\d:/);
      }
    }
  });

  it("what is wrong with an agreement's clauses is said in the language of the sentence", () => {
    const wrong = happened.find(({ type }) => type === "TermDoesNotMakeSense");
    const said = wrong && explainRefusal(wrong);
    expect(said?.sv).toContain("Sista dagen är före den första");
    expect(said?.sv).not.toContain("Expected");
    expect(said?.en).toContain("Expected a day on or after term.from");
  });

  it("every rule that can refuse is in the rulebook", () => {
    const rules = rulebook.map((rule) => rule.id as string);
    for (const refusal of happened) expect(rules).toContain(refusal.rule);
  });

  it("nothing quoted in English stands between straight marks, and Swedish has its own", () => {
    for (const refusal of happened) {
      const { sv, en } = explainRefusal(refusal);
      expect(`${sv}${en}`).not.toContain('"');
      expect(sv).not.toContain("“");
      expect(en.split("“").length).toBe(en.split("”").length);
    }
  });
});

describe("a sentence is made for what it is about", () => {
  it("one thing and several are read out as people do", () => {
    const left = (items: ReadonlyArray<string>) =>
      explainRefusal({ type: "ItemsWithoutOutcome", rule: "MTG-2", meeting: "m", items });
    expect(left(["4"]).sv).toBe(
      "Mötet kan inte avslutas: punkt 4 saknar utfall. Besluta, återremittera, bordlägg eller notera. (MTG-2)",
    );
    expect(left(["4", "5", "6"]).en).toBe(
      "The meeting cannot be closed: items 4, 5 and 6 have no outcome. Decide, refer, defer or note them. (MTG-2)",
    );
  });

  it("a thing is called by its name where the book knows it, and by its id where not", () => {
    const refusal: Refusal = {
      type: "LastDayNotReachable",
      rule: "AGR-2",
      agreement: "resource-centre",
      wanted: day("2024-06-30"),
      firstPossible: day("2024-12-31"),
    };
    expect(explainRefusal(refusal, () => ({ sv: "Resurscentrum" })).sv).toBe(
      "Avtalet ”Resurscentrum” kan inte upphöra 2024-06-30. Första möjliga dag är 2024-12-31. (AGR-2)",
    );
    expect(explainRefusal(refusal).en).toMatch(/^The agreement “resource-centre” cannot end on 2024-06-30\./);
  });

  it("a time that has passed is said by the clock, and by the day and the clock on another day", () => {
    const entered = (at: string) =>
      explainRefusal({
        type: "OutOfOrder",
        rule: "MTG-4",
        meeting: "m",
        at: instant(at),
        notBefore: instant("2024-05-03T09:10:00+02:00"),
      });
    expect(entered("2024-05-03T09:00:00+02:00").sv).toContain("fram till 09:10, så inget kan föras in 09:00.");
    expect(entered("2024-05-02T09:00:00+02:00").en).toContain("entered at 2024-05-02 09:00.");
  });

  it("one seat lacks the paper, several lack it", () => {
    const lacking = (...seats: ReadonlyArray<string>) =>
      explainRefusal({
        type: "PapersNotEqual",
        rule: "PAP-1",
        meeting: "m",
        item: "4",
        papers: [{ paper: "wheel", version: "1", seats: seats.map((seat) => ({ seat, why: "notReached" as const })) }],
      }).en;
    expect(lacking("a")).toContain("wheel (version 1): 1 has not got it: a.");
    expect(lacking("a", "b")).toContain("wheel (version 1): 2 have not got it: a; b.");
  });

  it.each([
    ["fillSeats", "(left at 11:25; no deputy is appointed). (QUO-1)"],
    ["newTreatment", "Break the item off, and take it up again once the group is quorate. (QUO-1)"],
    ["newMeeting", "What has been prepared is kept: take the item up at a new meeting. (QUO-1)"],
  ] as const)("a group that is no longer the group: since when, and what to do (%s)", (cure, end) => {
    const at = instant("2024-05-03T11:25:00+02:00");
    const label = { sv: "socialchef, Ljungby", en: "head of social services, Ljungby" };
    const missing = { seat: "s", organisation: "ljungby", why: "left" } as const;
    const { en } = explainRefusal({
      type: "NotQuorate",
      rule: "QUO-1",
      meeting: "m",
      item: "6",
      forum: "broken",
      cure,
      brokenAt: at,
      missing: [{ ...missing, label, since: at, deputies: [] }],
      answer: {
        verdict: "inquorate",
        forum: "broken",
        rule: "QUO-1",
        counted: { seats: 27, of: 28, organisations: 9, ofOrganisations: 9 },
        missing: [missing],
        missingOrganisations: [],
        brokenAt: at,
        flags: [],
        cure: [],
        explanation: { sv: "", en: "" },
      },
    });
    expect(en).toMatch(
      /^The group has not been quorate since 11:25: nothing can be decided\. 27 of 28 seats are filled\. Empty seat: head/,
    );
    expect(en.endsWith(end)).toBe(true);
  });
});
