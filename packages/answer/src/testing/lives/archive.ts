/**
 * The life of what old papers tell: a meeting and two decisions, and what was struck.
 */
import { on, said, type Told } from "../told.ts";

/** A body, what its old papers tell, and what another body decided. */
export const life: ReadonlyArray<Told> = [
  on("2019-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2019-01-02", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  on("2019-01-02", { type: "EstablishBody", body: "au", name: said("the committee"), kind: "workingCommittee" }),
  on("2024-05-03", {
    type: "RecordMeeting",
    recordedMeeting: "planning",
    by: { body: "llg" },
    when: "2023-Q1",
    title: said("the planning day"),
    source: { document: "Old notes", passage: "Page one" },
    present: { unnamed: 10 },
    items: [
      {
        item: "1",
        title: said("the first item"),
        kinds: ["workshop"],
        presenters: said("two officers"),
        said: [
          said("one thought"),
          said("another thought"),
          { kind: "option", text: said("a way to go"), by: { kind: "body", id: "llg" } },
          { text: said("a thought of others"), by: { name: said("those who are not in the book") } },
        ],
        outcome: said("how it ended"),
        outcomes: [
          { kind: "decided", text: said("what was decided there") },
          { kind: "deferred", text: said("what was put off"), until: "2024-Q3" },
        ],
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
    together: [{ kind: "body", id: "au" }],
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
  on("2024-05-05", {
    type: "RecordMeeting",
    recordedMeeting: "next",
    by: { body: "llg" },
    when: "2023-Q4",
    title: said("the next meeting"),
    source: { document: "Newer notes" },
    items: [{ item: "5", title: said("the study again") }],
  }),
  on("2024-05-05", {
    type: "BringBackRecordedItem",
    recordedMeeting: "planning",
    item: "1",
    in: { recordedMeeting: "next", item: "5" },
  }),
  on("2024-05-05", {
    type: "RecordTasks",
    recordedMeeting: "planning",
    item: "1",
    tasks: [
      {
        text: said("a task that came of it"),
        on: "notStated",
        together: [{ kind: "body", id: "au" }],
        due: "2024-11",
        reportBack: { body: "llg", when: "2024-12" },
      },
    ],
  }),
  on("2024-05-05", {
    type: "RecordTasksOfDecision",
    recordedDecision: "study",
    tasks: [
      {
        text: said("a task that followed"),
        on: { kind: "body", id: "llg" },
        together: [{ kind: "body", id: "au" }],
        due: "2025-01",
        reportBack: { body: "llg", when: "2025-02" },
      },
    ],
  }),
  on("2024-05-06", {
    type: "StateCommitmentOwner",
    commitment: "planning.1.1",
    owner: { kind: "body", id: "llg" },
    together: [{ kind: "body", id: "au" }],
    on: "2024-05-06",
    reason: said("it was said afterwards"),
  }),
  on("2024-05-07", {
    type: "StrikeRecordedDecision",
    recordedDecision: "elsewhere",
    reason: said("it was a proposal"),
  }),
  on("2024-05-08", { type: "StrikeRecordedMeeting", recordedMeeting: "planning", reason: said("it was never held") }),
];
