/**
 * What a body is for, and who has which role in it: what is said of it besides its seats and its charter.
 */
import * as Schema from "effect/Schema";
import { CalendarDate, Id, some, Wording } from "../kernel/index.ts";

/** Of what professions or functions a group is made up, and how many of each where that is said. */
export const Profession = Schema.Struct({
  profession: Wording,
  count: Schema.optionalKey(Schema.Int.pipe(Schema.check(Schema.isBetween({ minimum: 1, maximum: 99 })))),
}).annotate({ identifier: "Profession" });
export type Profession = typeof Profession.Type;

/** The decision that set a body up: one that was taken here, or one that is recorded from old papers. */
export const SetUpBy = Schema.Union([
  Schema.Struct({ decision: Id }),
  Schema.Struct({ recordedDecision: Id }),
]).annotate({ identifier: "SetUpBy" });
export type SetUpBy = typeof SetUpBy.Type;

/** What can be said; what is not said is not known. */
export const saidOfBody = {
  /** What it is called besides its name: "LLG", "the big group". */
  otherNames: Schema.optionalKey(some(Wording)),
  purpose: Schema.optionalKey(Wording),
  /** What it may do, and how far. */
  mandate: Schema.optionalKey(Wording),
  /** What a member is expected to bring and to carry home. */
  expected: Schema.optionalKey(some(Wording)),
  /** What it is not for. */
  notFor: Schema.optionalKey(some(Wording)),
  composition: Schema.optionalKey(some(Profession)),
  /** The organisation that it is a body of, where it is not the collaboration's own. */
  inside: Schema.optionalKey(Id),
  setUpBy: Schema.optionalKey(SetUpBy),
};

/** What a body is for, from a day, with where that is written. What was said of it before holds until then. */
export const remitFields = { body: Id, from: CalendarDate, source: Schema.NonEmptyString, ...saidOfBody };

/** A role that seats of a body have, one or several together: the chair, held by two. */
export const roleFields = {
  body: Id,
  /** By which the role is known when it goes over to others: chair. */
  role: Id,
  title: Wording,
  seats: some(Id),
  from: CalendarDate,
  /** The last day; absent while it is held. */
  until: Schema.optionalKey(CalendarDate),
  /** Where it is written. */
  source: Schema.optionalKey(Schema.NonEmptyString),
};
