/**
 * MTG-1, MTG-2, MTG-3, MTG-4: what may happen when in a meeting.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Instant, rule, toMilliseconds } from "../../kernel/index.ts";
import type { Item, ItemKind, Meeting, Treatment } from "../schema.ts";

/** Something was to be decided in an item that is not for deciding. @category refusals @since 0.1.0 */
export interface NotADecisionItem {
  readonly type: "NotADecisionItem";
  readonly rule: "MTG-1";
  readonly meeting: string;
  readonly item: string;
  readonly kinds: ReadonlyArray<ItemKind>;
}

/** The item is not on the table. @category refusals @since 0.1.0 */
export interface NoOpenTreatment {
  readonly type: "NoOpenTreatment";
  readonly rule: "MTG-1";
  readonly meeting: string;
  readonly item: string;
}

/** Decision items are left without an outcome. @category refusals @since 0.1.0 */
export interface ItemsWithoutOutcome {
  readonly type: "ItemsWithoutOutcome";
  readonly rule: "MTG-2";
  readonly meeting: string;
  readonly items: ReadonlyArray<string>;
}

/** The meeting is not open: not yet opened, or closed. @category refusals @since 0.1.0 */
export interface MeetingNotOpen {
  readonly type: "MeetingNotOpen";
  readonly rule: "MTG-3";
  readonly meeting: string;
  readonly status: "called" | "closed";
}

/** Something was recorded as happening before what it follows. @category refusals @since 0.1.0 */
export interface OutOfOrder {
  readonly type: "OutOfOrder";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly at: Instant;
  readonly notBefore: Instant;
}

/** Another item is on the table. @category refusals @since 0.1.0 */
export interface AnotherItemOpen {
  readonly type: "AnotherItemOpen";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly item: string;
  readonly open: string;
}

/** Somebody arrives who is there, or leaves who is not. @category refusals @since 0.1.0 */
export interface PresenceDoesNotFit {
  readonly type: "PresenceDoesNotFit";
  readonly rule: "MTG-4";
  readonly meeting: string;
  readonly seat: string;
  readonly person: string;
  readonly problem: "alreadyThere" | "notThere";
}

export const MTG_1 = rule({
  id: "MTG-1",
  title: { sv: "Beslut fattas i en öppen behandling", en: "Decisions are taken in an open treatment" },
  source: "Agenda kinds of the county leadership group: decision, dialogue, information, workshop",
  text: {
    sv: "Ett beslut fattas bara medan en beslutspunkt är uppe till behandling.",
    en: "A decision is taken only while an item whose kinds include decision is on the table.",
  },
});

export const MTG_2 = rule({
  id: "MTG-2",
  title: { sv: "Ingen beslutspunkt lämnas utan utfall", en: "No decision item is left without an outcome" },
  source: "Konstellation; matters that start over begin as items without an end",
  text: {
    sv: "Ett möte avslutas inte medan en beslutspunkt saknar utfall: beslutad, återremitterad, bordlagd eller noterad.",
    en: "A meeting does not close while a decision item has no outcome: decided, referred, deferred or noted.",
  },
});

export const MTG_3 = rule({
  id: "MTG-3",
  title: { sv: "Efter avslutat möte beslutas inget", en: "After closing nothing is decided" },
  source: "Kommunallagen 4 kap. 27 § as a model: what is not said before the meeting ends is not part of it",
  text: {
    sv: "Innan mötet öppnats och efter att det avslutats beslutas inget; rättelser är nya poster.",
    en: "Before a meeting is opened and after it is closed nothing is decided; corrections are new entries.",
  },
});

export const MTG_4 = rule({
  id: "MTG-4",
  title: { sv: "Loggen går ihop", en: "The log of the room adds up" },
  source: "Konstellation; quorum is computed from the log, so the log must be possible",
  text: {
    sv: "Ingen går som inte är där, ingen kommer som redan är där, en punkt i taget är uppe och tiden går framåt.",
    en: "Nobody leaves who is not there, nobody arrives who is, one item at a time is on the table, and time runs forward.",
  },
});

/** The moment the meeting opened, while it is open. @category rules @since 0.1.0 */
export const whileOpen = (meeting: Meeting, at: Instant): Result.Result<Instant, MeetingNotOpen | OutOfOrder> =>
  meeting.status.is === "open"
    ? Result.map(notBefore(meeting, at, meeting.status.from), () => at)
    : Result.fail({ type: "MeetingNotOpen", rule: "MTG-3", meeting: meeting.meeting, status: meeting.status.is });

/** The moment, when it is not before another. @category rules @since 0.1.0 */
export const notBefore = (meeting: Meeting, at: Instant, earliest: Instant): Result.Result<Instant, OutOfOrder> =>
  toMilliseconds(at) < toMilliseconds(earliest)
    ? Result.fail({ type: "OutOfOrder", rule: "MTG-4", meeting: meeting.meeting, at, notBefore: earliest })
    : Result.succeed(at);

/** Evidence that an item is on the table: since when. @category models @since 0.1.0 */
export type OpenTreatment = Extract<Treatment, { is: "open" }>;

/** The open treatment of an item at a moment after it opened, or the refusal. @category rules @since 0.1.0 */
export const openTreatment = (
  meeting: Meeting,
  item: Item,
  at: Instant,
): Result.Result<OpenTreatment, MeetingNotOpen | NoOpenTreatment | OutOfOrder> =>
  Result.flatMap(whileOpen(meeting, at), (): Result.Result<OpenTreatment, NoOpenTreatment | OutOfOrder> => {
    const open = item.treatments.find((treatment) => treatment.is === "open");
    if (open === undefined)
      return Result.fail({ type: "NoOpenTreatment", rule: "MTG-1", meeting: meeting.meeting, item: item.item });
    return toMilliseconds(at) > toMilliseconds(open.from)
      ? Result.succeed(open)
      : Result.fail({ type: "OutOfOrder", rule: "MTG-4", meeting: meeting.meeting, at, notBefore: open.from });
  });

/** The refusal when an item is not for deciding, or undefined. @category rules @since 0.1.0 */
export const notADecisionItem = (item: Item): NotADecisionItem | undefined =>
  item.kinds.includes("decision")
    ? undefined
    : { type: "NotADecisionItem", rule: "MTG-1", meeting: item.meeting, item: item.item, kinds: item.kinds };

/** The refusal when decision items have no outcome, or undefined. A stated proposal is none. @category rules @since 0.1.0 */
export const itemsWithoutOutcome = (meeting: Meeting): ItemsWithoutOutcome | undefined => {
  const items = meeting.items.filter(
    (item) =>
      item.treatments.some((treatment) => treatment.is === "open") ||
      (item.kinds.includes("decision") && !item.treatments.some(hasOutcome)),
  );
  return items.length === 0
    ? undefined
    : { type: "ItemsWithoutOutcome", rule: "MTG-2", meeting: meeting.meeting, items: items.map(({ item }) => item) };
};

const hasOutcome = (treatment: Treatment): boolean =>
  treatment.is === "closed" && treatment.outcome.kind !== "proposed" && treatment.outcome.kind !== "discussed";
