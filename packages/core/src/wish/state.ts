/**
 * What the book knows of wishes for agendas.
 */
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { MeetingPart } from "../meeting/index.ts";
import type { WishFact } from "./events.ts";

type Fact<Type extends WishFact["type"]> = Omit<Extract<WishFact, { readonly type: Type }>, "type">;

/** A wish, with the items that it was taken up as, and why it was let go where it was. */
export type WishKept = Fact<"ItemWished"> & {
  readonly takenUp: ReadonlyArray<Omit<Fact<"WishTakenUp">, "wish">>;
  readonly dropped?: Omit<Fact<"WishDropped">, "wish">;
};

/** The part of the book that knows wishes. */
export interface WishPart {
  readonly wish: { readonly wishes: Registry<WishKept> };
}

/** Before anybody has wished for anything. */
export const noWishes: WishPart["wish"] = { wishes: nothing() };

/** The wish with a name. */
export const wishNamed = ({ wish }: WishPart, id: string) => mustExist(find(wish.wishes, id), "wish", id);

/** What is wished for, or undefined where it is not known. */
export const wishText = ({ wish }: WishPart, id: string): Wording | undefined => find(wish.wishes, id)?.text;

/** The body on whose agenda it is wished for, or undefined where there is no such wish. */
export const bodyOfWish = ({ wish }: WishPart, id: string): string | undefined => find(wish.wishes, id)?.body;

/** How a wish stands: it waits, it is an item of a meeting, or it was let go. */
export type Standing =
  | { readonly is: "open" }
  | ({ readonly is: "takenUp" } & WishKept["takenUp"][number])
  | ({ readonly is: "dropped" } & NonNullable<WishKept["dropped"]>);

/** How a wish stands. Where the meeting that was to have it was cancelled it waits again. */
export const standingOf = ({ meeting }: MeetingPart, { takenUp, dropped }: WishKept): Standing => {
  if (dropped !== undefined) return { is: "dropped", ...dropped };
  const last = takenUp.at(-1);
  const isHeld = last !== undefined && find(meeting.meetings, last.meeting)?.status.is !== "cancelled";
  return isHeld ? { is: "takenUp", ...last } : { is: "open" };
};
