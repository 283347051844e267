/**
 * What the settings of a service come to, on both sides of what can be said.
 */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isLoopback, readConfig } from "./config.ts";

const given = (settings: Readonly<Record<string, string | undefined>>) => readConfig(settings);

describe("settings", () => {
  it("that nobody has said anything about are those of one machine", () => {
    expect(given({})).toEqual({
      data: resolve("./data"),
      host: "127.0.0.1",
      port: 4870,
      hosts: ["127.0.0.1"],
      logs: true,
      fileLimit: 10 * 1024 * 1024,
    });
  });
  it("that are said are what is said", () => {
    expect(
      given({
        KONSTELLATION_DATA: "/srv/konstellation",
        KONSTELLATION_HOST: "0.0.0.0",
        KONSTELLATION_HOSTS: "samverkan.example, ,FD00::1,[fd00::2]",
        KONSTELLATION_PORT: "8080",
        KONSTELLATION_LOG: "off",
        KONSTELLATION_FILE_LIMIT: "25",
      }),
    ).toEqual({
      data: "/srv/konstellation",
      host: "0.0.0.0",
      port: 8080,
      hosts: ["samverkan.example", "[fd00::1]", "[fd00::2]"],
      logs: false,
      fileLimit: 25 * 1024 * 1024,
    });
    expect(given({ KONSTELLATION_LOG: "on" })).toMatchObject({ logs: true });
  });
  it.each([
    ["1", 1],
    ["100", 100],
    ["101", null],
    ["0", null],
    ["010", null],
    ["2.5", null],
    ["10 MB", null],
  ])("a file limit of %s mebibytes is %s", (limit, expected) => {
    const read = given({ KONSTELLATION_FILE_LIMIT: limit });
    if (expected !== null) expect(read).toMatchObject({ fileLimit: expected * 1024 * 1024 });
    else
      expect(read).toEqual({
        faults: [
          {
            sv: `KONSTELLATION_FILE_LIMIT är ”${limit}”: väntade ett helt antal mebibyte, från 1 till 100, som 10`,
            en: `KONSTELLATION_FILE_LIMIT is “${limit}”: expected a whole number of mebibytes, from 1 to 100, such as 10`,
          },
        ],
      });
  });
  it.each([
    ["0", 0],
    ["1", 1],
    ["99999", null],
    ["65535", 65_535],
    ["65536", null],
    ["000080", null],
    ["00080", 80],
    ["80a", null],
    ["a80", null],
    ["-1", null],
    ["8.5", null],
  ])("port %s is %s", (port, expected) => {
    const read = given({ KONSTELLATION_PORT: port });
    if (expected !== null) expect(read).toMatchObject({ port: expected });
    else
      expect(read).toEqual({
        faults: [
          {
            sv: `KONSTELLATION_PORT är ”${port}”: väntade en port från 0 till 65535, som 4870`,
            en: `KONSTELLATION_PORT is “${port}”: expected a port from 0 to 65535, such as 4870`,
          },
        ],
      });
  });
});

describe("an address to listen on", () => {
  it.each([
    ["127.0.0.2", ["127.0.0.2"]],
    ["Samverkan.Example", ["samverkan.example"]],
    ["fd00::1", ["[fd00::1]"]],
    ["[FD00::1]", ["[fd00::1]"]],
    ["::1", ["[::1]"]],
  ])("%s answers to %j", (host, hosts) => expect(given({ KONSTELLATION_HOST: host })).toMatchObject({ host, hosts }));
  it.each([
    "user@samverkan.example",
    "samverkan.example/bok",
    "samverkan.example?",
    "samverkan.example:80",
    "fd00::1:x",
    "[fd00::1]:8080",
    "[fd00::1]:80",
    "två ord",
  ])("%s is none", (host) => {
    expect(given({ KONSTELLATION_HOST: host })).toEqual({
      faults: [
        {
          sv: `KONSTELLATION_HOST är ”${host}”: väntade en adress att lyssna på, som 127.0.0.1 eller 0.0.0.0`,
          en: `KONSTELLATION_HOST is “${host}”: expected an address to listen on, such as 127.0.0.1 or 0.0.0.0`,
        },
      ],
    });
    expect(given({ KONSTELLATION_HOSTS: `samverkan.example,${host}` })).toEqual({
      faults: [
        {
          sv: `KONSTELLATION_HOSTS är ”${host}”: väntade värdnamn utan port, som samverkan.example`,
          en: `KONSTELLATION_HOSTS is “${host}”: expected host names without a port, such as samverkan.example`,
        },
      ],
    });
  });
  it.each(["0.0.0.0", "::", "[::]"])("%s is every address there is, so it is asked by which names", (host) => {
    expect(given({ KONSTELLATION_HOST: host })).toMatchObject({
      faults: [{ sv: expect.stringContaining("KONSTELLATION_HOSTS är inte satt: säg under vilka namn") }],
    });
    expect(given({ KONSTELLATION_HOST: host, KONSTELLATION_HOSTS: "samverkan.example" })).toMatchObject({
      host,
      hosts: ["samverkan.example"],
    });
  });
});

it.each([
  ["127.0.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["[::1]", true],
  ["127.0.0.2", false],
  ["0.0.0.0", false],
  ["localhost.example", false],
])("whether %s is reached from this machine only: %s", (host, only) => expect(isLoopback(host)).toBe(only));
