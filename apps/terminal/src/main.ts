/**
 * `konstellation`: the terminal UI, and the same verbs as plain commands.
 *
 * Data goes to standard output, messages to standard error, and the exit code says how it went.
 */
import { readFile } from "node:fs/promises";
import { withoutIdentityNumbers } from "@konstellation/core";
import { type Arguments, readArguments } from "./args.ts";
import { Ending, EXIT } from "./exit.ts";
import { openSource } from "./source.ts";
import type { Shown } from "./verb.ts";
import { verbs } from "./verbs/index.ts";

const run = async (asked: Arguments): Promise<number> => {
  if (asked.version) return print(await ownVersion(), asked);
  const name = asked.help ? "help" : asked.verb;
  const verb = verbs.find((each) => each.name === name);
  if (verb === undefined) throw new Ending(`There is no verb "${name}"`, EXIT.usage);
  if ("alone" in verb) {
    const given = await verb.alone(asked);
    return typeof given === "number" ? given : print(given, asked);
  }
  const source = await openSource(asked, process.env);
  try {
    if (verb.opens !== undefined && process.stdout.isTTY && process.stdin.isTTY && !asked.json) {
      const { runTerminal } = await import("./ui/run.tsx");
      return await runTerminal(source, asked, verb.opens(asked));
    }
    return print(await verb.onBook(source, asked), asked);
  } finally {
    source.close();
  }
};

/** Which release this is. */
const ownVersion = async (): Promise<Shown> => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return { json: { version }, text: `konstellation ${version}` };
};

const print = ({ json, text, raw, code = EXIT.ok }: Shown, asked: Arguments): number => {
  process.stdout.write(asked.json ? `${JSON.stringify(json, null, 2)}\n` : (raw ?? `${text}\n`));
  return code;
};

// A reader that closes early (head, less) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.failure),
);

try {
  process.exitCode = await run(readArguments(process.argv.slice(2), verbs, process.env));
} catch (error) {
  // Whatever is said of what was typed is said without anybody's number: what a terminal shows is kept in many places.
  const says = withoutIdentityNumbers(error instanceof Error ? error.message : String(error));
  process.stderr.write(`konstellation: ${says}\n`);
  process.exitCode = error instanceof Ending ? error.code : EXIT.failure;
}
