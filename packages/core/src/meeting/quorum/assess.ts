/**
 * Quorum: is this the group, and may it decide this item?
 *
 * - **Rules** QUO-1, QUO-2, QUO-3, and what hangs on them (deputies, recusal, remote, two seats).
 * - **Source** The chief executives' message: the county leadership group exists only when the whole
 *   constellation is assembled; nobody steps in and out.
 *
 * The book asks exactly this function before every decision.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Fault, fromMilliseconds, type Instant, type Milliseconds, toMilliseconds } from "../../kernel/index.ts";
import { type Course, courseOf, lastMoment } from "./continuity.ts";
import { cureOf, explain } from "./explain.ts";
import { readQuorumQuestion } from "./faults.ts";
import { flagsOf } from "./flags.ts";
import { counted, holds } from "./holds.ts";
import type { MissingSeat, QuorumAnswer, QuorumQuestion } from "./question.ts";
import { type Room, roomOf, type SeatNow, seatingAt } from "./seating.ts";

/**
 * Answers a quorum question that has been read.
 *
 * @example Half of the seats is not more than half
 * ```ts
 * assessQuorum({
 *   charter: { quorum: { rule: "moreThan", share: "1/2", of: "seats" } },
 *   seats: [{ id: "a", organisation: "x" }, { id: "b", organisation: "y" }],
 *   presence: [{ seat: "a", person: "p", from: instant("2024-05-03T09:00:00Z") }],
 *   treatment: { from: instant("2024-05-03T10:00:00Z"), until: instant("2024-05-03T10:25:00Z") },
 * }).verdict // => "inquorate"
 * ```
 *
 * @category questions @since 0.1.0
 */
export const assessQuorum = (question: QuorumQuestion): QuorumAnswer => {
  const room = roomOf(question);
  if (question.seats === null) return withWords(room, unknownSeats(room));
  const course = courseOf(room);
  const moment = course.brokenAt ?? lastMoment(room);
  const seats = seatingAt(room, moment);
  const brokeEarlier = course.held === false && course.hadHeld;
  return withWords(room, {
    verdict: course.held === undefined ? "unknown" : course.held ? "quorate" : "inquorate",
    forum: forumOf(question, course, seats),
    rule: brokeEarlier ? "QUO-3" : ruleOf(question),
    counted: counted(question.charter, seats),
    missing: seats.flatMap(missing),
    missingOrganisations: organisationsWithout(seats),
    brokenAt: course.brokenAt === undefined ? null : writtenIn(question, course.brokenAt),
    flags: flagsOf(room),
  });
};

/** Answers a quorum question given as JSON. @returns the answer, or every fault by its path @category questions @since 0.1.0 */
export const askQuorum = (input: unknown): Result.Result<QuorumAnswer, ReadonlyArray<Fault>> =>
  Result.map(readQuorumQuestion(input), assessQuorum);

/** Whether the rule holds at one moment; not known is `undefined`. @category questions @since 0.1.0 */
export const quorumHoldsAt = (question: QuorumQuestion, moment: Instant): boolean | undefined =>
  question.seats === null ? undefined : holds(question.charter, seatingAt(roomOf(question), toMilliseconds(moment)));

type Unexplained = Omit<QuorumAnswer, "cure" | "explanation">;

const withWords = (room: Room, answer: Unexplained): QuorumAnswer => ({
  ...answer,
  cure: cureOf(room.question, answer).en,
  explanation: explain(room.question, answer),
});

const unknownSeats = (room: Room): Unexplained => {
  const there = room.sittings.filter(
    ({ entry, from, until }) => entry.as !== "observer" && from < room.until && until >= room.until,
  );
  const organisations = there.flatMap(({ entry }) => (entry.organisation === undefined ? [] : [entry.organisation]));
  return {
    verdict: "unknown",
    forum: "informal",
    rule: ruleOf(room.question),
    counted: {
      seats: new Set(there.map(({ entry }) => entry.seat)).size,
      of: null,
      organisations: new Set(organisations).size,
      ofOrganisations: null,
    },
    missing: [],
    missingOrganisations: [],
    brokenAt: null,
    flags: flagsOf(room),
  };
};

const ruleOf = ({ charter }: QuorumQuestion): "QUO-1" | "QUO-2" =>
  charter.quorum === null || charter.quorum.rule === "everySeat" ? "QUO-1" : "QUO-2";

const forumOf = (question: QuorumQuestion, course: Course, seats: ReadonlyArray<SeatNow>): QuorumAnswer["forum"] => {
  if (course.held === true) {
    const filled = seats.filter((seat) => seat.filled === true).length;
    return filled === question.seats?.length ? "assembled" : "subAssembled";
  }
  return course.held === false && course.hadHeld ? "broken" : "informal";
};

const missing = ({ seat, filled, why }: SeatNow): ReadonlyArray<MissingSeat> =>
  filled === false ? [{ seat: seat.id, organisation: seat.organisation, why }] : [];

const organisationsWithout = (seats: ReadonlyArray<SeatNow>): ReadonlyArray<string> => {
  const present = new Set(seats.filter((seat) => seat.filled !== false).map((seat) => seat.seat.organisation));
  return [...new Set(seats.map((seat) => seat.seat.organisation))].filter((organisation) => !present.has(organisation));
};

/** A moment in the words the question itself used for it. */
const writtenIn = (question: QuorumQuestion, moment: Milliseconds): Instant =>
  [question.treatment.from, ...question.presence.flatMap((entry) => [entry.from, entry.until ?? entry.from])].find(
    (written) => toMilliseconds(written) === moment,
  ) ?? fromMilliseconds(moment);
