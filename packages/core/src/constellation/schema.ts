/**
 * Bodies, seats, appointments and charters: who must be together, and who may fill which seat.
 */
import * as Schema from "effect/Schema";
import { type Called, OrganisationKind } from "../collaboration/index.ts";
import { CalendarDate, type Dated, Id, Wording } from "../kernel/index.ts";
import { MeetingRule } from "./meeting-rule.ts";
import { QuorumRule, RecordedQuorumRule } from "./quorum-rule.ts";

/** What a body is for. */
export const BodyKind = Schema.Literals([
  "leadershipGroup",
  "workingCommittee",
  "network",
  "chiefExecutives",
  "politicalForum",
  "processGroup",
  "workingGroup",
  "board",
]);
export type BodyKind = typeof BodyKind.Type;

export const bodyFields = { body: Id, name: Wording, kind: BodyKind };

/** A new name and its first day. */
export const bodyNameFields = {
  body: Id,
  name: Wording,
  from: CalendarDate,
  /** Where the change is told of: a decision or a document. */
  source: Schema.optionalKey(Schema.NonEmptyString),
};

/** The function of a seat, a word the body uses: schools, social, care, healthCare, chair. */
export const SeatFunction = Schema.String.pipe(Schema.check(Schema.isPattern(/^[a-z][A-Za-z0-9]*$/)));

export const seatFields = {
  seat: Id,
  body: Id,
  organisation: Id,
  function: SeatFunction,
  /** What the seat is called: "head of social services, Växjö". Never a person's name. */
  label: Wording,
  /** Where the seat comes from: the decision or document that made it. */
  source: Schema.optionalKey(Schema.NonEmptyString),
};

export const appointmentFields = {
  seat: Id,
  person: Id,
  as: Schema.Literals(["holder", "deputy"]),
  from: CalendarDate,
  /** The last day of the appointment; absent while it runs. */
  until: Schema.optionalKey(CalendarDate),
  /** The person's own organisation, when it is not the seat's. */
  organisation: Schema.optionalKey(Id),
  /** A deputy's place in the charter's order; those without one come last, in the order they were appointed. */
  order: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 99 })))),
  /** The function the person has at home: "deputy head of social services, Ljungby". Never a name. */
  title: Schema.optionalKey(Wording),
};

const days = (minimum: number) => Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum, maximum: 365 })));

const secondCallWith = (rule: typeof QuorumRule) =>
  Schema.Struct({ quorum: rule, noticeDays: Schema.optionalKey(days(0)) });

/** A second call: the lower bar, and how many days after the first meeting. */
export const SecondCall = secondCallWith(RecordedQuorumRule).annotate({ identifier: "SecondCall" });

/** When the notes must have been adjusted; a statutory time moves past holidays, an agreed one does not. */
export const Adjustment = Schema.Struct({
  days: days(1),
  nature: Schema.Literals(["agreed", "statutory"]),
}).annotate({ identifier: "Adjustment" });

/** The values of a charter besides the quorum rule. */
const charterValues = {
  continuity: Schema.optionalKey(Schema.Literals(["item", "meeting"])),
  entry: Schema.optionalKey(Schema.Literals(["anyTime", "betweenItems"])),
  /** Whether a vacant seat that nobody fills counts in the denominator; absent: it does. */
  vacancies: Schema.optionalKey(Schema.Literals(["count", "leaveDenominator"])),
  recused: Schema.optionalKey(Schema.Literals(["missing", "leavesDenominator", "counts"])),
  remote: Schema.optionalKey(Schema.Literals(["counts", "doesNotCount"])),
  /** What a remote link must carry to count; absent: it is enough to be on the link. */
  remoteNeeds: Schema.optionalKey(Schema.Literals(["soundAndPicture"])),
  deputies: Schema.optionalKey(Schema.Literals(["own", "any"])),
  twoSeats: Schema.optionalKey(Schema.Literals(["one", "both"])),
  return: Schema.optionalKey(Schema.Literals(["counts", "notSameDay"])),
  /** How many days before the meeting the papers must have reached every seat; absent: by the time the item is opened. */
  paperLeadDays: Schema.optionalKey(days(0)),
  /** How many days before the meeting it must have been called; absent: no rule. */
  noticeDays: Schema.optionalKey(days(0)),
  /** Who can waive that a call came late: every seat that somebody holds; absent: nobody, and a late call is refused. */
  noticeWaiver: Schema.optionalKey(Schema.Literals(["everySeat"])),
  /** How the body decides once it may: said here, not counted by the engine. */
  method: Schema.optionalKey(
    Schema.Literals(["consensus", "majorityOfVotes", "majorityOfSeats", "majorityOfOrganisations"]),
  ),
  adjustment: Schema.optionalKey(Adjustment),
  /** On which days the body meets, which are reserved for it; absent: on none but those it is called to. */
  meets: Schema.optionalKey(MeetingRule),
  /** Who must have answered, and how, for a decision without a meeting; absent: the body decides at meetings only. */
  correspondence: Schema.optionalKey(Schema.Literals(["everySeat"])),
};

