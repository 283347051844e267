/**
 * How the clerk writes down who comes and goes, how they take part, and what is corrected afterwards.
 */
import type { WrittenCommand } from "@konstellation/core";
import { dayAt, organisationOf, seatsAt } from "./group.ts";
import { appointedOn, type MeetingNoted, type Minutes, ms, type Sitting } from "./minutes.ts";

type Act<Type extends WrittenCommand["type"]> = Extract<WrittenCommand, { readonly type: Type }>;

const running = (meeting: MeetingNoted, seat: string, person?: string) =>
  meeting.sittings.filter(
    (each) => each.seat === seat && each.until === null && (person === undefined || each.person === person),
  );

const sitDown = (
  minutes: Minutes,
  meeting: MeetingNoted,
  who: Pick<Sitting, "seat" | "person" | "as" | "mode"> & { readonly link?: Sitting["link"] },
  from: number,
  until: number | null = null,
): void => {
  const seat = minutes.seats.find((each) => each.seat === who.seat);
  const organisation = organisationOf(minutes, seat, who.person, who.as, dayAt(meeting, from));
  // Whoever looked on from the seat, and takes it, does not look on any more.
  if (who.as !== "observer" && until === null)
    for (const each of running(meeting, who.seat, who.person)) if (each.as === "observer") each.until = from;
  meeting.sittings.push({ ...who, link: who.link, organisation, from, until });
};

export const inTheRoom = (minutes: Minutes, meeting: MeetingNoted, act: WrittenCommand, at: number): void => {
  if (act.type === "RecordArrivals") for (const who of act.people) sitDown(minutes, meeting, who, at);
  if (act.type === "RecordDepartures")
    for (const { seat, person } of act.people) for (const each of running(meeting, seat, person)) each.until = at;
  if (act.type === "CallRoll") callRoll(minutes, meeting, act, at);
  if (act.type === "RelieveSeat") {
    const seat = minutes.seats.find((each) => each.seat === act.seat);
    for (const each of running(meeting, act.seat)) if (each.as !== "observer") each.until = at;
    const holds =
      seat !== undefined && appointedOn(seat, dayAt(meeting), "holder").some((each) => each.person === act.by);
    const { mode, link } = act;
    const who = { seat: act.seat, person: act.by, as: holds ? "holder" : "deputy", mode, link } as const;
    sitDown(minutes, meeting, who, at);
  }
  if (act.type === "RecordLink" || act.type === "ChangeMode")
    for (const change of act.people)
      for (const each of running(meeting, change.seat, change.person)) {
        each.until = at;
        const mode = "mode" in change ? change.mode : each.mode;
        meeting.sittings.push({ ...each, mode, link: change.link, from: at, until: null });
      }
};

const callRoll = (minutes: Minutes, meeting: MeetingNoted, act: Act<"CallRoll">, at: number): void => {
  const free = seatsAt(minutes, meeting).filter(
    ({ seat }) => !running(meeting, seat).some(({ as }) => as !== "observer") && !act.absent?.includes(seat),
  );
  for (const seat of free) {
    const deputy = act.deputies?.find((each) => each.seat === seat.seat)?.person;
    const person = deputy ?? appointedOn(seat, dayAt(meeting), "holder")[0]?.person;
    const remote = act.remote?.find((each) => each.seat === seat.seat);
    const mode = remote === undefined ? "room" : "remote";
    const as = deputy === undefined ? "holder" : "deputy";
    if (person !== undefined) sitDown(minutes, meeting, { seat: seat.seat, person, as, mode, link: remote?.link }, at);
  }
};

export const correct = (minutes: Minutes, meeting: MeetingNoted, act: Act<"CorrectPresence">): void => {
  const { seat, person, was, now, as = "holder", mode = "room" } = act;
  const until = now?.until == null ? null : ms(now.until);
  if (was === undefined) {
    if (now !== undefined) sitDown(minutes, meeting, { seat, person, as, mode }, ms(now.from), until);
    return;
  }
  const found = meeting.sittings.find((each) => each.seat === seat && each.person === person && each.from === ms(was));
  if (now === undefined) meeting.sittings = meeting.sittings.filter((each) => each !== found);
  else if (found !== undefined) Object.assign(found, { from: ms(now.from), until });
};
