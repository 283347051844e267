/**
 * A worked example of a rule: it runs as a test, and stands in the rulebook.
 */
import type {
  AgreementView,
  CalendarDate,
  Command,
  Explanation,
  Fact,
  FalseCertificate,
  Nature,
  NoticeAnswer,
  Period,
  Refusal,
  RuleId,
} from "../index.ts";

/** The reasons that a refusal of a type can give, where it has several: each is said in words of its own. */
export type ReasonOf<Type extends Refusal["type"]> =
  Extract<Refusal, { type: Type }> extends infer Each
    ? Each extends { readonly why: infer Reason extends string }
      ? Reason
      : Each extends { readonly problem: infer Reason extends string }
        ? Reason
        : Each extends { readonly status: infer Reason extends string }
          ? Reason
          : Each extends { readonly cure: infer Reason extends string }
            ? Reason
            : Each extends { readonly missing: infer Reason extends string }
              ? Reason
              : Each extends { readonly as: infer Reason extends string }
                ? Reason
                : never
    : never;

/** What an example shows: an act that is taken or refused, certificates that are true or false, an answer, or a day. */
export type Shows =
  | {
      readonly given: ReadonlyArray<Fact>;
      readonly when: Command;
      readonly on?: CalendarDate;
      readonly adds: ReadonlyArray<Fact["type"]>;
    }
  | {
      readonly given: ReadonlyArray<Fact>;
      readonly when: Command;
      readonly on?: CalendarDate;
      readonly refuses: Refusal["type"];
      /** The reason, where a refusal of that type can have several. */
      readonly because?: ReasonOf<Refusal["type"]>;
    }
  | { readonly given: ReadonlyArray<Fact>; readonly certificates: ReadonlyArray<FalseCertificate["why"]> }
  | { readonly notice: unknown; readonly answers: Partial<NoticeAnswer> }
  /** What the book says of an agreement on a day. */
  | {
      readonly given: ReadonlyArray<Fact>;
      readonly agreement: string;
      readonly asked: CalendarDate;
      readonly shows: Partial<AgreementView>;
    }
  /** When an act is due that may be done within a time from a day. */
  | {
      readonly act: { readonly from: CalendarDate; readonly within: Period; readonly nature: Nature };
      readonly due: CalendarDate;
    };

/** A rule's example, said in a sentence. */
export type RuleExample = { readonly rule: RuleId; readonly says: Explanation } & Shows;
