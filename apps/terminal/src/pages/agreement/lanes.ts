/**
 * The timeline drawn in letters: a scale of years, and a lane for every agreement. For a screen reader the same in words.
 *
 * Every sign has a meaning of its own and is explained under the lanes; nothing is said by colour alone.
 */
import {
  type CalendarDate,
  day,
  type Lane,
  type LaneMark,
  type Language,
  partsOf,
  type TimelineView,
  toDayNumber,
  wordsIn,
} from "@konstellation/core";
import { agreementStatuses, counted, dayIn, laneMarks, phrases } from "@konstellation/words";
import { fit, widthOf } from "../../lines.ts";
import type { Row } from "../../row.ts";

const signs = {
  inForce: "─",
  noticeWindow: "▒",
  gap: "×",
  today: "│",
  goesOn: "→",
} as const;

const markSigns: Readonly<Record<LaneMark["kind"], string>> = {
  begins: "├",
  renews: "┼",
  amended: "△",
  review: "◆",
  lastDayToGiveNotice: "▼",
  lastDay: "┤",
};

/** Which mark is drawn where two fall in one letter: the later in this list. */
const ranked: ReadonlyArray<LaneMark["kind"]> = [
  "begins",
  "amended",
  "renews",
  "review",
  "lastDay",
  "lastDayToGiveNotice",
];

type Span = Pick<TimelineView, "from" | "until">;

/** The letter a day falls in, 0 to width − 1. */
const placeOf = (date: CalendarDate, { from, until }: Span, width: number): number => {
  const [first, last, at] = [toDayNumber(from), toDayNumber(until), toDayNumber(date)];
  const days = Math.max(1, last - first + 1);
  return Math.max(0, Math.min(width - 1, Math.floor(((at - first) * width) / days)));
};

/** The lane of an agreement in so many letters. */
const drawLane = (lane: Lane, view: TimelineView, width: number): string => {
  const letters = Array.from({ length: width }, () => " ");
  const place = (date: CalendarDate) => placeOf(date, view, width);
  const fill = (from: CalendarDate, until: CalendarDate, sign: string) => {
    for (let at = place(from); at <= place(until); at += 1) letters[at] = sign;
  };
  if (lane.inForce !== null) fill(lane.inForce.from, lane.inForce.until, signs.inForce);
  if (lane.gap !== null) fill(lane.gap.from, lane.gap.until, signs.gap);
  if (lane.noticeWindow !== null && view.day >= view.from && view.day <= view.until) {
    const until = lane.noticeWindow.until < view.until ? lane.noticeWindow.until : view.until;
    if (until >= view.day) fill(view.day, until, signs.noticeWindow);
  }
  if (lane.goesOn && lane.inForce !== null) letters[width - 1] = signs.goesOn;
  if (view.day >= view.from && view.day <= view.until) letters[place(view.day)] = signs.today;
  for (const kind of ranked)
    for (const mark of lane.marks) if (mark.kind === kind) letters[place(mark.day)] = markSigns[kind];
  return letters.join("");
};

/** The scale above the lanes: every year where it begins, as many as there is room for. */
const drawScale = (view: TimelineView, width: number): string => {
  const letters = Array.from({ length: width }, () => " ");
  const [first] = partsOf(view.from);
  const [last] = partsOf(view.until);
  let free = 0;
  for (let year = first; year <= last; year += 1) {
    const begins = day(`${String(year).padStart(4, "0")}-01-01`);
    const at = begins < view.from ? 0 : placeOf(begins, view, width);
    if (at < free || at + 4 > width) continue;
    for (const [index, letter] of [...String(year)].entries()) letters[at + index] = letter;
    free = at + 5;
  }
  return letters.join("").trimEnd();
};

/** The scale, under the lanes' own column. */
export const scaleLine = (view: TimelineView, columns: number): string =>
  `${" ".repeat(titleRoom(columns) + 2)}${drawScale(view, laneWidth(columns))}`;

