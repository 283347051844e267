export { reserved } from "./concept.ts";
export { ReservedCommand, ReservedFact } from "./events.ts";
export type { ReservedPart } from "./state.ts";
export { ReservedDayView, reservedDaysView } from "./views/reserved-days.ts";
