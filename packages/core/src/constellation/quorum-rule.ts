/**
 * The quorum rules a charter can choose: from "every seat" to combinations of thresholds.
 *
 * Shares are exact fractions written "2/3", never decimals. `null` stands for a rule nobody knows.
 */
import * as Schema from "effect/Schema";

const SHARE = /^(\d{1,4})\/(\d{1,4})$/;

const share = (fits: (numerator: number, denominator: number) => boolean, expected: string) =>
  Schema.String.pipe(
    Schema.check(
      Schema.makeFilter((text: string) => fits(...fractionOf(text)) || expected, {
        toJsonSchema: () => ({ pattern: SHARE.source }),
      }),
    ),
  );

/** An exact fraction above 0 and up to 1, written "2/3". */
export const Share = share(
  (numerator, denominator) => numerator > 0 && numerator <= denominator,
  'Expected an exact fraction above 0 and up to 1, like "2/3"',
);

/** As it may have been recorded: a share of nothing was once let through, and still has to be read. */
const RecordedShare = share(
  (numerator, denominator) => denominator > 0 && numerator <= denominator,
  'Expected an exact fraction between 0/1 and 1/1, like "2/3"',
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

const ruleWith = (fraction: typeof Share, itself: () => Schema.Codec<QuorumRule>): Schema.Codec<QuorumRule> => {
  const inner = Schema.NullOr(Schema.suspend(itself));
  const rules = Schema.Array(inner).pipe(Schema.check(Schema.isMinLength(1)));
  return Schema.Union([
    Schema.Struct({ rule: Schema.Literal("everySeat") }),
    Schema.Struct({ rule: Schema.Literal("everyOrganisation") }),
    Schema.Struct({ rule: Schema.Literal("moreThan"), share: fraction, of: CountedThing }),
    Schema.Struct({ rule: Schema.Literal("atLeastShare"), share: fraction, of: CountedThing }),
    Schema.Struct({
      rule: Schema.Literal("atLeast"),
      count: Schema.Int.pipe(Schema.check(Schema.isGreaterThanOrEqualTo(1))),
      of: CountedThing,
    }),
    Schema.Struct({
      rule: Schema.Literal("within"),
      seats: Schema.Array(Schema.NonEmptyString).pipe(Schema.check(Schema.isMinLength(1))),
      quorum: inner,
    }),
    Schema.Struct({ rule: Schema.Literal("allOf"), rules }),
    Schema.Struct({ rule: Schema.Literal("anyOf"), rules }),
  ]);
};

/** Reads and writes a quorum rule. */
export const QuorumRule: Schema.Codec<QuorumRule> = ruleWith(Share, () => QuorumRule).annotate({
  identifier: "QuorumRule",
});

/** Reads a quorum rule out of a fact, whatever was let through when it was recorded. */
export const RecordedQuorumRule: Schema.Codec<QuorumRule> = ruleWith(RecordedShare, () => RecordedQuorumRule).annotate({
  identifier: "RecordedQuorumRule",
});

/** The names of the rules there are. */
export const QUORUM_RULES: ReadonlyArray<QuorumRule["rule"]> = [
  "everySeat",
  "everyOrganisation",
  "moreThan",
  "atLeastShare",
  "atLeast",
  "within",
  "allOf",
  "anyOf",
];

/** The numerator and denominator of a share. */
export const fractionOf = (text: string): readonly [numerator: number, denominator: number] => {
  const match = SHARE.exec(text);
  return [Number(match?.[1]), Number(match?.[2])];
};

/** Whether a quorum rule, or a part of it, is not known. */
export const isUnknownInPart = (rule: QuorumRule | null): boolean => {
  if (rule === null) return true;
  if (rule.rule === "within") return isUnknownInPart(rule.quorum);
  return (rule.rule === "allOf" || rule.rule === "anyOf") && rule.rules.some(isUnknownInPart);
};
