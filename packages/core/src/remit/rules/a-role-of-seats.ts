/**
 * BOD-2: a role is held by seats that the body has, one or several together.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Role } from "../state.ts";

export const BOD_2 = rule({
  id: "BOD-2",
  title: { sv: "En roll innehas av platser i organet", en: "A role is held by seats of the body" },
  source: "County leadership groups' minutes: the chairs, in the plural, one of a municipality and one of the region",
  text: {
    sv: "En roll, som ordförandens, innehas av en eller flera av organets platser tillsammans, från en dag då organet har dem. Ges rollen till andra har de den från sin första dag.",
    en: "A role, such as that of the chair, is held by one or several of the body's seats together, from a day on which the body has them. When it is given to others, they have it from their first day.",
  },
});

/** The role would end before it begins. */
export const RoleDoesNotFit = refusal(
  "RoleDoesNotFit",
  BOD_2,
  { body: Id, role: Id, from: CalendarDate, until: CalendarDate, why: Schema.Literals(["endsBeforeItBegins"]) },
  "mistaken",
);
export type RoleDoesNotFit = typeof RoleDoesNotFit.Type;

/** Evidence that a role lasts at least a day. */
export type RoleLasts = Evidence<"roleLasts">;

/** Whether a role lasts at least a day. */
export const roleLasts = (
  body: string,
  { role, from, until }: Pick<Role, "role" | "from" | "until">,
): Result.Result<RoleLasts, RoleDoesNotFit> =>
  until !== undefined && until < from
    ? Result.fail(RoleDoesNotFit({ body, role, from, until, why: "endsBeforeItBegins" }))
    : Result.succeed(vouch({}));

/** The roles that are held on a day: each as it was given last before that, unless its last day has passed. */
export const rolesOn = (roles: ReadonlyArray<Role>, day: CalendarDate): ReadonlyArray<Role> => {
  const latest = new Map<string, Role>();
  for (const given of roles) {
    const before = latest.get(given.role);
    if (given.from <= day && (before === undefined || given.from >= before.from)) latest.set(given.role, given);
  }
  return [...latest.values()].filter(({ until }) => until === undefined || day <= until);
};
