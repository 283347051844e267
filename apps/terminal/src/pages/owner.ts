/**
 * Who answers for something, as it is typed: `body:llg`.
 */
import type { Owner } from "@konstellation/core";

/** An owner as it is typed, or undefined. */
export const ownerOf = (text: string): Owner | undefined => {
  const [, kind, id] = /^(body|seat|organisation):(\S+)$/.exec(text) ?? [];
  return id !== undefined && (kind === "body" || kind === "seat" || kind === "organisation") ? { kind, id } : undefined;
};
