/**
 * Which act led to each fact of what is said about an item.
 */
import type { OneOf } from "../kernel/index.ts";
import type { DiscussionFact } from "./events.ts";

type Entry = ReadonlyArray<{ readonly type: string }>;
type Recorded = OneOf<DiscussionFact, "RemarkRecorded">;

/** The act that led to each. Remarks that were written down together come of one act, told of by the first. */
export const doneBy = {
  RemarkRecorded: (fact: Recorded, entry: Entry) => {
    const together = entry.flatMap((each) => (isRecorded(each) ? [each] : []));
    if (together[0] !== fact) return undefined;
    const remarks = together.map(({ kind, text, by }) => ({ kind, text, ...(by === undefined ? {} : { by }) }));
    const { meeting, item } = fact;
    return { meeting, item, remarks, type: "RecordRemarks" as const };
  },
  RemarkAnswered: "AnswerRemark",
  RemarkStruck: ({ on: _, ...said }: OneOf<DiscussionFact, "RemarkStruck">) => ({
    ...said,
    type: "StrikeRemark" as const,
  }),
  RemarkCorrected: ({ on: _, ...said }: OneOf<DiscussionFact, "RemarkCorrected">) => ({
    ...said,
    type: "CorrectRemark" as const,
  }),
} as const;

const isRecorded = (fact: Entry[number]): fact is Recorded => fact.type === "RemarkRecorded";
