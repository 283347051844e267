/**
 * What a paper is written from: the core's views of a meeting or a decision, as the book knew the group on that day.
 *
 * Owners and holders are those of the meeting's last day, so that a paper says the same whatever day it is written out.
 */
import {
  type BodyView,
  type Book,
  bodiesView,
  type CalendarDate,
  type CommitmentView,
  commitmentsView,
  type DecisionView,
  decisionView,
  type Explain,
  type Explanation,
  find,
  type MeetingView,
  meetingView,
  minutesView,
  type NoMinutesYet,
  nameOf,
  type QuestionView,
  questionView,
  type RemarkView,
  remarksView,
} from "@konstellation/core";
import { type Called, type Names, nobodyCalled } from "@konstellation/words";
import * as Result from "effect/Result";

/** A meeting with all that was said, decided and undertaken at it. */
export interface MeetingViews {
  readonly meeting: MeetingView;
  readonly remarks: ReadonlyArray<RemarkView>;
  /** The decisions taken at it, by their names. */
  readonly decisions: ReadonlyMap<string, DecisionView>;
  readonly commitments: ReadonlyArray<CommitmentView>;
  /** Every body on the meeting's last day: whose seats the people of the meeting hold. */
  readonly bodies: ReadonlyArray<BodyView>;
  /** The day of another meeting, where there is such a meeting. */
  readonly dayOf: (meeting: string) => CalendarDate | undefined;
  readonly name: Names;
  readonly called: Called;
}

/** A decision with the meeting it was taken at, or the question that was put by correspondence. */
export interface DecisionViews {
  readonly decision: DecisionView;
  readonly meeting: MeetingViews | undefined;
  readonly question: QuestionView | undefined;
  readonly name: Names;
  readonly called: Called;
}

// What would stop a decision is not written out, so nobody has to say it.
const unexplained: Explain = (): Explanation => ({ sv: "", en: "" });

const namesIn =
  (book: Book): Names =>
  (kind, id) =>
    nameOf(book, kind, id);

/** The views of a meeting, or undefined where there is no such meeting. */
export const viewsOfMeeting = (book: Book, id: string, called: Called = nobodyCalled): MeetingViews | undefined => {
  const meeting = meetingView(book, id, unexplained);
  return meeting && viewsAround(book, meeting, called);
};

/** The views of a meeting that there are minutes of, or why there are none. */
export const viewsOfMinutes = (
  book: Book,
  id: string,
  called: Called = nobodyCalled,
): Result.Result<MeetingViews, NoMinutesYet> | undefined => {
  const meeting = minutesView(book, id, unexplained);
  return meeting && Result.map(meeting, (held) => viewsAround(book, held, called));
};

const viewsAround = (book: Book, meeting: MeetingView, called: Called): MeetingViews => {
  const day = meeting.days.at(-1) ?? meeting.day;
  const outcomes = meeting.agenda.flatMap((item) => item.outcomes);
  const decisions = outcomes.flatMap(({ outcome }) => {
    const decision = outcome.kind === "decided" ? decisionView(book, outcome.decision, day) : undefined;
    return decision === undefined ? [] : [[decision.decision, decision] as const];
  });
  return {
    meeting,
    remarks: remarksView(book, { meeting: meeting.meeting }),
    decisions: new Map(decisions),
    commitments: commitmentsView(book, day).filter((each) => each.meeting === meeting.meeting),
    bodies: bodiesView(book, day),
    dayOf: (other) => find(book.meeting.meetings, other)?.day,
    name: namesIn(book),
    called,
  };
};

/** The views of a decision as it was taken, or undefined where there is no such decision. */
export const viewsOfDecision = (book: Book, id: string, called: Called = nobodyCalled): DecisionViews | undefined => {
  const taken = find(book.decision.decisions, id);
  const decision = taken && decisionView(book, id, taken.day);
  if (decision === undefined) return undefined;
  return {
    decision,
    meeting: decision.meeting === null ? undefined : viewsOfMeeting(book, decision.meeting, called),
    question: decision.correspondence === null ? undefined : questionView(book, decision.correspondence, decision.day),
    name: namesIn(book),
    called,
  };
};
