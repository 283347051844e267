/**
 * An agreement between parties: how long it runs, how it is ended, and who has ended it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import { decisionFields } from "../decision/index.ts";
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
}

/** Every agreement. @category models @since 0.1.0 */
export interface AgreementState {
  readonly agreements: Registry<Agreement>;
}
