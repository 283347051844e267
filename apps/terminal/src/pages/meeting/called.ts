/**
 * What somebody in a meeting is called: a seat by its label, a person by the seat they hold or sat on.
 */
import { type Language, type MeetingView, wordsIn } from "@konstellation/core";

/** The label of a seat, or of the seat that a person is on; the id of what the meeting does not know. */
export const labelOf = (
  { roll, presence, guests }: Pick<MeetingView, "roll" | "presence" | "guests">,
  id: string,
  language: Language,
): string => {
  const label =
    roll.find(({ seat, holder }) => seat === id || holder === id)?.label ??
    presence.find(({ seat, person }) => seat === id || person === id)?.label ??
    guests.find(({ person }) => person === id)?.as;
  return label === undefined ? id : wordsIn(label, language);
};
