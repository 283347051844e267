/**
 * Founding a collaboration and admitting organisations to it.
 */
import * as Result from "effect/Result";
import { type AlreadyInTheBook, type Context, type Decision, find, mustBeFree, type Of } from "../kernel/index.ts";
import type { CollaborationCommand, CollaborationFact } from "./events.ts";
import type { CollaborationPart } from "./state.ts";

type Decided = Decision<CollaborationFact, AlreadyInTheBook<"collaboration" | "organisation">>;

/** Founds the collaboration; a book has one. */
export const foundCollaboration = (
  { collaboration }: CollaborationPart,
  command: Of<CollaborationCommand, "FoundCollaboration">,
): Decided =>
  Result.map(mustBeFree(collaboration.founded, "collaboration", command.collaboration), () => [
    { ...command, type: "CollaborationFounded" },
  ]);

/** Admits an organisation from the day of the act. */
export const admitOrganisation = (
  { collaboration }: CollaborationPart,
  command: Of<CollaborationCommand, "AdmitOrganisation">,
  { day }: Context,
): Decided => {
  const before = find(collaboration.organisations, command.organisation);
  return Result.map(mustBeFree(before, "organisation", command.organisation), () => [
    { ...command, type: "OrganisationAdmitted", since: day },
  ]);
};
