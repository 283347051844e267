import { recordedDecisionView, recordedMeetingView } from "@konstellation/core";
import { expect, it } from "vitest";
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
const minutes = toMarkdown(recordedMinutesOf(there(recordedMeetingView(book, meeting)), names, "sv"));
const extract = toMarkdown(recordedExtractOf(there(recordedDecisionView(book, "fridays")), names, "en"));

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
