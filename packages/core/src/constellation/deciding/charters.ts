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
import { charterNamesSeats } from "../rules/charter-names-seats.ts";
import type { Body } from "../schema.ts";
import { bodyNamed, type ConstellationPart } from "../state.ts";

/** Adopts the first charter of a body. */
export const adoptCharter = (state: ConstellationPart, command: Of<"AdoptCharter">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const mayBegin = yield* firstCharter(body);
    const dayFree = yield* charterDayFree(body, command.from);
    const charter = charterWished(command);
    const names = yield* charterNamesSeats(state, body, command.from, charter.charter);
    return [charterAdopted(command, charter, { mayBegin, dayFree, names })];
  });

/** Whether no other charter of the body begins on a day. */
export const charterDayFree = ({ body, charters }: Body, day: CalendarDate) =>
  mustBeFree(
    charters.find(({ from }) => from === day),
    "charter",
    `${body}/${day}`,
  );

type Wished = Omit<Of<"AdoptCharter">, "type">;

/** The charter that is asked for, with a rule pack's values and sources filled in. */
export const charterWished = ({ charter, pack, sources }: Wished) => charterOfWish(charter, pack, sources);

/** The fact of a charter adopted. */
export const charterAdopted = (
  { body, from, source, pack, decision }: Wished & { readonly decision?: string },
  charter: ReturnType<typeof charterWished>,
  evidence: ConstellationDemands["CharterAdopted"],
): Shown<Extract<ConstellationFact, { readonly type: "CharterAdopted" }>> =>
  record(
    {
      type: "CharterAdopted",
      body,
      from,
      source,
      ...charter,
      ...(pack === undefined ? {} : { pack }),
      ...(decision === undefined ? {} : { decision }),
    },
    evidence,
  );
