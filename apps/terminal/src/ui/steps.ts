/**
 * What a key of the page on top leads to, taken: given, asked about, gone to, or only said.
 */
import { phrases } from "@konstellation/words";
import { nothing, type Step } from "../pages/step.ts";
import { selected } from "./listing.ts";
import type { Next } from "./message.ts";
import { type Model, top } from "./model.ts";
import { push, turned } from "./navigation.ts";
import { keysHere } from "./place.ts";

/** The step of a key of the page on top; undefined if it is not one of its keys. It leads nowhere before the page is read. */
export const stepOf = (model: Model, key: string): Step | undefined => {
  if (!keysHere(model).bindings.some(({ keys }) => keys.includes(key))) return undefined;
  const { loading } = top(model);
  return loading.is === "read" ? loading.contents.press(key, selected(model)) : nothing;
};

/** A step, taken. */
export const taken = (model: Model, step: Step): Next => {
  const quiet: Model = { ...model, prompt: { is: "none" } };
  switch (step.is) {
    case "act":
      return [{ ...quiet, lastAct: step.act }, [{ type: "Give", act: step.act, page: top(model).page }]];
    case "question":
      return [{ ...model, prompt: step.question }, []];
    case "word":
      return [{ ...model, prompt: { is: "note", text: phrases[step.phrase][model.language] } }, []];
    case "go":
      return push(quiet, step.to);
    case "turn":
      return turned(quiet, step.to);
    case "nothing":
      return [quiet, []];
  }
};
