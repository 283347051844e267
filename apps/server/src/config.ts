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
  /** Host names a request may be addressed to, besides the loopback ones. */
  readonly hosts: ReadonlyArray<string>;
  readonly logs: boolean;
}

/** The loopback addresses: what listens there is reached from this machine only. */
export const isLoopback = (host: string): boolean => ["127.0.0.1", "localhost", "::1", "[::1]"].includes(host);

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
  if (environment.KONSTELLATION_DATA === "")
    faults.push("KONSTELLATION_DATA is empty: expected a folder, such as ./data");
  if (faults.length > 0) return { faults };
  return {
    data: resolve(environment.KONSTELLATION_DATA ?? "./data"),
    host: environment.KONSTELLATION_HOST ?? "127.0.0.1",
    port: Number(port),
    hosts: (environment.KONSTELLATION_HOSTS ?? "")
      .split(",")
      .map((host) => host.trim())
      .filter((host) => host !== ""),
    logs: log === "on",
  };
};
