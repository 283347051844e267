/**
 * The life of what old papers tell: a meeting and two decisions, and what was struck.
 */
import { on, said, type Told } from "../told.ts";

/** A body, what its old papers tell, and what another body decided. */
export const life: ReadonlyArray<Told> = [
  on("2019-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2019-01-02", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  on("2024-05-03", {
    type: "RecordMeeting",
    recordedMeeting: "planning",
    by: { body: "llg" },
    when: "2023-Q1",
    title: said("the planning day"),
    source: { document: "Old notes", passage: "Page one" },
    items: [
      {
        item: "1",
        title: said("the first item"),
        kinds: ["workshop"],
        presenters: said("two officers"),
        said: [said("one thought"), said("another thought")],
        outcome: said("how it ended"),
      },
    ],
  }),
  on("2024-05-04", {
    type: "RecordDecision",
    recordedDecision: "study",
    by: { body: "llg" },
    when: "2023-Q2",
    text: said("the study is put off"),
    source: { document: "Older notes", passage: "Page two" },
    owner: { kind: "body", id: "llg" },
    recordedMeeting: "planning",
  }),
  on("2024-05-05", {
    type: "RecordDecision",
    recordedDecision: "elsewhere",
    by: { name: said("another body") },
    when: "2022-autumn",
    text: said("what was decided elsewhere"),
    source: { document: "A letter" },
  }),
  on("2024-05-06", {
    type: "StrikeRecordedDecision",
    recordedDecision: "elsewhere",
    reason: said("it was a proposal"),
  }),
  on("2024-05-07", { type: "StrikeRecordedMeeting", recordedMeeting: "planning", reason: said("it was never held") }),
];
