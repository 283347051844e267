/**
 * CON-6, backwards: a change of a charter does not reach back over a meeting that has been opened, nor over what was decided.
 *
 * What a meeting opened under applies to it. A change that is entered late is entered before the meetings that were held
 * under it, as it was when they were held.
 */
import * as Result from "effect/Result";
import { type CharterMayBegin, CON_6, type DecidedByTheBody } from "../../constellation/index.ts";
import { CalendarDate, Id, inAnyOrder, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type MeetingPart, openedAt } from "../../meeting/index.ts";
import type { DecisionPart } from "../state.ts";

/** The body has met, or decided, on that day or later: the charter would reach back over it. */
export const CharterReachesBack = refusal(
  "CharterReachesBack",
  CON_6,
  {
    body: Id,
    from: CalendarDate,
    /** The last day on which it has met or decided: the day after is the first on which the charter can apply. */
    last: CalendarDate,
  },
  "hindered",
);
export type CharterReachesBack = typeof CharterReachesBack.Type;

/** Whether a charter that the body has decided begins after everything that the body has met for and decided. */
export const reachesNothingBack = (
  state: MeetingPart & DecisionPart,
  body: string,
  from: CalendarDate,
  _decided: DecidedByTheBody,
): Result.Result<CharterMayBegin, CharterReachesBack> => {
  const last = lastActedOn(state, body);
  return last !== undefined && from <= last
    ? Result.fail(CharterReachesBack({ body, from, last }))
    : Result.succeed(vouch({}));
};

/** The last day for which a body has opened a meeting, or on which it has decided by correspondence. */
const lastActedOn = ({ meeting, decision }: MeetingPart & DecisionPart, body: string): CalendarDate | undefined =>
  [
    ...inAnyOrder(meeting.meetings).filter((each) => each.body === body && openedAt(each) !== undefined),
    ...inAnyOrder(decision.decisions).filter((each) => each.body === body && "correspondence" in each),
  ].reduce<CalendarDate | undefined>((last, { day }) => (last === undefined || day > last ? day : last), undefined);