/** How a body decides: the quorum rule and what hangs on it, as it has been recorded. */
export const Charter = Schema.Struct({
  quorum: Schema.NullOr(RecordedQuorumRule),
  ...charterValues,
  /** A second call with a lower bar; absent: there is none, and nobody can make one. */
  secondCall: Schema.optionalKey(SecondCall),
}).annotate({ identifier: "Charter" });
export type Charter = typeof Charter.Type;

/** A charter as it is asked for: what a rule pack says may be left out. */
export const CharterWish = Schema.Struct({
  quorum: Schema.optionalKey(Schema.NullOr(QuorumRule)),
  ...charterValues,
  secondCall: Schema.optionalKey(secondCallWith(QuorumRule).annotate({ identifier: "SecondCallWish" })),
}).annotate({ identifier: "CharterWish" });
export type CharterWish = typeof CharterWish.Type;

/** A value of a charter by its name. */
export type CharterValue = keyof Charter;

/** Where single values come from, by the value's name; the rest come from the charter's own source. */
export const CharterSources = Schema.Struct(
  Object.fromEntries(
    Object.keys(Charter.fields).map((name) => [name, Schema.optionalKey(Schema.NonEmptyString)]),
  ) as Record<CharterValue, Schema.optionalKey<typeof Schema.NonEmptyString>>,
).annotate({ identifier: "CharterSources" });
export type CharterSources = typeof CharterSources.Type;

/** A set of values that a law gives, taken only when asked for. */
export const RulePackName = Schema.Literals(["kommunallagen"]);
export type RulePackName = typeof RulePackName.Type;

const adopted = { body: Id, from: CalendarDate, source: Schema.NonEmptyString };
const packed = { sources: Schema.optionalKey(CharterSources), pack: Schema.optionalKey(RulePackName) };

export const charterFields = {
  ...adopted,
  charter: Charter,
  ...packed,
  decision: Schema.optionalKey(Id),
  /** The first day of the charter that it takes the place of: one that never came into force, or whose rule nobody knew. */
  replaces: Schema.optionalKey(CalendarDate),
  /** The first day of the charter whose rule nobody knew: it is stated with its source, not decided. */
  replacesUnknown: Schema.optionalKey(CalendarDate),
};
export const charterWishFields = { ...adopted, charter: CharterWish, ...packed };

/**
 * Which seats an item concerns: a named part of the body, these seats, those with these functions, or those of
 * these kinds of organisation. Absent means every seat of the body.
 */
export const Constellation = Schema.Struct({
  named: Schema.optionalKey(Id),
  seats: Schema.optionalKey(Schema.Array(Id)),
  functions: Schema.optionalKey(Schema.Array(SeatFunction)),
  organisationKinds: Schema.optionalKey(Schema.Array(OrganisationKind)),
}).annotate({ identifier: "Constellation" });
export type Constellation = typeof Constellation.Type;

const { named: _, ...selection } = Constellation.fields;

export const subConstellationFields = { body: Id, constellation: Id, name: Wording, ...selection };

/** A named part of a body. */
export interface SubConstellation {
  readonly constellation: string;
  readonly name: Wording;
  readonly selection: Omit<Constellation, "named">;
}

/** A charter in force from a day, with where each value comes from and the decision that changed it. */
export interface CharterVersion extends Dated<Charter> {
  readonly sources?: CharterSources;
  readonly pack?: RulePackName;
  readonly decision?: string;
  /** The first day of the charter whose rule nobody knew: this one is stated with its source, not decided. */
  readonly replacesUnknown?: CalendarDate;
}

/** A charter that never came into force, and the one that took its place. */
export interface ReplacedCharter extends CharterVersion {
  readonly replacedBy: CharterVersion;
}

/** Somebody appointed to a seat for a while, as holder or deputy. */
export interface Appointment {
  readonly person: string;
  readonly as: "holder" | "deputy";
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly organisation?: string;
  readonly order?: number;
  readonly title?: Wording;
  /** That it was ended: the last day it was to have, where one was set, and why. */
  readonly ended?: { readonly plannedUntil?: CalendarDate; readonly reason?: Wording };
}

/** A seat: one organisation × one function in one body. */
export interface Seat {
  readonly seat: string;
  readonly body: string;
  readonly organisation: string;
  readonly function: string;
  readonly label: Wording;
  readonly source?: string;
  readonly since: CalendarDate;
  /** The last day it is a seat; absent while it is. */
  readonly lastDay?: CalendarDate;
  readonly appointments: ReadonlyArray<Appointment>;
}

/** A body with its seats in the charter's order and every charter it has had. */
export interface Body extends Called<Wording> {
  readonly body: string;
  readonly kind: BodyKind;
  readonly seats: ReadonlyArray<string>;
  readonly constellations: ReadonlyArray<SubConstellation>;
  readonly charters: ReadonlyArray<CharterVersion>;
  /** Those that were replaced before they were in force, or because nobody knew their rule. */
  readonly replacedCharters: ReadonlyArray<ReplacedCharter>;
}
