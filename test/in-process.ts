/**
 * Commands without a process each, from the sources: for statements about many of them. That a process says the same on its
 * streams and ends with the same code is held in `commands.test.ts`.
 */
import { commandLine, type Ended } from "../apps/terminal/src/command-line.ts";
import { environment } from "./process.ts";

/** Runs a command to its end. */
export const commandIn = (data: string, args: ReadonlyArray<string>): Promise<Ended> =>
  commandLine(args, environment(data), false);
