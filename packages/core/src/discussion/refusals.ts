/**
 * Every way in which writing down what was said can be refused.
 */
import { AnsweredBefore, AnswerOnNoDay, NotAQuestion } from "./rules/a-question-is-answered-once.ts";
import { NothingSaidYet } from "./rules/at-a-meeting-held.ts";
import { SpeakerNotThere } from "./rules/said-by-somebody.ts";
import { RemarkIsStruck } from "./rules/struck-once.ts";

export const discussionRefusals = [
  NothingSaidYet,
  SpeakerNotThere,
  NotAQuestion,
  AnsweredBefore,
  AnswerOnNoDay,
  RemarkIsStruck,
] as const;
