/**
 * Answering an acting route: the request becomes a command, and the desk decides it.
 *
 * @since 0.1.0
 */
import { randomUUID } from "node:crypto";
import type { Route } from "@konstellation/client";
import { Command, decodeWith } from "@konstellation/core";
import type { Desk } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Context } from "hono";
import { namesIn, noBook } from "./look-up.ts";
import { malformed, problem, refused } from "./problems.ts";
import { failuresOf, type Read } from "./request.ts";
import type { Service } from "./service.ts";

const readCommand = decodeWith(Command);

/** What an acting route answers. */
export const act = Effect.fnUntraced(function* (
  service: Service,
  desk: Desk,
  route: Route,
  { language, path, body }: Read,
  c: Context,
) {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return malformed(c, "Body", [{ path: "$", message: "Expected an object" }]);
  if (route.body !== undefined) {
    const faults = failuresOf(decodeWith(route.body)(body));
    if (faults.length > 0) return malformed(c, "Body", faults);
  }
  const { collaboration, ...inPath } = path;
  const now = service.clock.now();
  const timed = route.timed === true ? { at: now } : {};
  const founding = route.command === "FoundCollaboration" ? {} : inPath;
  const command = readCommand({ ...timed, ...body, ...founding, type: route.command });
  if (Result.isFailure(command)) return malformed(c, "Body", command.failure);
  const id = collaboration ?? (command.success.type === "FoundCollaboration" ? command.success.collaboration : "");
  const before = yield* desk.look(id);
  if (before.version === 0 && command.success.type !== "FoundCollaboration") return noBook(c, language, id);
  const key = c.req.header("idempotency-key");
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key))
    return malformed(c, "Header", [
      { path: "Idempotency-Key", message: "Expected 1 to 200 printable characters without spaces" },
    ]);
  const expected = versionIn(c.req.header("if-match"));
  if (expected === "malformed")
    return malformed(c, "Header", [
      { path: "If-Match", message: 'Expected an ETag that this service gave, such as "v17"' },
    ]);
  const context = { day: dayOfAct(service), instant: now, actor: "write-token" };
  const given = yield* Effect.result(
    desk.give({
      book: id,
      id: key ?? randomUUID(),
      command: command.success,
      context,
      ...(expected === undefined ? {} : { expected }),
    }),
  );
  if (Result.isSuccess(given)) {
    const { entry, version, repeated } = given.success;
    c.header("etag", `"v${version}"`);
    return c.json(
      { version, command: entry?.command ?? "", repeated, facts: entry?.facts.map((fact) => fact.type) ?? [] },
      repeated ? 200 : 201,
    );
  }
  const failure = given.failure;
  if (failure._tag === "Refused") return refused(c, failure.refusal, language, namesIn(before.book));
  if (failure._tag === "CommandIdReused") return problem(c, 422, failure.message);
  if (failure._tag === "VersionConflict")
    return problem(
      c,
      412,
      `The book is at version ${failure.actual}, not ${failure.expected}: read it again`,
      {},
      { etag: `"v${failure.actual}"` },
    );
  return yield* failure;
});

const dayOfAct = (service: Service) => service.clock.today();

const versionIn = (header: string | undefined): number | undefined | "malformed" => {
  if (header === undefined || header === "*") return undefined;
  const match = /^"v(\d{1,15})(?:\.[\d-]{10})?"$/.exec(header);
  return match === null ? "malformed" : Number(match[1]);
};
