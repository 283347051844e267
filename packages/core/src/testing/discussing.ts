/**
 * What is said at the small meeting, for tests.
 */
import { type Command, day, type Fact } from "../index.ts";

type Record = Extract<Command, { type: "RecordRemarks" }>;
type Recorded = Extract<Fact, { type: "RemarkRecorded" }>;

/** What is said about item 1 is written down: one thought, or a question. */
export const says = (...remarks: ReadonlyArray<Partial<Record["remarks"][number]>>): Record => ({
  type: "RecordRemarks",
  meeting: "m",
  item: "1",
  remarks: remarks.map((remark) => ({ kind: "reflection", text: { sv: "En tanke" }, ...remark })),
});

/** It has been written down as the first on item 1. */
export const said = (more: Partial<Omit<Recorded, "type">> = {}): Recorded => ({
  type: "RemarkRecorded",
  remark: "m.1.said-1",
  meeting: "m",
  item: "1",
  kind: "reflection",
  text: { sv: "En tanke" },
  ...more,
});

/** The first remark on item 1 is answered on a day. */
export const answers = (on: string, more: object = {}): Extract<Command, { type: "AnswerRemark" }> => ({
  type: "AnswerRemark",
  remark: "m.1.said-1",
  text: { sv: "Ja" },
  on: day(on),
  ...more,
});

/** The first remark on item 1 is struck. */
export const strikes: Extract<Command, { type: "StrikeRemark" }> = {
  type: "StrikeRemark",
  remark: "m.1.said-1",
  reason: { sv: "Fel punkt" },
};
