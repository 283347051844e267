/**
 * What has been typed and not entered: it is kept until the act it belongs to is done, whatever happens in between.
 */
import type { Address } from "../pages/address.ts";
import type { Ask } from "../pages/step.ts";
import { selected } from "./listing.ts";
import { type Model, top } from "./model.ts";

/** What is being spoken of: the page on top, and the row under the cursor. */
export const placeOf = (model: Model): string => placeOn(top(model).page, selected(model)?.id ?? "");

const placeOn = (page: Address, row: string): string => JSON.stringify([page, row]);

const keyOf = (place: string, { question }: Pick<Ask, "question">): string => `${place} ${question}`;

/** A question with what was typed in answer to it before, if something was. */
export const withDraft = ({ drafts }: Model, place: string, ask: Ask): Ask => ({
  ...ask,
  text: drafts[keyOf(place, ask)] ?? ask.text,
});

/** What has been typed in answer to a question, kept. */
export const kept = (model: Model, place: string, ask: Ask): Model => ({
  ...model,
  drafts: { ...model.drafts, [keyOf(place, ask)]: ask.text },
});

/** Without what has been typed in answer to questions about a place: it has been entered. */
export const entered = (model: Model, place: string, questions: ReadonlyArray<Ask["question"]>): Model => {
  const gone = new Set(questions.map((question) => keyOf(place, { question })));
  return { ...model, drafts: Object.fromEntries(Object.entries(model.drafts).filter(([key]) => !gone.has(key))) };
};
