/**
 * Every no of the service, as a problem by RFC 9457.
 */
import { type Malformed, whereItStands } from "@konstellation/answer";
import type { Problem } from "@konstellation/client";
import {
  type Explanation,
  type Fault,
  faultOfShape,
  type Language,
  type Refusal,
  seatsIn,
  stanceOf,
} from "@konstellation/core";
import type { LedgerFailure } from "@konstellation/ledger";
import { booksThereAre, explainRefusal, languageOfRequest, type Names } from "@konstellation/words";
import type { Context } from "hono";
import { type Status, titles, troubles } from "./said.ts";
import { withoutNumbersIn } from "./without-numbers.ts";

/** What a problem says besides its detail; its title where it is another than that of its status. */
type More = Partial<Omit<Problem, "title">> & { readonly title?: Explanation };

/** A problem as a response, in the language that was asked for. */
export const problem = (
  c: Context,
  status: Status,
  detail: Explanation,
  { title = titles[status], ...more }: More = {},
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const language = languageOfRequest(c.req.header("accept-language"));
  const slug = more.refusal === undefined ? String(status) : "refused";
  const body: Problem = {
    type: `/docs#problem-${slug}`,
    title: title[language],
    status,
    detail: detail[language],
    instance: c.req.path,
    ...more,
  };
  // Whatever it says, and with whose words: nobody's number is repeated.
  return c.body(JSON.stringify(withoutNumbersIn(body)), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": language,
    vary: "accept-language",
    ...headers,
  });
};

/** How long whoever meets another writer is asked to wait, in seconds. */
const TRY_AGAIN_AFTER = "1";

/** 503: the store says no, not the rules. Nothing was written. */
export const unavailable = (c: Context, { is, says }: LedgerFailure): Response =>
  problem(
    c,
    503,
    says,
    { title: troubles[is], explanation: says },
    is === "busy" ? { "retry-after": TRY_AGAIN_AFTER } : {},
  );

/** 409: the act collides with what the book holds. 422: the act itself has to be put in another way. */
const statusOf = { hindered: 409, mistaken: 422 } as const;

/** A refusal by a rule, explained in the asked language and in both. */
export const refused = (c: Context, refusal: Refusal, names: Names): Response => {
  const explanation = explainRefusal(refusal, names);
  return problem(c, statusOf[stanceOf(refusal)], explanation, {
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
): Response => {
  const refused = explainRefusal(refusal, names);
  const others = known === undefined ? undefined : booksThereAre(known);
  const explanation =
    others === undefined ? refused : { sv: `${refused.sv} ${others.sv}`, en: `${refused.en} ${others.en}` };
  return problem(c, 404, explanation, { rule: refusal.rule, explanation });
};

/** Every fault of a request in the asked language, each by its path and its JSON Pointer. */
export const malformed = (c: Context, where: Malformed["where"], faults: ReadonlyArray<Fault>): Response => {
  const said = (language: Language) => faults.map((fault) => faultOfShape(fault, language));
  const detail = (language: Language) =>
    `${whereItStands[where][language]}: ${said(language)
      .map(({ path, message }) => `${path}: ${message}`)
      .join("; ")}`;
  const violations = said(languageOfRequest(c.req.header("accept-language")));
  return problem(
    c,
    400,
    { sv: detail("sv"), en: detail("en") },
    { violations: violations.map((fault) => ({ ...fault, pointer: pointerOf(fault.path) })) },
  );
};

/** A path as a JSON Pointer (RFC 6901): `presence[0].until` is `#/presence/0/until`. */
const pointerOf = (path: string): string =>
  path === "$" ? "#" : ["#", ...(path.match(/[^.[\]]+/g) ?? []).map(escaped)].join("/");

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
