/**
 * CON-4, each word of it: a selection says which seats, and everything in it selects some.
 *
 * It is asked when the selection is made. A word that selects nobody would be passed over in silence beside one that does, and
 * those who were meant would not be asked. What has been selected is read as it is: seats end, and the rest remain.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type Evidence, find, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Body, Constellation, Seat } from "../schema.ts";
import { CON_4 } from "./constellation-of-item.ts";

/** The selection says nothing, or has words in it that select no seat; the words that would come with it. */
export const SelectionMeansNothing = refusal(
  "SelectionMeansNothing",
  CON_4,
  {
    body: Id,
    why: Schema.Literals(["nothingSaid", "seat", "function", "organisationKind"]),
    words: Schema.Array(Schema.String),
    there: Schema.Array(Schema.String),
  },
  "mistaken",
);
export type SelectionMeansNothing = typeof SelectionMeansNothing.Type;

/** Evidence that a selection says which seats it is, or that the whole group is meant. */
export type SaysWhich = Evidence<"saysWhich">;

/** Whether a selection among some seats of a body says which, and everything in it selects some; none is the whole body. */
export const selectionSaysWhich = (
  { collaboration }: CollaborationPart,
  { body }: Pick<Body, "body">,
  wanted: Constellation | undefined,
  among: ReadonlyArray<Seat>,
): Result.Result<SaysWhich, SelectionMeansNothing> => {
  if (wanted === undefined) return Result.succeed(vouch({}));
  const { named, seats, functions, organisationKinds } = wanted;
  const no = (why: SelectionMeansNothing["why"], words: ReadonlyArray<string>, there: ReadonlyArray<string>) =>
    Result.fail(SelectionMeansNothing({ body, why, words, there: [...new Set(there)] }));
  if ([named, seats, functions, organisationKinds].every((each) => each === undefined))
    return no("nothingSaid", [], []);
  const kindOf = ({ organisation }: Seat) => find(collaboration.organisations, organisation)?.kind ?? [];
  const selects = [
    ["seat", seats, among.map(({ seat }) => seat)],
    ["function", functions, among.map((seat) => seat.function)],
    ["organisationKind", organisationKinds, among.flatMap(kindOf)],
  ] as const;
  for (const [why, words, there] of selects) {
    const known: ReadonlyArray<string> = there;
    const selectNone = (words ?? []).filter((word) => !known.includes(word));
    if (selectNone.length > 0) return no(why, selectNone, known);
  }
  return Result.succeed(vouch({}));
};
