export { askNotice, assessNotice } from "./answer.ts";
export { type Clause, dayOfYear, readClause } from "./clause.ts";
export { explainWarning } from "./explain.ts";
export { faultsOfClause, faultsOfTerm, readNoticeQuestion } from "./faults.ts";
export { lastDayToGiveNotice, lastNoticeToEndBy } from "./last-day-to-give-notice.ts";
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
export { type Endable, endsFrom, firstEndable, termOn } from "./terms.ts";
