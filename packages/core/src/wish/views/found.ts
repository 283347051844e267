/**
 * What is found of wishes: what is wished, what is expected, and why one was let go.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import type { WishKept, WishPart } from "../state.ts";

export const wishesFound: Found<WishPart, WishKept> = {
  among: ({ wish }) => inAnyOrder(wish.wishes),
  of: ({ wish, text, expects, dropped, body }) => [
    { id: wish, title: text, texts: [expects, dropped?.reason], in: { kind: "body", id: body } },
  ],
  on: (_, { on }) => on,
};
