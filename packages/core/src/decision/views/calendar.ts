/**
 * A commitment on calendars: its own day and its report back; one that was carried out in time is off them.
 */
import type { ArchivePart } from "../../archive/index.ts";
import type { CalendarEventOf, ConstellationPart, Owner } from "../../constellation/index.ts";
import { type CalendarDate, find, inAnyOrder, lastDayOf, type When } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { Commitment } from "../schema.ts";
import { type DecisionPart, struckWith } from "../state.ts";
import { keptBy, ownerOfCommitmentOn, reportBackOn, togetherOn } from "./answering.ts";

type CommitmentEvent = CalendarEventOf<"commitment" | "reportBack", "commitment">;

const commitmentEvents = (
  book: ConstellationPart & MeetingPart & ArchivePart & DecisionPart,
  id: string,
  today: CalendarDate,
): ReadonlyArray<CommitmentEvent> => {
  const commitment = find(book.decision.commitments, id);
  if (commitment === undefined) return [];
  const { due, text } = commitment;
  const concerned = concernedBy(book, commitment, today);
  const struck = struckWith(book, commitment);
  if (struck !== undefined && struck.on <= today) return [];
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
        ...concerned(kind === "reportBack" ? reportBack?.body : undefined),
      },
    ];
  };
  return [
    ...(due === undefined ? [] : event("commitment", due, `commitment/${id}`)),
    ...(reportBack === undefined ? [] : event("reportBack", reportBack.when, `commitment/${id}/report-back`)),
  ];
};

/** Whom it concerns: whoever has it, or on whose list it is, those who answer with them, and where it is reported. */
const concernedBy = (
  book: ConstellationPart & MeetingPart & ArchivePart,
  commitment: Commitment,
  today: CalendarDate,
): ((reportedTo: string | undefined) => Pick<CommitmentEvent, "bodies" | "organisations" | "seats">) => {
  const owner = ownerOfCommitmentOn(commitment, today);
  const keeper = owner === undefined ? keptBy(book, commitment, today) : undefined;
  const owners: ReadonlyArray<Owner> = [
    ...(owner === undefined ? [] : [owner]),
    ...(keeper === undefined ? [] : [{ kind: "body" as const, id: keeper }]),
    ...togetherOn(commitment, today),
  ];
  const seats = owners.flatMap(({ kind, id }) => (kind === "seat" ? (find(book.constellation.seats, id) ?? []) : []));
  const called = (kind: Owner["kind"]) => owners.flatMap((each) => (each.kind === kind ? [each.id] : []));
  const organisations = [...called("organisation"), ...seats.map(({ organisation }) => organisation)];
  return (reportedTo) => ({
    bodies: orNobody([...called("body"), ...(reportedTo === undefined ? [] : [reportedTo])]),
    organisations: orNobody(organisations),
    seats: orNobody(seats.map(({ seat }) => seat)),
  });
};

/** Nobody is the same list always. */
const orNobody = (ids: ReadonlyArray<string>): ReadonlyArray<string> => (ids.length === 0 ? NOBODY : ids);

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
  movedBy: {
    CommitmentMade: itself,
    CommitmentReported: itself,
    CommitmentOwnerStated: itself,
    BodyHandedOver: handedOver,
  },
} as const;
