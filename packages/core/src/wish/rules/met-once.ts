/**
 * WSH-2: a wish is met by an item of its body's meeting, or let go with a reason; once.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting, MeetingPart } from "../../meeting/index.ts";
import { standingOf, type WishKept } from "../state.ts";

export const WSH_2 = rule({
  id: "WSH-2",
  title: { sv: "Ett önskemål blir en punkt eller avskrivs", en: "A wish becomes an item, or is let go" },
  source: "County leadership groups' minutes: matters raised at one meeting of which the next knows nothing",
  text: {
    sv: "Ett önskemål tas upp som en punkt på ett möte i organet som det riktades till, den dag det framfördes eller senare, eller avskrivs med ett skäl. Ställs mötet in väntar önskemålet igen. Till dess står det på bevakningen.",
    en: "A wish is taken up as an item of a meeting of the body that it was put to, on the day it was put or later, or let go with a reason. When the meeting is cancelled the wish waits again. Until then it stands on the radar.",
  },
});

/** The wish has been taken up, or let go. */
export const WishIsAnswered = refusal(
  "WishIsAnswered",
  WSH_2,
  { wish: Id, as: Schema.Literals(["takenUp", "dropped"]), on: CalendarDate },
  "hindered",
);
export type WishIsAnswered = typeof WishIsAnswered.Type;

/** The item is of a meeting that cannot meet the wish. */
export const NotMetThere = refusal(
  "NotMetThere",
  WSH_2,
  {
    wish: Id,
    meeting: Id,
    /** The body that the wish was put to. */
    body: Id,
    why: Schema.Literals(["ofAnotherBody", "beforeTheWish", "cancelled"]),
  },
  { by: "why", is: { ofAnotherBody: "mistaken", beforeTheWish: "mistaken", cancelled: "hindered" } },
);
export type NotMetThere = typeof NotMetThere.Type;

/** Evidence that a wish waits. */
export type WishWaits = Evidence<"wishWaits">;

/** Whether a wish waits. */
export const wishWaits = (state: MeetingPart, wish: WishKept): Result.Result<WishWaits, WishIsAnswered> => {
  const standing = standingOf(state, wish);
  return standing.is === "open"
    ? Result.succeed(vouch({}))
    : Result.fail(WishIsAnswered({ wish: wish.wish, as: standing.is, on: standing.on }));
};

/** Evidence that a meeting can meet a wish. */
export type MetThere = Evidence<"metThere">;

/** Whether a meeting can meet a wish: it is of the body, on the day of the wish or later, and held. */
export const metThere = (
  { wish, body, on }: Pick<WishKept, "wish" | "body" | "on">,
  { meeting, body: whose, day, status }: Pick<Meeting, "meeting" | "body" | "day" | "status">,
): Result.Result<MetThere, NotMetThere> => {
  const no = (why: NotMetThere["why"]) => Result.fail(NotMetThere({ wish, meeting, body, why }));
  if (whose !== body) return no("ofAnotherBody");
  if (day < on) return no("beforeTheWish");
  return status.is === "cancelled" ? no("cancelled") : Result.succeed(vouch({}));
};
