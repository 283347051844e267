/**
 * A commitment on calendars: its own day and its report back; one that was carried out in time is off them.
 */
import type { CalendarEventOf, ConstellationPart, Owner } from "../../constellation/index.ts";
import { type CalendarDate, find, inAnyOrder, lastDayOf, type When } from "../../kernel/index.ts";
import type { DecisionPart } from "../state.ts";
import { ownerOn, reportBackOn } from "./answering.ts";

type CommitmentEvent = CalendarEventOf<"commitment" | "reportBack", "commitment">;

const commitmentEvents = (
  book: ConstellationPart & DecisionPart,
  id: string,
  today: CalendarDate,
): ReadonlyArray<CommitmentEvent> => {
  const commitment = find(book.decision.commitments, id);
  if (commitment === undefined) return [];
  const { due, text } = commitment;
  const owner = ownerOn(commitment, today);
  const reportBack = reportBackOn(commitment, today);
  const done = commitment.reports.find(({ state, on }) => state === "carriedOut" && on <= today)?.on;
  const event = (kind: CommitmentEvent["kind"], when: When, key: string): ReadonlyArray<CommitmentEvent> => {
    const last = lastDayOf(when);
    if (done !== undefined && done <= last) return [];
    return [
      {
        key,
        kind,
        day: last,
        said: when === last ? null : when,
        times: null,
        title: text,
        cancelled: false,
        about: { kind: "commitment", id },
        ...concernedBy(book, owner, kind === "reportBack" ? reportBack?.body : undefined),
      },
    ];
  };
  return [
    ...(due === undefined ? [] : event("commitment", due, `commitment/${id}`)),
    ...(reportBack === undefined ? [] : event("reportBack", reportBack.when, `commitment/${id}/report-back`)),
  ];
};

const concernedBy = (
  book: ConstellationPart,
  { kind, id }: Owner,
  body: string | undefined,
): Pick<CommitmentEvent, "bodies" | "organisations" | "seats"> => {
  const seat = kind === "seat" ? find(book.constellation.seats, id) : undefined;
  const bodies = [kind === "body" ? id : undefined, body].filter((each) => each !== undefined);
  return {
    bodies: bodies.length === 0 ? NOBODY : bodies,
    organisations: kind === "organisation" ? [id] : seat === undefined ? NOBODY : [seat.organisation],
    seats: seat === undefined ? NOBODY : [seat.seat],
  };
};

const NOBODY: ReadonlyArray<string> = [];

type Handed = Readonly<Record<"commitments" | "reportBacks", ReadonlyArray<string>>>;

const handedOver = ({ commitments, reportBacks }: Handed) => [...new Set([...commitments, ...reportBacks])];

const itself = ({ commitment }: { readonly commitment: string }) => [commitment];

/** What decisions put on calendars, and which facts move it. */
export const commitmentCalendar = {
  kinds: ["commitment", "reportBack"],
  about: "commitment",
  things: ({ decision }: DecisionPart) => inAnyOrder(decision.commitments).map(({ commitment }) => commitment),
  events: commitmentEvents,
  movedBy: { CommitmentMade: itself, CommitmentReported: itself, BodyHandedOver: handedOver },
} as const;
