/**
 * The help text, as it is printed and as the reference shows it.
 */
import type { Language } from "@konstellation/core";
import { helpOn } from "./verbs/help.ts";
import { verbs } from "./verbs/index.ts";

/** The help in a language. */
export const helpText = (language: Language): string => helpOn(verbs, language);
