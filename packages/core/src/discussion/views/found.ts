/**
 * What is found of what was said: each remark, with its answer and why it was struck.
 */
import { type Found, find, inAnyOrder } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { DiscussionPart, RemarkKept } from "../state.ts";

export const remarksFound: Found<MeetingPart & DiscussionPart, RemarkKept> = {
  among: ({ discussion }) => inAnyOrder(discussion.remarks),
  of: ({ remark, text, textBefore = [], answer, struck, meeting }) => [
    {
      id: remark,
      title: text,
      texts: [answer?.text, struck?.reason, ...textBefore.flatMap(({ was, reason }) => [was, reason])],
      in: { kind: "meeting", id: meeting },
      ...(struck === undefined ? {} : { struck: true }),
    },
  ],
  on: ({ meeting: { meetings } }, { meeting }) => find(meetings, meeting)?.day,
};
