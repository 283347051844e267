/**
 * The life of wishes for agendas: one that became an item, one that was let go, and one that waits again.
 */
import { on, said, type Told } from "../told.ts";

const wished = (wish: string, day: string, more: object) =>
  on(day, {
    ...{ type: "WishForItem", wish, body: "llg", by: { kind: "organisation", id: "vaxjo" } },
    ...more,
  } as Parameters<typeof on>[1]);

/** A body, its meeting with an item, and what was wished for there. */
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
  wished("examples", "2024-02-02", {
    text: said("examples from all"),
    for: "2024-05",
    expects: said("bring an example"),
    on: "2024-02-01",
  }),
  wished("film", "2024-02-03", { text: said("show the film") }),
  on("2024-04-01", {
    type: "CallMeeting",
    meeting: "m",
    body: "llg",
    day: "2024-05-03",
    title: said("spring meeting"),
  }),
  on("2024-04-02", { type: "PlaceItem", meeting: "m", item: "1", title: said("the item"), kinds: ["dialogue"] }),
  on("2024-04-03", { type: "TakeUpWish", wish: "examples", meeting: "m", item: "1" }),
  on("2024-04-04", { type: "DropWish", wish: "film", reason: said("it is not ready") }),
];
