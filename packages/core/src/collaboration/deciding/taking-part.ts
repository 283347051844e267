/**
 * Founding a collaboration and admitting organisations to it.
 */
import * as Result from "effect/Result";
import {
  type AlreadyInTheBook,
  type Context,
  type Decision,
  find,
  mustBeFree,
  type NotInTheBook,
  type OneOf,
} from "../../kernel/index.ts";
import type { CollaborationCommand } from "../events.ts";
import { type CollaborationRecorded, record } from "../evidence.ts";
import { canBeCalled, type NotRenamed } from "../rules/called-from-a-day.ts";
import { type CollaborationPart, organisationNamed } from "../state.ts";

type Decided = Decision<CollaborationRecorded, AlreadyInTheBook<"collaboration" | "organisation">>;

/** Founds the collaboration; a book has one. */
export const foundCollaboration = (
  { collaboration }: CollaborationPart,
  command: OneOf<CollaborationCommand, "FoundCollaboration">,
): Decided =>
  Result.gen(function* () {
    const name = yield* mustBeFree(collaboration.founded, "collaboration", command.collaboration);
    return [record({ ...command, type: "CollaborationFounded" }, { name })];
  });

/** Gives an organisation another name from a day. */
export const renameOrganisation = (
  state: CollaborationPart,
  command: OneOf<CollaborationCommand, "RenameOrganisation">,
): Decision<CollaborationRecorded, NotInTheBook<"organisation"> | NotRenamed> =>
  Result.gen(function* () {
    const organisation = yield* organisationNamed(state, command.organisation);
    const another = yield* canBeCalled("organisation", command.organisation, organisation, command);
    return [record({ ...command, type: "OrganisationRenamed" }, { another })];
  });

/** Admits an organisation from a day; that of the act unless it says another, as of one that has long taken part. */
export const admitOrganisation = (
  { collaboration }: CollaborationPart,
  { from, ...command }: OneOf<CollaborationCommand, "AdmitOrganisation">,
  { day }: Context,
): Decided =>
  Result.gen(function* () {
    const before = find(collaboration.organisations, command.organisation);
    const name = yield* mustBeFree(before, "organisation", command.organisation);
    return [record({ ...command, type: "OrganisationAdmitted", since: from ?? day }, { name })];
  });
