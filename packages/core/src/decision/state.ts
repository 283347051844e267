/**
 * The slice of the book that knows decisions.
 *
 * @since 0.1.0
 */
import type { WithMeetings } from "../meeting/index.ts";
import type { DecisionState } from "./schema.ts";

/** A slice of the book that knows decisions. @category models @since 0.1.0 */
export interface WithDecisions extends WithMeetings {
  readonly decision: DecisionState;
}
