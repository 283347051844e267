/**
 * Which of two texts comes first, character by character, as a sort asks: days, moments and ids are in order so.
 *
 * No language's alphabet: what is sorted for people to read is sorted where it is shown.
 */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
