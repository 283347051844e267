/**
 * The quorum rules a charter can choose: from "every seat" to combinations of thresholds.
 *
 * Shares are exact fractions written "2/3", never decimals. `null` stands for a rule nobody knows.
 */
import * as Schema from "effect/Schema";

const SHARE = /^(\d{1,4})\/(\d{1,4})$/;

/** An exact fraction between 0 and 1, written "2/3". */
export const Share = Schema.String.pipe(
  Schema.check(
    Schema.makeFilter((text: string) => isShare(text) || 'Expected an exact fraction between 0/1 and 1/1, like "2/3"', {
      toJsonSchema: () => ({ pattern: SHARE.source }),
    }),
  ),
);

/** What is counted: seats, or organisations with at least one filled seat. */
export const CountedThing = Schema.Literals(["seats", "organisations"]);
export type CountedThing = typeof CountedThing.Type;

/** A quorum rule; `null` is a rule that nobody knows. */
export type QuorumRule =
  | { readonly rule: "everySeat" }
  | { readonly rule: "everyOrganisation" }
  | { readonly rule: "moreThan"; readonly share: string; readonly of: CountedThing }
  | { readonly rule: "atLeastShare"; readonly share: string; readonly of: CountedThing }
  | { readonly rule: "atLeast"; readonly count: number; readonly of: CountedThing }
  | { readonly rule: "within"; readonly seats: ReadonlyArray<string>; readonly quorum: QuorumRule | null }
  | { readonly rule: "allOf"; readonly rules: ReadonlyArray<QuorumRule | null> }
  | { readonly rule: "anyOf"; readonly rules: ReadonlyArray<QuorumRule | null> };

const Inner = Schema.NullOr(Schema.suspend((): Schema.Codec<QuorumRule> => QuorumRule));
const Rules = Schema.Array(Inner).pipe(Schema.check(Schema.isMinLength(1)));

/** Reads and writes a quorum rule. */
export const QuorumRule: Schema.Codec<QuorumRule> = Schema.Union([
  Schema.Struct({ rule: Schema.Literal("everySeat") }),
  Schema.Struct({ rule: Schema.Literal("everyOrganisation") }),
  Schema.Struct({ rule: Schema.Literal("moreThan"), share: Share, of: CountedThing }),
  Schema.Struct({ rule: Schema.Literal("atLeastShare"), share: Share, of: CountedThing }),
  Schema.Struct({
    rule: Schema.Literal("atLeast"),
    count: Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1))),
    of: CountedThing,
  }),
  Schema.Struct({
    rule: Schema.Literal("within"),
    seats: Schema.Array(Schema.NonEmptyString).pipe(Schema.check(Schema.isMinLength(1))),
    quorum: Inner,
  }),
  Schema.Struct({ rule: Schema.Literal("allOf"), rules: Rules }),
  Schema.Struct({ rule: Schema.Literal("anyOf"), rules: Rules }),
]).annotate({ identifier: "QuorumRule" });

/** The numerator and denominator of a share. */
export const fractionOf = (share: string): readonly [numerator: number, denominator: number] => {
  const match = SHARE.exec(share);
  return [Number(match?.[1]), Number(match?.[2])];
};

const isShare = (text: string): boolean => {
  const [numerator, denominator] = fractionOf(text);
  return denominator > 0 && numerator <= denominator;
};
