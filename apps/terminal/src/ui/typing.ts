/**
 * A line that is typed: what a key does to it. The cursor stands at its end.
 */
import { lettersOf, writtenBy } from "./input/key-names.ts";

/** The text after a key. */
export const typed = (text: string, key: string): string => {
  switch (key) {
    case "backspace":
      return lettersOf(text).slice(0, -1).join("");
    case "ctrl+u":
      return "";
    case "ctrl+w":
      return text.replace(/\S+\s*$/, "");
    default:
      return text + writtenBy(key);
  }
};

/** A line break as it is shown where there is one line. */
const BREAK = "⏎";

/** As much of the end of a text as there is room for, on one line, with a mark where something stands before it. */
export const endOf = (text: string, room: number): string => {
  const letters = lettersOf(text.replaceAll("\n", BREAK));
  return letters.length <= room
    ? letters.join("")
    : `‹${letters.slice(letters.length - Math.max(0, room - 1)).join("")}`;
};
