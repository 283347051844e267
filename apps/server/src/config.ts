/**
 * The service's settings, all from the environment, all checked at start.
 */
import { resolve } from "node:path";

/** The settings. */
export interface Config {
  /** The folder where the book and the token lie. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** The names a request may be addressed to, besides the loopback ones: those given, and an address that is listened on. */
  readonly hosts: ReadonlyArray<string>;
  readonly logs: boolean;
}

/** The loopback addresses: what listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ["127.0.0.1", "localhost", "::1", "[::1]"].includes(host);

/** The addresses that stand for every address of the machine: none of them is what the service is called. */
const isEveryAddress = (host: string): boolean => ["0.0.0.0", "::", "[::]"].includes(host);

/** A host as requests name it: in small letters, an IPv6 address in brackets; undefined for what is no host by itself. */
const hostNamed = (host: string): string | undefined => {
  const url = URL.parse(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}`);
  return url !== null && url.host === url.hostname && url.href === `http://${url.host}/` ? url.hostname : undefined;
};

/** Reads the settings. @returns the settings, or every fault with what to do about it */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
): Config | { readonly faults: ReadonlyArray<string> } => {
  const faults: Array<string> = [];
  const port = environment.KONSTELLATION_PORT ?? "4870";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    faults.push(`KONSTELLATION_PORT is "${port}": expected a port from 0 to 65535, such as 4870`);
  const log = environment.KONSTELLATION_LOG ?? "on";
  if (log !== "on" && log !== "off") faults.push(`KONSTELLATION_LOG is "${log}": expected on or off`);
  const host = environment.KONSTELLATION_HOST ?? "127.0.0.1";
  const address = hostNamed(host);
  if (address === undefined)
    faults.push(`KONSTELLATION_HOST is "${host}": expected an address to listen on, such as 127.0.0.1 or 0.0.0.0`);
  const given = (environment.KONSTELLATION_HOSTS ?? "").split(",").map((name) => name.trim());
  const names = given.filter((name) => name !== "");
  for (const name of names)
    if (hostNamed(name) === undefined)
      faults.push(`KONSTELLATION_HOSTS has "${name}": expected host names without a port, such as samverkan.example`);
  if (isEveryAddress(host) && names.length === 0)
    faults.push(
      `KONSTELLATION_HOST is "${host}", which other machines reach, and KONSTELLATION_HOSTS is not set: say by which names they do, such as KONSTELLATION_HOSTS=samverkan.example,192.0.2.7, so that no page elsewhere reads the book through somebody's browser`,
    );
  if (environment.KONSTELLATION_DATA === "")
    faults.push("KONSTELLATION_DATA is empty: expected a folder, such as ./data");
  if (faults.length > 0) return { faults };
  return {
    data: resolve(environment.KONSTELLATION_DATA ?? "./data"),
    host,
    port: Number(port),
    hosts: [...names.flatMap((name) => hostNamed(name) ?? []), ...(isEveryAddress(host) ? [] : [address ?? host])],
    logs: log === "on",
  };
};
