/**
 * A decision, its one owner, and the commitments that follow from it.
 */
import * as Schema from "effect/Schema";
import { charterWishFields, Owner, othersThan, Together } from "../constellation/index.ts";
import { CalendarDate, Id, Instant, MadeId, some, When, Wording } from "../kernel/index.ts";
import { ContentHash, goesOn, PaperHad, QuorumAnswer, RecordedQuestion, type TextBefore } from "../meeting/index.ts";

/** Where and when it is reported back. */
export const ReportBack = Schema.Struct({ body: Id, when: When }).annotate({ identifier: "ReportBack" });

/** What somebody has to do after an item. `everyParty` becomes one commitment per party. */
export const Duty = Schema.Struct({
  text: Wording,
  /** Who has it. `notStated`: nobody has said yet; it waits with the body whose item it was. */
  on: Schema.Union([Schema.Literals(["everyParty", "notStated"]), Owner]),
  /** Who answers together with the owner; the owner stays the one who answers. */
  together: Schema.optionalKey(Together),
  due: Schema.optionalKey(When),
  reportBack: Schema.optionalKey(ReportBack),
  /** The decision is conditional until this is carried out. */
  condition: Schema.optionalKey(Schema.Boolean),
})
  .check(othersThan("on"))
  .annotate({ identifier: "Duty" });
export type Duty = typeof Duty.Type;

/** What somebody has to do although nothing was decided: a task of a dialogue, a deferral or a workshop. */
export const Task = Schema.Struct({
  text: Duty.fields.text,
  on: Duty.fields.on,
  together: Duty.fields.together,
  due: Duty.fields.due,
  reportBack: Duty.fields.reportBack,
})
  .check(othersThan("on"))
  .annotate({ identifier: "Task" });

/** What somebody has to do, as an old paper tells it: each party that has it is named, since nobody knows which they were then. */
export const RecordedTask = Schema.Struct({
  ...Task.fields,
  on: Schema.Union([Schema.Literal("notStated"), Owner]),
})
  .check(othersThan("on"))
  .annotate({ identifier: "RecordedTask" });
export type RecordedTask = typeof RecordedTask.Type;

export const tasksFields = { meeting: Id, item: Id, tasks: some(Task) };

export const tasksOfRecordedItemFields = { recordedMeeting: Id, item: Id, tasks: some(RecordedTask) };
export const tasksOfRecordedDecisionFields = { recordedDecision: Id, tasks: some(RecordedTask) };

/** How strongly the group speaks. */
export const Strength = Schema.Literals(["endorses", "endorsesWithConditions", "decides"]);

/** What the decision does by itself. */
export const Effect = Schema.Literals(["recommendation", "delegated", "requiresRatification"]);

const atItem = { meeting: Id, item: Id, at: Instant };
/** What was said of the item besides its outcome, and that it stays on the table. */
const said = { note: Schema.optionalKey(Wording), ...goesOn };

export const decisionFields = {
  decision: Id,
  ...atItem,
  text: Wording,
  strength: Strength,
  effect: Schema.optionalKey(Effect),
  owner: Owner,
  duties: Schema.optionalKey(Schema.Array(Duty)),
  ...said,
};

export const referralFields = {
  ...atItem,
  to: Id,
  scope: Schema.Array(Wording).pipe(Schema.check(Schema.isMinLength(1))),
  back: When,
  /** What follows when it has come back: "then each network returns with proposals". */
  duties: Schema.optionalKey(Schema.Array(Duty)),
  ...said,
};

export const deferralFields = { ...atItem, until: When, reason: Wording, ...said };

/** What a decision rested on: anyone can recompute it from the entries. */
export const Certificate = Schema.Struct({
  charterFrom: CalendarDate,
  question: RecordedQuestion,
  answer: QuorumAnswer,
  papers: Schema.Array(PaperHad),
  /** Seats it concerned that nobody held, so that no paper had to reach them. */
  unheldSeats: Schema.optionalKey(Schema.Array(Id)),
}).annotate({ identifier: "Certificate" });
export type Certificate = typeof Certificate.Type;

/** A paper as it was sent with a question. */
export const PaperSent = Schema.Struct({ paper: Id, title: Wording, hash: ContentHash }).annotate({
  identifier: "PaperSent",
});

/** A seat's yes to a question put by correspondence: when it had the question, and who answered when. */
export const AnswerHad = Schema.Struct({
  seat: Id,
  organisation: Id,
  sent: Instant,
  person: Id,
  as: Schema.Literals(["holder", "deputy"]),
  answered: Instant,
}).annotate({ identifier: "AnswerHad" });
export type AnswerHad = typeof AnswerHad.Type;

/** What a decision by correspondence rested on: the question as it was put, and the answer of every seat. */
export const CorrespondenceCertificate = Schema.Struct({
  kind: Schema.Literal("correspondence"),
  charterFrom: CalendarDate,
  correspondence: Id,
  put: Instant,
  papers: Schema.Array(PaperSent),
  answers: Schema.Array(AnswerHad),
}).annotate({ identifier: "CorrespondenceCertificate" });
export type CorrespondenceCertificate = typeof CorrespondenceCertificate.Type;

