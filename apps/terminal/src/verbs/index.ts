/**
 * Every verb of the command line: those that show something, which stand with their pages, and those that do something.
 * Their order is that of the help.
 */

import type { Option } from "../options.ts";
import { showing } from "../pages/index.ts";
import type { Verb } from "../verb.ts";
import { act, roll } from "./act.ts";
import { ask } from "./ask.ts";
import { calendar } from "./calendar.ts";
import { documents } from "./documents.ts";
import { example } from "./example.ts";
import { helpAbout } from "./help.ts";
import { importList } from "./import.ts";
import { paperContent, registerPaper, sendPaper } from "./papers.ts";
import { addPerson, erasePerson, namePerson } from "./people.ts";
import { repair } from "./repair.ts";
import { serve } from "./serve.ts";
import { terminal } from "./terminal.ts";
import { verify } from "./verify.ts";

/** A verb with the options it takes, where its own file does not say. */
const taking = (verb: Verb, ...options: ReadonlyArray<Option>): Verb => ({ ...verb, options });

/** The list. */
export const verbs: ReadonlyArray<Verb> = [
  serve,
  terminal,
  ...showing,
  verify,
  taking(repair, "json", "book", "enter", "url"),
  roll,
  act,
  registerPaper,
  sendPaper,
  paperContent,
  addPerson,
  namePerson,
  erasePerson,
  calendar,
  ...documents,
  importList,
  ask,
  taking(example, "json", "db"),
  helpAbout(() => verbs),
];
