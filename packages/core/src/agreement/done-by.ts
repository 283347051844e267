/**
 * Which act led to each fact of an agreement, and to a decision that terminates one.
 */
import { type DecisionFact, saidBesides } from "../decision/index.ts";
import type { OneOf } from "../kernel/index.ts";
import type { AgreementFact } from "./events.ts";

type Entry = ReadonlyArray<{ readonly type: string }>;

/** The act that led to each. One that takes another's place ends it, and the last approval concludes. */
export const doneBy = {
  AgreementRegistered: "RegisterAgreement",
  AgreementProposed: "ProposeAgreement",
  AgreementApproved: "ApproveAgreement",
  AgreementConcluded: null,
  AgreementAmended: "AmendAgreement",
  AgreementReplaced: null,
  TerminationDecided: null,
  NoticeGiven: "GiveNotice",
  NoticeReceived: "ReceiveNotice",
  NoticeWithdrawn: "WithdrawNotice",
  SuccessionAnswered: "AnswerSuccession",
  AgreementReviewed: "ReviewAgreement",
  DecisionLeadTimeStated: "StateLeadTime",
  /** The notices and the succession of a termination are facts of their own, each with its act. */
  DecisionTaken: (fact: OneOf<DecisionFact, "DecisionTaken">, entry: Entry) => {
    const terminated = entry.find((each) => isTermination(each) && each.decision === fact.decision);
    if (terminated === undefined || !isTermination(terminated)) return undefined;
    const { agreement, lastDay } = terminated;
    return { ...fact, type: "TerminateAgreement" as const, agreement, lastDay, ...saidBesides(entry) };
  },
} as const;

const isTermination = (fact: Entry[number]): fact is OneOf<AgreementFact, "TerminationDecided"> =>
  fact.type === "TerminationDecided";
