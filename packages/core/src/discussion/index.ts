export { discussion } from "./concept.ts";
export { DiscussionCommand, DiscussionFact } from "./events.ts";
export { RemarkKind } from "./schema.ts";
export { type DiscussionPart, type DiscussionState, isSaidAt } from "./state.ts";
export { RemarkView, remarksView, remarkView } from "./views/remarks.ts";
