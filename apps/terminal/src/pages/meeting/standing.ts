/**
 * How a meeting stands while it runs: who is on which seat, and whether the group is the group for what is on the table.
 *
 * Every state is a symbol and a word, never a colour alone.
 */
import {
  type ItemView,
  type Language,
  type MeetingView,
  type RollSeat,
  saidClock,
  toMilliseconds,
  whyMissing,
  wordsIn,
} from "@konstellation/core";
import { dayIn, links, meetingStatuses, phrases, replies, verdicts } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { lights } from "./item.ts";
import { span } from "./reviewing.ts";

/** A meeting as it runs: where it stands, and whether the group is the group for what is on the table. */
export const roomHeading = (meeting: MeetingView, language: Language): ReadonlyArray<string> => {
  const open = meeting.agenda.find(({ status }) => status === "open");
  return [
    `${wordsIn(meeting.title, language)}, ${dayIn(meeting.day, language)}: ${meetingStatuses[meeting.status][language]}${standingIn(meeting, language)}`,
    open === undefined
      ? meeting.status === "open"
        ? phrases.nothingOnTheTable[language]
        : ""
      : onTheTable(meeting, open, language),
  ].filter((line) => line !== "");
};

/** Since when it is open and how many are there; once it is closed, from when until when and how many took part. */
const standingIn = ({ status, opened, closed, recesses, roll, presence }: MeetingView, language: Language): string => {
  const seats = roll.length;
  if (status === "cancelled") return "";
  if (status === "closed" && opened !== null && closed !== null) {
    const filled = new Set(presence.filter(({ as }) => as !== "observer").map(({ seat }) => seat)).size;
    return ` ${span({ from: opened, until: closed })} · ${filled}/${seats} ${phrases.tookPart[language]}`;
  }
  const here = roll.filter(({ sitting }) => sitting !== null && sitting.link !== "lost").length;
  const since = opened === null ? "" : ` ${phrases.since[language]} ${saidClock(opened)}`;
  const pause = recesses.find(({ until }) => until === null);
  const day = pause?.resumes == null ? "" : `, ${phrases.goesOnOn[language]} ${dayIn(pause.resumes, language)}`;
  const paused = pause === undefined ? "" : ` · ${phrases.inRecessSince[language]} ${saidClock(pause.from)}${day}`;
  return `${since}${paused} · ${here}/${seats} ${phrases.onTheirSeats[language]}`;
};

const onTheTable = (meeting: MeetingView, item: ItemView, language: Language): string => {
  const since = item.from === null ? "" : ` ${phrases.since[language]} ${saidClock(item.from)}`;
  const light = item.light === null ? "" : ` · ${lights[item.light]} ${verdicts[item.light][language]}`;
  const missing = (item.quorum?.missing ?? []).map(({ seat, why }) => {
    const onRoll = meeting.roll.find((each) => each.seat === seat);
    const name = onRoll === undefined ? seat : wordsIn(onRoll.label, language);
    const deputies = onRoll?.deputies.map(({ title, person }) => (title ? wordsIn(title, language) : person)) ?? [];
    const call = deputies.length === 0 ? "" : ` → ${deputies.join(", ")}`;
    return `${name} (${whyMissing[language][why]})${call}`;
  });
  const lack = missing.length === 0 ? "" : ` · ${phrases.missing[language]}: ${missing.join("; ")}`;
  return `${phrases.item[language]} ${item.item} ${phrases.onTheTable[language]}${since}${light}${lack}`;
};

/** A row of the roll: who is on the seat, or what it has answered and who could fill it; once it is over, who was there. */
export const rollRow = (meeting: MeetingView, seat: RollSeat, language: Language): Row => {
  const { sitting, left } = seat;
  const deputies = seat.deputies.map(({ title, person }) => (title === undefined ? person : wordsIn(title, language)));
  const over = meeting.status === "closed";
  return {
    id: seat.seat,
    cells: [
      over ? wasThere(meeting, seat, language) : isThere(meeting, seat, language),
      wordsIn(seat.label, language),
      sitting !== null || over ? "" : answerOf(seat, language),
      sitting !== null || over || deputies.length === 0
        ? [passedOver(seat, language), elsewhere(seat, language)].filter((each) => each !== "").join(" ")
        : `${phrases.deputies[language]}: ${deputies.join(", ")}`,
    ],
    tone:
      sitting === null ? (left === null ? "calm" : over ? "good" : "bad") : sitting.link === "lost" ? "bad" : "good",
  };
};

const answerOf = ({ holder, reply }: RollSeat, language: Language): string =>
  holder === null ? whyMissing[language].vacant : reply === null ? "" : replies[reply][language];

/** Whether somebody is there, as a symbol and words; and that they take no part in what is on the table. */
const isThere = (meeting: MeetingView, seat: RollSeat, language: Language): string => {
  const open = meeting.agenda.find(({ status }) => status === "open");
  const { sitting } = seat;
  const recused = (open?.recused ?? []).some(
    (each) =>
      each.withdrawn === undefined &&
      each.seat === seat.seat &&
      (each.person === undefined || each.person === sitting?.person),
  );
  return recused ? `◌ ${phrases.recusedFor[language]} ${open?.item}` : presenceIn(seat, language);
};

/** When somebody was there, from until, as often as they were. */
const wasThere = ({ presence }: MeetingView, { seat }: RollSeat, language: Language): string => {
  const spans = joined(presence.filter((each) => each.seat === seat && each.as !== "observer"));
  return spans.length === 0 ? `· ${phrases.wasNotThere[language]}` : `● ${spans.map(span).join(", ")}`;
};

type Span = Pick<MeetingView["presence"][number], "from" | "until">;

/** Intervals that go on from each other as one: a link that was lost, a deputy who took over. */
const joined = (presence: ReadonlyArray<Span>): ReadonlyArray<Span> => {
  const spans: Array<Span> = [];
  for (const { from, until } of [...presence].sort((a, b) => toMilliseconds(a.from) - toMilliseconds(b.from))) {
    const last = spans.at(-1);
    if (last?.until === from) spans[spans.length - 1] = { from: last.from, until };
    else spans.push({ from, until });
  }
  return spans;
};

/** A deputy before in the order who is there and does not serve. */
const passedOver = ({ passedOver: flagged, deputies }: RollSeat, language: Language): string => {
  const named = flagged.map(({ before }) => {
    const title = deputies.find(({ person }) => person === before)?.title;
    return title === undefined ? before : wordsIn(title, language);
  });
  return named.length === 0 ? "" : `! ${phrases.passedOver[language]}: ${[...new Set(named)].join(", ")}`;
};

/** That whoever was on the seat was in another meeting at the same time. */
const elsewhere = ({ elsewhere: both }: RollSeat, language: Language): string =>
  both.length === 0
    ? ""
    : `! ${phrases.inAnotherMeeting[language]}: ${[...new Set(both.map(({ meeting }) => meeting))].join(", ")}`;

/** Whether somebody is there, as a symbol and words. */
const presenceIn = ({ sitting, left }: RollSeat, language: Language): string => {
  if (sitting === null)
    return left === null ? `· ${phrases.notHere[language]}` : `○ ${phrases.leftAt[language]} ${saidClock(left)}`;
  const as = sitting.as === "deputy" ? ` ${phrases.asDeputy[language]}` : "";
  if (sitting.mode === "room") return `● ${phrases.inTheRoom[language]}${as}`;
  return sitting.link === "lost"
    ? `✗ ${links.lost[language]}`
    : `◐ ${phrases.remotely[language]}${as}${sitting.link === null ? "" : `, ${links[sitting.link][language]}`}`;
};
