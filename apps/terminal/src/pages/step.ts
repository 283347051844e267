/**
 * What a key on a page leads to: an act, a question to answer or confirm first, another page, or a word on why it leads
 * nowhere.
 *
 * Pure: nothing here knows whether a rule will say no; that answer comes back and is shown in place.
 */
import type { Command, Language } from "@konstellation/core";
import type { Phrase } from "@konstellation/words";
import type { Address } from "./address.ts";

/** A command without its moment: it happens when it is given. */
export type Act = Command extends infer Each ? (Each extends Command ? Omit<Each, "at"> : never) : never;

/** What is asked at the bottom line. */
export type Question =
  /** Something is typed in answer; what it leads to may be the next question. */
  | { readonly is: "ask"; readonly question: Phrase; readonly text: string; readonly then: Answered }
  /** Something that cannot be taken back is asked about first. */
  | { readonly is: "confirm"; readonly question: Phrase; readonly act: Act };

/** What an answer leads to. It is never empty: nothing typed is nothing meant. */
export type Answered = (said: string, language: Language) => Step;

/** What a key leads to. */
export type Step =
  | { readonly is: "act"; readonly act: Act }
  | { readonly is: "question"; readonly question: Question }
  | { readonly is: "word"; readonly phrase: Phrase }
  /** To a page on top of this one. */
  | { readonly is: "go"; readonly to: Address }
  /** To the other side of this page, in its place. */
  | { readonly is: "turn"; readonly to: Address }
  | { readonly is: "nothing" };

export const nothing: Step = { is: "nothing" };
export const act = (given: Act): Step => ({ is: "act", act: given });
export const word = (phrase: Phrase): Step => ({ is: "word", phrase });
export const go = (to: Address): Step => ({ is: "go", to });
export const turn = (to: Address): Step => ({ is: "turn", to });

/** A question to answer at the bottom line, where an answer may already stand. */
export const ask = (question: Phrase, then: Answered, text = ""): Step => ({
  is: "question",
  question: { is: "ask", question, text, then },
});

/** A question to answer with yes or no. */
export const confirm = (question: Phrase, given: Act): Step => ({
  is: "question",
  question: { is: "confirm", question, act: given },
});
