/**
 * Whether an act may happen, as somebody says who has only the minutes: yes, no, or that is not for me to say.
 */
import type { WrittenCommand } from "@konstellation/core";
import { hasToWaive, isHeld, lacksPapers } from "./asked.ts";
import type { Now } from "./clerk.ts";
import { isSameGroup, isToAnotherDay, seatsAt } from "./group.ts";
import { brokenIn, charterAt, continuesAlone } from "./judging.ts";
import {
  dayOf,
  endOf,
  type ItemNoted,
  inOrder,
  isItsDay,
  itemIn,
  lastOf,
  latestIn,
  type MeetingNoted,
  type Minutes,
  meetingIn,
  ms,
  onTable,
  stayedWith,
} from "./minutes.ts";

export type Said = "yes" | "no" | "cannotSay";

/** Whether the minutes let an act happen now. */
export const mayHappen = (minutes: Minutes, act: WrittenCommand, now: Now): Said => {
  if (act.type === "ChangeCharter")
    return minutes.meetings.some(({ day, sat }) => sat.length > 0 && act.from <= day) ? "no" : "cannotSay";
  if (!("meeting" in act) || act.type === "CallMeeting") return "cannotSay";
  const meeting = meetingIn(minutes, act.meeting);
  if (meeting === undefined) return "no";
  if (act.type === "PlaceItem" && act.continues !== undefined && !continuesAlone(minutes, meeting, act.continues))
    return "no";
  if (!("at" in act)) return act.type === "UnopenMeeting" && meeting.is !== "open" ? "no" : "cannotSay";
  const at = ms(act.at);
  if (Number.isNaN(at) || at > now.at) return "no";
  if (act.type === "OpenMeeting") return yes(meeting.is === "called" && dayOf(at) === meeting.day);
  if (meeting.is !== "open" || !isItsDay(meeting, at)) return "no";
  const item = "item" in act ? itemIn(meeting, act.item) : undefined;
  if ("item" in act && item === undefined) return "no";
  const recess = meeting.recesses.find(({ until }) => until === null);
  const paused = recess !== undefined;
  const goesOn = recess !== undefined && isToAnotherDay(meeting, recess) ? recess.resumes : undefined;
  switch (act.type) {
    case "TakeRecess":
      return (paused && (act.resumes === undefined || act.resumes === recess.resumes)) ||
        onTable(meeting) !== undefined ||
        !follows(meeting, at, "everything")
        ? "no"
        : "cannotSay";
    case "ResumeMeeting":
      return yes(paused && follows(meeting, at, "everything") && (goesOn === undefined || dayOf(at) >= goesOn));
    case "CloseMeeting":
      return yes(allEnded(meeting) && follows(meeting, at, "everything"));
    case "OpenTreatment":
      return yes(!paused && !onTable(meeting) && isAlive(item) && follows(meeting, at, "treatments"));
    case "LapseItem":
      return yes(
        !paused &&
          isAlive(item) &&
          // What concerned only seats that are gone concerns nobody: it is withdrawn.
          seatsAt(minutes, meeting).some(({ seat }) => item?.seats?.includes(seat) ?? true) &&
          follows(meeting, at, "treatments") &&
          !isGroupAt(minutes, meeting, item, at) &&
          lapsesAt(meeting, item, at) >= (meeting.starts ?? 0),
      );
    case "TakeDecision":
      return yes(!paused && follows(meeting, at, "treatments") && mayDecide(minutes, meeting, item, act, at));
    default:
      // Who comes and goes on another day does so once the meeting has gone on.
      return goesOn !== undefined && dayOf(at) >= goesOn ? "no" : "cannotSay";
  }
};

const yes = (may: boolean): Said => (may ? "yes" : "no");

const follows = (meeting: MeetingNoted, at: number, what: "treatments" | "everything") =>
  inOrder(at, latestIn(meeting, what)) !== null;

const isAlive = (item: ItemNoted | undefined) =>
  item !== undefined && !["decided", "withdrawn", "lapsed"].includes(endOf(item) ?? "");

const allEnded = (meeting: MeetingNoted) =>
  onTable(meeting) === undefined &&
  meeting.items.every((item) => !item.kinds.includes("decision") || endOf(item) !== undefined || hasOutcome(item));

/** Whether an item has come to something while it stayed on the table; what was only said is nothing. */
const hasOutcome = (item: ItemNoted) => stayedWith(item).some(({ end }) => end !== "proposed" && end !== "discussed");

/** When an item that lapses at a moment lapses: after what it follows. */
const lapsesAt = (meeting: MeetingNoted, item: ItemNoted | undefined, said: number): number => {
  const moment = inOrder(said, latestIn(meeting, "treatments")) ?? said;
  const open = item?.treated.find(({ until }) => until === null);
  return open === undefined ? moment : Math.max(moment, lastOf(open) + 1);
};

/** Whether the group is the group for an item at one moment. */
const isGroupAt = (minutes: Minutes, meeting: MeetingNoted, item: ItemNoted | undefined, said: number): boolean => {
  const at = lapsesAt(meeting, item, said);
  return item !== undefined && brokenIn(minutes, meeting, item, at, at + 1) === null;
};

const mayDecide = (
  minutes: Minutes,
  meeting: MeetingNoted,
  item: ItemNoted | undefined,
  act: Extract<WrittenCommand, { readonly type: "TakeDecision" }>,
  at: number,
): boolean => {
  const open = item?.treated.find(({ until }) => until === null);
  const charter = charterAt(minutes, meeting);
  if (item === undefined || open === undefined || charter === undefined || !item.kinds.includes("decision"))
    return false;
  if (minutes.decisions.some(({ decision }) => decision === act.decision) || act.owner.id === "nowhere") return false;
  if (!isSameGroup(minutes, meeting)) return false;
  const asked = seatsAt(minutes, meeting).filter((seat) => isHeld(meeting, seat));
  if (asked.some((seat) => hasToWaive(meeting, item, charter, dayOf(at), seat))) return false;
  const equal = !asked.some((seat) => lacksPapers(minutes, meeting, item, charter, open.from, seat));
  const until = Math.max(inOrder(at, latestIn(meeting, "treatments")) ?? at, lastOf(open) + 1);
  return equal && brokenIn(minutes, meeting, item, open.from, until) === null;
};
