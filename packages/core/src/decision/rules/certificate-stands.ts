/**
 * QUO-6: whether a decision's certificate is true: recomputed from the log of the room, not believed.
 *
 * A certificate is checked twice. As it was given: from the log as it stood when the decision was taken, by the charter and
 * the seats of the meeting's day, with its papers; nothing that comes later changes that. And as the book stands now: an entry that shows that
 * somebody was not there, or not appointed, or that the group of the day was another, makes the certificate false, and is named.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { Charter, ConstellationPart } from "../../constellation/index.ts";
import { dayIn, find, type Instant, rule, type Wording } from "../../kernel/index.ts";
import {
  askedAgain,
  assessQuorum,
  charterJudging,
  type Item,
  isOnItsDays,
  itemNamed,
  type Meeting,
  type MeetingPart,
  meetingNamed,
  presenceUntil,
  type QuorumQuestion,
  quorumFor,
  quorumQuestionOf,
  quorumValuesOf,
  recusalsUntil,
  seatsAt,
  seatsTurnOut,
  type Table,
  tableOf,
  thereByAppointment,
  treatmentNow,
} from "../../meeting/index.ts";
import type { MeetingDecision } from "../schema.ts";
import { isAsReckoned, type QuorumSaid } from "./answer-as-certified.ts";
import { papersUntrue } from "./papers-as-certified.ts";
import { didWithout } from "./somebody-held-it.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

export const QUO_6 = rule({
  id: "QUO-6",
  title: { sv: "Intyget står fast", en: "The certificate stands" },
  source: "Konstellation; what a decision rested on must be possible to check for anyone, without trusting anyone",
  text: {
    sv: "Varje beslut bär stadgan, platserna, närvaron och behandlingens tid. Inget senare ändrar dem. Den som räknar om intyget ur posterna får samma svar; annars är det falskt, och då sägs från vilken stund. Visar en senare post att någon inte var där eller inte var utsedd, att gruppen den dagen var en annan eller att någon hade en plats som togs för obesatt, så sägs det, och av vilken post; det gäller också det som har beslutats enligt en stadga som ett sådant beslut hade ändrat.",
    en: "Every decision carries the charter, the seats, the presence and the interval of its treatment. Nothing later changes them. Whoever recomputes the certificate from the entries gets the same answer; otherwise it is false, and the moment from which it is false is named. If a later entry shows that somebody was not there or not appointed, that the group of that day was another, or that somebody held a seat that was taken to have nobody on it, that is said, and by which entry; also of what was decided under a charter that such a decision had changed.",
  },
});

/** Why a certificate is not true. */
export const CertificateFault = Schema.Literals([
  "anotherDay",
  "notQuorate",
  "notKnown",
  "notWhatTheLogHolds",
  "papersNotEqual",
  "noTreatment",
  "correctedSince",
  "noQuestion",
  "notEverySeat",
  "endedBefore",
  "anotherGroup",
  "charterNotDecided",
  "noticeNotWaived",
  "deputyFromElsewhere",
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
  const table = tableFromLog(book, decision);
  if (table === undefined) return no("noTreatment", null);
  const quorum = quorumFor(book, table, at);
  if (Result.isFailure(quorum)) {
    const { answer } = quorum.failure;
    return answer.verdict === "unknown" ? no("notKnown", null) : no("notQuorate", answer.brokenAt ?? at);
  }
  const same = [quorum.success, withoutLookingBack(book, table, at, quorum.success)].some((reckoned) =>
    isAsReckoned(certificate, reckoned),
  );
  const why = same ? papersUntrue(book, decision) : "notWhatTheLogHolds";
  return why === undefined ? undefined : no(why, null);
};

/** Whether a meeting was opened on its day and a moment is on one of its days; older books let anything be entered. */
const heldOnItsDay = (meeting: Meeting, at: Instant): boolean =>
  isOnItsDays(meeting, at) && (meeting.status.is !== "open" || dayIn(meeting.status.from) === meeting.day);

/** What was on the table when the decision was taken. */
const tableFromLog = (book: State, { meeting: id, item: number }: MeetingDecision): Table | undefined => {
  const table = Result.gen(function* () {
    const meeting = yield* meetingNamed(book, id);
    const item = yield* itemNamed(meeting, number);
    const treatment = treatmentNow(item);
    if (treatment === undefined) return yield* Result.fail(undefined);
    return yield* tableOf(book, meeting, item, treatment.from);
  });
  return Result.getOrUndefined(table);
};

/** The same without the recusals of earlier items, which an older book did not tell: its certificate says so much. */
const withoutLookingBack = (book: State, table: Table, until: Instant, quorum: QuorumSaid): QuorumSaid => {
  const asked = { ...table, constellation: table.seats, from: table.openedAt, until };
  const question = quorumQuestionOf(book, asked, false);
  // Nor did a book that old flag who was in two meetings.
  return { ...quorum, question, answer: assessQuorum(question) };
};

/** Why a certificate is contradicted by what was entered later, or undefined. */
export const untrueSince = (book: State, decision: MeetingDecision): FalseCertificate | undefined => {
  const no = (why: CertificateFault, at: Instant | null): FalseCertificate => ({
    decision: decision.decision,
    why,
    at,
    correction: null,
  });
  if (!wasTheGroup(book, decision)) return no("anotherGroup", null);
  const answer = assessQuorum(questionSince(book, decision));
  if (answer.verdict !== "quorate") return no("correctedSince", answer.brokenAt);
  const without = didWithout(book, decision);
  return without === undefined ? undefined : no(without, null);
};

/** Whether the seats that a certificate tells of were those of the body on the day of the decision. */
const wasTheGroup = (book: ConstellationPart, { body: id, day, certificate }: MeetingDecision): boolean => {
  const body = find(book.constellation.bodies, id);
  const { seats } = certificate.question;
  if (body === undefined || seats === null) return true;
  const { added, gone } = seatsTurnOut(
    book,
    body,
    seats.map((seat) => seat.id),
    day,
  );
  return added.length + gone.length === 0;
};

/**
 * The question of a decision as the book would ask it now. A meeting that says which group and which charter it opened with is
 * asked about anew; of an older one the roll and the charter are those that the certificate pins.
 */
const questionSince = (book: State, decision: MeetingDecision): QuorumQuestion => {
  const { question, charterFrom } = decision.certificate;
  const { from, until } = question.treatment;
  const meeting = find(book.meeting.meetings, decision.meeting);
  const item = meeting?.items.find((each) => each.item === decision.item);
  if (meeting === undefined || item === undefined) return askedAgain(question, [], []);
  const table = meeting.sittings === undefined ? undefined : tableThen(book, meeting, item, from);
  if (table !== undefined) return quorumQuestionOf(book, { ...table, constellation: table.seats, from, until });
  const charters = find(book.constellation.bodies, decision.body)?.charters ?? [];
  const charter = charters.find((each) => each.from === charterFrom)?.value ?? { quorum: null };
  const there = { ...meeting, presence: thereByAppointment(book, meeting) };
  return askedAgain(
    withItsBar(book, decision, { meeting, item, charter }),
    presenceUntil(there, charter, until),
    recusalsUntil(meeting, item, charter, from),
  );
};

/** The question of an older certificate, with the ordinary bar where the lapse that its lower bar stands on does not stand. */
const withItsBar = (
  book: State,
  { body: id, certificate: { question } }: MeetingDecision,
  { meeting, item, charter }: { readonly meeting: Meeting; readonly item: Item; readonly charter: Charter },
): QuorumQuestion => {
  const body = find(book.constellation.bodies, id);
  const judging = charterJudging(book, charter, { meeting, item, until: question.treatment.until });
  if (meeting.secondCallOf === undefined || body === undefined || judging.quorum !== charter.quorum) return question;
  const { quorum } = quorumValuesOf(charter, seatsAt(book, body, meeting));
  return { ...question, charter: { ...question.charter, quorum } };
};

const tableThen = (book: State, meeting: Meeting, item: Item, from: Instant) =>
  Result.getOrUndefined(tableOf(book, meeting, item, from));
