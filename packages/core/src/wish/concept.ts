/**
 * Wishes for agendas, as the book needs to know them.
 */
import { bearsOnNothing, concept, count, type OneOf } from "../kernel/index.ts";
import { dropWish, takeUpWish, wishForItem } from "./deciding/wishes.ts";
import { WishCommand, WishFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { WishDoesNotFit, WSH_1 } from "./rules/for-an-agenda-to-come.ts";
import { NotMetThere, WishIsAnswered, WSH_2 } from "./rules/met-once.ts";
import { bodyOfWish, noWishes, type WishPart, wishText } from "./state.ts";
import { wishesFound } from "./views/found.ts";
import { wishesDue } from "./views/wishes.ts";

export const wish = concept({
  name: "wish",
  part: noWishes,
  commands: WishCommand,
  facts: WishFact,
  refusals: [WishDoesNotFit, WishIsAnswered, NotMetThere],
  rules: [WSH_1, WSH_2],
  decide: { WishForItem: wishForItem, TakeUpWish: takeUpWish, DropWish: dropWish },
  evolve,
  bearsOn: { ItemWished: bearsOnNothing, WishTakenUp: bearsOnNothing, WishDropped: bearsOnNothing },
  doneBy: {
    ItemWished: "WishForItem",
    WishTakenUp: ({ on: _, ...taken }: OneOf<WishFact, "WishTakenUp">) => ({ ...taken, type: "TakeUpWish" as const }),
    WishDropped: ({ on: _, ...dropped }: OneOf<WishFact, "WishDropped">) => ({ ...dropped, type: "DropWish" as const }),
  },
  record,
  kinds: { wish: { named: wishText, found: wishesFound, ofBody: bodyOfWish } },
  holds: { wishes: ({ wishes }: WishPart["wish"]) => count(wishes) },
  due: { kinds: ["wish"], about: ["wish"], entries: wishesDue },
});
