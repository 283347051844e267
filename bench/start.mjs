// Start-up: the built applications over an empty node, whole processes in turn.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "./measure.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

export const run = async () => {
  const data = mkdtempSync(join(tmpdir(), "konstellation-bench-"));
  const env = { ...process.env, KONSTELLATION_DATA: data, KONSTELLATION_PORT: "0", KONSTELLATION_LOG: "off" };
  /** From the start of a process until it says something (or ends, when it says nothing). */
  const until = (args, heard) =>
    new Promise((done) => {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "ignore"] });
      child.stdout.on("data", (chunk) => heard?.test(String(chunk)) && child.kill("SIGTERM"));
      child.once("close", done);
    });
  try {
    await compare(
      "Start-up, from nothing to the end of the process",
      {
        "empty node": () => until(["-e", "0"]),
        "service: started, said so, stopped": () => until(["apps/server/bin/server.mjs"], /Ctrl-C/),
        "konstellation radar": () => until(["apps/terminal/bin/konstellation.mjs", "radar"]),
        "konstellation --help": () => until(["apps/terminal/bin/konstellation.mjs", "--help"]),
      },
      { rounds: 9 },
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
