/**
 * The life of what bodies are for: said, said anew, and who has a role.
 */
import { on, said, type Told } from "../told.ts";

const seat = (id: string, what: string) =>
  on("2024-01-04", {
    ...{ type: "CreateSeat", seat: id, body: "llg", organisation: "vaxjo", function: id },
    label: said(what),
  } as Parameters<typeof on>[1]);

/** A body, what it is for, and its two chairs. */
export const life: ReadonlyArray<Told> = [
  on("2024-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2024-01-02", { type: "AdmitOrganisation", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" }),
  on("2024-01-03", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  seat("one", "the first seat"),
  seat("two", "the second seat"),
  on("2024-02-20", {
    type: "RecordDecision",
    recordedDecision: "set-up",
    by: { name: said("the steering group") },
    when: "2023-12-01",
    text: said("the group is set up"),
    source: { document: "The minutes of the steering group" },
  }),
  on("2024-02-21", {
    type: "StateRemit",
    body: "llg",
    from: "2024-02-05",
    source: "Where the remit is written",
    otherNames: [said("the big group")],
    purpose: said("what it is for"),
    mandate: said("what it may do"),
    expected: [said("bring the figures"), said("take it home")],
    notFor: [said("single cases")],
    composition: [{ profession: said("head teachers"), count: 7 }, { profession: said("nurses") }],
    inside: "vaxjo",
    setUpBy: { recordedDecision: "set-up" },
  }),
  on("2024-02-22", {
    type: "GiveRole",
    body: "llg",
    role: "chair",
    title: said("the chairs"),
    seats: ["one", "two"],
    from: "2024-02-06",
    until: "2026-12-30",
    source: "Where the chairs are named",
  }),
];
