export { announcement } from "./concept.ts";
export { AnnouncementCommand, AnnouncementFact } from "./events.ts";
export type { AnnouncementPart } from "./state.ts";
export { AnnouncementView, announcementsView, announcementView } from "./views/announcements.ts";
