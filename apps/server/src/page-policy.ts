/**
 * What a page of ours may do in a browser: show its own style, and nothing else.
 */
import { createHash } from "node:crypto";
import { STYLE } from "@konstellation/documents";

/** The policy of a page that has a style sheet inside: that one by its hash, no script, no network. */
export const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; frame-ancestors 'none'`;

/** The policy of a paper that is written out. */
export const paperPolicy = policyFor(STYLE);
