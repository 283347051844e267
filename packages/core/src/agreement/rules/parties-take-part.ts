/**
 * AGR-1, the parties: they take part in the collaboration, and a register that holds the agreement is one of theirs.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type Evidence, find, mustExist, type NotInTheBook } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { NotAParty } from "./notice-per-party.ts";

/** Evidence that every party takes part in the collaboration. */
export type PartiesTakePart = Evidence<"parties", ReadonlyArray<string>>;

/** Evidence that every register named is a party's. */
export type RegistersOfParties = Evidence<"registers">;

/** Whether every party takes part in the collaboration. */
export const partiesTakePart = (
  { collaboration }: CollaborationPart,
  parties: ReadonlyArray<string>,
): Result.Result<PartiesTakePart, NotInTheBook<"organisation">> => {
  const stranger = parties.find((party) => find(collaboration.organisations, party) === undefined);
  return stranger === undefined
    ? Result.succeed(vouch<"parties", ReadonlyArray<string>>(parties))
    : mustExist<never, "organisation">(undefined, "organisation", stranger);
};

/** Whether every register that holds an agreement is one of its parties'. */
export const registersOfParties = (
  agreement: string,
  parties: ReadonlyArray<string>,
  registers: ReadonlyArray<{ readonly organisation: string }>,
): Result.Result<RegistersOfParties, NotAParty> => {
  const outsider = registers.find(({ organisation }) => !parties.includes(organisation));
  return outsider === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(NotAParty({ agreement, party: outsider.organisation }));
};
