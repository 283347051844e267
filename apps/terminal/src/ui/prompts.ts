/**
 * What is typed at the bottom line: a filter, a command, an answer, a yes or no.
 */
import { day, isDay, type Language } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import { tabs } from "../pages/index.ts";
import { type Act, act, nothing, type Question } from "../pages/step.ts";
import { inTop } from "./frames.ts";
import type { Next } from "./message.ts";
import type { Model } from "./model.ts";
import { neighbour, toTab } from "./navigation.ts";
import { taken } from "./steps.ts";

/** A key while filtering. */
export const filtering = (model: Model, key: string): Model => {
  if (key === "return") return { ...model, prompt: { is: "none" } };
  if (key === "escape")
    return inTop({ ...model, prompt: { is: "none" } }, (frame) => ({ ...frame, filter: "", cursor: 0 }));
  return inTop(model, (frame) => ({ ...frame, filter: typed(frame.filter, key), cursor: 0 }));
};

const typed = (text: string, key: string): string => {
  if (key === "backspace") return [...text].slice(0, -1).join("");
  return [...key].length === 1 ? text + key : text;
};

/** A key while typing a command. */
export const commanding = (model: Model, text: string, key: string): Next => {
  if (key === "escape") return [{ ...model, prompt: { is: "none" } }, []];
  if (key !== "return") return [{ ...model, prompt: { is: "command", text: typed(text, key) } }, []];
  return obey({ ...model, prompt: { is: "none" } }, text.trim());
};

/** Obeys a typed command: a tab's name, `day 2024-06-14`, `lang en`, `quit`. */
const obey = (model: Model, text: string): Next => {
  const [word = "", argument = ""] = text.split(/\s+/);
  const tab = tabs.find(
    ({ page, phrase }) => page.at === word || phrases[phrase][model.language].toLowerCase() === word.toLowerCase(),
  );
  if (tab !== undefined) return toTab(model, tab.page);
  if (word === "quit" || word === "q") return [model, [{ type: "Quit", code: 0 }]];
  if (word === "day" && isDay(argument))
    return toTab({ ...model, day: day(argument), shownDay: day(argument) }, neighbour(model, 0));
  if (word === "lang" && (argument === "sv" || argument === "en"))
    return [{ ...model, language: argument satisfies Language }, []];
  return [{ ...model, prompt: { is: "note", text: `${phrases.unknownCommand[model.language]}: ${text}` } }, []];
};

/** A key while answering a question. */
export const answering = (model: Model, question: Extract<Question, { is: "ask" }>, key: string): Next => {
  if (key === "escape") return taken(model, nothing);
  if (key !== "return") return [{ ...model, prompt: { ...question, text: typed(question.text, key) } }, []];
  const said = question.text.trim();
  return taken(model, said === "" ? nothing : question.then(said, model.language));
};

/** Yes is y, or j for ja; anything else is no. */
export const confirming = (model: Model, given: Act, key: string): Next =>
  taken(model, key === "y" || key === "j" ? act(given) : nothing);
