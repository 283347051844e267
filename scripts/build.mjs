// Builds workspaces and what they need; quick when nothing has changed. Quiet unless something is wrong or slow.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {ReadonlyArray<string>} workspaces */
export const build = async (workspaces) => {
  const filters = workspaces.map((workspace) => `--filter=${workspace}`);
  const turbo = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));
  const child = spawn(
    process.execPath,
    [turbo, "run", "build", ...filters, "--output-logs=errors-only", "--no-update-notifier"],
    {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  const stop = () => child.kill();
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  const slow = setTimeout(
    () => process.stderr.isTTY && process.stderr.write("Building (the first time takes half a minute) …"),
    1000,
  );
  const [code, signal] = await new Promise((done) => child.once("close", (...ended) => done(ended)));
  clearTimeout(slow);
  process.off("SIGTERM", stop);
  process.off("SIGINT", stop);
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  if (signal !== null) process.exit(130);
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    process.exit(code ?? 1);
  }
};
