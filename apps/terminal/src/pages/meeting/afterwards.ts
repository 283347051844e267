/**
 * A meeting that is entered afterwards, from paper: what is done in its room happened by the clock of that day, which is
 * said, and never at the moment it is entered.
 */
import { isTimed } from "@konstellation/client";
import {
  day as dayOf,
  Instant,
  isDay,
  localHour,
  type MeetingView,
  plusDays,
  saidClock,
  toMilliseconds,
} from "@konstellation/core";
import { dayIn, phrases } from "@konstellation/words";
import * as Schema from "effect/Schema";
import { isPersonAct } from "../../person-act.ts";
import type { Step, Told } from "../step.ts";
import { atClock } from "./clocks.ts";

/** Whether a text is a moment. */
export const isInstant = Schema.is(Instant);

/** The hour at which the night after a meeting's day is over. */
const MORNING = 6;

/** Whether a meeting is held now: on one of its days, or in the night after. */
export const isLive = ({ days }: MeetingView, now: Instant): boolean => {
  const { day, hour } = localHour(now);
  return days.includes(day) || (hour < MORNING && days.includes(plusDays(day, -1)));
};

/** Whether every day of a meeting has been. */
export const isPast = (meeting: MeetingView, now: Instant): boolean =>
  !isLive(meeting, now) && meeting.days.every((day) => day < localHour(now).day);

/** The moment at which something that is done in the room happened; undefined: now. */
export const clockOf = (meeting: MeetingView, now: Instant, clock: string): Instant | undefined => {
  if (isLive(meeting, now)) return undefined;
  const latest = latestOf(meeting);
  // The clock goes on with what has been entered: it never stands before the last of it.
  return isInstant(clock) && (latest === undefined || toMilliseconds(clock) >= toMilliseconds(latest)) ? clock : latest;
};

/** The latest moment of a meeting that has been entered; undefined before it is opened. */
const latestOf = ({ opened, presence, agenda, recesses }: MeetingView): Instant | undefined =>
  [
    opened,
    ...presence.flatMap(({ from, until }) => [from, until]),
    ...agenda.flatMap(({ from, until }) => [from, until]),
    ...recesses.flatMap(({ from, until }) => [from, until]),
  ]
    .flatMap((moment) => moment ?? [])
    .reduce<Instant | undefined>(
      (latest, moment) => (latest === undefined || toMilliseconds(moment) > toMilliseconds(latest) ? moment : latest),
      undefined,
    );

/** What is said of a meeting that is not held now: that today is not its day yet, or by which clock it is entered. */
export const afterwards = (meeting: MeetingView, { language, now }: Told, clock = ""): string => {
  if (!isPast(meeting, now)) return `! ${phrases.anotherDay[language]} ${dayIn(localHour(now).day, language)}.`;
  const at = clockOf(meeting, now, clock);
  return at === undefined
    ? `! ${phrases.afterwardsOnly[language]}`
    : `! ${phrases.afterwardsAt[language]} ${saidClock(at)} ${phrases.setWithT[language]}`;
};

const CLOCK = /^(?:(\d{4}-\d{2}-\d{2})\s+)?(\d{1,2})[:.](\d{2})$/;

/** The moment that a typed clock means: on the day last spoken of, or in the night after; or on the day that is typed. */
export const clockTyped = (said: string, meeting: MeetingView): Instant | undefined => {
  const [, date, hour = "", minute = ""] = CLOCK.exec(said.trim()) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return undefined;
  if (date !== undefined && !isDay(date)) return undefined;
  const clock = `${hour.padStart(2, "0")}:${minute}`;
  const latest = latestOf(meeting);
  const on = date === undefined ? (latest === undefined ? meeting.day : localHour(latest).day) : dayOf(date);
  const at = atClock(on, clock, latest);
  const isNight = date === undefined && latest !== undefined && Number(hour) < MORNING;
  return isNight && at !== undefined && toMilliseconds(at) < toMilliseconds(latest)
    ? atClock(plusDays(on, 1), clock)
    : at;
};

/** A step whose act happened at a moment, also where it is asked about first. */
export const happenedAt = (step: Step, at: Instant | undefined): Step => {
  if (at === undefined) return step;
  if (step.is === "act") {
    const { act } = step;
    return !isPersonAct(act) && isTimed(act.type) ? { ...step, act: { ...act, at } } : step;
  }
  if (step.is !== "question") return step;
  const { question } = step;
  if (question.is === "ask")
    return {
      ...step,
      question: { ...question, answered: (said, language) => happenedAt(question.answered(said, language), at) },
    };
  const { act } = question;
  if (isPersonAct(act) || !isTimed(act.type)) return step;
  const shows = (told: Told) => [...question.shows(told), `${phrases.happenedAt[told.language]} ${saidClock(at)}`];
  return { ...step, question: { ...question, shows, act: { ...act, at } } };
};
