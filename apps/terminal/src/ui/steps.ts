/**
 * What a key of the page on top leads to, taken: given, asked about, gone to, or only said.
 */
import { phrases } from "@konstellation/words";
import { type Act, nothing, type Step } from "../pages/step.ts";
import { entered, placeOf, withDraft } from "./drafts.ts";
import { selected } from "./listing.ts";
import type { Next } from "./message.ts";
import { type Model, top } from "./model.ts";
import { marked, push, turned } from "./navigation.ts";
import { keysHere } from "./place.ts";

/** The step of a key of the page on top; undefined if it is not one of its keys. It leads nowhere before the page is read. */
export const stepOf = (model: Model, key: string): Step | undefined => {
  if (!keysHere(model).bindings.some(({ keys }) => keys.includes(key))) return undefined;
  const { loading } = top(model);
  return loading.is === "read" ? loading.contents.press(key, selected(model), model) : nothing;
};

/** A step, taken. */
export const taken = (model: Model, step: Step): Next => {
  const quiet: Model = { ...model, prompt: { is: "none" }, word: undefined, chain: undefined };
  switch (step.is) {
    case "act":
      return given(model, step.act, step.leaves);
    case "question":
      return [asked(model, step.question), []];
    case "word": {
      // Where an answer could not be read, the question stands with what was typed.
      const said = { text: phrases[step.phrase][model.language], refused: model.prompt.is === "ask" };
      return [{ ...model, word: said }, []];
    }
    case "go":
      return push(answered(model, quiet), step.to);
    case "turn":
      return turned(answered(model, quiet), step.to);
    case "mark":
      return [marked(quiet, step.to), []];
    case "nothing":
      return [quiet, []];
  }
};

/** What was typed in answer to questions that led to another page is let go: it has been used. */
const answered = ({ chain }: Model, quiet: Model): Model =>
  chain === undefined ? quiet : entered(quiet, chain.place, chain.asked);

/** A question that is asked: in its chain, and with what was typed before. */
const asked = (model: Model, question: Extract<Step, { is: "question" }>["question"]): Model => {
  const quiet: Model = { ...model, word: undefined };
  if (question.is === "confirm") return { ...quiet, prompt: question };
  const place = model.chain?.place ?? placeOf(model);
  const { first = question, asked = [] } = model.chain ?? {};
  return {
    ...quiet,
    prompt: withDraft(model, place, question),
    chain: { place, first, asked: [...asked, question.question] },
  };
};

/** An act, given: it remembers where it came from, so that a refusal finds back there. */
export const given = (model: Model, act: Act, leaves: boolean): Next => {
  const { chain } = model;
  const giving = {
    act,
    leaves,
    page: top(model).page,
    place: chain?.place ?? placeOf(model),
    again: chain?.first,
    asked: chain?.asked ?? [],
  };
  return [
    { ...model, prompt: { is: "none" }, word: undefined, chain: undefined, lastAct: act },
    [{ type: "Give", giving }],
  ];
};
