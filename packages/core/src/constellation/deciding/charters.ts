/**
 * Adopting a charter: the first with its source alone, later ones by the body's own decision.
 */
import * as Result from "effect/Result";
import type { CalendarDate, Shown } from "../../kernel/index.ts";
import type { ConstellationFact } from "../events.ts";
import { type ConstellationDemands, record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { charterOfWish } from "../rule-pack.ts";
import { firstCharter } from "../rules/charter-changed-by-decision.ts";
import { charterMakesSense } from "../rules/charter-makes-sense.ts";
import { charterNamesSeats } from "../rules/charter-names-seats.ts";
import { charterDayFree } from "../rules/charter-not-yet-in-force.ts";
import { bodyNamed, type ConstellationPart } from "../state.ts";

/** Adopts the first charter of a body. */
export const adoptCharter = (state: ConstellationPart, command: Of<"AdoptCharter">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const mayBegin = yield* firstCharter(body);
    const itsDay = yield* charterDayFree(body, command.from);
    const charter = charterWished(command);
    const names = yield* charterNamesSeats(state, body, command.from, charter.charter);
    const sense = yield* charterMakesSense(state, body, command, charter.charter);
    return [charterAdopted(command, charter, { mayBegin, itsDay, names, sense })];
  });

type Wished = Omit<Of<"AdoptCharter">, "type">;

/** The charter that is asked for, with a rule pack's values and sources filled in. */
export const charterWished = ({ charter, pack, sources }: Wished) => charterOfWish(charter, pack, sources);

/** What carries a charter besides its source: the body's decision, or that the rule it replaces was not known. */
interface CarriedBy {
  readonly decision?: string;
  readonly replacesUnknown?: CalendarDate;
}

/** The fact of a charter adopted. */
export const charterAdopted = (
  { body, from, source, pack, decision, replacesUnknown }: Wished & CarriedBy,
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
      ...(evidence.itsDay.replaces === undefined ? {} : { replaces: evidence.itsDay.replaces }),
      ...(replacesUnknown === undefined ? {} : { replacesUnknown }),
    },
    evidence,
  );
