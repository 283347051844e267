/**
 * The log of one seat, to be corrected where it stands: the times of an interval, an interval that never was, or one that
 * nobody recorded.
 */
import { type Instant, type Language, type MeetingView, type RollSeat, wordsIn } from "@konstellation/core";
import { type Called, phrases } from "@konstellation/words";
import { wrapped } from "../../lines.ts";
import { calledOrId } from "../called.ts";
import type { PageKey, PageRow } from "../definition.ts";
import { labelled } from "../labelled.ts";
import { page } from "../page.ts";
import { type Act, ask, askText, confirm, nothing, type Step, typedIn, word } from "../step.ts";
import { spanTyped } from "./clocks.ts";
import { span, whichMeeting } from "./reviewing.ts";

type Recorded = MeetingView["presence"][number];

/** The log of a seat. */
export const correcting = page({
  at: "correcting",
  names: ["meeting", "seat"],
  showsPeople: true,
  read: (source, { collaboration }, { meeting }) => source.call("meeting", { collaboration, meeting }),
  heading: ({ here, read }, { language, columns }) =>
    [`${phrases.logOf[language]} ${labelOf(read, here.seat, language)}`, phrases.chooseInterval[language]].flatMap(
      (line) => wrapped(line, columns - 1),
    ),
  rows: ({ here, read, called }, { language }) => [
    ...logOf(read, here.seat).map(
      (each): PageRow => ({ id: idOf(each), cells: cellsOf(each, language, called), tone: "calm" }),
    ),
    ...missingOn(read, here.seat).map(
      ({ person, as }): PageRow => ({
        id: `+ ${person}`,
        cells: [`+ ${phrases.unrecorded[language]}`, roleIn(as, language), calledOrId(called, person, language)],
        tone: "calm",
      }),
    ),
  ],
  shape: () => ({ flexible: 1, dispensable: [] }),
  keys: () => ({
    bindings,
    hints: (language) => [`Enter ${phrases.keyCorrectTimes[language]}`, `x ${phrases.keyStrike[language]}`],
    busy: true,
  }),
  asCommand: ({ meeting }) => `room ${meeting}`,
});

const seatOn = ({ roll }: MeetingView, seat: string): RollSeat | undefined => roll.find((each) => each.seat === seat);

const labelOf = (meeting: MeetingView, seat: string, language: Language): string => {
  const found = seatOn(meeting, seat);
  return found === undefined ? seat : wordsIn(found.label, language);
};

const logOf = ({ presence }: MeetingView, seat: string): ReadonlyArray<Recorded> =>
  presence.filter((each) => each.seat === seat);

/** Those who could have been on a seat, and may have been there without anybody recording it. */
const missingOn = (meeting: MeetingView, seat: string) => {
  const found = seatOn(meeting, seat);
  if (found === undefined) return [];
  const holder = found.holder === null ? [] : [{ person: found.holder, as: "holder" as const }];
  return [...holder, ...found.deputies.map(({ person }) => ({ person, as: "deputy" as const }))];
};

const idOf = ({ person, from }: Recorded): string => `${person} ${from}`;

const roleIn = (as: Recorded["as"], language: Language): string =>
  phrases[as === "deputy" ? "deputyThere" : as === "holder" ? "holderThere" : "observerThere"][language];

const cellsOf = (each: Recorded, language: Language, called: Called): ReadonlyArray<string> => [
  span(each),
  `${roleIn(each.as, language)}, ${phrases[each.mode === "room" ? "inTheRoom" : "remotely"][language]}`,
  calledOrId(called, each.person, language),
];

type CorrectingKey = PageKey<"meeting" | "seat", MeetingView>;

const bindings: ReadonlyArray<CorrectingKey> = [
  {
    keys: ["return", "c"],
    help: { keys: "Enter c", phrase: "keyCorrectTimes" },
    step: ({ here, read }, row) => {
      const recorded = logOf(read, here.seat).find((each) => idOf(each) === row?.id);
      if (recorded !== undefined) return askTimes(read, recorded, span(recorded), { was: recorded.from });
      const missing = missingOn(read, here.seat).find(({ person }) => `+ ${person}` === row?.id);
      return missing === undefined ? nothing : askTimes(read, { ...missing, seat: here.seat }, "", { as: missing.as });
    },
  },
  {
    keys: ["x"],
    help: { keys: "x", phrase: "keyStrike" },
    step: ({ here, read }, row) => {
      const recorded = logOf(read, here.seat).find((each) => idOf(each) === row?.id);
      if (recorded === undefined) return nothing;
      return askReason(read, recorded, { was: recorded.from });
    },
  },
];

interface OnSeat {
  readonly seat: string;
  readonly person: string;
}

type Correction = Omit<Extract<Act, { type: "CorrectPresence" }>, "type" | "meeting" | "seat" | "person" | "reason">;

/** Which times should stand, then why. */
const askTimes = (meeting: MeetingView, on: OnSeat, standing: string, correction: Correction): Step =>
  ask(
    "askTimes",
    (said) => {
      const now = meeting.opened === null ? undefined : spanTyped(said, momentsOf(meeting, on.seat), meeting.opened);
      return now === undefined ? word("timesMalformed") : askReason(meeting, on, { ...correction, now });
    },
    standing,
  );

/** The moments of a seat and of the meeting that the screen shows by the clock. */
const momentsOf = (meeting: MeetingView, seat: string): ReadonlyArray<Instant> =>
  [meeting.opened, meeting.closed, ...logOf(meeting, seat).flatMap(({ from, until }) => [from, until])].flatMap(
    (moment) => moment ?? [],
  );

/** Why, then everything once more before it is written. */
const askReason = (meeting: MeetingView, { seat, person }: OnSeat, correction: Correction): Step =>
  askText("askReason", (reason, language) =>
    confirm(
      "confirmCorrection",
      (told) => {
        const was = meeting.presence.find(
          (each) => each.seat === seat && each.person === person && each.from === correction.was,
        );
        const said = told.language;
        return [
          `${labelOf(meeting, seat, said)} (${person})`,
          labelled("recordedAs", was === undefined ? phrases.unrecorded[said] : span(was), said),
          labelled("shouldBe", correction.now === undefined ? phrases.neverThere[said] : span(correction.now), said),
          labelled("askReason", reason, said),
          ...whichMeeting(meeting, told).slice(0, 1),
        ];
      },
      {
        type: "CorrectPresence",
        meeting: meeting.meeting,
        seat,
        person,
        ...correction,
        reason: typedIn(language, reason),
      },
    ),
  );
