/**
 * What is shown of a meeting's items: how each ended, whether the group was the group, what stops a decision.
 */
import {
  type CalendarDate,
  type Instant,
  type ItemView,
  type Language,
  type MeetingView,
  type RemarkView,
  saidClock,
  wordsIn,
  writtenDay,
} from "@konstellation/core";
import {
  type Called,
  dayIn,
  itemKinds,
  meetingForms,
  meetingStatuses,
  outcomes,
  phrases,
  verdicts,
  whenIn,
} from "@konstellation/words";
import type { Row } from "../../row.ts";
import { calledOrId } from "../called.ts";
import { saidOn } from "../discussion.ts";
import { labelled } from "../labelled.ts";

/** The quorum light as a symbol. */
export const lights = { quorate: "●", inquorate: "○", unknown: "?" } as const;

/** A row of a meeting's agenda: outcome, quorum light, obstacle. */
export const itemRow = (item: ItemView, language: Language): Row => {
  const [obstacle] = item.obstacles;
  const light =
    item.light === null
      ? ""
      : `${lights[item.light]} ${verdicts[item.light][language]} ${item.quorum?.counted.seats ?? 0}/${item.quorum?.counted.of ?? "?"}`;
  const outcome =
    item.outcome === null
      ? phrases[item.status === "open" ? "onTheTable" : "waiting"][language]
      : outcomes[item.outcome.kind][language];
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      wordsIn(item.title, language),
      light,
      outcome,
      obstacle === undefined ? "" : `✗ ${obstacle.rule}`,
      item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    ],
    tone:
      obstacle !== undefined || (item.light === "inquorate" && item.kinds.includes("decision"))
        ? "bad"
        : item.outcome?.kind === "decided"
          ? "good"
          : "calm",
  };
};

/** Who presents an item: in words, and each of those who are said by their id. */
const presentersIn = (
  { presenters, presentedBy }: ItemView,
  language: Language,
  called: Called,
): ReadonlyArray<string> => {
  const all = [
    ...(presenters === null ? [] : [wordsIn(presenters, language)]),
    ...presentedBy.map((person) => calledOrId(called, person, language)),
  ];
  return all.length === 0 ? [] : [labelled("presenters", all.join(", "), language)];
};

/** An item of a meeting: how it ended, whether the group was the group, what stops a decision. */
export const itemDetails = (
  item: ItemView,
  said: ReadonlyArray<RemarkView>,
  language: Language,
  called: Called,
): ReadonlyArray<string> => [
  `${item.item}. ${wordsIn(item.title, language)}`,
  ...presentersIn(item, language, called),
  ...(item.continues === null
    ? []
    : [labelled("continues", `${item.continues.meeting}, ${item.continues.item}`, language)]),
  ...treatmentsIn(item, language),
  ...saidOn(said, item.item, language),
  ...item.obstacles.map((obstacle) => labelled("obstacle", obstacle.explanation[language], language)),
  ...(item.quorum === null ? [] : [labelled("quorum", item.quorum.explanation[language], language)]),
  ...item.paperStates.map((paper) => labelled("papers", paperIn(paper, language), language)),
];

/** What came before the version that the item rests on, or after it had ended. */
const otherVersions = ({ version, versions }: ItemView["paperStates"][number], language: Language): string => {
  const others = versions.filter((each) => each.version !== version);
  return others.length === 0
    ? ""
    : `; ${phrases.otherVersions[language]}: ${others.map((each) => `${each.version} (${wordsIn(each.title, language)})`).join(", ")}`;
};

/** A paper of an item: its title, its version, how many it reached, and what was entered afterwards. */
const paperIn = (state: ItemView["paperStates"][number], language: Language): string => {
  const { paper, title, version, reached, of, unheld } = state;
  const nobody = unheld.length === 0 ? "" : `; ${phrases.heldByNobody[language]}: ${unheld.join(", ")}`;
  return `${wordsIn(title, language)} (${paper}, version ${version}), ${phrases.reached[language]} ${reached}/${of}${nobody}${otherVersions(state, language)}`;
};

/** Every time the item was on the table, from when until when, and how each ended; and when it ended without being on it. */
const treatmentsIn = ({ treatments, endedUntreated }: ItemView, language: Language): ReadonlyArray<string> => [
  ...treatments.flatMap(({ from, until, outcome, enteredOn }) =>
    outcome === null || until === null
      ? []
      : [...outcomeIn(outcome, `${saidClock(from)}–${saidClock(until)}`, language), ...enteredIn(enteredOn, language)],
  ),
  ...(endedUntreated === null
    ? []
    : [
        ...outcomeIn(endedUntreated.outcome, saidClock(endedUntreated.at), language),
        ...enteredIn(endedUntreated.enteredOn, language),
      ]),
];

