export { wish } from "./concept.ts";
export { WishCommand, WishFact } from "./events.ts";
export type { WishPart } from "./state.ts";
export { WishView, wishesView, wishView } from "./views/wishes.ts";
