/**
 * What is shown of a meeting itself: of which body and when, and all that happened to it besides its items.
 */
import { type Instant, type Language, type MeetingView, saidClock, wordsIn, writtenDay } from "@konstellation/core";
import { type Called, dayIn, meetingForms, meetingStatuses, phrases, whenIn } from "@konstellation/words";
import { labelled } from "../labelled.ts";
import { labelOf } from "./called.ts";

/** What a meeting is: of which body, when, and, if it is not held, why. */
export const meetingHeading = (meeting: MeetingView, language: Language): ReadonlyArray<string> => {
  const { title, bodyName, day, dayIs, times, form, place, cancelled } = meeting;
  const assumed = dayIs === "assumed" ? ` (${phrases.assumedDay[language]})` : "";
  const clock = times === null ? "" : ` ${saidClock(times.starts)}–${saidClock(times.ends)}`;
  const where = [
    ...(form === null ? [] : [meetingForms[form][language]]),
    ...(place === null ? [] : [wordsIn(place, language)]),
  ];
  return [
    `${[`${wordsIn(title, language)}, ${wordsIn(bodyName, language)}, ${dayIn(day, language)}${clock}${assumed}`, ...where].join(", ")}`,
    ...(cancelled === null
      ? []
      : [
          `${meetingStatuses.cancelled[language]} ${cancelled.on}: ${wordsIn(cancelled.reason, language)}${decidedAtIn(cancelled.decidedAt, language)}`,
          ...(cancelled.until === null ? [] : [labelled("putOffUntil", whenIn(cancelled.until, language), language)]),
          ...cancelled.replacedBy.map((other) => labelled("heldInstead", otherIn(other, language), language)),
        ]),
    ...(meeting.replaces === null ? [] : [labelled("inThePlaceOf", otherIn(meeting.replaces, language), language)]),
    ...meeting.together.map((other) => labelled("heldTogether", otherIn(other, language), language)),
  ];
};

/** Another meeting, with its body, its day and the name by which it is opened. */
const otherIn = ({ meeting, title, bodyName, day }: MeetingView["together"][number], language: Language): string =>
  `${wordsIn(title, language)}, ${wordsIn(bodyName, language)}, ${dayIn(day, language)} (${meeting})`;

/** At which item something was decided, where that is said. */
const decidedAtIn = (at: MeetingView["moves"][number]["decidedAt"], language: Language): string =>
  at === null
    ? ""
    : ` (${phrases.decidedAtItem[language]} ${at.meeting}, ${phrases.item[language].toLowerCase()} ${at.item})`;

/** What happened to the meeting itself: moves, waivers, mistaken openings, recesses, the hours it was open, guests. */
export const aboutMeeting = (meeting: MeetingView, language: Language, called: Called): ReadonlyArray<string> => [
  ...meeting.moves.flatMap(({ from, to, movedOn, reason, decidedAt, waivers }) => [
    labelled(
      "moved",
      `${dayIn(from, language)} → ${dayIn(to, language)}${movedOn === null ? "" : `, ${phrases.saidOn[language]} ${dayIn(movedOn, language)}`}${reason === null ? "" : `. ${wordsIn(reason, language)}`}${decidedAtIn(decidedAt, language)}`,
      language,
    ),
    ...waivedIn(waivers, meeting, language),
  ]),
  ...waivedIn(meeting.shortNotice?.waivers ?? [], meeting, language),
  ...meeting.openedByMistake.map(({ at, reason }) =>
    labelled("openedByMistake", `${writtenDay(at)} ${saidClock(at)}. ${wordsIn(reason, language)}`, language),
  ),
  ...(meeting.opened === null
    ? []
    : meeting.closed === null
      ? [labelled("openedAt", momentIn(meeting, meeting.opened), language)]
      : [labelled("openHours", `${momentIn(meeting, meeting.opened)}–${momentIn(meeting, meeting.closed)}`, language)]),
  ...meeting.recesses.map(({ from, until, resumes }) => {
    const day = resumes === null ? "" : `, ${phrases.toDay[language]} ${dayIn(resumes, language)}`;
    return labelled(
      "recess",
      `${momentIn(meeting, from)}–${until === null ? "" : momentIn(meeting, until)}${day}`,
      language,
    );
  }),
  ...(meeting.guests.length === 0
    ? []
    : [
        labelled(
          "guests",
          meeting.guests
            .map(({ person, as, from }) => {
              const name = called(person)?.[language];
              return `${name === undefined ? "" : `${name}, `}${wordsIn(as, language)} (${saidClock(from)})`;
            })
            .join(", "),
          language,
        ),
      ]),
  ...meeting.corrections.map(({ seat, reason }) =>
    labelled("corrected", `${labelOf(meeting, seat, language)}. ${wordsIn(reason, language)}`, language),
  ),
  ...notesIn(meeting, language, called),
  ...(meeting.enteredOn === null ? [] : [labelled("enteredAfterwards", dayIn(meeting.enteredOn, language), language)]),
];

/** Who took the notes and who adjusted them when; and what had been said of that before. */
const notesIn = (meeting: MeetingView, language: Language, called: Called): ReadonlyArray<string> =>
  meeting.notes === null
    ? []
    : [...meeting.notes.earlier, meeting.notes].map(({ noteTakers, adjustments }) => {
        const who = (id: string) => called(id)?.[language] ?? labelOf(meeting, id, language);
        const adjusted = adjustments.map(({ by, on }) => `${who(by)} (${dayIn(on, language)})`).join(", ");
        return labelled(
          "notesTaken",
          `${noteTakers.map((each) => who(each)).join(", ")}${adjusted === "" ? "" : `; ${phrases.adjustedBy[language]} ${adjusted}`}`,
          language,
        );
      });

const waivedIn = (
  waivers: MeetingView["moves"][number]["waivers"],
  meeting: MeetingView,
  language: Language,
): ReadonlyArray<string> =>
  waivers.map(({ seats, on }) => {
    const who = seats.map((seat) => labelOf(meeting, seat, language)).join(", ");
    return labelled("waived", `${who} (${dayIn(on, language)})`, language);
  });

/** A moment of a meeting: its clock, and its day where that is not the meeting's. */
const momentIn = ({ day }: MeetingView, at: Instant): string =>
  writtenDay(at) === day ? saidClock(at) : `${writtenDay(at)} ${saidClock(at)}`;
