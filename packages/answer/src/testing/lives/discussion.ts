/**
 * The life of what is said at a meeting: thoughts, a question and its answer, what was struck, and what came back from old papers.
 */
import { on, said, type Told } from "../told.ts";

const owner = { kind: "organisation", id: "vaxjo" } as const;

/** A body, a meeting with one item, and what is said about it. */
export const life: ReadonlyArray<Told> = [
  on("2024-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2024-01-02", { type: "AdmitOrganisation", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" }),
  on("2024-01-03", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  on("2024-01-04", {
    type: "CreateSeat",
    seat: "vaxjo/social",
    body: "llg",
    organisation: "vaxjo",
    function: "social",
    label: said("the seat"),
  }),
  on("2024-04-01", {
    type: "CallMeeting",
    meeting: "m",
    body: "llg",
    day: "2024-05-03",
    title: said("spring meeting"),
  }),
  on("2024-04-02", { type: "PlaceItem", meeting: "m", item: "1", title: said("the item"), kinds: ["dialogue"] }),
  on("2024-05-03", { type: "OpenMeeting", meeting: "m", at: "2024-05-03T09:00:00+02:00" }),
  on("2024-05-04", {
    type: "RecordRemarks",
    meeting: "m",
    item: "1",
    remarks: [
      { kind: "reflection", text: said("a thought") },
      { kind: "question", text: said("a question"), by: owner },
      { kind: "risk", text: said("what may go wrong") },
    ],
  }),
  on("2024-05-18", {
    type: "CorrectRemark",
    remark: "m.1.said-1",
    text: said("the thought as it was said"),
    reason: said("a slip of the pen"),
  }),
  on("2024-05-20", {
    type: "AnswerRemark",
    remark: "m.1.said-2",
    text: said("an answer"),
    on: "2024-05-19",
    by: owner,
  }),
  on("2024-05-21", { type: "StrikeRemark", remark: "m.1.said-3", reason: said("it was said elsewhere") }),
  on("2024-05-22", {
    type: "RecordMeeting",
    recordedMeeting: "planning",
    by: { body: "llg" },
    when: "2024-02",
    title: said("the planning day"),
    source: { document: "Old notes" },
    items: [{ item: "1", title: said("the first item"), outcomes: [{ kind: "deferred" }] }],
  }),
  on("2024-05-23", {
    type: "BringBackRecordedItem",
    recordedMeeting: "planning",
    item: "1",
    in: { meeting: "m", item: "1" },
  }),
];
