/**
 * What is typed at the bottom line: a filter, a command, an answer, a yes or no.
 */
import { day, isDay, type Language } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import { tabs } from "../pages/index.ts";
import type { Ask, Confirm } from "../pages/step.ts";
import { kept, placeOf } from "./drafts.ts";
import { inTop } from "./frames.ts";
import type { Next } from "./message.ts";
import type { Model } from "./model.ts";
import { neighbour, toTab } from "./navigation.ts";
import { given, taken } from "./steps.ts";
import { typed } from "./typing.ts";

/** Nothing is asked any more. */
export const closed = (model: Model): Model => ({
  ...model,
  prompt: { is: "none" },
  word: undefined,
  chain: undefined,
});

/** A key while filtering. */
export const filtering = (model: Model, key: string): Model => {
  if (key === "return") return closed(model);
  if (key === "escape" || key === "ctrl+c")
    return inTop(closed(model), (frame) => ({ ...frame, filter: "", cursor: 0 }));
  return inTop(model, (frame) => ({ ...frame, filter: onOneLine(typed(frame.filter, key)), cursor: 0 }));
};

/** A key while typing a command. */
export const commanding = (model: Model, text: string, key: string): Next => {
  if (key === "escape" || key === "ctrl+c") return [closed(model), []];
  if (key !== "return") return [{ ...model, prompt: { is: "command", text: onOneLine(typed(text, key)) } }, []];
  return obey(closed(model), text.trim());
};

/** A text where there is room for one line: its line breaks are spaces. */
export const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

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
  return [{ ...model, word: { text: `${phrases.unknownCommand[model.language]}: ${text}`, refused: false } }, []];
};

/** A key while answering a question. Whoever leaves it finds what was typed when the question is asked again. */
export const answering = (model: Model, question: Ask, key: string): Next => {
  const place = model.chain?.place ?? placeOf(model);
  if (key === "escape" || key === "ctrl+c") return [closed(kept(model, place, question)), []];
  if (key !== "return") return [{ ...model, prompt: { ...question, text: typed(question.text, key) } }, []];
  const said = (question.lines === "one" ? onOneLine(question.text) : question.text).trim();
  const keeping = kept(model, place, question);
  return said === "" ? [closed(keeping), []] : taken(keeping, question.answered(said, model.language));
};

/**
 * Yes is y, or j for ja; no is n or Escape. Nothing else answers: neither Enter nor the key that asked.
 */
export const confirming = (model: Model, confirm: Confirm, key: string): Next => {
  switch (key) {
    case "y":
    case "j":
      return given(model, confirm.act, confirm.leaves);
    case "n":
    case "escape":
    case "ctrl+c":
      return [closed(model), []];
    default:
      return [{ ...model, word: { text: phrases.yesOrNo[model.language], refused: false } }, []];
  }
};
