/**
 * Letting a reserved day go.
 */
import * as Result from "effect/Result";
import { bodyNamed, type ConstellationPart } from "../../constellation/index.ts";
import type { Context, Decision, NotInTheBook, OneOf, Recorded } from "../../kernel/index.ts";
import type { ReservedCommand, ReservedFact } from "../events.ts";
import { type ReservedDemands, record } from "../evidence.ts";
import { isReserved, type NotReserved } from "../rules/reserved-by-the-charter.ts";
import type { ReservedPart } from "../state.ts";

/** Lets a day go that is reserved for a body's meeting, with the reason. */
export const releaseDay = (
  state: ConstellationPart & ReservedPart,
  command: OneOf<ReservedCommand, "ReleaseDay">,
  { day: today }: Context,
): Decision<Recorded<ReservedFact, ReservedDemands>, NotReserved | NotInTheBook<"body">> =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const reserved = yield* isReserved(state, body, command.day);
    return [record({ ...command, type: "DayReleased", on: today }, { reserved })];
  });
