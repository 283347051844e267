/**
 * Listens to the keyboard of a real terminal, which is asked to bracket its pastes for as long as we listen.
 */
import { StringDecoder } from "node:string_decoder";
import type { ReadStream, WriteStream } from "node:tty";
import { BRACKETS, type Heard, hear, patience, silence, silent } from "./hearing.ts";

/** Tells what is heard, until the returned function is called or the process ends, however it ends. */
export const listen = (
  input: Pick<ReadStream, "setRawMode" | "on" | "off" | "resume" | "pause">,
  output: Pick<WriteStream, "write">,
  tell: (heard: Heard) => void,
): (() => void) => {
  const decoder = new StringDecoder("utf8");
  let hearing = silent;
  let waiting: NodeJS.Timeout | undefined;
  const told = ([next, all]: ReturnType<typeof hear>): void => {
    hearing = next;
    for (const heard of all) tell(heard);
  };
  const onData = (bytes: Buffer): void => {
    clearTimeout(waiting);
    told(hear(hearing, decoder.write(bytes), performance.now()));
    const wait = patience(hearing);
    if (wait !== undefined) waiting = setTimeout(() => told(silence(hearing)), wait);
  };
  const stop = (): void => {
    clearTimeout(waiting);
    input.off("data", onData);
    input.pause();
    process.off("exit", stop);
    output.write(BRACKETS.off);
    input.setRawMode(false);
  };
  // Also when something throws that nobody catches: what is written to a terminal here is written at once.
  process.on("exit", stop);
  input.setRawMode(true);
  output.write(BRACKETS.on);
  input.on("data", onData);
  input.resume();
  return stop;
};
