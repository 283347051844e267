/**
 * How the clerk writes an accepted act down. It believes the answer yes and looks at nothing but the act itself.
 */
import type { WrittenCommand } from "@konstellation/core";
import { notAsked } from "./asked.ts";
import { dayAt, everybodyGoes, groupOn, isToAnotherDay } from "./group.ts";
import {
  type CharterNoted,
  charterOn,
  dayOf,
  daysAfter,
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
} from "./minutes.ts";
import { correct, inTheRoom } from "./room.ts";

/** When an act is given. */
export interface Now {
  readonly day: string;
  readonly at: number;
}

/** Whether a call or a move on a day comes later than the charter says. */
export const isShort = (minutes: Minutes, meetingDay: string, calledOn: string): boolean =>
  daysAfter(calledOn, charterOn(minutes, meetingDay)?.noticeDays ?? 0) > meetingDay;

/** Writes down an act that was answered yes. */
export const noteDown = (minutes: Minutes, act: WrittenCommand, now: Now): void => {
  minutes.groupTold ||=
    minutes.meetings.some(({ opened }) => opened <= now.at) &&
    ["CreateSeat", "AbolishSeat", "AppointPerson", "EndAppointment"].includes(act.type);
  switch (act.type) {
    case "CreateSeat":
      minutes.seats.push({
        seat: act.seat,
        organisation: act.organisation,
        since: act.from ?? now.day,
        lastDay: undefined,
        appointed: [],
      });
      return;
    case "AbolishSeat": {
      const seat = minutes.seats.find((each) => each.seat === act.seat);
      if (seat !== undefined) seat.lastDay = act.lastDay;
      return;
    }
    case "AppointPerson": {
      const seat = minutes.seats.find((each) => each.seat === act.seat);
      const { person, as, from, until, organisation } = act;
      seat?.appointed.push({ person, as, from, until, organisation, ended: false });
      return;
    }
    case "EndAppointment":
      for (const each of minutes.seats.find(({ seat }) => seat === act.seat)?.appointed ?? [])
        if (each.person === act.person && each.from <= act.lastDay && (each.until ?? "9") > act.lastDay)
          Object.assign(each, { until: act.lastDay, ended: true });
      return;
    case "AdoptCharter":
    case "ChangeCharter":
      minutes.charters.push({
        from: act.from,
        charter: act.charter as CharterNoted,
        decision: act.type === "ChangeCharter" ? act.decision : undefined,
      });
      return;
    case "CallMeeting":
      minutes.meetings.push({
        meeting: act.meeting,
        secondCallOf: act.secondCallOf,
        day: act.day,
        short: isShort(minutes, act.day, act.calledOn ?? now.day),
        waived: [],
        waivedOpen: [],
        is: "called",
        opened: Number.POSITIVE_INFINITY,
        closed: undefined,
        starts: act.times === undefined ? undefined : ms(act.times.starts),
        sat: [],
        charter: undefined,
        items: [],
        sittings: [],
        recesses: [],
        corrected: false,
      });
      return;
    case "RegisterPaper": {
      const paper = minutes.papers.get(act.paper) ?? { versions: [], reached: [] };
      if (paper.versions.length === 0) itemIn(meetingIn(minutes, act.meeting), act.item)?.papers.push(act.paper);
      paper.versions.push(act.version);
      minutes.papers.set(act.paper, paper);
      return;
    }
    case "DistributePaper":
      // Who is everybody is not reckoned again here: the moves name the seats.
      for (const seat of act.seats ?? [])
        minutes.papers.get(act.paper)?.reached.push({ version: act.version, seat, at: ms(act.at) });
      return;
    default:
      if ("meeting" in act) {
        const meeting = meetingIn(minutes, act.meeting);
        if (meeting !== undefined) atMeeting(minutes, meeting, act, now);
      }
  }
};

