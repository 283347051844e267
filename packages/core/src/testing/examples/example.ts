/**
 * A worked example of a rule: it runs as a test, and stands in the rulebook.
 *
 * @since 0.1.0
 */

import type { NoticeAnswer } from "../../agreement/index.ts";
import type { AgreementView, Command, Fact, FalseCertificate, Refusal, RuleId } from "../../book/index.ts";
import type { CalendarDate, Explanation, Nature, Period } from "../../kernel/index.ts";

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
