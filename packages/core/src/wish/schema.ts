/**
 * What somebody wishes to see on an agenda to come.
 */
import * as Schema from "effect/Schema";
import { Owner } from "../constellation/index.ts";
import { CalendarDate, Id, When, Wording } from "../kernel/index.ts";

/** The wish as it is put. */
export const wishFields = {
  wish: Id,
  /** The body on whose agenda it is wished for. */
  body: Id,
  text: Wording,
  /** Who wishes it. */
  by: Owner,
  /** For which meeting's day, month or season; absent: for whichever meeting comes. */
  for: Schema.optionalKey(When),
  /** What is expected of those who come to it. */
  expects: Schema.optionalKey(Wording),
};

/** The day it was put; absent in a command: the day it is entered. */
export const putOn = { on: Schema.optionalKey(CalendarDate) };

/** The item by which it is met. */
export const metFields = { wish: Id, meeting: Id, item: Id };

/** Why it is let go. */
export const droppedFields = { wish: Id, reason: Wording };
