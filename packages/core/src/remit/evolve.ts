/**
 * What each fact changes in what is known of what bodies are for.
 */
import { type Evolving, put } from "../kernel/index.ts";
import type { RemitFact } from "./events.ts";
import { type RemitPart, remitOf } from "./state.ts";

export const evolve: Evolving<RemitPart["remit"], RemitFact> = {
  RemitStated: (part, { type: _, body, ...statement }) => {
    const before = remitOf({ remit: part }, body);
    return { remits: put(part.remits, body, { ...before, statements: [...before.statements, statement] }) };
  },
  RoleGiven: (part, { type: _, body, ...role }) => {
    const before = remitOf({ remit: part }, body);
    return { remits: put(part.remits, body, { ...before, roles: [...before.roles, role] }) };
  },
};
