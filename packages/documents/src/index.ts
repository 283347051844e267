/**
 * The papers of a meeting, written out.
 */
export { agendaOf, callOf } from "./agenda.ts";
export { extractOf } from "./extract.ts";
export { type Format, formats } from "./formats.ts";
export { STYLE } from "./html.ts";
export { minutesOf } from "./minutes.ts";
export { recordedExtractOf, recordedMinutesOf } from "./recorded.ts";
export {
  type DecisionViews,
  type MeetingViews,
  viewsOfDecision,
  viewsOfMeeting,
  viewsOfMinutes,
} from "./views.ts";
export type { Block, Line, Written } from "./written.ts";
