/**
 * Starting real processes in tests, and waiting for what they say instead of for time to pass.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

/** The environment of a newcomer: the pinned Node first, no language, no colour, a folder of one's own. */
export const environment = (data: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, FORCE_COLOR: ____, ...inherited } = process.env;
  return {
    ...inherited,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    KONSTELLATION_DATA: data,
    KONSTELLATION_PORT: "0",
    ...more,
  };
};

/** A folder that is removed when the tests are done. */
export const newFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), "konstellation-e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** A folder with the example book in it. */
export const newBook = (): ReturnType<typeof newFolder> => {
  const folder = newFolder();
  const made = runCommand(["example", "--db", join(folder.path, "konstellation.sqlite")], folder.path);
  if (made.code !== 0) throw new Error(made.err);
  return folder;
};

/** Runs a command to its end. */
export const runCommand = (
  args: ReadonlyArray<string>,
  data: string,
  input: string | Uint8Array = "",
  more: Readonly<Record<string, string>> = {},
) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "apps/terminal/bin/konstellation.mjs"), ...args],
    {
      cwd: root,
      env: environment(data, more),
      input,
      encoding: "utf8",
    },
  );
  return { code: status, out: stdout, err: stderr };
};

/** A process that runs, with what it has said so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly errors: () => string;
  /** Waits until standard output matches; fails with what was said when the process ends first. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends a signal to the process and all it has started, as a terminal does with Ctrl-C. */
  readonly signalAll: (signal: NodeJS.Signals) => void;
  /** Its exit code and signal, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts a command. */
export const startProcess = (command: string, args: ReadonlyArray<string>, env: NodeJS.ProcessEnv): Running => {
  const child = spawn(command, args, { cwd: root, env, stdio: ["pipe", "pipe", "pipe"], detached: true });
  let said = "";
  let errors = "";
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const listen of [...waiting]) listen();
  };
  child.stdout.on("data", (chunk) => {
    said += chunk;
    heard();
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal })),
  );
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const listen = () => {
        const match = pattern.exec(said);
        if (match === null) return;
        waiting.delete(listen);
        resolve(match);
      };
      waiting.add(listen);
      listen();
      void ended.then(({ code }) =>
        reject(new Error(`ended with ${code} before saying ${pattern}\n${said}\n${errors}`)),
      );
    });
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, signal);
  };
  return { child, said: () => said, errors: () => errors, until, signalAll, ended };
};
