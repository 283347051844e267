/**
 * The head of a meeting's paper: which body and meeting, when, where, how it was called. What is not known says so.
 */
import { meetingForms, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { personOrSeat } from "./people.ts";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";
import { type Line, line } from "./written.ts";

/** What every paper of a meeting begins with: the meeting, its days, and where and how it is held. */
export const meetingLines = (views: MeetingViews, voice: Voice, time: Line): ReadonlyArray<Line> => {
  const { meeting } = views;
  const { say, day } = voice;
  const [first, ...others] = meeting.days.length > 0 ? meeting.days : [meeting.day];
  const firstDay = day(first ?? meeting.day);
  const assumed = meeting.dayIs === "assumed" ? say(sentences.assumedDay(firstDay)) : firstDay;
  return [
    line(say(words.meeting), say(meeting.title)),
    line(say(others.length > 0 ? words.days : words.day), assumed, ...others.map(day)),
    time,
    ...whereLines(meeting, voice),
    ...(meeting.together.length === 0
      ? []
      : [line(say(words.together), ...meeting.together.map((other) => otherMeeting(other, voice)))]),
    ...(meeting.replaces === null ? [] : [line(say(words.inThePlaceOf), otherMeeting(meeting.replaces, voice))]),
  ];
};

/** Another meeting by its title, its body and its day. */
export const otherMeeting = (
  { title, bodyName, day: on }: MeetingViews["meeting"]["together"][number],
  { say, day }: Voice,
): string => `${say(title)}, ${say(bodyName)}, ${day(on)}`;

/** Where and how a meeting is held; a paper that left out what is not known would look as if nobody had asked. */
export const whereLines = (
  { place, form }: Pick<MeetingViews["meeting"], "place" | "form">,
  { say, notStated }: Voice,
): ReadonlyArray<Line> => [
  line(say(words.place), place === null ? notStated : say(place)),
  line(say(words.form), form === null ? notStated : say(meetingForms[form])),
];

/** How the meeting was called: when, moved from when, called late, a second call to which. */
export const callLines = (views: MeetingViews, voice: Voice): ReadonlyArray<Line> => {
  const { calledOn, moves, secondCallOf, shortNotice, waivedOpen } = views.meeting;
  const { say, day, name } = voice;
  const seats = (ids: ReadonlyArray<string>) => ids.map((id) => personOrSeat(views, voice, id)).join("; ");
  const waivers = [...(shortNotice?.waivers ?? []), ...waivedOpen];
  return [
    line(say(words.called), calledOn === null ? voice.notStated : day(calledOn)),
    ...(secondCallOf === null ? [] : [line(say(words.secondCall), name("meeting", secondCallOf))]),
    ...(moves.length === 0
      ? []
      : [
          line(
            say(words.moved),
            ...moves.map(({ from, to, movedOn, reason }) =>
              say(sentences.moved(day(from), day(to), movedOn && day(movedOn), reason === null ? null : say(reason))),
            ),
          ),
        ]),
    ...(shortNotice === null
      ? []
      : [
          line(
            say(words.shortNotice),
            say(sentences.isCalledLate()),
            ...(shortNotice.notBy.length === 0 ? [] : [say(sentences.notWaived(seats(shortNotice.notBy)))]),
          ),
        ]),
    ...(waivers.length === 0
      ? []
      : [line(say(words.waived), ...waivers.map(({ seats: who, on }) => say(sentences.waived(seats(who), day(on)))))]),
  ];
};

/** When it is planned to start and end. */
export const plannedTime = ({ meeting: { times } }: MeetingViews, { say, clock, notStated }: Voice): Line =>
  line(say(words.time), times === null ? notStated : say(sentences.fromUntil(clock(times.starts), clock(times.ends))));
