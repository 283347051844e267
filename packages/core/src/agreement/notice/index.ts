export { askNotice, assessNotice } from "./answer.ts";
export { explainWarning } from "./explain.ts";
export { faultsOfClause, faultsOfTerm, readNoticeQuestion } from "./faults.ts";
export {
  GivenNotice,
  Landing,
  NoticeAnswer,
  NoticeClause,
  NoticeQuestion,
  NoticeStep,
  NoticeWarning,
  Term,
} from "./question.ts";
