/**
 * What the service works with: given to it, so that tests run the very same application.
 *
 * @since 0.1.0
 */
import type { Clock, LedgerShape } from "@konstellation/ledger";

/** What the service works with. */
export interface Service {
  readonly ledger: LedgerShape;
  readonly accepts: (token: string) => boolean;
  readonly clock: Clock;
  /** Whether anybody who reaches the service may read. */
  readonly openReading: boolean;
  /** Host names a request may be addressed to; undefined lets any through. */
  readonly hosts: ReadonlyArray<string> | undefined;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}