/** What the signs mean, in as many lines as it takes; a sign is never parted from its words. */
export const legend = (language: Language, columns: number): ReadonlyArray<string> => {
  const meanings = [
    `${signs.inForce} ${phrases.inForce[language]}`,
    `${signs.noticeWindow} ${phrases.noticeWindow[language]}`,
    ...(["lastDayToGiveNotice", "lastDay", "renews", "review", "amended"] as const).map(
      (kind) => `${markSigns[kind]} ${laneMarks[kind][language]}`,
    ),
    `${signs.gap} ${phrases.gap[language]}`,
    `${signs.today} ${phrases.today[language]}`,
  ];
  const lines: Array<string> = [];
  for (const meaning of meanings) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(last) + 2 + widthOf(meaning) > columns) lines.push(meaning);
    else lines[lines.length - 1] = `${last}  ${meaning}`;
  }
  return lines;
};

/** How many letters the lanes get beside the titles in a window. */
const laneWidth = (columns: number): number =>
  Math.max(24, columns - titleRoom(columns) - END - 7 - (showsParties(columns) ? PARTIES + 2 : 0));

/** Whether there is room for whose agreement it is beside the lane; it stands under the list in any case. */
const showsParties = (columns: number): boolean => columns >= 110;

const PARTIES = 20;

/** The room for a title beside its lane: a third of the window, as much as can be read. */
const titleRoom = (columns: number): number => Math.max(16, Math.min(40, Math.floor(columns / 3)));

/** "– 2024-12-31", "not concluded". */
const END = 14;

/** A row of the timeline: title, lane, how far it goes. */
export const laneRow = (lane: Lane, view: TimelineView, columns: number, language: Language): Row => ({
  id: lane.agreement,
  cells: [
    fit(wordsIn(lane.title, language), titleRoom(columns)),
    drawLane(lane, view, laneWidth(columns)),
    endOf(lane, language),
    ...(showsParties(columns) ? [partiesIn(lane, language)] : []),
  ],
  tone: lane.gap !== null ? "bad" : lane.status === "beingTerminated" ? "attention" : "calm",
});

/** The parties where their names fit, otherwise how many they are. */
const partiesIn = ({ partyNames }: Lane, language: Language): string => {
  const names = partyNames.map(({ name }) => wordsIn(name, language)).join(", ");
  return widthOf(names) <= PARTIES ? names : counted(partyNames.length, "party", language);
};

const endOf = ({ goesOn, inForce, status }: Lane, language: Language): string =>
  status === "unconcluded"
    ? agreementStatuses.unconcluded[language]
    : goesOn || inForce === null
      ? ""
      : `– ${inForce.until}`;

/** An agreement's lane in words: its parties, the notice window, what happens on which day. */
export const laneDetails = (lane: Lane, language: Language): ReadonlyArray<string> => [
  `${wordsIn(lane.title, language)}: ${agreementStatuses[lane.status][language]}`,
  `${phrases.parties[language]}: ${lane.partyNames.map(({ name }) => wordsIn(name, language)).join(", ")}`,
  ...(lane.noticeWindow === null
    ? []
    : [
        language === "sv"
          ? `Sägs det upp senast ${dayIn(lane.noticeWindow.until, "sv")} upphör det ${lane.noticeWindow.endsOn}.`
          : `Notice by ${dayIn(lane.noticeWindow.until, "en")} ends it on ${lane.noticeWindow.endsOn}.`,
      ]),
  ...(lane.notBefore === null
    ? []
    : [
        language === "sv"
          ? `Det kan inte längre upphöra före ${lane.notBefore}.`
          : `It can no longer end before ${lane.notBefore}.`,
      ]),
  ...(lane.gap === null ? [] : [`${phrases.gap[language]}: ${lane.gap.from} – ${lane.gap.until}`]),
  ...(lane.marks.length === 0
    ? []
    : [lane.marks.map(({ day: on, kind }) => `${laneMarks[kind][language]} ${on}`).join("; ")]),
];
