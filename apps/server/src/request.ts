/**
 * Reading a request: who may, in which language, with which query and body. Nothing unknown passes.
 */
import { identityNumberIn, jsonOfBytes } from "@konstellation/answer";
import type { Route } from "@konstellation/client";
import { decodeWith, type Fault, type Language } from "@konstellation/core";
import { languageOfRequest } from "@konstellation/words";
import * as Result from "effect/Result";
import type { Context } from "hono";
import { malformed, problem } from "./problems.ts";
import { says } from "./said.ts";
import type { Service } from "./service.ts";

/** A request that has been read: who asks, in which language, with what. */
export interface Read {
  readonly language: Language;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The file that was sent, where the row takes one. */
  readonly file?: { readonly mediaType: string; readonly bytes: Uint8Array };
}

/** The refusal of a request without the token it needs, or undefined. */
export const checkToken = (service: Service, route: Route, c: Context): Response | undefined => {
  if (route.scope === "read" && service.openReading) return undefined;
  const sent = c.req.header("authorization") ?? "";
  const token = /^Bearer ([\x21-\x7e]{1,200})$/.exec(sent)?.[1];
  if (token !== undefined && service.accepts(token)) return undefined;
  service.log({ level: "warn", event: "denied", method: c.req.method, path: c.req.path });
  const why = sent === "" ? says.tokenNeeded() : token === undefined ? says.tokenUnreadable() : says.tokenWrong();
  return problem(c, 401, why, {}, { "www-authenticate": 'Bearer realm="konstellation"' });
};

/** Reads a request, or answers what is wrong with it. */
export const readRequest = async (route: Route, c: Context): Promise<Read | Response> => {
  const language = languageOfRequest(c.req.header("accept-language"));
  const queries = c.req.queries();
  // Before anything else is said of it: that would be said with its words.
  const numbered = identityNumberIn({ path: c.req.param(), query: queries });
  if (numbered !== undefined) return malformed(c, numbered.where, numbered.faults);
  const twice = Object.entries(queries).find(([, values]) => values.length > 1);
  if (twice) return malformed(c, "Query", [{ path: twice[0], message: "Expected once, not several times" }]);
  const query = c.req.query();
  const faults = route.query === undefined ? faultsOfQuery(query) : failuresOf(decodeWith(route.query)(query));
  if (faults.length > 0) return malformed(c, "Query", faults);
  const request = { language, path: c.req.param(), query };
  if (route.method === "get") return { ...request, body: undefined };
  if (route.stores !== undefined) {
    const mediaType = c.req.header("content-type") ?? "application/octet-stream";
    return { ...request, body: undefined, file: { mediaType, bytes: new Uint8Array(await c.req.arrayBuffer()) } };
  }
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? "application/json"))
    return problem(c, 415, says.notJson());
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const body = bytes.length === 0 ? Result.succeed({}) : jsonOfBytes(bytes);
  return Result.isSuccess(body) ? { ...request, body: body.success } : malformed(c, "Body", body.failure);
};

const faultsOfQuery = (query: Readonly<Record<string, string>>): ReadonlyArray<Fault> =>
  Object.keys(query).map((path) => ({ path, message: "Expected no query here" }));

/** The faults of something read, if any. */
export const failuresOf = (read: Result.Result<unknown, ReadonlyArray<Fault>>): ReadonlyArray<Fault> =>
  Result.isFailure(read) ? read.failure : [];
