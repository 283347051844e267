/**
 * The agreements as the other concepts see them in the book.
 *
 * @since 0.1.0
 */
import type { WithDecisions } from "../decision/index.ts";
import type { AgreementState } from "./model.ts";

/** A slice of the book that knows agreements. @category models @since 0.1.0 */
export interface WithAgreements extends WithDecisions {
  readonly agreement: AgreementState;
}
