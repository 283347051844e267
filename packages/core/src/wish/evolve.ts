/**
 * What each fact changes in the wishes for agendas.
 */
import { change, type Evolving, put } from "../kernel/index.ts";
import type { WishFact } from "./events.ts";
import type { WishPart } from "./state.ts";

export const evolve: Evolving<WishPart["wish"], WishFact> = {
  ItemWished: ({ wishes }, { type: _, ...wish }) => ({ wishes: put(wishes, wish.wish, { ...wish, takenUp: [] }) }),
  WishTakenUp: ({ wishes }, { type: _, wish: id, ...as }) => ({
    wishes: change(wishes, id, (wish) => ({ ...wish, takenUp: [...wish.takenUp, as] })),
  }),
  WishDropped: ({ wishes }, { type: _, wish: id, ...dropped }) => ({
    wishes: change(wishes, id, (wish) => ({ ...wish, dropped })),
  }),
};
