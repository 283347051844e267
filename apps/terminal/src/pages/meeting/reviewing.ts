/**
 * What will be done, as it is shown before somebody says yes: to which meeting, about which item, in which words.
 */
import {
  type CalendarDate,
  type Instant,
  type ItemView,
  type Language,
  type MeetingView,
  type Owner,
  saidClock,
  type Wording,
  wordsIn,
} from "@konstellation/core";
import { dayIn, phrases, verdicts } from "@konstellation/words";
import { labelled } from "../labelled.ts";
import type { Told } from "../step.ts";
import { afterwards, isLive, isPast } from "./afterwards.ts";
import { lights } from "./item.ts";

/** Which meeting is meant, and that today is another day where it is. */
export const whichMeeting = (meeting: MeetingView, { language, now }: Told): ReadonlyArray<string> => [
  `${wordsIn(meeting.title, language)}, ${wordsIn(meeting.bodyName, language)}, ${dayIn(meeting.day, language)}`,
  ...(isLive(meeting, now)
    ? []
    : [isPast(meeting, now) ? `! ${phrases.afterwardsOnly[language]}` : afterwards(meeting, { language, now })]),
];

/** A meeting that is about to be opened. */
export const opening =
  (meeting: MeetingView, at: Instant | undefined) =>
  (told: Told): ReadonlyArray<string> => [
    ...(at === undefined ? [] : [labelled("openedAt", saidClock(at), told.language)]),
    ...whichMeeting(meeting, told),
  ];

/** A meeting that is about to adjourn to another day, or to be put off to one: from which, and to which. */
export const goingOn =
  (meeting: MeetingView, resumes: CalendarDate) =>
  (told: Told): ReadonlyArray<string> => {
    const { language } = told;
    const before = meeting.recesses.find(({ until }) => until === null)?.resumes ?? null;
    const from = before === null ? "" : `${dayIn(before, language)} → `;
    return [labelled("goesOn", `${from}${dayIn(resumes, language)}`, language), ...whichMeeting(meeting, told)];
  };

/** A meeting that is about to be closed: what has no outcome yet, and that it cannot be opened again. */
export const closing =
  (meeting: MeetingView) =>
  (told: Told): ReadonlyArray<string> => {
    const { language } = told;
    const left = meeting.agenda.filter(({ outcome }) => outcome === null).map((item) => itemLine(item, language));
    return [
      ...whichMeeting(meeting, told),
      ...(left.length === 0 ? [] : [labelled("withoutOutcome", left.join("; "), language)]),
      phrases.closedForGood[language],
    ];
  };

/** A decision as it is about to be taken, and whether its item stays on the table. */
interface Wanted {
  readonly text: Wording;
  readonly owner: Owner;
  readonly stays: boolean;
}

/** A decision that is about to be taken: its text, its owner, its item, and whether the group is the group just now. */
export const deciding =
  (meeting: MeetingView, item: ItemView, { text, owner, stays }: Wanted) =>
  (told: Told): ReadonlyArray<string> => {
    const { language } = told;
    const light = item.light === null ? [] : [`${lights[item.light]} ${verdicts[item.light][language]}`];
    return [
      labelled("decisionText", wordsIn(text, language), language),
      labelled("owner", ownerIn(meeting, owner, language), language),
      [itemLine(item, language), ...light, ...(stays ? [phrases.itemStays[language]] : [])].join(" · "),
      ...whichMeeting(meeting, told),
    ];
  };

/** An item that something is about to happen to. */
export const concerning =
  (meeting: MeetingView, item: ItemView) =>
  (told: Told): ReadonlyArray<string> => [itemLine(item, told.language), ...whichMeeting(meeting, told)];

const itemLine = ({ item, title }: ItemView, language: Language): string => `${item}. ${wordsIn(title, language)}`;

/** An owner by name, where the meeting knows it. */
const ownerIn = ({ body, bodyName, roll }: MeetingView, { kind, id }: Owner, language: Language): string => {
  if (kind === "body" && id === body) return wordsIn(bodyName, language);
  const seat = kind === "seat" ? roll.find((each) => each.seat === id) : undefined;
  return seat === undefined ? `${kind}:${id}` : wordsIn(seat.label, language);
};

/** From when until when, by the clock: 09:00–14:30; to the end where it has none. */
export const span = ({ from, until }: { readonly from: Instant; readonly until: Instant | null }): string =>
  `${saidClock(from)}–${until === null ? "" : saidClock(until)}`;
