/**
 * DEC-1: a decision has one owner: a body, an organisation or a seat that exists that day.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { inForceOn, type WithConstellation } from "../../constellation/index.ts";
import { type CalendarDate, find, rule } from "../../kernel/index.ts";
import type { Owner } from "../schema.ts";

/** The owner does not exist on that day. @category refusals @since 0.1.0 */
export interface OwnerNotInForce {
  readonly type: "OwnerNotInForce";
  readonly rule: "DEC-1";
  readonly owner: Owner;
  readonly day: CalendarDate;
}

export const DEC_1 = rule({
  id: "DEC-1",
  title: { sv: "En ägare", en: "One owner" },
  source: "County leadership groups' minutes: owners nobody remembers when people change jobs",
  text: {
    sv: "Varje beslut har en ägare: ett organ, en organisation eller en plats som finns den dagen. Aldrig en person, aldrig alla.",
    en: "Every decision has one owner: a body, an organisation or a seat that exists that day. Never a person, never everybody.",
  },
});

/** The owner, when it exists on the day, or the refusal. @category rules @since 0.1.0 */
export const ownerInForce = (
  { constellation, collaboration }: WithConstellation,
  owner: Owner,
  day: CalendarDate,
): Result.Result<Owner, OwnerNotInForce> => {
  const exists =
    owner.kind === "body"
      ? inForceOn(find(constellation.bodies, owner.id), day)
      : owner.kind === "seat"
        ? inForceOn(find(constellation.seats, owner.id), day)
        : inForceOn(find(collaboration.organisations, owner.id), day);
  return exists ? Result.succeed(owner) : Result.fail({ type: "OwnerNotInForce", rule: "DEC-1", owner, day });
};
