export { AgreementView, agreementsView, agreementView } from "./agreements.ts";
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
export {
  type Explain,
  ItemView,
  MeetingLine,
  MeetingView,
  meetingsView,
  meetingView,
  Obstacle,
  PresenceView,
  RollSeat,
  seatsIn,
} from "./meetings.ts";
export { NamedOwner, named, nameOf } from "./names.ts";
export { RadarEntry, RadarKind, RadarView, radarView } from "./radar.ts";
export { ItemWhatIf, WhatIfView, whatIfSeatEmpty } from "./what-if.ts";
