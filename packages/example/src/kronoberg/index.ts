/**
 * Kronoberg as commands with days: replaying them through the rules makes the first example book.
 *
 * Organisations and codes are public facts. Meeting days are assumed and marked so. Nobody is named.
 */
import { type Command, day } from "@konstellation/core";
import { type Step, stepsAt } from "../step.ts";
import { agreements, drafted, lookedOver } from "./agreements.ts";
import { bodies } from "./bodies.ts";
import { juneCalled } from "./june-meeting.ts";
import { leftToBeDone } from "./left-to-be-done.ts";
import { oldPapers } from "./old-papers.ts";
import { organisations } from "./organisations.ts";
import { papers } from "./papers.ts";
import { clarificationsSentIn, planningCalled, planningHeld } from "./planning-days.ts";
import { saidAtThePlanningDays } from "./said-at-the-planning-days.ts";
import { saidAtTheSpringMeeting } from "./said-at-the-spring-meeting.ts";
import {
  ljungbyLeavesBeforeItem6,
  notices,
  springCalled,
  springHeld,
  springUntilTheAgreement,
  springUntilTheWheel,
} from "./spring-meeting.ts";
import { toBeTold } from "./told.ts";
import { remits } from "./what-bodies-are-for.ts";
import { wishes } from "./wishes.ts";

export { RESOURCE_CENTRE } from "./agreements.ts";
export { CARE, JUNE } from "./june-meeting.ts";
export { adoptTheWheel, SPRING, terminateTheAgreement } from "./spring-agenda.ts";

/** The book's name. */
export const KRONOBERG = "kronoberg";

const founded: Command = {
  type: "FoundCollaboration",
  collaboration: KRONOBERG,
  name: { sv: "Samverkan i Kronobergs län", en: "Collaboration in Kronoberg county" },
  standsAt: day("2024-05-06"),
};

const secretary = "rgk/rss";
const beforeSpring: ReadonlyArray<Step> = [
  ...stepsAt("founding", "2024-01-01T09:00:00+01:00", secretary, [founded, ...organisations, ...bodies, ...agreements]),
  ...stepsAt("planning-called", "2024-01-12T09:00:00+01:00", secretary, planningCalled),
  ...stepsAt("planning-held", "2024-02-02T09:00:00+01:00", secretary, planningHeld),
  ...stepsAt("clarifications", "2024-03-01T12:00:00+01:00", secretary, clarificationsSentIn),
  ...stepsAt("spring-called", "2024-04-19T15:00:00+02:00", secretary, springCalled),
];

const onTheDay = (name: string, commands: ReadonlyArray<Command>) =>
  stepsAt(name, "2024-05-03T09:00:00+02:00", secretary, commands);

/** Every step of the book, in order. */
export const kronoberg: ReadonlyArray<Step> = [
  ...beforeSpring,
  ...onTheDay("spring-held", springHeld),
  ...stepsAt("notices", "2024-05-03T16:00:00+02:00", secretary, notices),
  ...stepsAt("inventory", "2024-05-03T16:45:00+02:00", secretary, [...lookedOver, ...drafted]),
  ...stepsAt("june-called", "2024-05-06T09:00:00+02:00", secretary, juneCalled),
  ...stepsAt("what-was-said", "2024-05-06T10:30:00+02:00", secretary, [
    ...saidAtThePlanningDays,
    ...saidAtTheSpringMeeting,
  ]),
  ...stepsAt("old-papers", "2024-05-06T11:00:00+02:00", secretary, oldPapers),
  ...stepsAt("remits", "2024-05-06T11:30:00+02:00", secretary, remits),
  ...stepsAt("wishes", "2024-05-06T11:45:00+02:00", secretary, wishes),
  ...stepsAt("to-be-told", "2024-05-06T11:50:00+02:00", secretary, toBeTold),
  ...stepsAt("papers", "2024-05-06T11:55:00+02:00", secretary, papers),
  ...stepsAt("left-to-be-done", "2024-05-06T12:00:00+02:00", secretary, leftToBeDone),
];

/** The book until the wheel is on the table at the spring meeting. */
export const kronobergUntilTheWheel: ReadonlyArray<Step> = [
  ...beforeSpring,
  ...onTheDay("spring-wheel", springUntilTheWheel),
];

/** The book until item 6 is on the table, with the seat of Ljungby's head of social services empty. */
export const kronobergWithLjungbyGone: ReadonlyArray<Step> = [
  ...beforeSpring,
  ...onTheDay("spring-item-6", [...springUntilTheAgreement, ...ljungbyLeavesBeforeItem6]),
];
