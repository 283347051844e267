/**
 * What is told of a decision to those outside the group: the words, for whom, and through which forum.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { CalendarDate, Id, When, Wording } from "../kernel/index.ts";

/** The decision that it tells of: one that was taken here, or one that is recorded from old papers. */
export const ToldDecision = Schema.Union([
  Schema.Struct({ decision: Id }),
  Schema.Struct({ recordedDecision: Id }),
]).annotate({ identifier: "ToldDecision" });
export type ToldDecision = typeof ToldDecision.Type;

export const draftFields = {
  announcement: Id,
  of: ToldDecision,
  /** The communicable version: the words in which it is told. */
  text: Wording,
  /** For whom: "heads of units in the municipalities". */
  audience: Wording,
  /** Through which forum or channel: "the network of directors"; absent: not said yet. */
  through: Schema.optionalKey(Wording),
  /** Who answers for it being told. */
  by: Owner,
  /** By when; absent: no day is set. */
  due: Schema.optionalKey(When),
};

export const rewordingFields = { announcement: Id, text: Wording };
export const approvalFields = { announcement: Id, by: Owner };
/** It can be told several times; through which forum, where that is another than was planned. */
export const tellingFields = { announcement: Id, through: Schema.optionalKey(Wording) };
export const withdrawalFields = { announcement: Id, reason: Wording };

/** The day on which something was done; absent in a command: the day it is entered. */
export const doneOn = { on: Schema.optionalKey(CalendarDate) };
