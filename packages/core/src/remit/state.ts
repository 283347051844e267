/**
 * What the book knows of what bodies are for.
 */
import type { CollaborationPart } from "../collaboration/index.ts";
import { bodyName, type ConstellationPart } from "../constellation/index.ts";
import { find, inForceOn, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { RemitFact } from "./events.ts";

type Fact<Type extends RemitFact["type"]> = Omit<Extract<RemitFact, { readonly type: Type }>, "type" | "body">;

/** What was said of a body from a day. */
export type Statement = Fact<"RemitStated">;

/** A role, with the seats that have it from a day. */
export type Role = Fact<"RoleGiven">;

/** All that was said of a body, in the order in which it was entered. */
export interface Remit {
  readonly body: string;
  readonly statements: ReadonlyArray<Statement>;
  readonly roles: ReadonlyArray<Role>;
}

/** The part of the book that knows what bodies are for. */
export interface RemitPart {
  readonly remit: { readonly remits: Registry<Remit> };
}

/** Before anything has been said of any body. */
export const noRemits: RemitPart["remit"] = { remits: nothing() };

/** What is known of what a body is for. */
export const remitOf = ({ remit }: RemitPart, body: string): Remit =>
  find(remit.remits, body) ?? { body, statements: [], roles: [] };

/** What is said of it on a day, or undefined before anything was; of two from the same day, what was entered last. */
export const statementOn = ({ statements }: Remit, day: Statement["from"]): Statement | undefined =>
  inForceOn(statements, day);

/** What the remit of a body is called: as the body is. */
export const remitName = (
  state: CollaborationPart & ConstellationPart & RemitPart,
  body: string,
): Wording | undefined => (find(state.remit.remits, body) === undefined ? undefined : bodyName(state, body));
