/**
 * Konstellation: is this the group, may it decide, who answers for it, when does it end?
 */
export * from "./agreement/index.ts";
export * from "./announcement/index.ts";
export * from "./archive/index.ts";
export * from "./book/index.ts";
export * from "./collaboration/index.ts";
export * from "./constellation/index.ts";
export * from "./correspondence/index.ts";
export * from "./decision/index.ts";
export * from "./discussion/index.ts";
export * from "./kernel/index.ts";
export * from "./meeting/index.ts";
export * from "./paper/index.ts";
export * from "./remit/index.ts";
export * from "./reserved/index.ts";
export * from "./wish/index.ts";