export const commitmentFields = {
  commitment: MadeId,
  meeting: Schema.optionalKey(Id),
  item: Schema.optionalKey(Id),
  decision: Schema.optionalKey(Id),
  /** What an old paper tells that it follows from: an item of a recorded meeting, or a recorded decision. */
  recordedMeeting: Schema.optionalKey(Id),
  recordedDecision: Schema.optionalKey(Id),
  /** Nothing where nobody has said yet who has it. */
  owner: Schema.optionalKey(Owner),
  together: Schema.optionalKey(Together),
  text: Wording,
  due: Schema.optionalKey(When),
  reportBack: Schema.optionalKey(ReportBack),
  condition: Schema.Boolean,
};

export const reportFields = {
  commitment: MadeId,
  on: CalendarDate,
  text: Wording,
  /** Whether it is carried out, or goes on after this report. */
  state: Schema.Literals(["carriedOut", "goesOn"]),
};

/** Who has a commitment of which nobody had said that. */
export const ownerStatedFields = {
  commitment: MadeId,
  owner: Owner,
  together: Schema.optionalKey(Together),
  on: CalendarDate,
  reason: Schema.optionalKey(Wording),
};
export const commitmentCorrectionFields = { commitment: MadeId, text: Wording, reason: Wording };

/** What a decision was meant to say, beside what it says. */
export const meaningFields = { decision: Id, meant: Wording, reason: Wording };
export const Meaning = Schema.Struct({ meant: Wording, reason: Wording, on: CalendarDate }).annotate({
  identifier: "Meaning",
});

/** A change of a body's charter, carried by a decision it has taken. */
export const charterChangeFields = {
  ...charterWishFields,
  decision: Id,
  /** The first day of the charter not yet in force that it replaces; without it, one that would begin on the same day. */
  replaces: Schema.optionalKey(CalendarDate),
};

/** Everything a body answers for goes to another body on a day. */
export const handOverFields = { body: Id, to: Id, on: CalendarDate };

/** What any decision says, however it was taken. */
interface AnyDecision {
  readonly decision: string;
  readonly body: string;
  readonly day: CalendarDate;
  readonly at: Instant;
  readonly text: Wording;
  readonly strength: typeof Strength.Type;
  readonly effect: typeof Effect.Type;
  readonly owner: Owner;
  /** The day it was entered, where that is later than the day it was taken. */
  readonly enteredOn?: CalendarDate;
  /** The bodies it has been handed over from and to, in order. */
  readonly handedOver?: ReadonlyArray<HandedOver>;
  /** What has been said that it was meant to say, in order. */
  readonly meanings?: ReadonlyArray<typeof Meaning.Type>;
}

/** A decision that was taken at a meeting. */
export interface MeetingDecision extends AnyDecision {
  readonly meeting: string;
  readonly item: string;
  readonly certificate: Certificate;
}

/** A decision that was taken by correspondence. */
export interface CorrespondenceDecision extends AnyDecision {
  readonly correspondence: string;
  readonly certificate: CorrespondenceCertificate;
}

/** That something was handed over from one body to another from a day. */
export const HandedOver = Schema.Struct({ from: Id, to: Id, on: CalendarDate }).annotate({ identifier: "HandedOver" });
export type HandedOver = typeof HandedOver.Type;

/** A decision that was taken. */
export type TakenDecision = MeetingDecision | CorrespondenceDecision;

/** Something somebody has to do, and what has been reported about it. */
export interface Commitment {
  readonly commitment: string;
  readonly meeting?: string;
  readonly item?: string;
  readonly decision?: string;
  readonly recordedMeeting?: string;
  readonly recordedDecision?: string;
  /** Nobody where it has not been said yet. */
  readonly owner?: Owner;
  readonly together?: ReadonlyArray<Owner>;
  /** From when it has an owner, and why that one, where nobody was stated at first. */
  readonly ownerStated?: {
    readonly on: CalendarDate;
    readonly reason?: Wording;
    /** Who it was on together with somebody not stated, before that. */
    readonly togetherBefore?: ReadonlyArray<Owner>;
  };
  /** The bodies on whose list it has been while nobody had it, from and to, in order. */
  readonly keptHandedOver?: ReadonlyArray<HandedOver>;
  readonly text: Wording;
  /** What it said before it was corrected, in order. */
  readonly textBefore?: ReadonlyArray<TextBefore>;
  readonly due?: When;
  readonly reportBack?: typeof ReportBack.Type;
  readonly condition: boolean;
  readonly since: CalendarDate;
  /** The bodies it has been handed over from and to, in order; and so where it is reported back. */
  readonly handedOver?: ReadonlyArray<HandedOver>;
  readonly reportsHandedOver?: ReadonlyArray<HandedOver>;
  readonly reports: ReadonlyArray<{
    readonly on: CalendarDate;
    readonly text: Wording;
    readonly state: "carriedOut" | "goesOn";
  }>;
}
