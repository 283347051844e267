/**
 * MTG-5, once the meeting sits: whether its notice stands for a decision, and who waives that it was short.
 *
 * An item that is placed once the meeting has opened was not in the call. Whoever is not there cannot know of it, so it needs the
 * notice that the charter says as much as a meeting does.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import { type CalendarDate, type Evidence, Id, refusal } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting, Waiver } from "../model.ts";
import { sittingDay } from "../state.ts";
import { MTG_5 } from "./called-in-time.ts";

/** The call came late, and these seats have not waived that: nothing can be decided. */
export const NoticeNotWaived = refusal(
  "NoticeNotWaived",
  MTG_5,
  {
    meeting: Id,
    /** The item that was placed once the meeting had opened; null where the whole meeting was called late. */
    item: Schema.NullOr(Id),
    seats: Schema.Array(Id),
    vacant: Schema.Array(Id),
  },
  "hindered",
);
export type NoticeNotWaived = typeof NoticeNotWaived.Type;

/** The waiver says nothing that can hold. */
export const WaiverDoesNotFit = refusal(
  "WaiverDoesNotFit",
  MTG_5,
  {
    meeting: Id,
    seats: Schema.Array(Id),
    why: Schema.Literals(["calledInTime", "charterHasNone", "alreadyWaived", "nobodyHolds", "beforeTheCall"]),
  },
  {
    by: "why",
    is: {
      calledInTime: "hindered",
      charterHasNone: "hindered",
      alreadyWaived: "hindered",
      nobodyHolds: "hindered",
      beforeTheCall: "mistaken",
    },
  },
);
export type WaiverDoesNotFit = typeof WaiverDoesNotFit.Type;

/** Evidence that a meeting was called in time, or that every seat that somebody holds has waived it. */
export type NoticeHeld = Evidence<"noticeHeld">;

/** Evidence that seats can waive the notice of a meeting. */
export type CanWaive = Evidence<"canWaive">;

/** Those who hold the body's seats, and those of them whom an item concerns. */
interface Noticed {
  readonly item: Pick<Item, "item" | "late">;
  readonly held: ReadonlyArray<string>;
  readonly unheld: ReadonlyArray<string>;
  readonly concerned: ReadonlyArray<string>;
  readonly charter: Charter | undefined;
}

/** Whether the notice stands for a decision on a day: of the meeting, and of the item where it was not in the call. */
export const noticeHeld = (
  meeting: Pick<Meeting, "meeting" | "shortNotice" | "waivedOpen">,
  { item, held, unheld, concerned, charter }: Noticed,
  day: CalendarDate,
): Result.Result<NoticeHeld, NoticeNotWaived> => {
  const { meeting: id, shortNotice } = meeting;
  const no = (of: string | null, seats: ReadonlyArray<string>) =>
    Result.fail(NoticeNotWaived({ meeting: id, item: of, seats, vacant: unheld }));
  const seats = shortNotice === undefined ? [] : held.filter((seat) => !hasWaivedBy(shortNotice.waivers, seat, day));
  if (seats.length > 0) return no(null, seats);
  const ofItem = asksForNotice(charter)
    ? held.filter((seat) => concerned.includes(seat) && !hasWaivedItem(meeting, item, seat, day))
    : [];
  return ofItem.length > 0 ? no(item.item, ofItem) : Result.succeed(vouch({}));
};

const asksForNotice = (charter: Charter | undefined): boolean => (charter?.noticeDays ?? 0) > 0;

/** Whether a seat had waived the notice by a day. */
const hasWaivedBy = (waivers: ReadonlyArray<Waiver>, seat: string, day: CalendarDate): boolean =>
  waivers.some(({ seats, on }) => on <= day && seats.includes(seat));

/** Whether a seat had waived by a day that an item was not in the call; what was in it needs no waiver. */
const hasWaivedItem = (
  { waivedOpen = [] }: Pick<Meeting, "waivedOpen">,
  { late }: Pick<Item, "late">,
  seat: string,
  day: CalendarDate,
): boolean => late === undefined || hasWaivedBy(waivedOpen.slice(late.waiversBefore), seat, day);

/**
 * Whether seats can waive the notice on a day: it was short, or items have been placed since the meeting opened and the charter
 * lets that be waived; they had been called, somebody holds each, and none had waived it.
 */
export const canWaive = (
  meeting: Meeting,
  { seats, on }: Waiver,
  held: ReadonlyArray<string>,
  charter: Charter | undefined,
): Result.Result<CanWaive, WaiverDoesNotFit> => {
  const { shortNotice, calledOn, items } = meeting;
  const no = (why: WaiverDoesNotFit["why"], which: ReadonlyArray<string>) =>
    Result.fail(WaiverDoesNotFit({ meeting: meeting.meeting, seats: which, why }));
  const late = asksForNotice(charter) ? items.filter((item) => item.late !== undefined) : [];
  if (shortNotice === undefined && late.length === 0) return no("calledInTime", seats);
  if (shortNotice === undefined && charter?.noticeWaiver === undefined) return no("charterHasNone", seats);
  const called = shortNotice === undefined ? sittingDay(meeting) : calledOn;
  if (called !== undefined && on < called) return no("beforeTheCall", seats);
  const nobodys = seats.filter((seat) => !held.includes(seat));
  if (nobodys.length > 0) return no("nobodyHolds", nobodys);
  const again = seats.filter(
    (seat) =>
      (shortNotice === undefined || hasWaivedBy(shortNotice.waivers, seat, on)) &&
      late.every((item) => hasWaivedItem(meeting, item, seat, on)),
  );
  return again.length > 0 ? no("alreadyWaived", again) : Result.succeed(vouch({}));
};
