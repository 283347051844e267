/**
 * `konstellation`: the terminal UI, and the same verbs as plain commands.
 *
 * Data goes to standard output, messages to standard error, and the exit code says how it went.
 */
import { commandLine } from "./command-line.ts";
import { EXIT } from "./exit.ts";

// A reader that closes early (head, less) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.failure),
);

const atTerminal = process.stdout.isTTY && process.stdin.isTTY;
const { code, out, err } = await commandLine(process.argv.slice(2), process.env, atTerminal);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
