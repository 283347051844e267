/**
 * Which act led to each fact of an agreement, and to a decision that terminates one.
 */
import { type DecisionFact, saidOfIt } from "../decision/index.ts";
import type { OneOf } from "../kernel/index.ts";
import type { AgreementFact } from "./events.ts";

type Entry = ReadonlyArray<{ readonly type: string }>;

/** The act that led to each. One that takes another's place ends it, and the last approval concludes. */
export const doneBy = {
  AgreementRegistered: (fact: Registered, entry: Entry) => {
    const [first, ...more] = entry.flatMap((each) => (isRegistered(each) ? [each] : []));
    if (first !== fact) return undefined;
    if (more.length === 0) return { ...fact, type: "RegisterAgreement" as const };
    const agreements = [first, ...more].map(({ type: _, ...said }) => said);
    return { agreements, type: "ImportAgreements" as const };
  },
  AgreementProposed: "ProposeAgreement",
  AgreementApproved: "ApproveAgreement",
  AgreementConcluded: null,
  AgreementAmended: "AmendAgreement",
  AgreementReplaced: null,
  TerminationDecided: null,
  NoticeGiven: (fact: OneOf<AgreementFact, "NoticeGiven">, entry: Entry) =>
    entry.some(isTermination) ? undefined : { ...fact, type: "GiveNotice" as const },
  NoticeReceived: "ReceiveNotice",
  NoticeWithdrawn: "WithdrawNotice",
  SuccessionAnswered: (fact: Answered, entry: Entry) =>
    entry.some(isTermination) ? undefined : { ...fact, type: "AnswerSuccession" as const },
  AgreementReviewed: "ReviewAgreement",
  DecisionLeadTimeStated: "StateLeadTime",
  /** The notices of a termination, and what comes after, are facts of their own. */
  DecisionTaken: (fact: OneOf<DecisionFact, "DecisionTaken">, entry: Entry) => {
    const terminated = entry.find((each) => isTermination(each) && each.decision === fact.decision);
    if (terminated === undefined || !isTermination(terminated)) return undefined;
    const { agreement, lastDay } = terminated;
    const notices = entry.flatMap((each) => (isNotice(each) ? [noticeIn(each)] : []));
    const succession = entry.flatMap((each) => (isAnswer(each) ? [each.succession] : []))[0];
    return {
      ...saidOfIt(fact, entry),
      agreement,
      lastDay,
      notices,
      ...(succession === undefined ? {} : { succession }),
      type: "TerminateAgreement" as const,
    };
  },
} as const;

type Registered = OneOf<AgreementFact, "AgreementRegistered">;
type Notice = OneOf<AgreementFact, "NoticeGiven">;
type Answered = OneOf<AgreementFact, "SuccessionAnswered">;

const noticeIn = ({ type: _, agreement: __, ...said }: Notice) => said;

const isRegistered = (fact: Entry[number]): fact is Registered => fact.type === "AgreementRegistered";
const isNotice = (fact: Entry[number]): fact is Notice => fact.type === "NoticeGiven";
const isAnswer = (fact: Entry[number]): fact is Answered => fact.type === "SuccessionAnswered";
const isTermination = (fact: Entry[number]): fact is OneOf<AgreementFact, "TerminationDecided"> =>
  fact.type === "TerminationDecided";
