export { AgreementStanding, AgreementView } from "./agreement-view.ts";
export { agreementsView, agreementView } from "./agreements.ts";
export {
  agreementEvents,
  CalendarEvent,
  CalendarKind,
  type CalendarScope,
  type CalendarSpan,
  calendarEvents,
  commitmentEvents,
  concerns,
  meetingEvent,
  nobodyInScope,
  usualSpan,
} from "./calendar.ts";
export { CascadeStep } from "./cascade.ts";
export {
  BodyView,
  bodiesView,
  bodyView,
  CollaborationView,
  collaborationView,
  organisationsView,
  SeatView,
} from "./collaboration.ts";
export {
  CommitmentView,
  commitmentsView,
  commitmentView,
  DecisionLine,
  DecisionView,
  decisionsView,
  decisionView,
} from "./decisions.ts";
export { CallView, ForecastView, forecastView } from "./forecast.ts";
export { Coverage, InventoryView, inventoryView } from "./inventory.ts";
export { ItemView } from "./items.ts";
export { MeetingLine, MeetingView, meetingsView, meetingView } from "./meetings.ts";
export { NamedOwner, named, nameOf } from "./names.ts";
export { type Explain, Obstacle, seatsIn } from "./obstacle.ts";
export { RadarView, radarView } from "./radar.ts";
export { RadarEntry, RadarKind } from "./radar-entry.ts";
export { PresenceView, RollSeat } from "./roll.ts";
export { Lane, LaneMark, TimelineView, timelineView, usualTimeline } from "./timeline.ts";
export { ItemWhatIf, WhatIfView, whatIfSeatEmpty } from "./what-if.ts";