const enteredIn = (enteredOn: CalendarDate | null, language: Language): ReadonlyArray<string> =>
  enteredOn === null ? [] : [labelled("enteredAfterwards", dayIn(enteredOn, language), language)];

const outcomeIn = (
  outcome: NonNullable<ItemView["outcome"]>,
  clock: string,
  language: Language,
): ReadonlyArray<string> => {
  const said = (text: string) =>
    labelled("outcome", `${clock} ${outcomes[outcome.kind][language]}. ${text}`.trim(), language);
  const besides = "note" in outcome && outcome.note !== undefined ? wordsIn(outcome.note, language) : "";
  const noted = besides === "" ? [] : [labelled("note", besides, language)];
  switch (outcome.kind) {
    case "decided":
      return [said(outcome.decision), ...noted];
    case "referred":
      return [
        said(
          `${outcome.to}: ${outcome.scope.map((part) => wordsIn(part, language)).join(", ")}; ${phrases.comesBack[language]} ${whenIn(outcome.back, language)}`,
        ),
        ...noted,
      ];
    case "deferred":
      return [
        said(`${phrases.until[language]} ${whenIn(outcome.until, language)}. ${wordsIn(outcome.reason, language)}`),
        ...noted,
      ];
    case "noted": {
      const expected =
        outcome.decisionExpected === undefined
          ? ""
          : ` ${phrases.decisionExpected[language]} ${whenIn(outcome.decisionExpected, language)}.`;
      return [said(`${wordsIn(outcome.note, language)}${expected}`)];
    }
    case "proposed":
      return [said(wordsIn(outcome.text, language))];
    case "withdrawn":
      return [said(wordsIn(outcome.reason, language))];
    case "discussed":
    case "lapsed":
    case "brokenOff":
      return [said(besides)];
  }
};

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
      : [`${meetingStatuses.cancelled[language]} ${cancelled.on}: ${wordsIn(cancelled.reason, language)}`]),
  ];
};

/** What happened to the meeting itself: moves, waivers, mistaken openings, recesses, the hours it was open, guests. */
export const aboutMeeting = (meeting: MeetingView, language: Language, called: Called): ReadonlyArray<string> => [
  ...meeting.moves.flatMap(({ from, to, movedOn, reason, waivers }) => [
    labelled(
      "moved",
      `${dayIn(from, language)} → ${dayIn(to, language)}${movedOn === null ? "" : `, ${phrases.saidOn[language]} ${dayIn(movedOn, language)}`}${reason === null ? "" : `. ${wordsIn(reason, language)}`}`,
      language,
    ),
    ...waivedIn(waivers, language),
  ]),
  ...waivedIn(meeting.shortNotice?.waivers ?? [], language),
  ...meeting.openedByMistake.map(({ at, reason }) =>
    labelled("openedByMistake", `${writtenDay(at)} ${saidClock(at)}. ${wordsIn(reason, language)}`, language),
  ),
  ...(meeting.opened === null || meeting.closed === null
    ? []
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
    labelled("corrected", `${seat}. ${wordsIn(reason, language)}`, language),
  ),
  ...notesIn(meeting, language, called),
  ...(meeting.enteredOn === null ? [] : [labelled("enteredAfterwards", dayIn(meeting.enteredOn, language), language)]),
];

/** Who took the notes and who adjusted them when; and what had been said of that before. */
const notesIn = ({ notes }: MeetingView, language: Language, called: Called): ReadonlyArray<string> =>
  notes === null
    ? []
    : [...notes.earlier, notes].map(({ noteTakers, adjustments }) => {
        const adjusted = adjustments.map(({ by, on }) => `${by} (${dayIn(on, language)})`).join(", ");
        return labelled(
          "notesTaken",
          `${noteTakers.map((taker) => calledOrId(called, taker, language)).join(", ")}${adjusted === "" ? "" : `; ${phrases.adjustedBy[language]} ${adjusted}`}`,
          language,
        );
      });

const waivedIn = (waivers: MeetingView["moves"][number]["waivers"], language: Language): ReadonlyArray<string> =>
  waivers.map(({ seats, on }) => labelled("waived", `${seats.join(", ")} (${dayIn(on, language)})`, language));

/** A moment of a meeting: its clock, and its day where that is not the meeting's. */
const momentIn = ({ day }: MeetingView, at: Instant): string =>
  writtenDay(at) === day ? saidClock(at) : `${writtenDay(at)} ${saidClock(at)}`;
