export { type Book, bookDecider, Command, Fact, type Refusal, replay } from "./book.ts";
export { type FalseCertificate, falseCertificates } from "./certificates.ts";
export { type RuleId, rulebook } from "./rulebook.ts";
export * from "./views/index.ts";
