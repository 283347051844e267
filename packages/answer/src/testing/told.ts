/**
 * Acts as a life gives them: the day each is entered, and what it says. Every text, day and moment is said once in a life, so that
 * where it is found again there is no doubt what it came from.
 */
import { type Command, commandOf, type Wording } from "@konstellation/core";

/** An act, and the day it is entered. */
export interface Told {
  readonly on: string;
  readonly command: Command;
}

/** An act entered on a day. */
export const on = (day: string, command: Parameters<typeof commandOf>[0]): Told => ({
  on: day,
  command: commandOf(command),
});

/** Words that nothing else says, in both languages. */
export const said = (what: string): Wording => ({ sv: `${what}, på svenska`, en: `${what}, in English` });
