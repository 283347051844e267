/**
 * The facts and commands of what bodies are for.
 *
 * These names are storage: they are never renamed, only added to.
 */
import * as Schema from "effect/Schema";
import { command, record } from "../kernel/index.ts";
import { remitFields, roleFields } from "./schema.ts";

export const RemitFact = Schema.Union([record("RemitStated", remitFields), record("RoleGiven", roleFields)]);
export type RemitFact = typeof RemitFact.Type;

export const RemitCommand = Schema.Union([command("StateRemit", remitFields), command("GiveRole", roleFields)]);
export type RemitCommand = typeof RemitCommand.Type;
