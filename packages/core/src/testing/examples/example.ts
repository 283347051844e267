/**
 * A worked example of a rule: it runs as a test, and stands in the rulebook.
 *
 * @since 0.1.0
 */

import type { NoticeAnswer } from "../../agreement/index.ts";
import type { Command, Fact, FalseCertificate, Refusal, RuleId } from "../../book/index.ts";
import type { CalendarDate, Explanation } from "../../kernel/index.ts";

/** What an example shows: an act that is taken or refused, certificates that are true or false, or an answer. */
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
  | { readonly notice: unknown; readonly answers: Partial<NoticeAnswer> };

/** A rule's example, said in a sentence. */
export type RuleExample = { readonly rule: RuleId; readonly says: Explanation } & Shows;
