/**
 * What is found of what bodies are for: all that has been said of them, and what their roles are called.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import type { Remit, RemitPart, Statement } from "../state.ts";

const titleOf = (said: Statement | undefined) =>
  said?.purpose ?? said?.mandate ?? said?.expected?.[0] ?? said?.otherNames?.[0];

export const remitsFound: Found<RemitPart, Remit> = {
  among: ({ remit }) => inAnyOrder(remit.remits),
  of: ({ body, statements, roles }) => [
    {
      id: body,
      title: titleOf(statements.at(-1)) ?? roles.at(-1)?.title ?? { sv: body },
      texts: [
        ...statements.flatMap((each) => [
          each.purpose,
          each.mandate,
          ...(each.otherNames ?? []),
          ...(each.expected ?? []),
          ...(each.notFor ?? []),
          ...(each.composition ?? []).map(({ profession }) => profession),
          each.source,
        ]),
        ...roles.flatMap(({ title, source }) => [title, source]),
      ],
      in: { kind: "body", id: body },
    },
  ],
  on: (_, { statements, roles }) => (statements.at(-1) ?? roles.at(-1))?.from,
};
