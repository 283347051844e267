/**
 * DEC-1: a decision has one owner: a body, an organisation or a seat that exists that day.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, existsOn, Owner, spanOfOwner } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const DEC_1 = rule({
  id: "DEC-1",
  title: { sv: "En ägare", en: "One owner" },
  source: "County leadership groups' minutes: owners nobody remembers when people change jobs",
  text: {
    sv: "Varje beslut har en ägare: ett organ, en organisation eller en plats som finns den dagen. Aldrig en person, aldrig alla.",
    en: "Every decision has one owner: a body, an organisation or a seat that exists that day. Never a person, never everybody.",
  },
});

/** The owner does not exist on that day. */
export const OwnerNotInForce = refusal("OwnerNotInForce", DEC_1, { owner: Owner, day: CalendarDate }, "mistaken");
export type OwnerNotInForce = typeof OwnerNotInForce.Type;

/** Evidence that an owner exists on the day it becomes one. */
export type OwnerInForce = Evidence<"owner", Owner>;

/** Evidence that nobody was named as the owner. */
export type NobodyNamed = Evidence<"nobodyNamed">;

/** The owner, when one is named: it exists on the day. */
export const ownerIfNamed = (
  state: CollaborationPart & ConstellationPart,
  owner: Owner | undefined,
  day: CalendarDate,
): Result.Result<OwnerInForce | NobodyNamed, OwnerNotInForce> =>
  owner === undefined ? Result.succeed(vouch({})) : ownerInForce(state, owner, day);

/** Evidence that those who answer together with somebody exist on the day. */
export type TogetherInForce = Evidence<"together">;

/** Whether everybody who answers together with somebody exists on the day. */
export const togetherInForce = (
  state: CollaborationPart & ConstellationPart,
  together: ReadonlyArray<Owner> = [],
  day: CalendarDate,
): Result.Result<TogetherInForce, OwnerNotInForce> => {
  const missing = together.find((each) => !existsOn(spanOfOwner(state, each), day));
  return missing === undefined ? Result.succeed(vouch({})) : Result.fail(OwnerNotInForce({ owner: missing, day }));
};

/** The owner, when it exists on the day. */
export const ownerInForce = (
  state: CollaborationPart & ConstellationPart,
  owner: Owner,
  day: CalendarDate,
): Result.Result<OwnerInForce, OwnerNotInForce> =>
  existsOn(spanOfOwner(state, owner), day)
    ? Result.succeed(vouch(owner))
    : Result.fail(OwnerNotInForce({ owner, day }));
