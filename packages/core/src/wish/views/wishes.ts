/**
 * The wishes for agendas to come: what is wished, by whom, and what became of it; and those that wait for an answer.
 */
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { bodyName, type ConstellationPart, type Due, NamedOwner, named } from "../../constellation/index.ts";
import { CalendarDate, find, Id, inOrder, When, Wording } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { standingOf, type WishKept, type WishPart } from "../state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & WishPart;

/** The item that a wish became. */
const TakenUp = Schema.Struct({
  meeting: Id,
  item: Id,
  /** What the item is called, and the day of its meeting. */
  title: Wording,
  day: CalendarDate,
  /** The day on which the wish was taken up. */
  on: CalendarDate,
}).annotate({ identifier: "WishTakenUp" });

/** A wish for an item on a body's agenda. */
export const WishView = Schema.Struct({
  wish: Id,
  body: Id,
  bodyName: Wording,
  text: Wording,
  by: NamedOwner,
  /** For which day, month or season; null: for whichever meeting comes. */
  for: Schema.NullOr(When),
  /** What is expected of those who come to it. */
  expects: Schema.NullOr(Wording),
  /** The day it was put. */
  on: CalendarDate,
  state: Schema.Literals(["open", "takenUp", "dropped"]),
  takenUp: Schema.NullOr(TakenUp),
  dropped: Schema.NullOr(Schema.Struct({ reason: Wording, on: CalendarDate })),
  /** Items that it was to be taken up as, at meetings that were cancelled. */
  cancelled: Schema.Array(TakenUp),
}).annotate({ identifier: "Wish" });
export type WishView = typeof WishView.Type;

/** Every wish, in the order in which they were put into the book. */
export const wishesView = (book: State, today: CalendarDate): ReadonlyArray<WishView> =>
  inOrder(book.wish.wishes).map((wish) => seen(book, wish, today));

/** One wish, or undefined where there is none of that name. */
export const wishView = (book: State, id: string, today: CalendarDate): WishView | undefined => {
  const wish = find(book.wish.wishes, id);
  return wish && seen(book, wish, today);
};

const seen = (book: State, wish: WishKept, today: CalendarDate): WishView => {
  const standing = standingOf(book, wish);
  const meant = wish.takenUp.map((each) => asItem(book, each));
  return {
    wish: wish.wish,
    body: wish.body,
    bodyName: bodyName(book, wish.body, today) ?? { sv: wish.body },
    text: wish.text,
    by: named(book, wish.by, wish.on),
    for: wish.for ?? null,
    expects: wish.expects ?? null,
    on: wish.on,
    state: standing.is,
    takenUp: standing.is === "takenUp" ? asItem(book, standing) : null,
    dropped: standing.is === "dropped" ? { reason: standing.reason, on: standing.on } : null,
    cancelled: standing.is === "takenUp" ? meant.slice(0, -1) : meant,
  };
};

const asItem = (
  { meeting: { meetings } }: State,
  { meeting: id, item, on }: WishKept["takenUp"][number],
): typeof TakenUp.Type => {
  const meeting = find(meetings, id);
  const title = meeting?.items.find((each) => each.item === item)?.title;
  return { meeting: id, item, title: title ?? { sv: item }, day: meeting?.day ?? on, on };
};

/** The wishes that wait: the body that they were put to answers for that, by the time they are for. */
export const wishesDue = (book: State, today: CalendarDate): ReadonlyArray<Due<"wish", "wish">> =>
  wishesView(book, today)
    .filter(({ state, on }) => state === "open" && on <= today)
    .map(({ wish: id, text, by, body, for: when }) => ({
      when,
      kind: "wish",
      title: text,
      context: by.name,
      from: named(book, { kind: "body", id: body }, today),
      about: { kind: "wish", id },
    }));
