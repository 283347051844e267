/**
 * What is found of organisations: what they are called, and their numbers.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import { calledOn } from "../rules/called-from-a-day.ts";
import type { Organisation } from "../schema.ts";
import type { CollaborationPart } from "../state.ts";

export const organisationsFound: Found<CollaborationPart, Organisation> = {
  among: ({ collaboration }) => inAnyOrder(collaboration.organisations),
  of: ({ renamed, ...organisation }) => [
    {
      id: organisation.organisation,
      title: { sv: calledOn({ ...organisation, renamed }) },
      texts: [
        organisation.name,
        ...renamed.flatMap(({ name, source }) => [name, source]),
        organisation.number,
        organisation.code,
      ],
    },
  ],
  on: (_, { since }) => since,
};
