/**
 * What ending an agreement takes, step by step: the decision, each party's notice, what comes after, the report back.
 */
import * as Schema from "effect/Schema";
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, NamedOwner } from "../../constellation/index.ts";
import { commitmentsOfDecision, type DecisionPart, restedOn } from "../../decision/index.ts";
import { CalendarDate, find, Id, MadeId, When, Wording } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { Agreement } from "../model.ts";
import { type ResponsibilityGap, successionOn } from "../rules/responsibility-gap.ts";
import type { AgreementStatus } from "../status.ts";
import { noticesIn } from "../versions.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart;

const state = Schema.Literals(["done", "waiting", "overdue"]);

/** One step of ending an agreement. */
export const CascadeStep = Schema.Union([
  Schema.Struct({
    step: Schema.Literal("decided"),
    is: state,
    decision: Schema.NullOr(Id),
    day: Schema.NullOr(CalendarDate),
    /** The rule of the decision's certificate, and the seats that were filled. */
    rule: Schema.NullOr(Schema.String),
    seats: Schema.NullOr(Schema.Int),
    of: Schema.NullOr(Schema.Int),
  }),
  Schema.Struct({
    step: Schema.Literal("notices"),
    is: state,
    in: Schema.Int,
    of: Schema.Int,
    outstanding: Schema.Array(Id),
    lastDay: Schema.NullOr(CalendarDate),
  }),
  Schema.Struct({ step: Schema.Literal("successor"), is: state, answer: Schema.NullOr(Schema.String) }),
  Schema.Struct({
    step: Schema.Literal("reportBack"),
    is: state,
    commitment: MadeId,
    text: Wording,
    /** Null while nobody is stated to have it. */
    owner: Schema.NullOr(NamedOwner),
    body: Schema.NullOr(Id),
    when: Schema.NullOr(When),
  }),
  Schema.Struct({
    step: Schema.Literal("responsibility"),
    is: state,
    /** Days on which nobody is responsible, where they are known. */
    days: Schema.NullOr(Schema.Int),
  }),
]).annotate({ identifier: "CascadeStep" });
export type CascadeStep = typeof CascadeStep.Type;

/** The steps of ending an agreement as they stand on a day; none while nothing is ending. */
export const cascadeOf = (
  book: State,
  agreement: Agreement,
  { lastDay, outstanding, parties }: AgreementStatus,
  gap: ResponsibilityGap | null,
  today: CalendarDate,
): ReadonlyArray<CascadeStep> => {
  if (gap === null) return [];
  const { termination } = agreement;
  const decided = termination !== undefined && termination.day <= today ? termination : undefined;
  const aimed = lastDay ?? decided?.lastDay ?? null;
  const late = aimed !== null && aimed < today;
  const given = noticesIn(agreement, today).length;
  const succession = successionOn(agreement, today);
  const waiting: CascadeStep["is"] = late ? "overdue" : "waiting";
  return [
    ...(decided === undefined && given === 0
      ? []
      : [
          decidedStep(book, decided, waiting),
          noticesStep({ in: given, of: parties.length, outstanding, lastDay }, waiting),
        ]),
    {
      step: "successor",
      is: succession === undefined && gap.is !== "none" ? waiting : "done",
      answer: succession?.kind ?? null,
    },
    ...reportBacks(book, decided?.decision, today),
    {
      step: "responsibility",
      is: gap.is === "none" ? "done" : waiting,
      days: gap.is === "gap" ? gap.days : gap.is === "none" ? 0 : null,
    },
  ];
};

const decidedStep = (book: State, decided: Agreement["termination"], waiting: "waiting" | "overdue"): CascadeStep => {
  const decision = decided && find(book.decision.decisions, decided.decision);
  const { rule, counted } = decision === undefined ? { rule: null, counted: undefined } : restedOn(decision);
  return {
    step: "decided",
    is: decided === undefined ? waiting : "done",
    decision: decided?.decision ?? null,
    day: decided?.day ?? null,
    rule,
    seats: counted?.seats ?? null,
    of: counted?.of ?? null,
  };
};

const noticesStep = (
  counted: Omit<Extract<CascadeStep, { step: "notices" }>, "step" | "is">,
  waiting: CascadeStep["is"],
): CascadeStep => ({ step: "notices", is: counted.outstanding.length === 0 ? "done" : waiting, ...counted });

const reportBacks = (book: State, decision: string | undefined, today: CalendarDate): ReadonlyArray<CascadeStep> =>
  decision === undefined
    ? []
    : commitmentsOfDecision(book, decision, today).map(
        ({ commitment, text, owner, due, reportBack, state: stands }) => ({
          step: "reportBack",
          is: stands === "carriedOut" ? "done" : stands === "overdue" ? "overdue" : "waiting",
          commitment,
          text,
          owner,
          body: reportBack?.body ?? null,
          when: due ?? reportBack?.when ?? null,
        }),
      );
