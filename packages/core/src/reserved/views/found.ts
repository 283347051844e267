/**
 * What is found of reserved days: why one was let go.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import { idOfReleased, type Released, type ReservedPart } from "../state.ts";

export const releasedFound: Found<ReservedPart, Released> = {
  among: ({ reserved }) => [...inAnyOrder(reserved.released)].flat(),
  of: (released) => [{ id: idOfReleased(released), title: released.reason, in: { kind: "body", id: released.body } }],
  on: (_, { day }) => day,
};
