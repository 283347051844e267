/**
 * An agreement between parties: how long it runs, how it is ended, and who has ended it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { decisionFields, Owner } from "../decision/index.ts";
import { CalendarDate, Id, type Registry, Wording } from "../kernel/index.ts";
import { GivenNotice, NoticeClause, Term } from "./notice/index.ts";

/** Avtal, överenskommelse or gemensamt vårdprogram. @category schemas @since 0.1.0 */
export const AgreementKind = Schema.Literals(["agreement", "accord", "careProgramme"]);

export const agreementFields = {
  agreement: Id,
  title: Wording,
  kind: AgreementKind,
  parties: Schema.Array(Id).pipe(Schema.check(Schema.isMinLength(2), Schema.isUnique())),
  term: Term,
  notice: Schema.NullOr(NoticeClause),
  source: Wording,
  /** What is assumed by whoever entered it, because the source does not say. */
  assumed: Schema.optionalKey(Schema.Array(Schema.Literals(["term", "notice", "parties"]))),
};

/** A decision that also terminates an agreement, and the last day in force it aims at. @category schemas @since 0.1.0 */
export const terminationFields = { ...decisionFields, agreement: Id, lastDay: CalendarDate };

export const noticeFields = {
  agreement: Id,
  party: Id,
  given: GivenNotice,
  /** Whether the days are stated in the source or assumed by whoever entered them. */
  daysAre: Schema.optionalKey(Schema.Literals(["stated", "assumed"])),
};

/** Who takes over one part of what the agreement did: from a day, or as somebody has undertaken to describe. */
const Successor = Schema.Struct({
  what: Wording,
  by: Owner,
  /** The first day it is in place, where that is known. */
  from: Schema.optionalKey(CalendarDate),
  /** The commitment to describe it and report back. */
  commitment: Schema.optionalKey(Id),
});

/** What comes after an agreement: it is taken over, it is being described, or there is nothing to take over. @category schemas @since 0.1.0 */
export const Succession = Schema.Union([
  Schema.Struct({
    kind: Schema.Literal("takenOver"),
    parts: Schema.Array(Successor).pipe(Schema.check(Schema.isMinLength(1))),
  }),
  Schema.Struct({ kind: Schema.Literal("toBeDescribed"), commitment: Id }),
  Schema.Struct({ kind: Schema.Literal("nothing"), reason: Wording }),
]).annotate({ identifier: "Succession" });
export type Succession = typeof Succession.Type;

export const successionFields = { agreement: Id, on: CalendarDate, succession: Succession };

/** One party's notice. @category models @since 0.1.0 */
export interface PartyNotice {
  readonly party: string;
  readonly given: GivenNotice;
  readonly daysAre: "stated" | "assumed";
}

/** An agreement with every notice given on it. @category models @since 0.1.0 */
export interface Agreement {
  readonly agreement: string;
  readonly title: Wording;
  readonly kind: typeof AgreementKind.Type;
  readonly parties: ReadonlyArray<string>;
  readonly term: Term;
  readonly notice: NoticeClause | null;
  readonly source: Wording;
  readonly assumed: ReadonlyArray<"term" | "notice" | "parties">;
  readonly termination:
    | { readonly decision: string; readonly lastDay: CalendarDate; readonly day: CalendarDate }
    | undefined;
  readonly notices: ReadonlyArray<PartyNotice>;
  /** What was answered about what comes after, and when; the latest counts. */
  readonly successions: ReadonlyArray<{ readonly on: CalendarDate; readonly succession: Succession }>;
}

/** Every agreement. @category models @since 0.1.0 */
export interface AgreementState {
  readonly agreements: Registry<Agreement>;
}
