/**
 * AGR-11: the last assembled meeting at which notice can still be decided.
 *
 * Counted backwards: from the last weekday on which notice can be given, through the time each party needs from the joint
 * decision until its own notice is in, to the last meeting that has been called by then and where every party has a seat.
 *
 * - **Decided here**: a lead time nobody has stated is unknown; it shortens nothing, and the party is named.
 */
import { type ConstellationPart, type ConstellationState, seatsOn } from "../../constellation/index.ts";
import {
  addLength,
  type CalendarDate,
  find,
  fromDayNumber,
  inForceOn,
  inOrder,
  lengthOf,
  type Period,
  plusDays,
  remembered,
  rule,
  toDayNumber,
} from "../../kernel/index.ts";
import type { Meeting, MeetingPart, MeetingState } from "../../meeting/index.ts";
import type { Agreement } from "../model.ts";
import type { AgreementPart } from "../state.ts";
import { noticesIn } from "../versions.ts";
import { partiesOn } from "./how-it-ends.ts";
import { nextEndOn } from "./looked-over-in-time.ts";

/** By when notice must be decided, and where. */
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

/** By when and where notice must be decided for the next end that can be reached on a day; null where none can be computed. */
export const decideInTime = (
  state: ConstellationPart & MeetingPart & AgreementPart,
  agreement: Agreement,
  today: CalendarDate,
): DecideInTime | null => {
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
  const meetings = assembledMeetings(state, partiesOn(agreement, today));
  const inTime = meetings[firstAfter(meetings, decideBy) - 1];
  const tooLate = meetings[firstAfter(meetings, decideBy < today ? plusDays(today, -1) : decideBy)];
  return {
    lastDay,
    actBy,
    decideBy,
    parties,
    leadTimeUnknown: waiting.filter((party) => !parties.some((each) => each.party === party)),
    meeting: inTime !== undefined && inTime.day >= today ? inTime.meeting : null,
    tooLate: tooLate?.meeting ?? null,
  };
};

/** How long a party needs on a day, or undefined where nobody has said. */
export const leadTimeOn = (
  { agreement: { leadTimes } }: AgreementPart,
  party: string,
  today: CalendarDate,
): Period | undefined => inForceOn(find(leadTimes, party) ?? [], today)?.value;

/** The meetings that have been called and not held, and for each group of parties those where all of it has a seat. */
interface Coming {
  readonly meetings: ReadonlyArray<{ readonly meeting: Meeting; readonly organisations: ReadonlySet<string> }>;
  readonly assembled: Map<string, ReadonlyArray<Meeting>>;
}

/** What is coming in a book, by day: found once for the meetings and the bodies as they stand. */
const comingIn = remembered((meetings: MeetingState) =>
  remembered((constellation: ConstellationState): Coming => {
    const coming = inOrder(meetings.meetings)
      .filter(({ status }) => status.is === "called" || status.is === "open")
      .flatMap((meeting) => {
        const body = find(constellation.bodies, meeting.body);
        const seats = body === undefined ? [] : seatsOn({ constellation }, body, meeting.day);
        return [{ meeting, organisations: new Set(seats.map(({ organisation }) => organisation)) }];
      })
      .sort((a, b) => toDayNumber(a.meeting.day) - toDayNumber(b.meeting.day));
    return { meetings: coming, assembled: new Map() };
  }),
);

/** The meetings still to be held, of bodies where every party has a seat; by day. Agreements mostly share their parties. */
const assembledMeetings = (
  { meeting, constellation }: ConstellationPart & MeetingPart,
  parties: ReadonlyArray<string>,
): ReadonlyArray<Meeting> => {
  const { meetings, assembled } = comingIn(meeting)(constellation);
  const group = parties.join(" ");
  const known = assembled.get(group);
  if (known !== undefined) return known;
  const found = meetings
    .filter(({ organisations }) => parties.every((party) => organisations.has(party)))
    .map((each) => each.meeting);
  assembled.set(group, found);
  return found;
};

/** Where in a list by day the first meeting after a day is; its length when there is none. */
const firstAfter = (meetings: ReadonlyArray<Meeting>, day: CalendarDate): number => {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.day ?? day) > day) high = middle;
    else low = middle + 1;
  }
  return low;
};
