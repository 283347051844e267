/**
 * What is found of organisations: what they are called, and their numbers.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import type { Organisation } from "../schema.ts";
import type { CollaborationPart } from "../state.ts";

export const organisationsFound: Found<CollaborationPart, Organisation> = {
  among: ({ collaboration }) => inAnyOrder(collaboration.organisations),
  of: ({ organisation, name, number, code }) => [{ id: organisation, title: { sv: name }, texts: [number, code] }],
  on: (_, { since }) => since,
};
