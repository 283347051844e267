/**
 * Who took part in a meeting: on a seat, as a guest, presenting an item, or taking the notes. Whoever was only called did not.
 */
import { find } from "../../kernel/index.ts";
import type { MeetingPart } from "../state.ts";

/** Whether a person took part in a meeting. */
export const tookPart = ({ meeting: { meetings } }: MeetingPart, id: string, person: string): boolean => {
  const meeting = find(meetings, id);
  if (meeting === undefined) return false;
  const { presence, guests, items, notes } = meeting;
  return (
    [...presence, ...guests].some((each) => each.person === person) ||
    items.some(({ presentedBy = [] }) => presentedBy.includes(person)) ||
    (notes !== undefined && [notes, ...(notes.earlier ?? [])].some(({ noteTakers }) => noteTakers.includes(person)))
  );
};
