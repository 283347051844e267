/**
 * Every route of the service, one row each, in the order the documentation shows them.
 *
 * @since 0.1.0
 */
import type { Receipt, Route } from "../route.ts";
import { agreementsRoutes } from "./agreements.ts";
import { collaborationRoutes } from "./collaboration.ts";
import { decisionsRoutes } from "./decisions.ts";
import { meetingRoomRoutes } from "./meeting-room.ts";
import { meetingsRoutes } from "./meetings.ts";
import { questionsRoutes } from "./questions.ts";

export { VerificationView } from "./collaboration.ts";
export { TreatmentView } from "./meeting-room.ts";

/** Every route of the service. @category routes @since 0.1.0 */
export const routes = {
  ...questionsRoutes,
  ...collaborationRoutes,
  ...meetingsRoutes,
  ...meetingRoomRoutes,
  ...decisionsRoutes,
  ...agreementsRoutes,
};

/** The name of a route. @category models @since 0.1.0 */
export type RouteName = keyof typeof routes;

/** A route by its name. @category models @since 0.1.0 */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];

/** The names of the routes that act. @category models @since 0.1.0 */
export type ActName = { [Name in RouteName]: RouteOf<Name>["answer"] extends typeof Receipt ? Name : never }[RouteName];

/** The names of the routes that read. @category models @since 0.1.0 */
export type ReadName = Exclude<RouteName, ActName | "askQuorum" | "askNotice">;

/** Every route as plain rows. @category routes @since 0.1.0 */
export const routeRows: ReadonlyArray<readonly [RouteName, Route]> = Object.entries(routes) as ReadonlyArray<
  readonly [RouteName, Route]
>;
