/**
 * Routes of meetings: before them, and while they are held.
 */
import { agendaRoutes } from "./agenda.ts";
import { roomRoutes } from "./room.ts";

export { TreatmentView } from "./room.ts";

/** The routes. */
export const meetingRoutes = { ...agendaRoutes, ...roomRoutes };
