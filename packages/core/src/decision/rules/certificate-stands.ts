/**
 * QUO-6: whether a decision's certificate is true: recomputed from the log of the room, not believed.
 *
 * A certificate is checked twice. As it was given: from the log as it stood when the decision was taken, by the charter and
 * the seats of the meeting's day; nothing that comes later changes that. And as the log stands now: a correction that shows
 * that somebody was not there makes the certificate false, from that moment, and is named.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { dayIn, find, type Instant, inOrderOfKeys, rule, type Wording } from "../../kernel/index.ts";
import {
  askedAgain,
  assessQuorum,
  isOnItsDays,
  itemNamed,
  type Meeting,
  type MeetingPart,
  meetingNamed,
  presenceUntil,
  type QuorumQuestion,
  quorumQuestionOf,
  recusalsUntil,
  tableOf,
} from "../../meeting/index.ts";
import type { MeetingDecision } from "../schema.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

export const QUO_6 = rule({
  id: "QUO-6",
  title: { sv: "Intyget står fast", en: "The certificate stands" },
  source: "Konstellation; what a decision rested on must be possible to check for anyone, without trusting anyone",
  text: {
    sv: "Varje beslut bär stadgan, platserna, närvaron och behandlingens tid. Inget senare ändrar dem. Den som räknar om intyget ur posterna får samma svar; annars är det falskt, och då sägs från vilken stund.",
    en: "Every decision carries the charter, the seats, the presence and the interval of its treatment. Nothing later changes them. Whoever recomputes the certificate from the entries gets the same answer; otherwise it is false, and the moment from which it is false is named.",
  },
});

/** Why a certificate is not true. */
export const CertificateFault = Schema.Literals([
  "anotherDay",
  "notQuorate",
  "notKnown",
  "notWhatTheLogHolds",
  "noTreatment",
  "correctedSince",
  "noQuestion",
  "notEverySeat",
  "endedBefore",
]);
export type CertificateFault = typeof CertificateFault.Type;

/** A decision whose certificate is not true, and why. */
export interface FalseCertificate {
  readonly decision: string;
  readonly why: CertificateFault;
  /** The first moment at which the quorum did not hold, or the moment on another day, where that is why. */
  readonly at: Instant | null;
  /** What was entered later that made it false: the how-manieth fact of the book, and why it was entered. */
  readonly correction: { readonly fact: number; readonly reason: Wording | null } | null;
}

/** Why a certificate is not what the log held when the decision was taken, or undefined. */
export const untrueWhenGiven = (book: State, decision: MeetingDecision): FalseCertificate | undefined => {
  const { decision: id, at, certificate } = decision;
  const no = (why: CertificateFault, moment: Instant | null): FalseCertificate => ({
    decision: id,
    why,
    at: moment,
    correction: null,
  });
  const meeting = find(book.meeting.meetings, decision.meeting);
  if (meeting !== undefined && !heldOnItsDay(meeting, at)) return no("anotherDay", at);
  const log = questionFromLog(book, decision, true);
  if (log === undefined) return no("noTreatment", null);
  const answer = assessQuorum(log);
  if (answer.verdict === "unknown") return no("notKnown", null);
  if (answer.verdict !== "quorate") return no("notQuorate", answer.brokenAt ?? at);
  // An older book did not tell the recusals of earlier items; its certificate says the same without them.
  const asWritten = [log, questionFromLog(book, decision, false)].some(
    (question) => inOrderOfKeys(certificate.question) === inOrderOfKeys(question),
  );
  const same = asWritten && certificate.answer.verdict === answer.verdict;
  return same ? undefined : no("notWhatTheLogHolds", null);
};

/** Whether a meeting was opened on its day and a moment is on one of its days; older books let anything be entered. */
const heldOnItsDay = (meeting: Meeting, at: Instant): boolean =>
  isOnItsDays(meeting, at) && (meeting.status.is !== "open" || dayIn(meeting.status.from) === meeting.day);

/** The question as the book asked it when the decision was taken. */
const questionFromLog = (
  book: State,
  { meeting: id, item: number, at }: MeetingDecision,
  looksBack: boolean,
): QuorumQuestion | undefined => {
  const asked = Result.gen(function* () {
    const meeting = yield* meetingNamed(book, id);
    const item = yield* itemNamed(meeting, number);
    const treatment = item.treatments.find((each) => each.is === "open");
    if (treatment === undefined) return yield* Result.fail(undefined);
    const table = yield* tableOf(book, meeting, item, treatment.from);
    const asked = { ...table, constellation: table.seats, from: treatment.from, until: at };
    return quorumQuestionOf(book, asked, looksBack);
  });
  return Result.getOrUndefined(asked);
};

/** Why a certificate is contradicted by what was corrected later, or undefined. */
export const untrueSince = (
  book: ConstellationPart & MeetingPart,
  decision: MeetingDecision,
): FalseCertificate | undefined => {
  const { question, charterFrom } = decision.certificate;
  const meeting = find(book.meeting.meetings, decision.meeting);
  const charters = find(book.constellation.bodies, decision.body)?.charters ?? [];
  // The roll and the charter are pinned; only the log of the room is read anew.
  const charter = charters.find(({ from }) => from === charterFrom)?.value ?? { quorum: null };
  const presence = meeting === undefined ? [] : presenceUntil(meeting, charter, question.treatment.until);
  const item = meeting?.items.find((each) => each.item === decision.item);
  const recused =
    meeting === undefined || item === undefined ? [] : recusalsUntil(meeting, item, charter, question.treatment.from);
  const answer = assessQuorum(askedAgain(question, presence, recused));
  return answer.verdict === "quorate"
    ? undefined
    : { decision: decision.decision, why: "correctedSince", at: answer.brokenAt, correction: null };
};
