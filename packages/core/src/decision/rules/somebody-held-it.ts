/**
 * QUO-6, PAP-1 and MTG-5: whether a seat turns out to have been held that nobody was known to hold, so that no paper had to reach
 * it and nobody had to waive for it that the call was late.
 *
 * Whoever comes to a seat on the day itself comes to it then, unless it was theirs before: who is appointed again had not left.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type Appointment, appointedTo, type ConstellationPart, type Seat } from "../../constellation/index.ts";
import { type CalendarDate, find } from "../../kernel/index.ts";
import { itemNamed, type MeetingPart, meetingNamed, noticeOf, papersOf, tableOf } from "../../meeting/index.ts";
import type { MeetingDecision } from "../schema.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** What a decision did without, though somebody held a seat that it was taken to have nobody on; undefined where nothing. */
export const didWithout = (
  state: State,
  { meeting: id, item: number, day, at, certificate: { question } }: MeetingDecision,
): "papersNotEqual" | "noticeNotWaived" | undefined => {
  const held = (question.seats ?? []).flatMap(({ id: seat, vacant }) =>
    vacant === true && turnsOutHeld(find(state.constellation.seats, seat), day) ? [seat] : [],
  );
  if (held.length === 0) return undefined;
  const lacks = (seats: ReadonlyArray<string>) => seats.some((seat) => held.includes(seat));
  const table = Result.gen(function* () {
    const meeting = yield* meetingNamed(state, id);
    const item = yield* itemNamed(meeting, number);
    return yield* tableOf(state, meeting, item, question.treatment.from);
  });
  if (Result.isFailure(table)) return undefined;
  const papers = papersOf(state, table.success);
  if (Result.isFailure(papers) && lacks(papers.failure.papers.flatMap(({ seats }) => seats.map(({ seat }) => seat))))
    return "papersNotEqual";
  const notice = noticeOf(state, table.success, at);
  return Result.isFailure(notice) && lacks(notice.failure.seats) ? "noticeNotWaived" : undefined;
};

const turnsOutHeld = (seat: Seat | undefined, day: CalendarDate): boolean =>
  seat !== undefined &&
  [...appointedTo(seat, "holder", day), ...appointedTo(seat, "deputy", day)].some(
    ({ person, from }) => from < day || hadIt(seat, person),
  );

const hadIt = ({ appointments }: Seat, person: Appointment["person"]): boolean =>
  appointments.some((each) => each.person === person && each.ended !== undefined);
