/**
 * What the book knows of what has been said about items.
 */
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import { bodyOfMeeting, type MeetingPart, type TextBefore } from "../meeting/index.ts";
import type { DiscussionFact } from "./events.ts";

type Fact<Type extends DiscussionFact["type"]> = Omit<Extract<DiscussionFact, { readonly type: Type }>, "type">;

/** A remark, with its answer where it is a question that has one, and why it was struck where it has been. */
export type RemarkKept = Fact<"RemarkRecorded"> & {
  readonly answer?: Omit<Fact<"RemarkAnswered">, "remark">;
  /** What it said before it was corrected, in order. */
  readonly textBefore?: ReadonlyArray<TextBefore>;
  readonly struck?: Omit<Fact<"RemarkStruck">, "remark">;
};

/** Every remark, and the ids of those on each item, in the order in which they were written down. */
export interface DiscussionState {
  readonly remarks: Registry<RemarkKept>;
  readonly onItems: Registry<ReadonlyArray<string>>;
}

/** The part of the book that knows what has been said. */
export interface DiscussionPart {
  readonly discussion: DiscussionState;
}

/** Before anything has been said. */
export const nothingSaid: DiscussionState = { remarks: nothing(), onItems: nothing() };

/** Where the remarks on an item are found; no name has a blank in it, so that no two items share a place. */
export const placeOf = ({ meeting, item }: { readonly meeting: string; readonly item: string }): string =>
  `${meeting} ${item}`;

/** The ids of the remarks on an item, in order. */
export const onItem = (
  { discussion }: DiscussionPart,
  at: { readonly meeting: string; readonly item: string },
): ReadonlyArray<string> => find(discussion.onItems, placeOf(at)) ?? [];

/** Whether something was said at a meeting, and stands. What was struck was never said. */
export const isSaidAt = (
  state: DiscussionPart,
  { meeting, items }: { readonly meeting: string; readonly items: ReadonlyArray<{ readonly item: string }> },
): boolean =>
  items
    .flatMap(({ item }) => onItem(state, { meeting, item }))
    .some((remark) => find(state.discussion.remarks, remark)?.struck === undefined);

/** The remark with a name. */
export const remarkNamed = ({ discussion }: DiscussionPart, id: string) =>
  mustExist(find(discussion.remarks, id), "remark", id);

/** The body at whose meeting something was said, or undefined where there is no such remark. */
export const bodyOfRemark = (state: DiscussionPart & MeetingPart, id: string): string | undefined =>
  bodyOfMeeting(state, find(state.discussion.remarks, id)?.meeting ?? "");

/** What a remark says, or undefined where it is not known. */
export const remarkText = ({ discussion }: DiscussionPart, id: string): Wording | undefined =>
  find(discussion.remarks, id)?.text;
