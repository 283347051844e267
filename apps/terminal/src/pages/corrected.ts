/**
 * What is shown of a text that was corrected: what it said before, why, and when.
 */
import { type ItemView, type Language, wordsIn } from "@konstellation/core";
import { dayIn } from "@konstellation/words";
import { labelled } from "./labelled.ts";

type Before = ItemView["titleBefore"][number];

/** The lines that tell of it. */
export const correctedIn = (
  before: ReadonlyArray<Before>,
  phrase: "titleBefore" | "textBefore",
  language: Language,
): ReadonlyArray<string> =>
  before.map(({ was, reason, on }) =>
    labelled(phrase, `${wordsIn(was, language)} (${dayIn(on, language)}; ${wordsIn(reason, language)})`, language),
  );
