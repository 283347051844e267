/**
 * Who answers on a day: what is to be handed over later is answered for, until then, by whoever has it.
 */
import type { ArchivePart } from "../../archive/index.ts";
import type { Owner } from "../../constellation/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { Commitment, HandedOver } from "../schema.ts";
import { bodyThatGave } from "../state.ts";

interface Owned {
  readonly owner: Owner;
  readonly handedOver?: ReadonlyArray<HandedOver>;
}

/** Who answers for something on a day. */
export const ownerOn = ({ owner, handedOver }: Owned, today: CalendarDate): Owner => {
  const from = stillWith(handedOver, today);
  return from === undefined ? owner : { kind: "body", id: from };
};

/** Who has a commitment on a day; undefined where that has not been said by then. */
export const ownerOfCommitmentOn = (commitment: Commitment, today: CalendarDate): Owner | undefined => {
  const { owner, handedOver, ownerStated } = commitment;
  if (owner === undefined || (ownerStated !== undefined && ownerStated.on > today)) return undefined;
  return ownerOn({ owner, ...(handedOver === undefined ? {} : { handedOver }) }, today);
};

/** Who answers together with whoever has a commitment, on a day. */
export const togetherOn = ({ together, ownerStated }: Commitment, today: CalendarDate): ReadonlyArray<Owner> =>
  (ownerStated !== undefined && ownerStated.on > today ? ownerStated.togetherBefore : together) ?? [];

/** On whose list a commitment is on a day while nobody has it: that of the body whose item it was, or of the one it was handed over to. */
export const keptBy = (
  state: MeetingPart & ArchivePart,
  commitment: Commitment,
  today: CalendarDate,
): string | undefined =>
  stillWith(commitment.keptHandedOver, today) ??
  commitment.keptHandedOver?.at(-1)?.to ??
  bodyThatGave(state, commitment);

/** The body that something is still with on a day on which it has not been handed over; undefined when all of that has been. */
export const stillWith = (handedOver: ReadonlyArray<HandedOver> | undefined, today: CalendarDate): string | undefined =>
  handedOver?.find(({ on }) => on > today)?.from;

/** To which body a commitment is to be reported as of a day, and when; undefined where it is not. */
export const reportBackOn = (
  { reportBack, reportsHandedOver }: Commitment,
  today: CalendarDate,
): Commitment["reportBack"] =>
  reportBack && { ...reportBack, body: stillWith(reportsHandedOver, today) ?? reportBack.body };
