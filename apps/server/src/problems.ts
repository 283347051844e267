/**
 * Every no of the service, as a problem by RFC 9457.
 */
import type { Problem } from "@konstellation/client";
import { type Fault, faultOfShape, type Language, type Refusal, seatsIn, stanceOf } from "@konstellation/core";
import type { LedgerFailure } from "@konstellation/ledger";
import { booksThereAre, explainRefusal, type Names } from "@konstellation/words";
import type { Context } from "hono";
import { withoutNumbersIn } from "./without-numbers.ts";

type Status = 400 | 401 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 421 | 422 | 500 | 503 | 504;

const titles: Readonly<Record<Status, string>> = {
  400: "The request is malformed",
  401: "A token is needed",
  404: "There is no such thing",
  405: "That cannot be done here",
  406: "That format is not offered",
  409: "The rules refuse it",
  412: "The book has changed",
  413: "The request is too large",
  415: "The body must be JSON",
  421: "This service has another name",
  422: "The rules refuse it",
  500: "Something broke in the service",
  503: "The book cannot be read",
  504: "It took too long",
};

/** A problem as a response. */
export const problem = (
  c: Context,
  status: Status,
  detail: string,
  more: Partial<Problem> = {},
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const slug = more.refusal === undefined ? String(status) : "refused";
  const body: Problem = {
    type: `/docs#problem-${slug}`,
    title: titles[status],
    status,
    detail,
    instance: c.req.path,
    ...more,
  };
  // Whatever it says, and with whose words: nobody's number is repeated.
  return c.body(JSON.stringify(withoutNumbersIn(body)), status, {
    "content-type": "application/problem+json; charset=utf-8",
    ...headers,
  });
};

const troubles: Readonly<Record<LedgerFailure["is"], string>> = {
  missing: "The book cannot be read",
  unopened: "The book cannot be read",
  unread: "The book cannot be read",
  unwritten: "The book cannot be written",
  busy: "Somebody else is writing",
  gone: "The book is not there any more",
  damaged: "The book is damaged",
};

/** How long whoever meets another writer is asked to wait, in seconds. */
const TRY_AGAIN_AFTER = "1";

/** 503: the store says no, not the rules. Nothing was written. */
export const unavailable = (c: Context, { is, says }: LedgerFailure, language: Language): Response =>
  problem(
    c,
    503,
    says[language],
    { title: troubles[is], explanation: says },
    is === "busy" ? { "retry-after": TRY_AGAIN_AFTER } : {},
  );

/** 409: the act collides with what the book holds. 422: the act itself has to be put in another way. */
const statusOf = { hindered: 409, mistaken: 422 } as const;

/** A refusal by a rule, explained in the asked language and in both. */
export const refused = (c: Context, refusal: Refusal, language: Language, names: Names): Response => {
  const explanation = explainRefusal(refusal, names);
  return problem(c, statusOf[stanceOf(refusal)], explanation[language], {
    rule: refusal.rule,
    explanation,
    missingSeats: seatsIn(refusal),
    refusal,
  });
};

/** That there is no such book, or nothing of that name in it. */
export const notFound = (
  c: Context,
  {
    refusal,
    names,
    known,
  }: { readonly refusal: Refusal; readonly names: Names; readonly known?: ReadonlyArray<string> },
  language: Language,
): Response => {
  const refused = explainRefusal(refusal, names);
  const others = known === undefined ? undefined : booksThereAre(known);
  const explanation =
    others === undefined ? refused : { sv: `${refused.sv} ${others.sv}`, en: `${refused.en} ${others.en}` };
  return problem(c, 404, explanation[language], { rule: refusal.rule, explanation });
};

/** Every fault of a request in the asked language, each by its path and its JSON Pointer. */
export const malformed = (c: Context, where: string, faults: ReadonlyArray<Fault>, language: Language): Response => {
  const said = faults.map((fault) => faultOfShape(fault, language));
  return problem(c, 400, `${where}: ${said.map((fault) => `${fault.path}: ${fault.message}`).join("; ")}`, {
    violations: said.map((fault) => ({ ...fault, pointer: pointerOf(fault.path) })),
  });
};

/** A path as a JSON Pointer (RFC 6901): `presence[0].until` is `#/presence/0/until`. */
const pointerOf = (path: string): string =>
  path === "$" ? "#" : ["#", ...(path.match(/[^.[\]]+/g) ?? []).map(escaped)].join("/");

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
