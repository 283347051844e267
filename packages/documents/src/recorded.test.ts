import {
  bookDecider,
  commitmentsView,
  day,
  recordedDecisionView,
  recordedMeetingView,
  replay,
} from "@konstellation/core";
import { PLANNING_DAY, sodermanland } from "@konstellation/example";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { recordedExtractOf, recordedMinutesOf } from "./recorded.ts";
import { after, exampleBook, there } from "./testing/papers.ts";

const meeting = "chief-executives-spring";
const book = after(
  exampleBook,
  "2024-05-08T09:00:00+02:00",
  {
    type: "RecordDecision",
    recordedDecision: "fridays",
    by: { name: { sv: "Kommundirektörsgruppen", en: "The chief executives' group" } },
    when: "2024-spring",
    text: { sv: "Första fredagen avsätts.", en: "The first Friday is set aside." },
    source: { document: "Anteckningar från vårmötet 2024" },
    recordedMeeting: meeting,
  },
  {
    type: "StrikeRecordedDecision",
    recordedDecision: "fridays",
    reason: { sv: "Var ett förslag", en: "Was a proposal" },
  },
);
const names = (_: string, id: string) => ({ sv: id });
const minutes = toMarkdown(recordedMinutesOf(there(recordedMeetingView(book, meeting)), [], names, "sv"));
const extract = toMarkdown(recordedExtractOf(there(recordedDecisionView(book, "fridays")), [], names, "en"));

it("a meeting from old papers says that it is recorded, from which paper, and that who was there is not stated", () => {
  expect(minutes).toContain("*Återgivet ur äldre papper, inte intygat.*");
  expect(minutes).toContain("**När:** våren 2024\\\n");
  expect(minutes).toContain("**Närvaro:** framgår inte\\\n");
  expect(minutes).toContain("**Källa:** Anteckningar från vårmötet 2024, punkt 1 och 2\\\n");
  expect(minutes).toContain("- Systemledning är viktigt, och mötena måste prioriteras.");
  expect(minutes).toContain("#### Utfall\n\nFramgår inte.");
  expect(minutes).not.toContain("Beslutför");
});

it("a decision from old papers says so too, that nobody owns it, and that it was struck", () => {
  expect(extract).toContain("*Recorded from old papers, not certified.*");
  expect(extract).toContain("*Struck on Wed 2024-05-08: Was a proposal*");
  expect(extract).toContain("**Owner of the decision:** not stated");
  expect(extract).toContain("**Quorum:** not stated");
});

describe("a meeting of which the paper says more", () => {
  const entered = sodermanland.reduce(
    (sofar, { command, context }) => replay(Result.getOrThrow(bookDecider.decide(sofar, command, context)), sofar),
    bookDecider.initial,
  );
  const today = day("2025-10-06");
  const written = (language: "sv" | "en") =>
    toMarkdown(
      recordedMinutesOf(
        there(recordedMeetingView(entered, PLANNING_DAY)),
        commitmentsView(entered, today),
        names,
        language,
      ),
    );

  it("says how many were there and that nobody is named, and nothing of a quorum", () => {
    expect(written("sv")).toContain("**Närvaro:** 10 personer, inte namngivna\\\n");
    expect(written("en")).toContain("**Attendance:** 10 people, not named\\\n");
    expect(written("en")).not.toContain("quorate");
  });
  it("says what was a question, an option or a risk, and how each item ended, in order", () => {
    const sv = written("sv");
    expect(sv).toContain("- Fråga: Vilka är våra forum?");
    expect(sv).toContain("- Risk: Pengar och resurser är ett problem");
    expect(sv).toMatch(/- Uppskjutet \(juni 2026\): Studien skjuts upp tolv månader\.\n- Beslutat: I stället följs/);
  });
  it("says the tasks, and that whose they are is not stated", () => {
    expect(written("sv")).toContain(
      "| Följa upp workshoppen i Oxelösund | framgår inte (Styrgruppen för Tillsammans för barnets bästa) | ingen dag angiven |",
    );
    expect(written("sv")).toMatch(/\| Följa aktiva verksamheter .* \| framgår inte \(.*\) \| senast hösten 2025 \|/);
    expect(written("en")).toContain("| Follow up the workshop in Oxelösund | not stated (Steering group,");
  });
  it("of a decision, that its owner is not stated, in both languages, and what follows", () => {
    const told = there(recordedDecisionView(entered, "study-put-off"));
    const follows = commitmentsView(entered, today).filter(({ recordedDecision }) => recordedDecision !== null);
    expect(toMarkdown(recordedExtractOf(told, follows, names, "sv"))).toMatch(
      /\*\*Ansvarar för beslutet:\*\* framgår inte[\s\S]*## Uppdrag[\s\S]*senast hösten 2025/,
    );
    const together = {
      ...told,
      together: [{ kind: "organisation" as const, id: "flen", name: { sv: "Flens kommun" } }],
    };
    expect(toMarkdown(recordedExtractOf(together, [], names, "en"))).toContain("**Together with:** Flens kommun");
  });
});
