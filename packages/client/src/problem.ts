/**
 * What the service answers when it says no: a problem by RFC 9457.
 */
import { Refusal } from "@konstellation/core";
import * as Schema from "effect/Schema";

/** One fault of a request: where it is, as a path and as a JSON Pointer, and what was expected there. */
export const Violation = Schema.Struct({
  path: Schema.String,
  pointer: Schema.String,
  message: Schema.String,
}).annotate({
  identifier: "Violation",
});

/** A problem. A refusal by a rule also carries the rule, the seats and the refusal itself. */
export const Problem = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String,
  instance: Schema.String,
  rule: Schema.optionalKey(Schema.String),
  explanation: Schema.optionalKey(Schema.Struct({ sv: Schema.String, en: Schema.String })),
  missingSeats: Schema.optionalKey(Schema.Array(Schema.String)),
  refusal: Schema.optionalKey(Refusal),
  violations: Schema.optionalKey(Schema.Array(Violation)),
}).annotate({ identifier: "Problem" });
export type Problem = typeof Problem.Type;
