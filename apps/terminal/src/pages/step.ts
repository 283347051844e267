/**
 * What a key on a page leads to: an act, a question to answer or confirm first, another page, or a word on why it leads
 * nowhere.
 *
 * Pure: nothing here knows whether a rule will say no; that answer comes back and is shown in place.
 */
import type { Command, Instant, Language, Wording } from "@konstellation/core";
import type { Phrase } from "@konstellation/words";
import type { PersonAct } from "../person-act.ts";
import type { Address } from "./address.ts";

/** A command whose moment may be left out: then it happens when it is given. */
export type CommandAct = Command extends infer Each
  ? Each extends Command
    ? Omit<Each, "at"> & { readonly at?: Instant }
    : never
  : never;

/** What a key can do: a command, or something about people, which is none. */
export type Act = CommandAct | PersonAct;

/** To whom something is told, and when. */
export interface Told {
  readonly language: Language;
  /** The moment it is, whatever day the page speaks of. */
  readonly now: Instant;
}

/** Something is typed in answer; what it leads to may be the next question. */
export interface Ask {
  readonly is: "ask";
  readonly question: Phrase;
  readonly text: string;
  /** Whether line breaks are kept, or are only spaces. */
  readonly lines: "one" | "many";
  readonly answered: Answered;
}

/** What will be done is shown and asked about first. */
export interface Confirm {
  readonly is: "confirm";
  readonly question: Phrase;
  readonly shows: (told: Told) => ReadonlyArray<string>;
  readonly act: Act;
  /** Whether the page is left when it is done. */
  readonly leaves: boolean;
}

/** What is asked at the bottom line. */
export type Question = Ask | Confirm;

/** What an answer leads to. It is never empty: nothing typed is nothing meant. */
export type Answered = (said: string, language: Language) => Step;

/** What a key leads to. */
export type Step =
  | { readonly is: "act"; readonly act: Act; readonly leaves: boolean }
  | { readonly is: "question"; readonly question: Question }
  | { readonly is: "word"; readonly phrase: Phrase }
  /** To a page on top of this one. */
  | { readonly is: "go"; readonly to: Address }
  /** To the other side of this page, in its place. */
  | { readonly is: "turn"; readonly to: Address }
  /** This page with something changed on it that is not written anywhere yet; the cursor stays. */
  | { readonly is: "mark"; readonly to: Address }
  | { readonly is: "nothing" };

export const nothing: Step = { is: "nothing" };
export const act = (given: Act): Step => ({ is: "act", act: given, leaves: false });
export const word = (phrase: Phrase): Step => ({ is: "word", phrase });
export const go = (to: Address): Step => ({ is: "go", to });
export const turn = (to: Address): Step => ({ is: "turn", to });
export const mark = (to: Address): Step => ({ is: "mark", to });

/** A question to answer at the bottom line, where an answer may already stand; line breaks in it are spaces. */
export const ask = (question: Phrase, answered: Answered, text = ""): Step => ({
  is: "question",
  question: { is: "ask", question, text, lines: "one", answered },
});

/** A question whose answer keeps its lines. */
export const askText = (question: Phrase, answered: Answered): Step => ({
  is: "question",
  question: { is: "ask", question, text: "", lines: "many", answered },
});

/** A question to answer with yes or no, under what will be done. */
export const confirm = (question: Phrase, shows: Confirm["shows"], given: Act): Step => ({
  is: "question",
  question: { is: "confirm", question, shows, act: given, leaves: false },
});

/** The same on a page that has nothing more to show when it is done. */
export const confirmAndLeave = (question: Phrase, shows: Confirm["shows"], given: Act): Step => ({
  is: "question",
  question: { is: "confirm", question, shows, act: given, leaves: true },
});

/** What somebody typed in a language. Swedish always stands; where nobody has written any, it is what was written. */
export const typedIn = (language: Language, said: string): Wording =>
  language === "en" ? { sv: said, en: said } : { sv: said };
