/**
 * Founding a collaboration and admitting organisations to it.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import {
  type AlreadyInTheBook,
  alreadyGiven,
  type CalendarDate,
  type Decider,
  find,
  nothing,
  put,
  type Registry,
  type Wording,
} from "../kernel/index.ts";
import type { CollaborationCommand, CollaborationFact } from "./events.ts";
import type { Organisation } from "./schema.ts";

/** Who takes part, and what the collaboration is called. @category models @since 0.1.0 */
export interface CollaborationState {
  readonly founded:
    | { readonly collaboration: string; readonly name: Wording; readonly standsAt?: CalendarDate }
    | undefined;
  readonly organisations: Registry<Organisation>;
}

/** A slice of the book that knows the collaboration. @category models @since 0.1.0 */
export interface WithCollaboration {
  readonly collaboration: CollaborationState;
}

/** The decider of the collaboration. @category deciders @since 0.1.0 */
export const collaborationDecider: Decider<
  WithCollaboration,
  CollaborationCommand,
  CollaborationFact,
  AlreadyInTheBook
> & {
  readonly initial: WithCollaboration;
} = {
  initial: { collaboration: { founded: undefined, organisations: nothing() } },

  decide: ({ collaboration }, command, context) => {
    switch (command.type) {
      case "FoundCollaboration": {
        const given = alreadyGiven(collaboration.founded, "collaboration", command.collaboration);
        return given ? Result.fail(given) : Result.succeed([{ ...command, type: "CollaborationFounded" }]);
      }
      case "AdmitOrganisation": {
        const before = find(collaboration.organisations, command.organisation);
        const given = alreadyGiven(before, "organisation", command.organisation);
        return given
          ? Result.fail(given)
          : Result.succeed([{ ...command, type: "OrganisationAdmitted", since: context.day }]);
      }
    }
  },

  evolve: (state, fact) => {
    const { collaboration } = state;
    switch (fact.type) {
      case "CollaborationFounded": {
        const { type: _, ...founded } = fact;
        return { ...state, collaboration: { ...collaboration, founded } };
      }
      case "OrganisationAdmitted": {
        const { type: _, ...organisation } = fact;
        const organisations = put(collaboration.organisations, fact.organisation, organisation);
        return { ...state, collaboration: { ...collaboration, organisations } };
      }
    }
  },
};
