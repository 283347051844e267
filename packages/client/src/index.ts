/**
 * The table of routes, and the typed client that comes from it.
 *
 * @since 0.1.0
 */
export { actThrough, isTimed, routeOfCommand } from "./act.ts";
export { type Answer, type Call, type Client, type ClientOptions, createClient, ServiceError } from "./client.ts";
export { Problem, Violation } from "./problem.ts";
export { type Asked, type BookRead, type Found, isBookRead, pageFrom, readFrom } from "./readers.ts";
export { type BodyOf, type PathParameters, pageOf, Receipt, type Route, type RouteSchema } from "./route.ts";
export {
  type ActName,
  type ReadName,
  type RouteName,
  type RouteOf,
  routeRows,
  routes,
  TreatmentView,
  VerificationView,
} from "./routes/index.ts";
