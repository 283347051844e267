/**
 * ARC-2: the body that met or decided, whoever answers for the decision and whoever said something were there at some time of when it is said to have been.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, Owner, spanOfOwner } from "../../constellation/index.ts";
import { type Evidence, firstDayOf, lastDayOf, refusal, rule, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const ARC_2 = rule({
  id: "ARC-2",
  title: { sv: "De som nämns fanns då", en: "Those who are named were there then" },
  source: "Konstellation; bodies and seats have their own first and last day",
  text: {
    sv: "Organet som möttes eller beslutade, den som svarar för beslutet och den som sade något fanns någon gång under den tid som anges. Ett organ som inte finns i boken återges med sitt namn.",
    en: "The body that met or decided, whoever answers for the decision and whoever said something existed at some time of when it is said to have been. A body that is not in the book is recorded by its name.",
  },
});

/** Somebody who is named was not there then. */
export const NotThereThen = refusal("NotThereThen", ARC_2, { who: Owner, when: When }, "mistaken");
export type NotThereThen = typeof NotThereThen.Type;

/** Evidence that everybody who is named was there at some time of when it was. */
export type ThereThen = Evidence<"thereThen">;

/** Whether everybody who is named was there at some time of when it was. */
export const thereThen = (
  state: CollaborationPart & ConstellationPart,
  named: ReadonlyArray<Owner>,
  when: When,
): Result.Result<ThereThen, NotThereThen> => {
  const missing = named.find((each) => !overlaps(spanOfOwner(state, each), when));
  return missing === undefined ? Result.succeed(vouch({})) : Result.fail(NotThereThen({ who: missing, when }));
};

const overlaps = (thing: ReturnType<typeof spanOfOwner>, when: When): boolean =>
  thing !== undefined &&
  thing.since <= lastDayOf(when) &&
  (thing.lastDay === undefined || firstDayOf(when) <= thing.lastDay);
