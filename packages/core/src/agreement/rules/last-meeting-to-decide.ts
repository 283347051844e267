/**
 * AGR-11: the last assembled meeting at which notice can still be decided.
 *
 * Counted backwards: from the last weekday on which notice can be given, through the time each party needs from the joint
 * decision until its own notice is in, to the last meeting that has been called by then and where every party has a seat.
 *
 * - **Decided here**: a lead time nobody has stated is unknown; it shortens nothing, and the party is named.
 *
 * @since 0.1.0
 */
import { seatsOn } from "../../constellation/index.ts";
import {
  addLength,
  at,
  type CalendarDate,
  find,
  fromDayNumber,
  inOrder,
  lengthOf,
  type Period,
  rule,
  toDayNumber,
} from "../../kernel/index.ts";
import type { Meeting } from "../../meeting/index.ts";
import type { Agreement } from "../model.ts";
import type { WithAgreements } from "../state.ts";
import { noticesIn } from "../versions.ts";
import { partiesOn } from "./how-it-ends.ts";
import { nextEndOn } from "./looked-over-in-time.ts";

/** By when notice must be decided, and where. @category models @since 0.1.0 */
export interface DecideInTime {
  /** The last day in force that is aimed at. */
  readonly lastDay: CalendarDate;
  /** The last ordinary weekday on which notice can be given for it. */
  readonly actBy: CalendarDate;
  /** The last day of a joint decision: the party that needs longest still gives notice in time. */
  readonly decideBy: CalendarDate;
  /** Each party's own last day, where its lead time is known. */
  readonly parties: ReadonlyArray<{
    readonly party: string;
    readonly leadTime: Period;
    readonly decideBy: CalendarDate;
  }>;
  readonly leadTimeUnknown: ReadonlyArray<string>;
  /** The last called meeting where every party has a seat, in time; null when none is called. */
  readonly meeting: string | null;
  /** The first one after it, which is too late; null when none is called. */
  readonly tooLate: string | null;
}

export const AGR_11 = rule({
  id: "AGR-11",
  title: { sv: "Sista mötet att besluta", en: "The last meeting to decide" },
  source:
    "Konstellation; the day on the calendar is the notice's, but the group meets once a month and each party decides at home",
  text: {
    sv: "Den dag som räknas är inte sista uppsägningsdagen utan det sista mötet där hela gruppen kan besluta så att varje part hinner säga upp. Räknas bakåt genom uppsägningstiden, varje parts egen beslutstid och de kallade mötena.",
    en: "The day that matters is not the last day for notice but the last meeting at which the whole group can decide so that every party still gives notice in time. Counted backwards through the notice period, each party's own lead time and the meetings called.",
  },
});

/** By when and where notice must be decided for the next end that can be reached on a day; null where none can be computed. @category rules @since 0.1.0 */
export const decideInTime = (state: WithAgreements, agreement: Agreement, today: CalendarDate): DecideInTime | null => {
  const next = nextEndOn(agreement, today);
  if (next === null) return null;
  const given = noticesIn(agreement, today);
  const waiting = partiesOn(agreement, today).filter((party) => !given.some((notice) => notice.party === party));
  const { actBy, lastDay } = next;
  const parties = waiting.flatMap((party) => {
    const leadTime = leadTimeOn(state, party, today);
    if (leadTime === undefined) return [];
    return [{ party, leadTime, decideBy: fromDayNumber(addLength(toDayNumber(actBy), lengthOf(leadTime), -1)) }];
  });
  const decideBy = parties.reduce((first, each) => (each.decideBy < first ? each.decideBy : first), actBy);
  const meetings = assembledMeetings(state, partiesOn(agreement, today), today);
  return {
    lastDay,
    actBy,
    decideBy,
    parties,
    leadTimeUnknown: waiting.filter((party) => !parties.some((each) => each.party === party)),
    meeting: meetings.filter(({ day }) => day <= decideBy).at(-1)?.meeting ?? null,
    tooLate: meetings.find(({ day }) => day > decideBy)?.meeting ?? null,
  };
};

/** How long a party needs on a day, or undefined where nobody has said. @category getters @since 0.1.0 */
export const leadTimeOn = (
  { agreement: { leadTimes } }: WithAgreements,
  party: string,
  today: CalendarDate,
): Period | undefined => at(find(leadTimes, party) ?? [], today)?.value;

/** The meetings still to be held, from a day, of bodies where every party has a seat; by day. */
const assembledMeetings = (
  state: WithAgreements,
  parties: ReadonlyArray<string>,
  today: CalendarDate,
): ReadonlyArray<Meeting> =>
  inOrder(state.meeting.meetings)
    .filter(({ status, day, body: id }) => {
      const body = find(state.constellation.bodies, id);
      if ((status.is !== "called" && status.is !== "open") || day < today || body === undefined) return false;
      const seats = seatsOn(state, body, day);
      return parties.every((party) => seats.some(({ organisation }) => organisation === party));
    })
    .sort((a, b) => toDayNumber(a.day) - toDayNumber(b.day));
