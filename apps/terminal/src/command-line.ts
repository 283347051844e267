/**
 * A command line as a whole: what was typed and what the environment says in, and out what is said on standard output and
 * standard error, with the exit code.
 *
 * The program itself (`main.ts`) only passes them on. The terminal UI and the service say for themselves what they have to say.
 */
import { readFile } from "node:fs/promises";
import { withoutIdentityNumbers } from "@konstellation/core";
import type { Environment } from "@konstellation/words";
import { type Arguments, readArguments } from "./args.ts";
import { Ending, EXIT } from "./exit.ts";
import { openSource } from "./source.ts";
import type { Shown } from "./verb.ts";
import { verbs } from "./verbs/index.ts";

/** How a command ended: what goes to standard output, what to standard error, and the exit code. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end. Where somebody sits at a terminal, a verb that has pages opens them. */
export const commandLine = async (
  argv: ReadonlyArray<string>,
  environment: Environment,
  atTerminal: boolean,
): Promise<Ended> => {
  try {
    return await answered(readArguments(argv, verbs, environment), environment, atTerminal);
  } catch (error) {
    // Whatever is said of what was typed is said without anybody's number: what a terminal shows is kept in many places.
    const says = withoutIdentityNumbers(error instanceof Error ? error.message : String(error));
    return { code: error instanceof Ending ? error.code : EXIT.failure, out: "", err: `konstellation: ${says}\n` };
  }
};

const answered = async (asked: Arguments, environment: Environment, atTerminal: boolean): Promise<Ended> => {
  if (asked.version) return printed(await ownVersion(), asked);
  const name = asked.help ? "help" : asked.verb;
  const verb = verbs.find((each) => each.name === name);
  if (verb === undefined) throw new Ending(`There is no verb "${name}"`, EXIT.usage);
  if ("alone" in verb) {
    const given = await verb.alone(asked, environment);
    return typeof given === "number" ? silent(given) : printed(given, asked);
  }
  const source = await openSource(asked, environment);
  try {
    if (verb.opens !== undefined && atTerminal && !asked.json) {
      const { runTerminal } = await import("./ui/run.tsx");
      return silent(await runTerminal(source, asked, verb.opens(asked)));
    }
    return printed(await verb.onBook(source, asked), asked);
  } finally {
    source.close();
  }
};

/** Which release this is. */
const ownVersion = async (): Promise<Shown> => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return { json: { version }, text: `konstellation ${version}` };
};

const printed = ({ json, text, raw, code = EXIT.ok }: Shown, asked: Arguments): Ended => ({
  code,
  out: asked.json ? `${JSON.stringify(json, null, 2)}\n` : (raw ?? `${text}\n`),
  err: "",
});

const silent = (code: number): Ended => ({ code, out: "", err: "" });
