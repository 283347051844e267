/**
 * Wishing for an item, taking a wish up, and letting one go.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyNamed, type ConstellationPart } from "../../constellation/index.ts";
import {
  type AlreadyInTheBook,
  type Context,
  type Decision,
  find,
  mustBeFree,
  type NotInTheBook,
  type OneOf,
  type Recorded,
} from "../../kernel/index.ts";
import { itemNamed, type MeetingPart, meetingNamed } from "../../meeting/index.ts";
import type { WishCommand, WishFact } from "../events.ts";
import { record, type WishDemands } from "../evidence.ts";
import { forAnAgendaToCome, type WishDoesNotFit } from "../rules/for-an-agenda-to-come.ts";
import { metThere, type NotMetThere, type WishIsAnswered, wishWaits } from "../rules/met-once.ts";
import { type WishPart, wishNamed } from "../state.ts";

type Of<Type extends WishCommand["type"]> = OneOf<WishCommand, Type>;
type Decided = Decision<
  Recorded<WishFact, WishDemands>,
  | WishDoesNotFit
  | WishIsAnswered
  | NotMetThere
  | NotInTheBook<"body" | "wish" | "meeting" | "item">
  | AlreadyInTheBook<"wish">
>;

/** Puts a wish for an item on a body's agenda. */
export const wishForItem = (
  state: CollaborationPart & ConstellationPart & WishPart,
  command: Of<"WishForItem">,
  { day: today }: Context,
): Decided =>
  Result.gen(function* () {
    const wished = { ...command, on: command.on ?? today };
    const name = yield* mustBeFree(find(state.wish.wishes, command.wish), "wish", command.wish);
    const body = yield* bodyNamed(state, command.body);
    const toCome = yield* forAnAgendaToCome(state, body, wished, today);
    return [record({ ...wished, type: "ItemWished" }, { name, toCome })];
  });

/** Takes a wish up as an item of a meeting. */
export const takeUpWish = (state: MeetingPart & WishPart, command: Of<"TakeUpWish">, { day }: Context): Decided =>
  Result.gen(function* () {
    const wish = yield* wishNamed(state, command.wish);
    const meeting = yield* meetingNamed(state, command.meeting);
    const { item } = yield* itemNamed(meeting, command.item);
    const waits = yield* wishWaits(state, wish);
    const there = yield* metThere(wish, meeting);
    return [record({ ...command, item, type: "WishTakenUp", on: day }, { waits, there })];
  });

/** Lets a wish go, with the reason. */
export const dropWish = (state: MeetingPart & WishPart, command: Of<"DropWish">, { day }: Context): Decided =>
  Result.gen(function* () {
    const wish = yield* wishNamed(state, command.wish);
    const waits = yield* wishWaits(state, wish);
    return [record({ ...command, type: "WishDropped", on: day }, { waits })];
  });
