/**
 * The exit codes, frozen: scripts rely on them.
 */
import type { Explanation, Language } from "@konstellation/core";

/** What the process ends with. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  refused: 3,
  authorisation: 4,
  notFound: 5,
  versionConflict: 6,
  setAside: 7,
  interrupted: 130,
} as const;

/** Something that ends the command: what went wrong, for people, and the exit code for scripts. */
export class Ending extends Error {
  override readonly name = "Ending";
  readonly code: number;
  constructor(message: string, code: number = EXIT.failure) {
    super(message);
    this.code = code;
  }
}

/** How a verb is written, for whoever left something out. */
export const usage = (line: Explanation, language: Language): Ending =>
  new Ending(`${language === "sv" ? "Användning" : "Usage"}: konstellation ${line[language]}`, EXIT.usage);
