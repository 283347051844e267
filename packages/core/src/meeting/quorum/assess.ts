/**
 * Quorum: is this the group, and may it decide this item?
 *
 * - **Rules** QUO-1, QUO-2, QUO-3, and what hangs on them (deputies, recusal, remote, two seats).
 * - **Source** The chief executives' message: the county leadership group exists only when the whole
 *   constellation is assembled; nobody steps in and out.
 *
 * The book asks exactly this function before every decision.
 */
import * as Result from "effect/Result";
import {
  type Fault,
  fromMilliseconds,
  type Instant,
  type Language,
  type Milliseconds,
  toMilliseconds,
} from "../../kernel/index.ts";
import { seatRoomAt } from "./comings-and-goings.ts";
import { type Course, courseOf, lastMoment } from "./course.ts";
import { cureOf } from "./cure.ts";
import { type Both, describeQuorum, explain, idsAsNames, type QuorumNames, type Unexplained } from "./explain.ts";
import { flagsOf } from "./flags.ts";
import type { Counted, LostBefore, QuorumAnswer, QuorumQuestion } from "./question.ts";
import { quorumQuestions } from "./read.ts";
import { type Room, roomOf } from "./room.ts";
import { missingSeats } from "./why-empty.ts";

/** A question made ready to be answered, once or many times. */
export interface CompiledQuorum {
  /** The verdict alone: the quickest answer. */
  readonly verdict: () => QuorumAnswer["verdict"];
  /** The whole answer, explained in both languages. */
  readonly answer: () => QuorumAnswer;
  /** Whether the rule holds at one moment; not known is `undefined`. */
  readonly holdsAt: (moment: Instant) => boolean | undefined;
}

/**
 * Compiles a quorum question: the charter becomes a test of tallies, moments become numbers.
 *
 * A question that has not been read is read first, and one that is malformed throws a `RangeError` that names every
 * fault by its path; `readQuorumQuestion` gives the faults as data. With `names` the explanation says what seats and
 * organisations are called. Nothing is explained until it is asked for, so a verdict costs about what a hand-written
 * loop over bits does.
 */
export const compileQuorum = (asked: QuorumQuestion, names: QuorumNames = idsAsNames): CompiledQuorum => {
  const question = quorumQuestions.toAnswer(asked);
  const room = roomOf(question);
  const says = describeQuorum(question.charter.quorum, names);
  if (question.seats === null)
    return {
      verdict: () => "unknown",
      answer: () => withWords(room, says, names, unknownSeats(room)),
      holdsAt: () => undefined,
    };
  return {
    verdict: () => verdictOf(courseOf(room)),
    answer: () => withWords(room, says, names, answerOf(room)),
    holdsAt: (moment) => {
      seatRoomAt(room, toMilliseconds(moment));
      return room.rule.holds();
    },
  };
};

/**
 * Answers a quorum question: one that has been read, or one written in code, which is read first and throws a
 * `RangeError` where it is malformed. What comes from outside is for `askQuorum`.
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
 */
export const assessQuorum = (question: QuorumQuestion, names?: QuorumNames): QuorumAnswer =>
  compileQuorum(question, names).answer();

/** Answers a quorum question given as JSON. @returns the answer, or every fault by its path, in the language asked for */
export const askQuorum = (input: unknown, language?: Language): Result.Result<QuorumAnswer, ReadonlyArray<Fault>> =>
  Result.map(quorumQuestions.read(input, language), (question) => assessQuorum(question));

/** Whether the rule holds at one moment; not known is `undefined`. */
export const quorumHoldsAt = (question: QuorumQuestion, moment: Instant): boolean | undefined =>
  compileQuorum(question).holdsAt(moment);

const verdictOf = ({ held }: Course): QuorumAnswer["verdict"] =>
  held === undefined ? "unknown" : held ? "quorate" : "inquorate";

const answerOf = (room: Room): Unexplained => {
  const { question } = room;
  const course = courseOf(room);
  const lost = lostBefore(room, course);
  const moment = course.brokenAt ?? lastMoment(room);
  if (lost !== undefined) seatRoomAt(room, moment);
  return {
    verdict: verdictOf(course),
    forum: forumOf(room, course),
    rule: course.held === false && course.hadHeld ? "QUO-3" : ruleOf(question),
    counted: countedIn(room),
    missing: missingSeats(room, moment),
    missingOrganisations: organisationsWithout(room),
    brokenAt: course.brokenAt === undefined ? null : writtenIn(question, course.brokenAt),
    ...(lost === undefined ? {} : { lostBefore: lost }),
    flags: flagsOf(room),
  };
};

/** When the group was lost before the treatment, and the seats that were filled just before. */
const lostBefore = (room: Room, { lost }: Course): typeof LostBefore.Type | undefined => {
  if (lost === undefined) return undefined;
  seatRoomAt(room, lost.after);
  const was = room.standing.slice();
  seatRoomAt(room, lost.at);
  const filled = new Set(room.constellation.flatMap(({ id }, place) => (was[place] === 0 ? [] : [id])));
  return {
    at: writtenIn(room.question, lost.at),
    missing: missingSeats(room, lost.at).filter(({ seat }) => filled.has(seat)),
  };
};

const countedIn = ({ whole: { least } }: Room): Counted => ({
  seats: least.filled,
  of: least.of,
  organisations: least.organisations,
  ofOrganisations: least.ofOrganisations,
});

const withWords = (room: Room, says: Both<string>, names: QuorumNames, answer: Unexplained): QuorumAnswer => {
  const cure = cureOf(room, answer, names);
  return { ...answer, cure: cure.en, explanation: explain(says, answer, cure, names) };
};

const unknownSeats = (room: Room): Unexplained => {
  const here = room.sittings.filter(
    ({ entry, why, from, until }) =>
      entry.as !== "observer" && why !== "recused" && from < room.until && until >= room.until,
  );
  const organisations = here.flatMap(({ entry }) => (entry.organisation === undefined ? [] : [entry.organisation]));
  return {
    verdict: "unknown",
    forum: "informal",
    rule: ruleOf(room.question),
    counted: {
      seats: new Set(here.map(({ entry }) => entry.seat)).size,
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

const forumOf = ({ question, standing, whole }: Room, course: Course): QuorumAnswer["forum"] => {
  if (course.held === true)
    return standing.length === question.seats?.length && whole.least.filled === standing.length
      ? "assembled"
      : "subAssembled";
  return course.held === false && course.hadHeld ? "broken" : "informal";
};

const organisationsWithout = ({ whole: { most }, organisations }: Room): ReadonlyArray<string> =>
  most.organisations === organisations.length
    ? []
    : organisations.filter((_, number) => (most.filledIn[number] ?? 0) === 0);

/** A moment in the words the question itself used for it. */
const writtenIn = (question: QuorumQuestion, moment: Milliseconds): Instant =>
  [
    question.treatment.from,
    ...question.presence.flatMap((entry) => [entry.from, entry.until ?? entry.from]),
    ...[...(question.recused ?? []), ...(question.recess ?? [])].flatMap(({ from, until }) => [
      from ?? [],
      until ?? [],
    ]),
  ]
    .flat()
    .find((written) => toMilliseconds(written) === moment) ?? fromMilliseconds(moment);
