/**
 * A paper of the meeting's decision item, for tests, and the item taken up again at the next meeting.
 */
import { type Command, day, type Fact, instant } from "../index.ts";

/** The first version of the plan, registered. */
export const paper: Extract<Fact, { type: "PaperRegistered" }> = {
  type: "PaperRegistered",
  paper: "plan",
  version: "1",
  meeting: "m",
  item: "1",
  title: { sv: "Plan" },
  hash: "a".repeat(64),
};

/** The paper has been sent to both seats in time. */
export const sent: Fact = {
  type: "PaperDistributed",
  paper: "plan",
  version: "1",
  seats: ["vaxjo/social", "ljungby/social"],
  at: instant("2024-04-19T15:00:00+02:00"),
};

/** The group's next meeting. */
export const next: ReadonlyArray<Fact> = [
  { type: "MeetingCalled", meeting: "m2", body: "llg", day: day("2024-05-10"), title: { sv: "Nästa" } },
];

/** The first item, taken up again at the next meeting. */
export const placeAgain: Extract<Command, { type: "PlaceItem" }> = {
  type: "PlaceItem",
  meeting: "m2",
  item: "1",
  title: { sv: "Igen" },
  kinds: ["decision"],
  continues: { meeting: "m", item: "1" },
};
const { type: _, ...fields } = placeAgain;

/** The same as its fact says it, but for what it carries. */
export const placedAgain = fields;
