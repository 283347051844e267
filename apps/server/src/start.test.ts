/**
 * The service as it is started: on a socket, guarded against requests that were meant for another host.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Config, readConfig } from "./config.ts";
import { start } from "./start.ts";

const data = mkdtempSync(join(tmpdir(), "konstellation-start-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** The statuses that a started service answers to requests addressed to each of the hosts. */
const statusesOf = async (
  settings: Readonly<Record<string, string>>,
  hosts: ReadonlyArray<string>,
  at = "127.0.0.1",
) => {
  const config = readConfig({ KONSTELLATION_DATA: data, KONSTELLATION_PORT: "0", ...settings }) as Config;
  const running = await start(
    config,
    () => {},
    () => {},
  );
  const port = Number(new URL(running.url).port);
  try {
    return await Promise.all(hosts.map((host) => statusFor(host, port, at)));
  } finally {
    await running.stop();
  }
};

/** `fetch` sets the host itself, so the request is made a layer below. */
const statusFor = (host: string, port: number, at: string): Promise<number | undefined> =>
  new Promise((answered, failed) => {
    get({ host: at, port, path: "/healthz", headers: { host }, agent: false }, (response) => {
      response.resume();
      answered(response.statusCode);
    }).once("error", failed);
  });

describe("a started service answers only to its own names", () => {
  it("started as it is by itself, to those of this machine, so that no page elsewhere reads the book through a browser", async () => {
    expect(await statusesOf({}, ["127.0.0.1", "localhost", "rebound.example", "127.0.0.1.rebound.example"])).toEqual([
      200, 200, 421, 421,
    ]);
  });
  it("behind a proxy on the same machine, to the proxy's name too", async () => {
    const settings = { KONSTELLATION_HOSTS: "samverkan.example" };
    expect(await statusesOf(settings, ["samverkan.example", "localhost", "rebound.example"])).toEqual([200, 200, 421]);
  });
  it("listening to other machines, to the names it was given", async () => {
    const settings = { KONSTELLATION_HOST: "0.0.0.0", KONSTELLATION_HOSTS: "samverkan.example" };
    expect(await statusesOf(settings, ["samverkan.example", "rebound.example"])).toEqual([200, 421]);
  });
  it("written as people write them", async () => {
    const settings = { KONSTELLATION_HOST: "0.0.0.0", KONSTELLATION_HOSTS: " Samverkan.Example , fd00::1" };
    expect(await statusesOf(settings, ["samverkan.example", "[fd00::1]", "fd00.example"])).toEqual([200, 200, 421]);
  });
  it("listening on one address, to that address, which no page elsewhere can be at", async () => {
    expect(
      await statusesOf({ KONSTELLATION_HOST: "127.0.0.2" }, ["127.0.0.2", "rebound.example"], "127.0.0.2"),
    ).toEqual([200, 421]);
  });
});

describe("settings that would leave it unguarded, or mean nothing, are refused with what to do", () => {
  it.each([
    [{ KONSTELLATION_HOST: "0.0.0.0" }, "KONSTELLATION_HOSTS is not set: say by which names they do"],
    [{ KONSTELLATION_HOST: "::", KONSTELLATION_HOSTS: " , " }, "KONSTELLATION_HOSTS is “ , ”: expected host names"],
    [{ KONSTELLATION_HOSTS: "," }, "KONSTELLATION_HOSTS is “,”: expected host names"],
    [{ KONSTELLATION_HOST: "" }, "KONSTELLATION_HOST is empty: give it a value"],
    [{ KONSTELLATION_HOST: "127.0.0.1:80" }, "KONSTELLATION_HOST is “127.0.0.1:80”: expected an address"],
    [
      { KONSTELLATION_HOSTS: "samverkan.example:4870" },
      "KONSTELLATION_HOSTS is “samverkan.example:4870”: expected host names",
    ],
    [{ KONSTELLATION_HOSTS: "https://samverkan.example" }, "KONSTELLATION_HOSTS is “https://samverkan.example”"],
    [{ KONSTELLATION_DBB: "copy" }, "The variable KONSTELLATION_DBB means nothing"],
    [{ KONSTELLATION_DATA: "" }, "KONSTELLATION_DATA is empty"],
    [{ KONSTELLATION_PORT: "70000" }, "KONSTELLATION_PORT is “70000”: expected a port"],
    [{ KONSTELLATION_LOG: "" }, "KONSTELLATION_LOG is empty"],
  ])("%j", (settings, says) => {
    expect(readConfig({ KONSTELLATION_DATA: data, ...settings })).toMatchObject({
      faults: [{ en: expect.stringContaining(says), sv: expect.stringMatching(/ är | betyder /) }],
    });
  });
  it("all of them at once", () => {
    const several = { KONSTELLATION_POR: "1", KONSTELLATION_LOG: "loud", KONSTELLATION_TOKEN: " " };
    expect(readConfig(several)).toMatchObject({ faults: [{}, {}, {}] });
  });
  it("those of the command line, set in the same window, are no faults", () => {
    const both = { KONSTELLATION_DATA: data, KONSTELLATION_BOOK: "kronoberg", KONSTELLATION_TOKEN: "t" };
    expect(readConfig(both)).toMatchObject({ data });
  });
});
