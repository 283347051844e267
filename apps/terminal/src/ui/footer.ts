/**
 * What stands at the bottom line: what is asked, a word, or the keys that are used most.
 */
import { phrases } from "@konstellation/words";
import { widthOf } from "../lines.ts";
import { type Model, top } from "./model.ts";
import { keysHere } from "./place.ts";
import { endOf } from "./typing.ts";

/** The bottom line. What is typed is seen to its end, however long it is. */
export const footerText = (model: Model): string => {
  const { language, prompt, word, columns } = model;
  const { filter } = top(model);
  const typing = (asked: string, text: string) => `${asked}${endOf(text, columns - widthOf(asked) - 2)}▏`;
  switch (prompt.is) {
    case "filter":
      return typing(`${phrases.filter[language]}: `, filter);
    case "command":
      return typing(":", prompt.text);
    case "ask":
      return typing(`${phrases[prompt.question][language]}: `, prompt.text);
    case "confirm":
      return phrases[prompt.question][language];
    case "none": {
      if (word !== undefined && !word.refused) return word.text;
      const filtered = filter === "" ? "" : `${phrases.filter[language]}: ${filter}  ·  `;
      return `${filtered}${hintsIn(model).join("  ·  ")}`;
    }
  }
};

/** The most used keys of the page, among the most used of all; where a page has many, the usual ones are in the help. */
const hintsIn = (model: Model): ReadonlyArray<string> => {
  const { language } = model;
  const { hints, busy = false } = keysHere(model);
  const own = hints?.(language) ?? [];
  const help = `? ${phrases.keyHelp[language]}`;
  if (busy) return [...own, help];
  return [
    `↑↓ ${phrases.keyMove[language]}`,
    `Enter ${phrases.keyOpen[language]}`,
    ...(model.frames.length > 1 ? [`Esc ${phrases.keyBack[language]}`] : []),
    ...own,
    help,
    `q ${phrases.keyQuit[language]}`,
  ];
};
