/**
 * The service's settings, all from the environment, all checked at start.
 */
import { resolve } from "node:path";
import type { Explanation } from "@konstellation/core";
import { type Environment, fileLimitIn, type Setting, said, settingsRefused } from "@konstellation/words";

/** The settings. */
export interface Config {
  /** The folder where the book and the token lie. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** The names a request may be addressed to, besides the loopback ones: those given, and an address that is listened on. */
  readonly hosts: ReadonlyArray<string>;
  readonly logs: boolean;
  /** How large a file may be that is stored, in bytes. */
  readonly fileLimit: number;
}

/** The loopback addresses: what listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ["127.0.0.1", "localhost", "::1", "[::1]"].includes(host);

/** The addresses that stand for every address of the machine: none of them is what the service is called. */
const isEveryAddress = (host: string): boolean => ["0.0.0.0", "::", "[::]"].includes(host);

/** A host as requests name it: in small letters, an IPv6 address in brackets; undefined for what is no host by itself. */
const hostNamed = (host: string): string | undefined => {
  // What stands after the bracket is a port, and the usual one would be passed over in silence.
  if (host.startsWith("[") && !host.endsWith("]")) return undefined;
  const url = URL.parse(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}`);
  return url?.href === `http://${url?.hostname}/` ? url?.hostname : undefined;
};

/** Reads the settings. @returns the settings, or every fault with what to do about it */
export const readConfig = (environment: Environment): Config | { readonly faults: ReadonlyArray<Explanation> } => {
  const faults: Array<Explanation> = [...settingsRefused(environment)];
  const isNot = (name: Setting, value: string, expected: Explanation) =>
    faults.push({
      sv: `${name} är ”${value}”: väntade ${expected.sv}`,
      en: `${name} is “${value}”: expected ${expected.en}`,
    });
  const port = said(environment, "KONSTELLATION_PORT") ?? "4870";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    isNot("KONSTELLATION_PORT", port, {
      sv: "en port från 0 till 65535, som 4870",
      en: "a port from 0 to 65535, such as 4870",
    });
  const log = said(environment, "KONSTELLATION_LOG") ?? "on";
  if (log !== "on" && log !== "off") isNot("KONSTELLATION_LOG", log, { sv: "on eller off", en: "on or off" });
  const host = said(environment, "KONSTELLATION_HOST") ?? "127.0.0.1";
  const address = hostNamed(host);
  if (address === undefined)
    isNot("KONSTELLATION_HOST", host, {
      sv: "en adress att lyssna på, som 127.0.0.1 eller 0.0.0.0",
      en: "an address to listen on, such as 127.0.0.1 or 0.0.0.0",
    });
  const given = said(environment, "KONSTELLATION_HOSTS");
  const names = (given ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const noNames = given !== undefined && names.length === 0 ? [given] : [];
  for (const name of [...noNames, ...names.filter((each) => hostNamed(each) === undefined)])
    isNot("KONSTELLATION_HOSTS", name, {
      sv: "värdnamn utan port, som samverkan.example",
      en: "host names without a port, such as samverkan.example",
    });
  const limit = fileLimitIn(environment);
  if (typeof limit !== "number") isNot("KONSTELLATION_FILE_LIMIT", limit.is, limit.expected);
  if (isEveryAddress(host) && given === undefined) faults.push(unnamed(host));
  if (faults.length > 0 || typeof limit !== "number") return { faults };
  return {
    data: resolve(said(environment, "KONSTELLATION_DATA") ?? "./data"),
    host,
    port: Number(port),
    hosts: [...names.flatMap((name) => hostNamed(name) ?? []), ...(isEveryAddress(host) ? [] : [address ?? host])],
    logs: log === "on",
    fileLimit: limit,
  };
};

/** It would be reached from everywhere, under any name that somebody points at it. */
const unnamed = (host: string): Explanation => ({
  sv: `KONSTELLATION_HOST är ”${host}”, som andra datorer når, och KONSTELLATION_HOSTS är inte satt: säg under vilka namn de når den, som KONSTELLATION_HOSTS=samverkan.example,192.0.2.7, så att ingen sida någon annanstans läser boken genom någons webbläsare`,
  en: `KONSTELLATION_HOST is “${host}”, which other machines reach, and KONSTELLATION_HOSTS is not set: say by which names they do, such as KONSTELLATION_HOSTS=samverkan.example,192.0.2.7, so that no page elsewhere reads the book through somebody's browser`,
});
