/**
 * Changing one meeting or one item of it, and what several facts say in the same way.
 */
import { change, find } from "../../kernel/index.ts";
import type { Item, Meeting, PaperThen } from "../model.ts";
import type { MeetingState } from "../state.ts";

/** The book with one meeting changed. */
export const inMeeting = (state: MeetingState, id: string, next: (meeting: Meeting) => Meeting): MeetingState => ({
  ...state,
  meetings: change(state.meetings, id, next),
});

/** The book with one item of a meeting changed. */
export const inItem = (
  state: MeetingState,
  { meeting, item: id }: { readonly meeting: string; readonly item: string },
  next: (item: Item) => Item,
): MeetingState =>
  inMeeting(state, meeting, (found) => ({
    ...found,
    items: found.items.map((item) => (item.item === id ? next(item) : item)),
  }));

/** What there is of an item's papers now. */
export const papersNow = ({ papers }: MeetingState, item: Pick<Item, "papers">): ReadonlyArray<PaperThen> =>
  item.papers.flatMap((id) => {
    const paper = find(papers, id);
    return paper === undefined
      ? []
      : [{ paper: id, versions: paper.versions.length, deliveries: paper.reached.length }];
  });

/** The book with papers that an item carries on from an earlier one. */
export const carriedOn = (
  state: MeetingState,
  carries: ReadonlyArray<string>,
  { meeting, item }: { readonly meeting: string; readonly item: string },
): MeetingState => ({
  ...state,
  papers: carries.reduce(
    (papers, id) => change(papers, id, (paper) => ({ ...paper, items: [...paper.items, { meeting, item }] })),
    state.papers,
  ),
});
