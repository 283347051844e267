/**
 * What the service works with: given to it, so that tests run the very same application.
 */
import type { Clock, Contents, Ledger, People } from "@konstellation/ledger";

/** What the service works with. */
export interface Service {
  readonly ledger: Ledger;
  readonly people: People;
  readonly contents: Contents;
  /** How large a file may be that is stored, in bytes. */
  readonly fileLimit: number;
  readonly accepts: (token: string) => boolean;
  readonly clock: Clock;
  /** Whether anybody who reaches the service may read. */
  readonly openReading: boolean;
  /** Host names a request may be addressed to, besides the loopback ones. */
  readonly hosts: ReadonlyArray<string>;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}
