export {
  type Book,
  bookDecider,
  Command,
  commandOf,
  Fact,
  type Kind,
  kinds,
  Refusal,
  readCommand,
  readFact,
  refusalKinds,
  replay,
  stanceOf,
  type WrittenCommand,
} from "./book.ts";
export {
  type FlaggedDecision,
  falseCertificates,
  isDecision,
  type JudgedCertificates,
  judgingCertificates,
} from "./certificates.ts";
export { concepts } from "./concepts.ts";
export type { Explain } from "./explain.ts";
export { allNamed, bodyOfThing, idsOf, nameOf, ownerNamed } from "./names.ts";
export { type RuleId, rulebook } from "./rulebook.ts";
export {
  CalendarEvent,
  CalendarKind,
  type CalendarScope,
  type CalendarThing,
  calendarEvents,
  concerns,
  eventsOf,
  movedBy,
  scopeNamed,
  usualSpan,
} from "./views/calendar.ts";
export { CollaborationView, collaborationView } from "./views/collaboration.ts";
export { DecisionInList, DecisionView, decisionsInList, decisionView } from "./views/decision.ts";
export {
  isInTheFacts,
  type KnownPeople,
  PersonRole,
  PersonView,
  peopleView,
  personNamed,
  personView,
} from "./views/people.ts";
export { RadarEntry, RadarKind, RadarView, radarView } from "./views/radar.ts";
export { FoundKind, FoundThing, type Keeps, searchView } from "./views/search.ts";
export { searchWithPeople } from "./views/search-people.ts";
