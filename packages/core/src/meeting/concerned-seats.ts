/**
 * Whom an item concerns: those of the seats that the group has on the day its meeting sits.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../collaboration/index.ts";
import {
  type ConcernedSeats,
  type ConstellationIsEmpty,
  type ConstellationPart,
  constellationAmong,
} from "../constellation/index.ts";
import type { Instant, NotInTheBook } from "../kernel/index.ts";
import type { Item, Meeting } from "./model.ts";
import { bodyOf, seatsAt } from "./state.ts";

/** The seats that an item concerns on the day its meeting sits, at a moment or last. */
export const seatsOf = (
  state: CollaborationPart & ConstellationPart,
  meeting: Meeting,
  item: Pick<Item, "constellation">,
  at?: Instant,
): Result.Result<ConcernedSeats, ConstellationIsEmpty | NotInTheBook<"body">> =>
  Result.flatMap(bodyOf(state, meeting), (body) =>
    constellationAmong(state, body, item.constellation, seatsAt(state, body, meeting, at)),
  );
