/**
 * Agreements, as the book needs to know them.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { amendAgreement, reviewAgreement, stateLeadTime } from "./deciding/amending.ts";
import { approveAgreement, proposeAgreement, registerAgreement } from "./deciding/concluding.ts";
import { answerSuccession, giveNotice, receiveNotice, terminateAgreement, withdrawNotice } from "./deciding/ending.ts";
import { importAgreements } from "./deciding/lists.ts";
import { doneBy } from "./done-by.ts";
import { AgreementCommand, AgreementFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { agreementRefusals } from "./refusals.ts";
import { AGR_14 } from "./rules/amended-never-edited.ts";
import { AGR_6 } from "./rules/days-that-never-move.ts";
import { AGR_13 } from "./rules/every-party-approves.ts";
import { AGR_7 } from "./rules/how-it-ends.ts";
import { AGR_2, AGR_3 } from "./rules/last-day-reachable.ts";
import { AGR_11 } from "./rules/last-meeting-to-decide.ts";
import { AGR_9 } from "./rules/looked-over-in-time.ts";
import { AGR_4, AGR_5 } from "./rules/notice-per-party.ts";
import { AGR_12 } from "./rules/responsibility-gap.ts";
import { AGR_8 } from "./rules/successor-answered.ts";
import { AGR_1 } from "./rules/terms-make-sense.ts";
import { AGR_10 } from "./rules/unknown-is-unknown.ts";
import { type AgreementState, agreementTitle, bodyOfAgreement, noAgreements } from "./state.ts";
import { agreementCalendar } from "./views/calendar.ts";
import { agreementsDue, agreementsDueKinds } from "./views/due.ts";
import { agreementsFound } from "./views/found.ts";

export const agreement = concept({
  name: "agreement",
  part: noAgreements,
  commands: AgreementCommand,
  facts: AgreementFact,
  refusals: agreementRefusals,
  rules: [AGR_1, AGR_2, AGR_3, AGR_4, AGR_5, AGR_6, AGR_7, AGR_8, AGR_9, AGR_10, AGR_11, AGR_12, AGR_13, AGR_14],
  decide: {
    RegisterAgreement: registerAgreement,
    ImportAgreements: importAgreements,
    ProposeAgreement: proposeAgreement,
    ApproveAgreement: approveAgreement,
    AmendAgreement: amendAgreement,
    TerminateAgreement: terminateAgreement,
    GiveNotice: giveNotice,
    ReceiveNotice: receiveNotice,
    WithdrawNotice: withdrawNotice,
    AnswerSuccession: answerSuccession,
    ReviewAgreement: reviewAgreement,
    StateLeadTime: stateLeadTime,
  },
  evolve,
  bearsOn: {
    AgreementRegistered: bearsOnNothing,
    AgreementProposed: bearsOnNothing,
    AgreementApproved: bearsOnNothing,
    AgreementConcluded: bearsOnNothing,
    AgreementAmended: bearsOnNothing,
    AgreementReplaced: bearsOnNothing,
    TerminationDecided: bearsOnNothing,
    NoticeGiven: bearsOnNothing,
    NoticeReceived: bearsOnNothing,
    NoticeWithdrawn: bearsOnNothing,
    SuccessionAnswered: bearsOnNothing,
    AgreementReviewed: bearsOnNothing,
    DecisionLeadTimeStated: bearsOnNothing,
  },
  doneBy,
  record,
  kinds: { agreement: { named: agreementTitle, found: agreementsFound, ofBody: bodyOfAgreement } },
  holds: { agreements: ({ agreements }: AgreementState) => count(agreements) },
  due: { kinds: agreementsDueKinds, about: ["agreement"], entries: agreementsDue },
  calendar: agreementCalendar,
});
