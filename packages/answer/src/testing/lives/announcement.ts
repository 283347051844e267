/**
 * The life of what is told of decisions: drafted, worded anew, approved and told; and one that was withdrawn.
 */
import { on, said, type Told } from "../told.ts";

const by = { kind: "organisation", id: "vaxjo" } as const;
const draft = (announcement: string, more: object) =>
  on("2024-03-02", {
    ...{ type: "DraftAnnouncement", announcement, of: { recordedDecision: "study" }, by },
    ...more,
  } as Parameters<typeof on>[1]);

/** A decision of another body, and what is told of it. */
export const life: ReadonlyArray<Told> = [
  on("2024-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2024-01-02", { type: "AdmitOrganisation", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" }),
  on("2024-02-20", {
    type: "RecordDecision",
    recordedDecision: "study",
    by: { name: said("the steering group") },
    when: "2024-02-01",
    text: said("the study is put off"),
    source: { document: "The minutes of the steering group" },
  }),
  draft("to-units", {
    text: said("the first words"),
    audience: said("heads of units"),
    through: said("the managers' meeting"),
    due: "2024-06",
    on: "2024-03-01",
  }),
  draft("to-press", { text: said("words to print"), audience: said("journalists") }),
  on("2024-03-06", {
    type: "RewordAnnouncement",
    announcement: "to-units",
    text: said("the second words"),
    on: "2024-03-05",
  }),
  on("2024-03-08", { type: "ApproveAnnouncement", announcement: "to-units", by, on: "2024-03-07" }),
  on("2024-03-10", {
    type: "TellAnnouncement",
    announcement: "to-units",
    through: said("on the intranet"),
    on: "2024-03-09",
  }),
  on("2024-03-12", {
    type: "WithdrawAnnouncement",
    announcement: "to-press",
    reason: said("nobody asked"),
    on: "2024-03-11",
  }),
];
