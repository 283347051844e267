/**
 * `serve`: starts the REST service as a process of its own, and passes signals on to it.
 *
 * The terminal never imports the service: an application does not reach into another.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@konstellation/core";
import { Ending, EXIT } from "../exit.ts";
import type { VerbAlone } from "../verb.ts";

/** `serve`: the REST service. */
export const serve: VerbAlone = {
  name: "serve",
  does: { sv: "starta REST-tjänsten (npm start)", en: "start the REST service (npm start)" },
  alone: ({ language }) => runService(language),
};

/** Runs the service until it stops. @returns its exit code */
const runService = async (language: Language): Promise<number> => {
  const executable = fileURLToPath(new URL("../../server/bin/server.mjs", import.meta.url));
  if (!existsSync(executable))
    throw new Ending(
      language === "sv"
        ? "Tjänsten finns inte installerad bredvid terminalen: starta den med npm start"
        : "The service is not installed beside the terminal: start it with npm start",
    );
  const service = spawn(process.execPath, [executable], { stdio: "inherit" });
  const pass = (signal: NodeJS.Signals) => void service.kill(signal);
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  const [code] = await new Promise<[number | null]>((ended) => service.once("exit", (exit) => ended([exit])));
  return code ?? EXIT.failure;
};
