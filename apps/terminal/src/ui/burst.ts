/**
 * Several keys that came in one read: typed fast, held down, or pasted by a terminal that does not say so. They move, and
 * they are text where something is asked; nothing is written by them, and nothing answered.
 */
import { phrases } from "@konstellation/words";
import { type Action, everywhere } from "./keys.ts";
import type { Command, Next } from "./message.ts";
import type { Model } from "./model.ts";
import { stepOf } from "./steps.ts";

const moves: ReadonlySet<Action> = new Set([
  "up",
  "down",
  "pageUp",
  "pageDown",
  "first",
  "last",
  "previousTab",
  "nextTab",
  "open",
  "back",
  "filter",
  "help",
]);

/** The keys one after the other, as far as they only move. */
export const burst = (
  model: Model,
  keys: ReadonlyArray<string>,
  pressed: (model: Model, key: string) => Next,
): Next => {
  let current = model;
  const commands: Array<Command> = [];
  for (const key of keys) {
    if (!harmless(current, key)) {
      const text = `${phrases.keysAtOnce[current.language]} (${key})`;
      return [{ ...current, word: { text, refused: false } }, commands];
    }
    const [next, more] = pressed(current, key);
    current = next;
    commands.push(...more);
  }
  return [current, commands];
};

/** Whether a key may come with others. */
const harmless = (model: Model, key: string): boolean => {
  if (model.prompt.is === "confirm") return false;
  if (model.prompt.is !== "none") return key !== "return";
  if (model.help !== undefined) return true;
  const step = stepOf(model, key);
  if (step !== undefined) return step.is !== "act" && step.is !== "question";
  const usual = everywhere(key);
  return usual?.is !== "action" || moves.has(usual.action);
};
