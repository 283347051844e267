/**
 * A no of the domain: a record with a schema that names its rule and carries what explains it.
 */
import * as Schema from "effect/Schema";
import type { Rule } from "./rule.ts";

/**
 * What has to give. `hindered`: the act is well put and collides with what the book holds, be it a name that is taken, an item
 * that is still open or a stage that has not been reached. `mistaken`: the act has to be put in another way, since it
 * contradicts itself or speaks of what the book does not know.
 */
export type Stance = "hindered" | "mistaken";

type Fields = Schema.Struct.Fields;
type Written<Type extends string, RuleId extends string, Own extends Fields> = {
  readonly type: Schema.Literal<Type>;
  readonly rule: Schema.Literals<ReadonlyArray<RuleId>>;
} & Own;

/** One stance for every reason that a field of the refusal can give, where they differ; a field of any text gives none. */
type StanceByReason<Own extends Fields> = {
  readonly [Field in keyof Own]: Own[Field]["Type"] extends string
    ? string extends Own[Field]["Type"]
      ? never
      : { readonly by: Field; readonly is: { readonly [Reason in Own[Field]["Type"]]: Stance } }
    : never;
}[keyof Own];

/** A kind of refusal: makes one from its fields, and knows its schema, its rules and its stance. */
export interface RefusalKind<Type extends string, RuleId extends string, Own extends Fields> {
  /** A refusal of this kind. @param rule which of its rules says no, where it has several; the first unless said */
  (fields: Schema.Struct.Type<Own>, rule?: RuleId): Schema.Struct.Type<Written<Type, RuleId, Own>>;
  readonly type: Type;
  /** What has to give where a refusal of this kind is made. */
  readonly stanceOf: (refusal: object) => Stance;
  readonly rules: ReadonlyArray<RuleId>;
  readonly schema: Schema.Struct<Written<Type, RuleId, Own>>;
  /** What it carries besides its type and its rule. */
  readonly fields: Own;
  /** The type of such a refusal; there is no value here. */
  readonly Type: Schema.Struct.Type<Written<Type, RuleId, Own>>;
}

/** Any kind of refusal. */
export interface AnyRefusalKind {
  readonly type: string;
  readonly stanceOf: (refusal: object) => Stance;
  readonly rules: ReadonlyArray<string>;
  readonly schema: Schema.Codec<{ readonly type: string; readonly rule: string }, unknown>;
  readonly fields: Fields;
  readonly Type: { readonly type: string; readonly rule: string };
}

type Ruled<RuleId extends string> = Rule & { readonly id: RuleId };

/**
 * Declares a kind of refusal beside the rule that makes it.
 *
 * @param stance what has to give; where that depends on the reason, by which field, and for each reason there is
 *
 * @example
 * ```ts
 * export const NobodyDescribesIt = refusal("NobodyDescribesIt", AGR_8, { agreement: Id, what: Wording }, "mistaken");
 * export type NobodyDescribesIt = typeof NobodyDescribesIt.Type;
 * ```
 */
export const refusal = <const Type extends string, const RuleId extends string, Own extends Fields>(
  type: Type,
  rule: Ruled<RuleId> | readonly [Ruled<RuleId>, ...ReadonlyArray<Ruled<RuleId>>],
  fields: Own,
  stance: Stance | StanceByReason<Own>,
): RefusalKind<Type, RuleId, Own> => {
  const rules = ("id" in rule ? [rule] : rule).map(({ id }) => id);
  const schema = Schema.Struct<Fields>({
    type: Schema.Literal(type),
    rule: Schema.Literals(rules),
    ...fields,
  }).annotate({
    identifier: type,
  });
  const make = (own: object, by = rules[0]) => ({ type, rule: by, ...own });
  // What a struct of fields comes to is not computed by the compiler while the fields are a parameter.
  const stanceOf = (made: { readonly [field: PropertyKey]: unknown }): Stance =>
    typeof stance === "string" ? stance : stance.is[made[stance.by] as keyof typeof stance.is];
  return Object.assign(make, { type, stanceOf, rules, schema, fields }) as unknown as RefusalKind<Type, RuleId, Own>;
};
