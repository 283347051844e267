/**
 * Which entries bear on decisions that were taken before them: those that say who was there, who was appointed, or which
 * seats the group had, on the day of the decision (QUO-6).
 */
import type { TakenDecision } from "../decision/index.ts";
import { type CalendarDate, find, type Wording } from "../kernel/index.ts";
import type { Book, Fact } from "./book.ts";

/** An entry that bears on decisions taken before it: on which, and why it was entered, where it says. */
interface Later {
  readonly decision: (decision: TakenDecision) => boolean;
  readonly reason: Wording | null;
}

/** On which decisions an entry bears, or undefined where it says nothing of any. */
export const bearsOn = (book: Book, fact: Fact): Later | undefined => {
  switch (fact.type) {
    case "PresenceCorrected":
      return inTheRoom(book, fact.meeting, fact.reason);
    case "RecusalRecorded":
      return inTheRoom(book, fact.meeting, fact.reason ?? fact.ground);
    case "RecusalWithdrawn":
      return inTheRoom(book, fact.meeting, fact.reason ?? null);
    case "PeopleArrived":
    case "PeopleLeft":
    case "LinkChanged":
    case "ModeChanged":
    case "MeetingClosed":
      return inTheRoom(book, fact.meeting, null);
    case "AppointmentEnded":
      return ofTheGroup(bodyOfSeat(book, fact.seat), (day) => fact.lastDay < day, fact.reason ?? null);
    case "PersonAppointed":
      return {
        decision: (decision) => fact.from < decision.day && countedAsVacant(decision, fact.seat),
        reason: null,
      };
    case "SeatCreated":
      return ofTheGroup(fact.body, (day) => fact.since < day);
    case "SeatAbolished":
      return ofTheGroup(bodyOfSeat(book, fact.seat), (day) => fact.lastDay < day);
    case "BodyDissolved":
      return ofTheGroup(fact.body, (day) => fact.lastDay < day);
    default:
      // Nothing else says who was there, or who the group was.
      return undefined;
  }
};

/** What is entered of the room of a meeting bears on what was decided at it, and at a second call to it. */
const inTheRoom = ({ meeting: { meetings } }: Book, meeting: string, reason: Wording | null): Later => ({
  decision: (decision) =>
    !("correspondence" in decision) &&
    (decision.meeting === meeting || find(meetings, decision.meeting)?.secondCallOf === meeting),
  reason,
});

/** What is entered of a body's seats bears on what the body decided on the days that it is said to hold on. */
const ofTheGroup = (
  body: string | undefined,
  holdsOn: (day: CalendarDate) => boolean,
  reason: Wording | null = null,
): Later => ({ decision: (decision) => decision.body === body && holdsOn(decision.day), reason });

const bodyOfSeat = ({ constellation }: Book, seat: string): string | undefined => find(constellation.seats, seat)?.body;

/** Whether a seat was one that nobody held when something was decided. */
const countedAsVacant = (decision: TakenDecision, seat: string): boolean =>
  !("correspondence" in decision) &&
  decision.certificate.question.seats?.some(({ id, vacant }) => id === seat && vacant === true) === true;
