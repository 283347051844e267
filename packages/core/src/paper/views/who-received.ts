/**
 * Whether an organisation or a person has received a paper: through a seat that a version of it reached.
 */
import { appointedTo, type ConstellationPart } from "../../constellation/index.ts";
import { dayIn, find } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";

type State = ConstellationPart & MeetingPart;

const reached = ({ meeting }: MeetingPart, paper: string) => find(meeting.papers, paper)?.reached ?? [];

/** Whether a version of a paper has reached a seat of an organisation. */
export const organisationReceived = (book: State, paper: string, organisation: string): boolean =>
  reached(book, paper).some(({ seat }) => find(book.constellation.seats, seat)?.organisation === organisation);

/** Whether a version of a paper reached a seat on a day on which a person held it. */
export const personReceived = (book: State, paper: string, person: string): boolean =>
  reached(book, paper).some(({ seat: id, at }) => {
    const seat = find(book.constellation.seats, id);
    return seat !== undefined && appointedTo(seat, "holder", dayIn(at)).some((each) => each.person === person);
  });
