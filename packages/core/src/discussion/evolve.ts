/**
 * What each fact changes of what has been said.
 */
import { change, type Evolving, find, put } from "../kernel/index.ts";
import type { DiscussionFact } from "./events.ts";
import { type DiscussionState, placeOf } from "./state.ts";

export const evolve: Evolving<DiscussionState, DiscussionFact> = {
  RemarkRecorded: ({ remarks, onItems }, { type: _, ...remark }) => {
    const place = placeOf(remark);
    return {
      remarks: put(remarks, remark.remark, remark),
      onItems: put(onItems, place, [...(find(onItems, place) ?? []), remark.remark]),
    };
  },
  RemarkAnswered: (part, { type: _, remark: id, ...answer }) => ({
    ...part,
    remarks: change(part.remarks, id, (remark) => ({ ...remark, answer })),
  }),
  RemarkCorrected: (part, { remark: id, text, reason, on }) => ({
    ...part,
    remarks: change(part.remarks, id, (remark) => ({
      ...remark,
      text,
      textBefore: [...(remark.textBefore ?? []), { was: remark.text, reason, on }],
    })),
  }),
  RemarkStruck: (part, { type: _, remark: id, ...struck }) => ({
    ...part,
    remarks: change(part.remarks, id, (remark) => ({ ...remark, struck })),
  }),
};
