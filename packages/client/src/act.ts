/**
 * Giving a command through the service: the command's route is found in the table, what the path says goes into the
 * path, and the rest is sent.
 */
import type { Command } from "@konstellation/core";
import type { Call, Client } from "./client.ts";
import { parametersOf } from "./path.ts";
import type { Receipt } from "./route.ts";
import { type ActName, actRows, type RouteOf } from "./routes/index.ts";

/** A command as its route takes it. */
export interface Act {
  readonly name: ActName;
  readonly path: Readonly<Record<string, string>>;
  readonly send: Readonly<Record<string, unknown>>;
}

/** The route that a command is given through, by name. */
export const routeOfCommand = (type: Command["type"]): readonly [ActName, RouteOf<ActName>] => {
  const found = actRows.find(([, route]) => route.command === type);
  // Every command has a route, which the table's own type says; a command without one is not of the type.
  if (found === undefined) throw new TypeError(`No route gives ${type}`);
  return found;
};

/** Whether a command says when it happens. */
export const isTimed = (type: Command["type"]): boolean => routeOfCommand(type)[1].timed;

/** A command in a collaboration as its route takes it: what the path says, and the rest. */
export const actOf = (collaboration: string, { type, ...fields }: Command): Act => {
  const [name, { path }] = routeOfCommand(type);
  const inPath = new Set(parametersOf(path));
  const said = Object.entries({ collaboration, ...fields }).filter(([key]) => inPath.has(key));
  return {
    name,
    path: Object.fromEntries(said.map(([key, value]) => [key, String(value)])),
    send: Object.fromEntries(Object.entries(fields).filter(([key]) => !inPath.has(key))),
  };
};

/**
 * Gives a command to a collaboration through a client.
 *
 * @example
 * ```ts
 * await actThrough(client, "kronoberg", { type: "OpenMeeting", meeting: "llg-2024-06-07", at })
 * ```
 */
export const actThrough = (
  client: Client,
  collaboration: string,
  command: Command,
  idempotencyKey?: string,
): Promise<Receipt> => {
  const { name, path, send } = actOf(collaboration, command);
  const call = { ...path, send, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  // The route's own types fit the command it was found by; they cannot be told from the command's type here.
  return client.call(name, call as Call<typeof name>);
};
