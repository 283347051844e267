/**
 * Registering agreements, deciding to terminate them, and taking in each party's notice.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import {
  type DecidedFact,
  type DecisionRefusal,
  decisionDecider,
  takeDecision,
  type WithDecisions,
} from "../decision/index.ts";
import { alreadyGiven, change, type Decider, type Decision, find, mustExist, nothing, put } from "../kernel/index.ts";
import { meetingNamed } from "../meeting/index.ts";
import type { AgreementCommand, AgreementFact } from "./events.ts";
import { type LastDayNotReachable, lastDayNotReachable } from "./rules/last-day-reachable.ts";
import {
  type DecisionIsNotNotice,
  type NotAParty,
  type NoticeAlreadyGiven,
  noticeHindered,
} from "./rules/notice-per-party.ts";
import { type NobodyDescribesIt, type NothingIsEnding, successionHindered } from "./rules/successor-answered.ts";
import { type TermDoesNotMakeSense, termDoesNotMakeSense } from "./rules/terms-make-sense.ts";
import type { AgreementState } from "./schema.ts";

/** A slice of the book that knows agreements. @category models @since 0.1.0 */
export interface WithAgreements extends WithDecisions {
  readonly agreement: AgreementState;
}

/** Everything that an agreement can refuse. @category refusals @since 0.1.0 */
export type AgreementRefusal =
  | DecisionRefusal
  | TermDoesNotMakeSense
  | LastDayNotReachable
  | NotAParty
  | NoticeAlreadyGiven
  | DecisionIsNotNotice
  | NothingIsEnding
  | NobodyDescribesIt;

type Facts = AgreementFact | DecidedFact;
type Decided = Decision<Facts, AgreementRefusal>;

/** The decider of agreements. @category deciders @since 0.1.0 */
export const agreementDecider: Decider<WithAgreements, AgreementCommand, Facts, AgreementRefusal> = {
  initial: { ...decisionDecider.initial, agreement: { agreements: nothing() } },

  decide: (state, command): Decided => {
    const existing = find(state.agreement.agreements, command.agreement);
    switch (command.type) {
      case "RegisterAgreement": {
        const given = alreadyGiven(existing, "agreement", command.agreement);
        const nonsense = termDoesNotMakeSense(command.agreement, command.term, command.notice);
        const stranger = command.parties.find((party) => find(state.collaboration.organisations, party) === undefined);
        if (given) return Result.fail(given);
        if (nonsense) return Result.fail(nonsense);
        return stranger === undefined
          ? Result.succeed([{ ...command, type: "AgreementRegistered" }])
          : Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: stranger });
      }
      case "TerminateAgreement":
        return Result.flatMap(mustExist(existing, "agreement", command.agreement), (agreement) =>
          Result.flatMap(meetingNamed(state, command.meeting), ({ day }): Decided => {
            const { type: _, agreement: id, lastDay, ...decision } = command;
            const tooEarly = lastDayNotReachable(agreement, lastDay, day);
            if (tooEarly) return Result.fail(tooEarly);
            return Result.map(takeDecision(state, decision), (facts) => [
              ...facts,
              { type: "TerminationDecided" as const, agreement: id, decision: command.decision, lastDay, day },
            ]);
          }),
        );
      case "GiveNotice":
        return Result.flatMap(mustExist(existing, "agreement", command.agreement), (agreement): Decided => {
          const hindered = noticeHindered(agreement, command.party, command.given);
          return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "NoticeGiven" }]);
        });
      case "AnswerSuccession":
        return Result.flatMap(mustExist(existing, "agreement", command.agreement), (agreement): Decided => {
          const hindered = successionHindered(state, agreement, command.on, command.succession);
          return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "SuccessionAnswered" }]);
        });
    }
  },

  evolve: (state, fact) => {
    switch (fact.type) {
      case "AgreementRegistered": {
        const { type: _, ...registered } = fact;
        const agreement = {
          ...registered,
          assumed: fact.assumed ?? [],
          termination: undefined,
          notices: [],
          successions: [],
        };
        return { ...state, agreement: { agreements: put(state.agreement.agreements, fact.agreement, agreement) } };
      }
      case "TerminationDecided": {
        const { decision, lastDay, day } = fact;
        const agreements = change(state.agreement.agreements, fact.agreement, (agreement) => ({
          ...agreement,
          termination: { decision, lastDay, day },
        }));
        return { ...state, agreement: { agreements } };
      }
      case "NoticeGiven": {
        const notice = { party: fact.party, given: fact.given, daysAre: fact.daysAre ?? ("stated" as const) };
        const agreements = change(state.agreement.agreements, fact.agreement, (agreement) => ({
          ...agreement,
          notices: [...agreement.notices, notice],
        }));
        return { ...state, agreement: { agreements } };
      }
      case "SuccessionAnswered": {
        const { on, succession } = fact;
        const agreements = change(state.agreement.agreements, fact.agreement, (agreement) => ({
          ...agreement,
          successions: [...agreement.successions, { on, succession }],
        }));
        return { ...state, agreement: { agreements } };
      }
      default:
        return { ...state, ...decisionDecider.evolve(state, fact) };
    }
  },
};
