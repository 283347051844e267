/**
 * The table of routes, and the typed client that comes from it.
 */
export { type Act, actOf, actThrough, isTimed, routeOfCommand } from "./act.ts";
export type { BodyOf } from "./acting-rows.ts";
export type { Asked, BookReader, Read } from "./asked.ts";
export { type Answer, type Call, type Client, type ClientOptions, createClient, ServiceError } from "./client.ts";
export { fileKinds } from "./file-kinds.ts";
export { being, during, filtering } from "./filters.ts";
export { formatNames, type PaperFormat } from "./paper-formats.ts";
export { type PathParameters, parametersOf } from "./path.ts";
export { Problem, Violation } from "./problem.ts";
export { pageOf, Receipt, type Route, type RouteSchema } from "./route.ts";
export {
  type ActName,
  type BookReadName,
  isAct,
  isHash,
  isKeep,
  isStore,
  type KeepName,
  type QuestionName,
  type ReadName,
  type RouteName,
  type RouteOf,
  routeRows,
  routes,
  type StoreName,
  TreatmentView,
  VerificationView,
} from "./routes/index.ts";
export { StoredReceipt } from "./storing-rows.ts";
