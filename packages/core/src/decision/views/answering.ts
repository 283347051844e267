/**
 * Who answers on a day: what is to be handed over later is answered for, until then, by whoever has it.
 */
import type { Owner } from "../../constellation/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import type { Commitment, HandedOver } from "../schema.ts";

interface Owned {
  readonly owner: Owner;
  readonly handedOver?: ReadonlyArray<HandedOver>;
}

/** Who answers for something on a day. */
export const ownerOn = ({ owner, handedOver }: Owned, today: CalendarDate): Owner => {
  const from = stillWith(handedOver, today);
  return from === undefined ? owner : { kind: "body", id: from };
};

/** The body that something is still with on a day on which it has not been handed over; undefined when all of that has been. */
export const stillWith = (handedOver: ReadonlyArray<HandedOver> | undefined, today: CalendarDate): string | undefined =>
  handedOver?.find(({ on }) => on > today)?.from;

/** To which body a commitment is to be reported as of a day, and when; undefined where it is not. */
export const reportBackOn = (
  { reportBack, reportsHandedOver }: Commitment,
  today: CalendarDate,
): Commitment["reportBack"] =>
  reportBack && { ...reportBack, body: stillWith(reportsHandedOver, today) ?? reportBack.body };
