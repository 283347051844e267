/**
 * The service as its tests run it: on a ledger in memory, with days that stand still.
 */
import { day, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, memoryContents, memoryLedger, memoryPeople } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import type { Hono } from "hono";
import { buildApp } from "../app.ts";
import type { Service } from "../service.ts";

/** The write token that the service accepts. */
export const TOKEN = "kst_right";

/** The path of the example book. */
export const BOOK = `/v1/collaborations/${KRONOBERG}`;

/** A clock that stands still late on a day. */
export const lateOn = (date: string): Service["clock"] => ({
  now: () => instant(`${date}T23:00:00+02:00`),
  today: () => day(date),
});

/** What a service works with; an empty ledger of its own unless another is given. */
export const service = (more: Partial<Service> = {}): Service => ({
  ledger: memoryLedger(),
  people: memoryPeople(),
  contents: memoryContents(),
  fileLimit: 2 * 1024 * 1024,
  accepts: (token) => token === TOKEN,
  clock: { now: () => instant("2024-05-06T09:00:00+02:00"), today: () => day("2024-05-06") },
  openReading: true,
  hosts: [],
  log: () => {},
  ...more,
});

/** A service on the example book. */
export const onTheExample = async (more: Partial<Service> = {}): Promise<Hono> => {
  const started = service(more);
  await Effect.runPromise(giveAll(deskOn(started.ledger), KRONOBERG, kronoberg));
  return buildApp(started);
};

/** Sends something, with the right token unless another is given. */
export const post = (app: Hono, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${TOKEN}`, ...headers },
    body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });

/** Whatever JSON was answered; each test looks at what it asks about. */
export type Answered = Readonly<Record<string, unknown>>;

/** The JSON of a response. */
export const json = async (response: Response | Promise<Response>) => (await (await response).json()) as Answered;
