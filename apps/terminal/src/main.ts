/**
 * `konstellation`: the terminal UI, and the same verbs as plain commands.
 *
 * Data goes to standard output, messages to standard error, and the exit code says how it went.
 *
 * @since 0.1.0
 */
import { type Arguments, readArguments } from "./args.ts";
import { Ending, EXIT } from "./exit.ts";
import { helpText } from "./help.ts";
import { openSource } from "./source.ts";
import { act, roll } from "./verbs/act.ts";
import { ask } from "./verbs/ask.ts";
import { calendar } from "./verbs/calendar.ts";
import { example } from "./verbs/example.ts";
import { importList } from "./verbs/import.ts";
import { serve } from "./verbs/serve.ts";
import { shows } from "./verbs/show.ts";
import type { Shown } from "./verbs/showing.ts";

const run = async (asked: Arguments): Promise<number> => {
  if (asked.help || asked.verb === "help")
    return print({ json: helpText(asked.language), text: helpText(asked.language).trimEnd() }, asked);
  if (asked.verb === "serve") return serve();
  if (asked.verb === "ask") return print(ask(asked), asked);
  if (asked.verb === "example") return print(await example(asked), asked);
  const interactive = process.stdout.isTTY && process.stdin.isTTY && !asked.json;
  const source = await openSource(asked, process.env);
  try {
    if (asked.verb === "act") return print(await act(source, asked), asked);
    if (asked.verb === "calendar") return print(await calendar(source, asked), asked);
    if (asked.verb === "import") return print(await importList(source, asked), asked);
    if (asked.verb === "roll") return print(await roll(source, asked), asked);
    if ((asked.verb === "terminal" || asked.verb === "room") && interactive) {
      const { runTerminal } = await import("./ui/run.tsx");
      return await runTerminal(source, asked);
    }
    // Without a terminal the terminal UI is the radar as text: nothing hangs in a pipe.
    const show = shows[asked.verb === "terminal" ? "radar" : asked.verb];
    if (show === undefined) throw new Ending(`There is no verb "${asked.verb}"`, EXIT.usage);
    return print(await show(source, asked), asked);
  } finally {
    source.close();
  }
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
  process.exitCode = await run(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(`konstellation: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Ending ? error.code : EXIT.failure;
}
