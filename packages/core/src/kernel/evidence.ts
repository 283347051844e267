/**
 * Evidence: what a rule hands out when it says yes, and what a fact has to be shown before it is recorded.
 *
 * A rule's yes is a value of a type that nothing else can make, so a decider that skips the rule has nothing to show, and
 * the fact that demands it does not compile. What this holds: every check that a fact's demands name has been asked, by
 * the rule that owns it. What it does not hold: that it was asked about the right thing (another day, another meeting).
 * That is for the examples and the properties.
 *
 * Only rules make evidence: the boundary check lets nothing but a rule import `vouch.ts`, and a test lets nobody assert it. That a
 * rule vouches for its own alone, and asks the rules it builds on, is for its tests.
 */

declare const vouchedFor: unique symbol;
declare const shown: unique symbol;

/** A value that a check has vouched for. */
export type Evidence<Check extends string, Value = unknown> = Value & {
  readonly [vouchedFor]: { readonly [Each in Check]: true };
};

interface Named {
  readonly type: string;
}

/** A fact whose evidence has been shown. */
export type Shown<Fact> = Fact & { readonly [shown]: true };

/** The facts of a concept as its deciders must make them: those with demands only by showing evidence. */
export type Recorded<Fact extends Named, Demands> = Fact extends { readonly type: keyof Demands } ? Shown<Fact> : Fact;

/** Records a fact that demands evidence; without all of it the call does not compile. */
export type Recorder<Fact extends Named, Demands> = <Type extends Fact["type"] & keyof Demands>(
  fact: Extract<Fact, { readonly type: Type }>,
  evidence: Demands[Type],
) => Shown<Extract<Fact, { readonly type: Type }>>;

/** The recorder of a concept's facts. `Demands` says, for each fact that needs it, which evidence must be shown. */
export const recorder =
  <Fact extends Named, Demands>(): Recorder<Fact, Demands> =>
  (fact) =>
    fact as Shown<typeof fact>;
