/**
 * The terminal UI in a real pseudo-terminal: keys in, and a terminal emulator that reads what is drawn.
 */
import xterm from "@xterm/headless";
import { environment, type Running, startProcess } from "./process.ts";

/** Terminals of 80 by 24 with the UI in them, until they are ended. */
export const terminalsIn = (folder: string) => {
  const open: Array<Running> = [];
  /** Starts the UI with these arguments; or another command in its place. */
  const start = (args: string, more: Readonly<Record<string, string>> = {}, program?: string) => {
    const shown = program ?? `"${process.execPath}" apps/terminal/bin/konstellation.mjs ${args}`;
    const shell = startProcess(
      "script",
      ["-qfec", `stty rows 24 cols 80; exec ${shown}`, "/dev/null"],
      environment(folder, { TERM: "xterm-256color", SHELL: "/bin/sh", ...more }),
    );
    open.push(shell);
    const screen = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
    shell.child.stdout?.on("data", (chunk) => screen.write(chunk));
    const lines = () =>
      Array.from({ length: 24 }, (_, row) => screen.buffer.active.getLine(row)?.translateToString(true) ?? "");
    /** Waits until the drawn screen matches. */
    const shows = (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const drawn = lines().join("\n");
          if (!pattern.test(drawn)) return;
          watching.dispose();
          resolve(drawn);
        };
        const watching = screen.onWriteParsed(look);
        look();
        void shell.ended.then(() =>
          reject(new Error(`ended before showing ${pattern}\n${lines().join("\n")}\n${shell.errors()}`)),
        );
      });
    const press = (keys: string) => shell.child.stdin?.write(keys);
    /** Presses one key after the other, each when what the one before it leads to is seen. */
    const each = async (...steps: ReadonlyArray<readonly [keys: string, leadsTo: RegExp]>) => {
      for (const [keys, leadsTo] of steps) {
        press(keys);
        await shows(leadsTo);
      }
    };
    return { press, each, shows, screen, lines, ...shell };
  };
  const endAll = () => {
    for (const { signalAll } of open) signalAll("SIGKILL");
  };
  return { start, endAll };
};
