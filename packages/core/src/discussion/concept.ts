/**
 * What is said about items, as the book needs to know it.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { answerRemark, correctRemark, recordRemarks, strikeRemark } from "./deciding/remarks.ts";
import { doneBy } from "./done-by.ts";
import { DiscussionCommand, DiscussionFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { discussionRefusals } from "./refusals.ts";
import { SAY_3 } from "./rules/a-question-is-answered-once.ts";
import { SAY_1 } from "./rules/at-a-meeting-held.ts";
import { SAY_2 } from "./rules/said-by-somebody.ts";
import { SAY_4 } from "./rules/struck-once.ts";
import { bodyOfRemark, type DiscussionState, nothingSaid, remarkText } from "./state.ts";
import { remarksFound } from "./views/found.ts";
import { openQuestionsDue } from "./views/remarks.ts";

export const discussion = concept({
  name: "discussion",
  part: nothingSaid,
  commands: DiscussionCommand,
  facts: DiscussionFact,
  refusals: discussionRefusals,
  rules: [SAY_1, SAY_2, SAY_3, SAY_4],
  decide: {
    RecordRemarks: recordRemarks,
    AnswerRemark: answerRemark,
    StrikeRemark: strikeRemark,
    CorrectRemark: correctRemark,
  },
  evolve,
  bearsOn: {
    RemarkRecorded: bearsOnNothing,
    RemarkAnswered: bearsOnNothing,
    RemarkStruck: bearsOnNothing,
    RemarkCorrected: bearsOnNothing,
  },
  doneBy,
  record,
  kinds: { remark: { named: remarkText, found: remarksFound, ofBody: bodyOfRemark } },
  holds: { remarks: ({ remarks }: DiscussionState) => count(remarks) },
  due: { kinds: ["openQuestion"], about: ["remark"], entries: openQuestionsDue },
});
