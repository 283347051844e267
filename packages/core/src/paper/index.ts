export { paper } from "./concept.ts";
export { PaperCommand, PaperFact } from "./events.ts";
export { contentOf } from "./rules/content-by-its-hash.ts";
export { PaperKind } from "./schema.ts";
export type { PaperPart } from "./state.ts";
export { meetingsOfPaper, PaperLine, PaperView, papersView, paperView } from "./views/papers.ts";
export { organisationReceived, personReceived } from "./views/who-received.ts";
