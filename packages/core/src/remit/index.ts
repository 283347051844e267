export { remit } from "./concept.ts";
export { RemitCommand, RemitFact } from "./events.ts";
export type { RemitPart } from "./state.ts";
export { RemitView, remitsView, remitView } from "./views/remits.ts";
