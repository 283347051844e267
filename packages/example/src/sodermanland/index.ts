/**
 * Södermanland as commands with days, the second example book: a county that is known from two notes only, entered one day in
 * October 2025.
 *
 * Organisations and codes are public facts. What the notes do not say (who sits in the group, who was there, when the autumn
 * meeting was) is not known here either. Nobody is named.
 */
import { type Command, day } from "@konstellation/core";
import { type Step, stepsAt } from "../step.ts";
import { autumnMeeting } from "./autumn-meeting.ts";
import { decidedElsewhere } from "./decided-elsewhere.ts";
import { organisations } from "./organisations.ts";
import { planningDay } from "./planning-day.ts";
import { steeringGroup } from "./steering-group.ts";

export { AUTUMN_MEETING } from "./autumn-meeting.ts";
export { PLANNING_DAY } from "./planning-day.ts";
export { STEERING_GROUP } from "./steering-group.ts";

/** The book's name. */
export const SODERMANLAND = "sodermanland";

const founded: Command = {
  type: "FoundCollaboration",
  collaboration: SODERMANLAND,
  name: { sv: "Samverkan i Södermanlands län", en: "Collaboration in Södermanland county" },
  standsAt: day("2025-10-06"),
};

const entered = (name: string, at: string, commands: ReadonlyArray<Command>) =>
  stepsAt(name, `2025-10-06T${at}:00+02:00`, "secretary", commands);

/** Every step of the book, in order. */
export const sodermanland: ReadonlyArray<Step> = [
  ...entered("founding", "09:00", [founded, ...organisations, ...steeringGroup]),
  ...entered("planning-day", "09:30", planningDay),
  ...entered("decided-elsewhere", "10:00", decidedElsewhere),
  ...entered("autumn-meeting", "10:30", autumnMeeting),
];