const atMeeting = (minutes: Minutes, meeting: MeetingNoted, act: WrittenCommand, now: Now): void => {
  switch (act.type) {
    case "PlaceItem": {
      const earlier = act.continues && itemIn(meetingIn(minutes, act.continues.meeting), act.continues.item);
      const { item, kinds, constellation, continues } = act;
      const seats = constellation?.seats;
      const papers = [...(earlier?.papers ?? [])];
      const placedAfter = meeting.is === "open" ? meeting.waivedOpen.length : undefined;
      meeting.items.push({
        item,
        kinds,
        seats,
        continues,
        papers,
        placedAfter,
        recused: [],
        treated: [],
        untreated: null,
      });
      return;
    }
    case "MoveMeeting":
      meeting.day = act.day;
      meeting.starts = act.times === undefined ? undefined : ms(act.times.starts);
      meeting.short = isShort(minutes, act.day, act.movedOn ?? now.day);
      meeting.waived = [];
      return;
    case "WaiveNotice":
      meeting.waived.push({ seats: act.seats, on: act.on });
      if (meeting.is === "open") meeting.waivedOpen.push({ seats: act.seats, on: act.on });
      return;
    case "CancelMeeting":
      meeting.is = "cancelled";
      return;
    case "OpenMeeting":
      meeting.is = "open";
      meeting.opened = ms(act.at);
      meeting.sat = [groupOn(minutes, meeting.day, ms(act.at))];
      meeting.charter = charterOn(minutes, meeting.day);
      return;
    case "UnopenMeeting":
      meeting.is = "called";
      meeting.sat = [];
      return;
    case "TakeRecess": {
      const from = inOrder(ms(act.at), latestIn(meeting, "everything")) ?? 0;
      for (const recess of meeting.recesses)
        if (recess.until === null) Object.assign(recess, { until: from, putOff: true });
      meeting.recesses.push({ from, until: null, resumes: act.resumes, putOff: false });
      return;
    }
    case "ResumeMeeting":
    case "CloseMeeting": {
      const at = inOrder(ms(act.at), latestIn(meeting, "everything")) ?? 0;
      const recess = meeting.recesses.find(({ until }) => until === null);
      const anew = recess?.resumes !== undefined && isToAnotherDay(meeting, recess) ? recess.resumes : undefined;
      if (act.type === "CloseMeeting" || anew !== undefined) everybodyGoes(meeting, at);
      if (act.type === "ResumeMeeting" && anew !== undefined) meeting.sat.push(groupOn(minutes, anew, at));
      if (recess !== undefined) recess.until = at;
      if (act.type === "CloseMeeting") Object.assign(meeting, { is: "closed", closed: at });
      return;
    }
    case "RecordRecusal": {
      const item = itemIn(meeting, act.item);
      const { seat, person } = act;
      const from = act.from === undefined ? nowOnTable(meeting, item, now) : ms(act.from);
      item?.recused.push({ seat, person, from, until: null, never: false });
      meeting.corrected = true;
      return;
    }
    case "WithdrawRecusal": {
      const item = itemIn(meeting, act.item);
      const standing = item?.recused.find(
        (each) => each.seat === act.seat && each.person === act.person && each.until === null && !each.never,
      );
      const until = nowOnTable(meeting, item, now);
      if (standing !== undefined && until === null) standing.never = true;
      if (standing !== undefined) standing.until = until;
      meeting.corrected = true;
      return;
    }
    case "CorrectPresence":
      correct(minutes, meeting, act);
      meeting.corrected = true;
      return;
    default:
      if ("item" in act && "at" in act) atItem(minutes, meeting, act, ms(act.at));
      else if ("at" in act) inTheRoom(minutes, meeting, act, inOrder(ms(act.at), latestIn(meeting, "treatments")) ?? 0);
  }
};

const ENDS: Readonly<Record<string, string>> = {
  NoteItem: "noted",
  StateProposal: "proposed",
  ConcludeDialogue: "discussed",
  BreakOffTreatment: "brokenOff",
  WithdrawItem: "withdrawn",
  LapseItem: "lapsed",
  DeferItem: "deferred",
  TakeDecision: "decided",
};

const atItem = (
  minutes: Minutes,
  meeting: MeetingNoted,
  act: Extract<WrittenCommand, { readonly item: string; readonly meeting: string }>,
  said: number,
): void => {
  const item = itemIn(meeting, act.item);
  const at = inOrder(said, latestIn(meeting, "treatments")) ?? 0;
  const end = ENDS[act.type];
  if (item === undefined) return;
  if (act.type === "OpenTreatment") item.treated.push({ from: at, until: null, end: null, stayed: [] });
  if (end === undefined) return;
  const open = item.treated.find(({ until }) => until === null);
  if (open === undefined) {
    item.untreated = { at, end };
    return;
  }
  const until = Math.max(at, lastOf(open) + 1);
  if ("goesOn" in act && act.goesOn === true) open.stayed.push({ at: until, end });
  else {
    open.until = until;
    open.end = end;
  }
  if (act.type !== "TakeDecision") return;
  minutes.decisions.push({
    decision: act.decision,
    meeting: meeting.meeting,
    item: item.item,
    from: open.from,
    until,
    day: dayAt(meeting, open.from),
    dayOfMoment: dayOf(until),
    ...notAsked(minutes, meeting, item, meeting.charter ?? { quorum: { rule: "none" } }, open.from),
  });
};

/** The moment now while an item is on the table, after all that was written down; null when it is not. */
const nowOnTable = (meeting: MeetingNoted, item: ItemNoted | undefined, { at }: Now): number | null => {
  if (item === undefined || onTable(meeting) !== item) return null;
  const next = latestIn(meeting, "everything") + 1;
  return isItsDay(meeting, at) && at > next ? at : next;
};
