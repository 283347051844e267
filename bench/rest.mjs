// One REST read of stored things, against a bare node:http server that answers the same bytes; loopback only.
import { createServer } from "node:http";
import { serve } from "@hono/node-server";
import { day, instant } from "@konstellation/core";
import { KRONOBERG, kronoberg } from "@konstellation/example";
import { deskOn, giveAll, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { buildApp } from "../apps/server/src/app.ts";
import { compare } from "./measure.mjs";

const listening = (server) => new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server.address().port)));

export const run = async () => {
  const ledger = memoryLedger();
  await Effect.runPromise(giveAll(deskOn(ledger), KRONOBERG, kronoberg));
  const clock = { now: () => instant("2024-05-06T09:00:00Z"), today: () => day("2024-05-06") };
  const app = buildApp({
    ledger,
    accepts: () => false,
    clock,
    openReading: true,
    hosts: [],
    fileLimit: 1,
    log: () => {},
  });
  const path = "/v1/collaborations/kronoberg/organisations";
  const body = await (await app.request(path)).text();
  const bare = createServer((_, response) => response.setHeader("content-type", "application/json").end(body));
  const bareUrl = `http://127.0.0.1:${await listening(bare)}${path}`;
  const { server, port } = await new Promise((ready) => {
    const started = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port: taken }) =>
      ready({ server: started, port: taken }),
    );
  });
  const read = (url) => async () => (await fetch(url)).text();
  await compare(
    `One REST read of ${(body.length / 1000).toFixed(1)} kB`,
    { "bare node:http, same bytes": read(bareUrl), "the service": read(`http://127.0.0.1:${port}${path}`) },
    { calls: { "bare node:http, same bytes": 100 } },
  );
  bare.close();
  server.close();
};
