/**
 * A named record in the book: its `type` says which fact or command it is.
 */
import * as Schema from "effect/Schema";

/** A record with a type and fields. A name that has been stored is for ever. */
export const record = <const Type extends string, Fields extends Schema.Struct.Fields>(type: Type, fields: Fields) =>
  Schema.Struct({ type: Schema.Literal(type), ...fields }).annotate({ identifier: type });

/** Any such record. */
export type AnyRecord = Schema.Constraint & { readonly fields: { readonly type: { readonly literal: string } } };
