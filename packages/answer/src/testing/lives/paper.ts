/**
 * The life of papers: one that is described and looked over, one that is mentioned at a meeting, one at a meeting known from notes only.
 */
import { on, said, type Told } from "../told.ts";

const owner = { kind: "seat", id: "vaxjo/chair" } as const;

/** A body that meets once, and papers that nobody registers a version of, until one is. */
export const life: ReadonlyArray<Told> = [
  on("2024-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  on("2024-01-02", { type: "AdmitOrganisation", organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" }),
  on("2024-01-03", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  on("2024-01-04", {
    type: "CreateSeat",
    seat: "vaxjo/chair",
    body: "llg",
    organisation: "vaxjo",
    function: "chair",
    label: said("the chair"),
  }),
  on("2024-02-01", { type: "CallMeeting", meeting: "m", body: "llg", day: "2024-03-10", title: said("the meeting") }),
  on("2024-02-02", { type: "PlaceItem", meeting: "m", item: "1", title: said("the item"), kinds: ["dialogue"] }),
  on("2024-02-03", {
    type: "RecordMeeting",
    recordedMeeting: "old",
    by: { body: "llg" },
    when: "2024-01-20",
    title: said("the old meeting"),
    source: { document: "The old notes" },
    items: [{ item: "7", title: said("the old item") }],
  }),
  on("2024-03-11", {
    type: "MentionPaper",
    paper: "slides",
    title: said("slides that were shown"),
    where: { meeting: "m", item: "1" },
    source: "Where the notes speak of slides",
  }),
  on("2024-03-12", {
    type: "MentionPaper",
    paper: "figures",
    title: said("figures that were shown"),
    where: { recordedMeeting: "old", item: "7" },
    source: "Where the notes speak of figures",
  }),
  on("2024-03-13", {
    type: "DescribePaper",
    paper: "guide",
    from: "2024-03-14",
    title: said("the guide for whoever is new"),
    kind: "guide",
    owner,
    audience: said("for newcomers"),
    link: "https://underlag.example/guide",
    nextReview: "2025-W11",
  }),
  on("2024-03-16", {
    type: "ReviewPaper",
    paper: "guide",
    on: "2024-03-15",
    next: "2025-W12",
    note: said("nothing had become old"),
  }),
];
