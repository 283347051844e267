/**
 * The organisations that take part.
 */
import { inOrder } from "../../kernel/index.ts";
import type { Organisation } from "../schema.ts";
import type { CollaborationPart } from "../state.ts";

/** Every organisation that takes part, in the order of their ids. */
export const organisationsView = ({ collaboration }: CollaborationPart): ReadonlyArray<Organisation> =>
  inOrder(collaboration.organisations);
