/**
 * Giving a command through the service: the command's route is found in the table, what the path says goes into the
 * path, and the rest is sent.
 */
import type { Command } from "@konstellation/core";
import type { Call, Client } from "./client.ts";
import { parametersOf, type Receipt, type Route } from "./route.ts";
import { type ActName, type RouteName, routeRows } from "./routes/index.ts";

/** The route that a command is given through. */
export const routeOfCommand = (type: Command["type"]): readonly [ActName, Route] => {
  const found = routeRows.find(([, route]) => route.command === type);
  if (found === undefined) throw new TypeError(`No route gives ${type}`);
  return found as readonly [ActName & RouteName, Route];
};

/** Whether a command says when it happens. */
export const isTimed = (type: Command["type"]): boolean => routeOfCommand(type)[1].timed === true;

/**
 * Gives a command to a collaboration through a client.
 *
 * @example
 * ```ts
 * await actThrough(client, "kronoberg", { type: "OpenMeeting", meeting: "llg-2024-06-07", at })
 * ```
 *
 */
export const actThrough = (
  client: Client,
  collaboration: string,
  command: Command,
  idempotencyKey?: string,
): Promise<Receipt> => {
  const [name, route] = routeOfCommand(command.type);
  const { type: _, ...fields } = command;
  const inPath = new Set(parametersOf(route.path));
  const path = Object.fromEntries(Object.entries({ collaboration, ...fields }).filter(([key]) => inPath.has(key)));
  const send = Object.fromEntries(Object.entries(fields).filter(([key]) => !inPath.has(key)));
  const call = { ...path, send, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  // The route's own types fit the command it was found by; they cannot be told from the command's type here.
  return client.call(name, call as unknown as Call<typeof name>);
};
