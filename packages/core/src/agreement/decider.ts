/**
 * Concluding agreements, amending them, looking them over and ending them.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { decisionDecider, ownerInForce } from "../decision/index.ts";
import { type CalendarDate, type Decider, find, mustExist, nothing } from "../kernel/index.ts";
import {
  approveAgreement,
  importAgreements,
  missing,
  proposeAgreement,
  registerAgreement,
  strangerAmong,
} from "./deciding/concluding.ts";
import { answerSuccession, giveNotice, notStanding, terminateAgreement } from "./deciding/ending.ts";
import type { AgreementCommand } from "./events.ts";
import { evolveWith } from "./evolve.ts";
import type { Agreement } from "./model.ts";
import type { AgreementRefusal, Decided, Facts, Of } from "./refusals.ts";
import { amended, amendmentHindered } from "./rules/amended-never-edited.ts";
import { receiptHindered, withdrawalHindered } from "./rules/notice-per-party.ts";
import { termDoesNotMakeSense } from "./rules/terms-make-sense.ts";
import type { WithAgreements } from "./state.ts";

/** The decider of agreements. @category deciders @since 0.1.0 */
export const agreementDecider: Decider<WithAgreements, AgreementCommand, Facts, AgreementRefusal> = {
  initial: { ...decisionDecider.initial, agreement: { agreements: nothing(), leadTimes: nothing() } },

  decide: (state, command, { day }): Decided => {
    switch (command.type) {
      case "RegisterAgreement":
        return registerAgreement(state, command, day);
      case "ImportAgreements":
        return importAgreements(state, command, day);
      case "ProposeAgreement":
        return proposeAgreement(state, command, day);
      case "StateLeadTime":
        return Result.map(
          mustExist(
            find(state.collaboration.organisations, command.organisation),
            "organisation",
            command.organisation,
          ),
          () => [{ ...command, type: "DecisionLeadTimeStated" as const }],
        );
      default:
        return Result.flatMap(
          mustExist(find(state.agreement.agreements, command.agreement), "agreement", command.agreement),
          (agreement) => ofOne(state, agreement, command, day),
        );
    }
  },

  evolve: evolveWith,
};

type OfOne = Exclude<
  AgreementCommand,
  { type: "RegisterAgreement" | "ImportAgreements" | "ProposeAgreement" | "StateLeadTime" }
>;

/** What can be done with an agreement that is in the book. */
const ofOne = (state: WithAgreements, agreement: Agreement, command: OfOne, day: CalendarDate): Decided => {
  switch (command.type) {
    case "ApproveAgreement":
      return approveAgreement(state, agreement, command);
    case "AmendAgreement":
      return amendAgreement(state, agreement, command, day);
    case "TerminateAgreement":
      return terminateAgreement(state, agreement, command);
    case "GiveNotice":
      return giveNotice(state, agreement, command);
    case "ReceiveNotice": {
      const hindered = receiptHindered(agreement, command.party, command.received);
      return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "NoticeReceived" }]);
    }
    case "WithdrawNotice": {
      const hindered = withdrawalHindered(state, agreement, command.party, command.on);
      return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "NoticeWithdrawn" }]);
    }
    case "AnswerSuccession":
      return answerSuccession(state, agreement, command);
    case "ReviewAgreement":
      return Result.map(ownerInForce(state, command.by, command.on), () => [
        { ...command, type: "AgreementReviewed" as const },
      ]);
  }
};

const amendAgreement = (
  state: WithAgreements,
  agreement: Agreement,
  command: Of<"AmendAgreement">,
  today: CalendarDate,
): Decided => {
  const { from, decision, parties, term, notice, withdrawal, review } = command;
  const amendment = { parties, term, notice, withdrawal, review };
  const hindered =
    notStanding(state, agreement, from) ??
    amendmentHindered(agreement, from, amendment) ??
    termDoesNotMakeSense(command.agreement, amended(agreement, amendment)) ??
    strangerAmong(state, parties ?? []) ??
    missing(state, "decision", decision);
  return hindered
    ? Result.fail(hindered)
    : Result.succeed([{ ...command, type: "AgreementAmended", on: command.on ?? today }]);
};
