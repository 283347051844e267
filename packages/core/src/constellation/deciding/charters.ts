/**
 * Adopting a charter: the first with its source alone, later ones by the body's own decision.
 */
import * as Result from "effect/Result";
import { type CalendarDate, mustBeFree, type Shown } from "../../kernel/index.ts";
import type { ConstellationFact } from "../events.ts";
import { type ConstellationDemands, record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { charterOfWish } from "../rule-pack.ts";
import { firstCharter } from "../rules/charter-changed-by-decision.ts";
import type { Body } from "../schema.ts";
import { bodyNamed, type ConstellationPart } from "../state.ts";

/** Adopts the first charter of a body. */
export const adoptCharter = (state: ConstellationPart, command: Of<"AdoptCharter">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const mayBegin = yield* firstCharter(body);
    const dayFree = yield* charterDayFree(body, command.from);
    return [charterAdopted(command, { mayBegin, dayFree })];
  });

/** Whether no other charter of the body begins on a day. */
export const charterDayFree = ({ body, charters }: Body, day: CalendarDate) =>
  mustBeFree(
    charters.find(({ from }) => from === day),
    "charter",
    `${body}/${day}`,
  );

/** The fact of a charter adopted, with a rule pack's values and sources filled in. */
export const charterAdopted = (
  command: Omit<Of<"AdoptCharter">, "type"> & { readonly decision?: string },
  evidence: ConstellationDemands["CharterAdopted"],
): Shown<Extract<ConstellationFact, { readonly type: "CharterAdopted" }>> => {
  const { body, from, source, charter, sources, pack, decision } = command;
  return record(
    {
      type: "CharterAdopted",
      body,
      from,
      source,
      ...charterOfWish(charter, pack, sources),
      ...(pack === undefined ? {} : { pack }),
      ...(decision === undefined ? {} : { decision }),
    },
    evidence,
  );
};
