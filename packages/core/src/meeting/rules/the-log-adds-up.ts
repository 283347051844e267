/**
 * MTG-4: nobody leaves who is not there, one item at a time is on the table, and time runs forward.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, Instant, refusal, rule, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting, Presence } from "../model.ts";
import { treatmentNow } from "../state.ts";

export const MTG_4 = rule({
  id: "MTG-4",
  title: { sv: "Loggen går ihop", en: "The log of the room adds up" },
  source: "Konstellation; quorum is computed from the log, so the log must be possible",
  text: {
    sv: "Ingen kan gå som inte är där, ingen kan komma som redan är där, en punkt i taget behandlas och tiden går framåt. En rättelse är en ny post som säger vad som var, och varför.",
    en: "Nobody can leave who is not there, nobody can arrive who already is, only one item is on the table at a time, and time runs forward. A correction is a new entry that says what was, and why.",
  },
});

/** Something was recorded as happening before what it follows. */
export const OutOfOrder = refusal("OutOfOrder", MTG_4, { meeting: Id, at: Instant, notBefore: Instant }, "mistaken");
export type OutOfOrder = typeof OutOfOrder.Type;

/** Who came or went before an item was on the table, or while it was, is entered as a correction with a reason. */
export const PresenceNeedsCorrection = refusal(
  "PresenceNeedsCorrection",
  MTG_4,
  { meeting: Id, item: Id, at: Instant, since: Instant },
  "hindered",
);
export type PresenceNeedsCorrection = typeof PresenceNeedsCorrection.Type;

/** Another item is on the table, so this one, or a recess (`item` null), has to wait. */
export const AnotherItemOpen = refusal(
  "AnotherItemOpen",
  MTG_4,
  { meeting: Id, item: Schema.NullOr(Id), open: Id },
  "hindered",
);
export type AnotherItemOpen = typeof AnotherItemOpen.Type;

/** Somebody arrives who is there, or leaves who is not. */
export const PresenceDoesNotFit = refusal(
  "PresenceDoesNotFit",
  MTG_4,
  {
    meeting: Id,
    seat: Id,
    person: Id,
    problem: Schema.Literals(["alreadyThere", "notThere", "notRemote", "linkInRoom", "sameLink", "sameMode"]),
  },
  "hindered",
);
export type PresenceDoesNotFit = typeof PresenceDoesNotFit.Type;

/** Everybody who holds a seat is there already, or was said to be absent. */
export const NobodyToSeat = refusal("NobodyToSeat", MTG_4, { meeting: Id }, "hindered");
export type NobodyToSeat = typeof NobodyToSeat.Type;

/** Evidence that somebody can sit down at a moment. */
export type SitsDown = Evidence<"sitsDown">;

/** Evidence that nothing else is on the table. */
export type TableFree = Evidence<"tableFree">;

/** Evidence that everybody named is on the seat they are said to be on. */
export type OnTheSeats = Evidence<"onTheSeats", ReadonlyArray<Presence>>;

/** The moment, when it is not before another. */
const notBefore = (meeting: Meeting, at: Instant, earliest: Instant): Result.Result<Instant, OutOfOrder> =>
  toMilliseconds(at) < toMilliseconds(earliest)
    ? Result.fail(OutOfOrder({ meeting: meeting.meeting, at, notBefore: earliest }))
    : Result.succeed(at);

/** Somebody on a seat. */
export interface OnASeat {
  readonly seat: string;
  readonly person: string;
}

/** Those named, each on their seat since before a moment; else who is not. */
export const onTheSeats = (
  meeting: Meeting,
  people: ReadonlyArray<OnASeat>,
  at: Instant,
): Result.Result<OnTheSeats, PresenceDoesNotFit | OutOfOrder> => {
  const sitting: Array<Presence> = [];
  for (const { seat, person } of people) {
    const entry = meeting.presence.find((each) => each.seat === seat && each.person === person && each.until === null);
    if (entry === undefined)
      return Result.fail(PresenceDoesNotFit({ meeting: meeting.meeting, seat, person, problem: "notThere" }));
    const order = notBefore(meeting, at, entry.from);
    if (Result.isFailure(order)) return Result.fail(order.failure);
    sitting.push(entry);
  }
  return Result.succeed(vouch(sitting));
};

/** Whether links can become what they are said to have become: of those who are there remotely, and something else than now. */
export const linksChange = (
  { meeting }: Meeting,
  sitting: OnTheSeats,
  people: ReadonlyArray<OnASeat & Pick<Presence, "link">>,
): Result.Result<OnTheSeats, PresenceDoesNotFit> => {
  for (const [index, { seat, person, link }] of people.entries()) {
    const entry = sitting[index];
    const no = (problem: PresenceDoesNotFit["problem"]) =>
      Result.fail(PresenceDoesNotFit({ meeting, seat, person, problem }));
    if (entry?.mode !== "remote") return no("notRemote");
    if (entry.link === link) return no("sameLink");
  }
  return Result.succeed(sitting);
};

/** Whether people can go over to take part as they are said to: otherwise than now, and with a link only where there is one. */
export const modesChange = (
  { meeting }: Meeting,
  sitting: OnTheSeats,
  people: ReadonlyArray<OnASeat & Pick<Presence, "mode" | "link">>,
): Result.Result<OnTheSeats, PresenceDoesNotFit> => {
  for (const [index, { seat, person, mode, link }] of people.entries()) {
    const no = (problem: PresenceDoesNotFit["problem"]) =>
      Result.fail(PresenceDoesNotFit({ meeting, seat, person, problem }));
    if (mode === "room" && link !== undefined) return no("linkInRoom");
    if (sitting[index]?.mode === mode) return no("sameMode");
  }
  return Result.succeed(sitting);
};

/**
 * Whether somebody can sit down: they are not on the seat already, did not leave it after that moment, and have a link only where
 * they take part remotely. Whoever looks on from a seat of theirs can take it.
 */
export const canSitDown = (
  meeting: Meeting,
  { seat, person, as, mode, link }: OnASeat & Pick<Presence, "as" | "mode" | "link">,
  at: Instant,
): Result.Result<SitsDown, PresenceDoesNotFit | OutOfOrder> => {
  if (mode === "room" && link !== undefined)
    return Result.fail(PresenceDoesNotFit({ meeting: meeting.meeting, seat, person, problem: "linkInRoom" }));
  const own = meeting.presence.filter((entry) => entry.seat === seat && entry.person === person);
  if (own.some((entry) => entry.until === null && (entry.as !== "observer" || as === "observer")))
    return Result.fail(PresenceDoesNotFit({ meeting: meeting.meeting, seat, person, problem: "alreadyThere" }));
  const last = own.at(-1)?.until;
  const inOrder = last == null ? Result.succeed(at) : notBefore(meeting, at, last);
  return Result.map(inOrder, () => vouch({}));
};

/** Whether an item can be put on the table, or the meeting pause: nothing else is there. */
export const tableFree = (meeting: Meeting, item: string | null): Result.Result<TableFree, AnotherItemOpen> => {
  const open = meeting.items.find((each) => treatmentNow(each) !== undefined);
  return open === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(AnotherItemOpen({ meeting: meeting.meeting, item, open: open.item }));
};
