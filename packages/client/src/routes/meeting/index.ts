/**
 * Routes of meetings: before them, and while they are held.
 */
import { joined } from "../joined.ts";
import { agendaRoutes } from "./agenda.ts";
import { roomRoutes } from "./room.ts";

export { TreatmentView } from "./room.ts";

/** The routes. */
export const meetingRoutes = joined(agendaRoutes, roomRoutes);
