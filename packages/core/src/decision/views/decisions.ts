/**
 * The decisions with their owner and certificate, and one with what follows from it.
 */
import * as Schema from "effect/Schema";
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyName, type ConstellationPart, NamedOwner, named } from "../../constellation/index.ts";
import {
  CalendarDate,
  compare,
  find,
  Id,
  Instant,
  inAnyOrder,
  inOrderOf,
  latestFirst,
  Wording,
} from "../../kernel/index.ts";
import { Counted, type MeetingPart } from "../../meeting/index.ts";
import {
  Certificate,
  type Commitment,
  CorrespondenceCertificate,
  Effect,
  HandedOver,
  Meaning,
  Strength,
  type TakenDecision,
} from "../schema.ts";
import { commitmentsFrom, type DecisionPart } from "../state.ts";
import { ownerOn } from "./answering.ts";
import { CommitmentView, commitmentsOfDecision } from "./commitments.ts";
import { FlagSince, flaggedSince } from "./flagged-since.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart;

/** A decision in a list. */
export const DecisionLine = Schema.Struct({
  decision: Id,
  body: Id,
  bodyName: Wording,
  /** The meeting and the item it was taken at; null where it was taken by correspondence. */
  meeting: Schema.NullOr(Id),
  item: Schema.NullOr(Id),
  /** The question put by correspondence; null where it was taken at a meeting. */
  correspondence: Schema.NullOr(Id),
  day: CalendarDate,
  at: Instant,
  text: Wording,
  /** What was meant and the reason, where the text says something else; the text stands. The last of them is what holds. */
  meanings: Schema.Array(Meaning),
  strength: Strength,
  effect: Effect,
  owner: NamedOwner,
  /** The day it was entered, where that is later than the day it was taken. */
  enteredOn: Schema.NullOr(CalendarDate),
  /** Whether conditions remain to be met. */
  conditional: Schema.Boolean,
  rule: Schema.String,
  forum: Schema.String,
  counted: Counted,
}).annotate({ identifier: "DecisionLine" });
export type DecisionLine = typeof DecisionLine.Type;

/** One decision: what it rested on when it was taken, and what follows from it. */
export const DecisionAsTaken = Schema.Struct({
  ...DecisionLine.fields,
  certificate: Schema.Union([Certificate, CorrespondenceCertificate]),
  /** The bodies it has been handed over from and to, and when. */
  handedOver: Schema.Array(HandedOver),
  /** What the certificate does not tell, since it was entered after the decision. */
  flaggedSince: Schema.Array(FlagSince),
  commitments: Schema.Array(CommitmentView),
}).annotate({ identifier: "DecisionAsTaken" });
export type DecisionAsTaken = typeof DecisionAsTaken.Type;

type Listed = CollaborationPart & ConstellationPart & DecisionPart;

/** Every decision as it stands on a day, the latest first. */
export const decisionsView = (book: Listed, today: CalendarDate): ReadonlyArray<DecisionLine> => {
  const conditional = conditionalOn(inAnyOrder(book.decision.commitments), today);
  return inOrderOf(
    inAnyOrder(book.decision.decisions).map((decision) => line(book, decision, conditional, today)),
    ({ day }) => day,
    { keys: latestFirst, among: (a, b) => latestFirst(a.at, b.at) || compare(a.decision, b.decision) },
  );
};

/** The decisions that have a condition, among some commitments, which nobody has met by a day. */
const conditionalOn = (commitments: ReadonlyArray<Commitment>, today: CalendarDate): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const commitment of commitments) {
    const { condition, decision } = commitment;
    if (condition && decision !== undefined && !isCarriedOut(commitment, today)) found.add(decision);
  }
  return found;
};

const isCarriedOut = (commitment: Commitment, today: CalendarDate): boolean =>
  commitment.reports.some((report) => report.state === "carriedOut" && report.on <= today);

const NEVER_EXPLAINED: DecisionLine["meanings"] = [];

const line = (
  book: Listed,
  decision: TakenDecision,
  conditional: ReadonlySet<string>,
  today: CalendarDate,
): DecisionLine => {
  const { decision: id, body, day, at, text, strength, effect, enteredOn = null } = decision;
  const byPost = "correspondence" in decision;
  return {
    decision: id,
    body,
    meeting: byPost ? null : decision.meeting,
    item: byPost ? null : decision.item,
    correspondence: byPost ? decision.correspondence : null,
    day,
    at,
    text,
    meanings: decision.meanings ?? NEVER_EXPLAINED,
    strength,
    effect,
    enteredOn,
    bodyName: bodyName(book, decision.body, day) ?? { sv: decision.body },
    owner: named(book, ownerOn(decision, today), today),
    conditional: conditional.has(id),
    ...restedOn(decision),
  };
};

/** What a decision rested on, counted: the seats that were filled at the meeting, or that agreed by correspondence. */
export const restedOn = (decision: TakenDecision): Pick<DecisionLine, "rule" | "forum" | "counted"> => {
  if (!("correspondence" in decision)) {
    const { rule, forum, counted } = decision.certificate.answer;
    return { rule, forum, counted };
  }
  const { answers } = decision.certificate;
  const organisations = new Set(answers.map(({ organisation }) => organisation)).size;
  return {
    rule: "COR-2",
    forum: "correspondence",
    counted: { seats: answers.length, of: answers.length, organisations, ofOrganisations: organisations },
  };
};

/** One decision, or undefined. */
export const decisionAsTaken = (book: State, id: string, today: CalendarDate): DecisionAsTaken | undefined => {
  const decision = find(book.decision.decisions, id);
  return (
    decision && {
      ...line(book, decision, conditionalOn(commitmentsFrom(book, id), today), today),
      certificate: decision.certificate,
      handedOver: decision.handedOver ?? [],
      flaggedSince: flaggedSince(book, decision),
      commitments: commitmentsOfDecision(book, id, today),
    }
  );
};
