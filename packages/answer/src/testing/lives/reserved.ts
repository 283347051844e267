/**
 * The life of the days that are reserved for meetings: a rule in the charter, and a day that was let go.
 */
import { on, said, type Told } from "../told.ts";

/** A body that meets on the first Friday of some months. */
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
  on("2024-01-05", {
    type: "AdoptCharter",
    body: "llg",
    from: "2024-01-04",
    source: "The founding paper",
    charter: {
      quorum: { rule: "everySeat" },
      meets: { weekday: "friday", nth: 1, months: [2, 3, 9], onRedDay: "before" },
    },
    sources: { meets: "Where the Fridays are set aside" },
  }),
  on("2024-02-01", { type: "ReleaseDay", body: "llg", day: "2035-02-02", reason: said("nothing to take up") }),
];
