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
  whyMissing,
  wordsIn,
  writtenClock,
} from "@konstellation/core";
import { dayIn, links, meetingStatuses, phrases, replies, verdicts } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { lights } from "./item.ts";

/** A meeting as it runs: where it stands, and whether the group is the group for what is on the table. */
export const roomHeading = (meeting: MeetingView, language: Language): ReadonlyArray<string> => {
  const here = meeting.roll.filter(({ sitting }) => sitting !== null && sitting.link !== "lost").length;
  const since = meeting.opened === null ? "" : ` ${phrases.since[language]} ${writtenClock(meeting.opened)}`;
  const open = meeting.agenda.find(({ status }) => status === "open");
  return [
    `${wordsIn(meeting.title, language)}, ${dayIn(meeting.day, language)}: ${meetingStatuses[meeting.status][language]}${since} · ${here}/${meeting.roll.length} ${phrases.onTheirSeats[language]}`,
    open === undefined
      ? meeting.status === "open"
        ? phrases.nothingOnTheTable[language]
        : ""
      : onTheTable(meeting, open, language),
  ].filter((line) => line !== "");
};

const onTheTable = (meeting: MeetingView, item: ItemView, language: Language): string => {
  const since = item.from === null ? "" : ` ${phrases.since[language]} ${writtenClock(item.from)}`;
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

/** A row of the roll: who is on the seat, or what it has answered and who could fill it. */
export const rollRow = (seat: RollSeat, language: Language): Row => {
  const { sitting, reply } = seat;
  const deputies = seat.deputies.map(({ title, person }) => (title === undefined ? person : wordsIn(title, language)));
  return {
    id: seat.seat,
    cells: [
      presenceIn(seat, language),
      wordsIn(seat.label, language),
      sitting !== null
        ? ""
        : seat.holder === null
          ? whyMissing[language].vacant
          : reply
            ? replies[reply][language]
            : "",
      sitting !== null || deputies.length === 0 ? "" : `${phrases.deputies[language]}: ${deputies.join(", ")}`,
    ],
    tone: sitting === null ? (seat.left === null ? "calm" : "bad") : sitting.link === "lost" ? "bad" : "good",
  };
};

/** Whether somebody is there, as a symbol and words. */
const presenceIn = ({ sitting, left }: RollSeat, language: Language): string => {
  if (sitting === null)
    return left === null ? `· ${phrases.notHere[language]}` : `○ ${phrases.leftAt[language]} ${writtenClock(left)}`;
  const as = sitting.as === "deputy" ? ` ${phrases.asDeputy[language]}` : "";
  if (sitting.mode === "room") return `● ${phrases.inTheRoom[language]}${as}`;
  return sitting.link === "lost"
    ? `✗ ${links.lost[language]}`
    : `◐ ${phrases.remotely[language]}${as}${sitting.link === null ? "" : `, ${links[sitting.link][language]}`}`;
};
