/**
 * The book: everything one collaboration has decided, as one state.
 *
 * All commands and all facts meet here; each is passed to the concept that owns it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema";
import {
  AgreementCommand,
  AgreementFact,
  type AgreementRefusal,
  agreementDecider,
  type WithAgreements,
} from "../agreement/index.ts";
import { CollaborationCommand, CollaborationFact, collaborationDecider } from "../collaboration/index.ts";
import { ConstellationCommand, ConstellationFact, constellationDecider } from "../constellation/index.ts";
import { DecisionCommand, DecisionFact, decisionDecider } from "../decision/index.ts";
import type { Decider } from "../kernel/index.ts";
import { MeetingCommand, MeetingFact, meetingDecider } from "../meeting/index.ts";

/** The state of a whole book. @category models @since 0.1.0 */
export type Book = WithAgreements;

/** Everything that can be done. @category schemas @since 0.1.0 */
export const Command = Schema.Union([
  ...CollaborationCommand.members,
  ...ConstellationCommand.members,
  ...MeetingCommand.members,
  ...DecisionCommand.members,
  ...AgreementCommand.members,
]);
export type Command = typeof Command.Type;

/** Everything that can have happened. @category schemas @since 0.1.0 */
export const Fact = Schema.Union([
  ...CollaborationFact.members,
  ...ConstellationFact.members,
  ...MeetingFact.members,
  ...DecisionFact.members,
  ...AgreementFact.members,
]);
export type Fact = typeof Fact.Type;

/** Every domain answer that is a no: it names its rule and what would cure it. @category models @since 0.1.0 */
export type Refusal = AgreementRefusal;

/**
 * The decider of the whole book.
 *
 * @example Nothing can be named that is not there
 * ```ts
 * bookDecider.decide(bookDecider.initial, command, context)
 * ```
 *
 * @category deciders @since 0.1.0
 */
export const bookDecider: Decider<Book, Command, Fact, Refusal> = {
  initial: agreementDecider.initial,

  decide: (state, command, context) => {
    switch (command.type) {
      case "FoundCollaboration":
      case "AdmitOrganisation":
        return collaborationDecider.decide(state, command, context);
      case "EstablishBody":
      case "CreateSeat":
      case "AppointPerson":
      case "EndAppointment":
      case "AdoptCharter":
      case "AbolishSeat":
      case "NameSubConstellation":
        return constellationDecider.decide(state, command, context);
      case "TakeDecision":
      case "ReferItem":
      case "DeferItem":
      case "ReportCommitment":
      case "ChangeCharter":
      case "HandOverBody":
      case "DissolveBody":
        return decisionDecider.decide(state, command, context);
      case "RegisterAgreement":
      case "ImportAgreements":
      case "ProposeAgreement":
      case "ApproveAgreement":
      case "AmendAgreement":
      case "TerminateAgreement":
      case "GiveNotice":
      case "ReceiveNotice":
      case "WithdrawNotice":
      case "AnswerSuccession":
      case "ReviewAgreement":
      case "StateLeadTime":
        return agreementDecider.decide(state, command, context);
      default:
        return meetingDecider.decide(state, command, context);
    }
  },

  evolve: (state, fact) => {
    switch (fact.type) {
      case "CollaborationFounded":
      case "OrganisationAdmitted":
        return { ...state, ...collaborationDecider.evolve(state, fact) };
      default:
        return agreementDecider.evolve(state, fact);
    }
  },
};

/** The state after facts, in order. @category questions @since 0.1.0 */
export const replay = (facts: Iterable<Fact>, from: Book = bookDecider.initial): Book => {
  let state = from;
  for (const fact of facts) state = bookDecider.evolve(state, fact);
  return state;
};
