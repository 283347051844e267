/**
 * The service as a process: settings in, a banner out, logs as JSON lines on standard error, and a clean stop.
 */
import type { Explanation } from "@konstellation/core";
import { LedgerFailure } from "@konstellation/ledger";
import { languageOfTerminal } from "@konstellation/words";
import { banner } from "./banner.ts";
import { readConfig } from "./config.ts";
import { start } from "./start.ts";

/** Why a file is not written that the service needs. */
const unwritable = {
  EROFS: { sv: "mappen är skrivskyddad", en: "the folder is read-only" },
  EACCES: { sv: "du får inte skriva där", en: "you may not write there" },
  EPERM: { sv: "du får inte skriva där", en: "you may not write there" },
  ENOSPC: { sv: "disken är full", en: "the disk is full" },
} as const;

const language = languageOfTerminal(undefined, process.env);
const config = readConfig(process.env);

if ("faults" in config) {
  for (const fault of config.faults) process.stderr.write(`konstellation: ${fault[language]}\n`);
  process.exit(2);
}

const log = (line: Readonly<Record<string, unknown>>): void => {
  if (config.logs) process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
};

/** A counter on one line, for a person; a pipe sees nothing of it. */
const progress = (done: number, of: number): void => {
  if (!process.stderr.isTTY || (done % 10 !== 0 && done !== of)) return;
  const says = language === "sv" ? "Exempelböckerna skrivs" : "Writing the example books";
  process.stderr.write(done === of ? "\r\x1b[K" : `\r${says}: ${done}/${of}`);
};

const stopped = Promise.withResolvers<NodeJS.Signals>();
process.once("SIGINT", stopped.resolve);
process.once("SIGTERM", stopped.resolve);

try {
  const running = await start(config, log, progress);
  process.stdout.write(banner(running, language));
  log({ level: "info", event: "started", url: running.url });
  const signal = await stopped.promise;
  log({ level: "info", event: "stopping", signal });
  await running.stop();
  log({ level: "info", event: "stopped" });
} catch (error) {
  process.stderr.write(`konstellation: ${explain(error)}\n`);
  process.exitCode = 1;
}

function portTaken(port: string): Explanation {
  return {
    sv: `Port ${port} är upptagen. Är tjänsten redan i gång? Välj annars en annan: KONSTELLATION_PORT=4871 npm start`,
    en: `Port ${port} is taken. Is it already running? Otherwise choose another: KONSTELLATION_PORT=4871 npm start`,
  };
}

function notWritten(path: string, why: Explanation): Explanation {
  return {
    sv: `Det gick inte att skriva ${path}: ${why.sv}. Välj en annan mapp: KONSTELLATION_DATA=/en/mapp npm start`,
    en: `${path} could not be written: ${why.en}. Choose another folder: KONSTELLATION_DATA=/a/folder npm start`,
  };
}

function explain(error: unknown): string {
  if (error instanceof LedgerFailure) return error.says[language];
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "EADDRINUSE")
    return portTaken("port" in error ? String(error.port) : "")[language];
  if ("code" in error && "path" in error && typeof error.code === "string" && error.code in unwritable)
    return notWritten(String(error.path), unwritable[error.code as keyof typeof unwritable])[language];
  return error.message;
}
