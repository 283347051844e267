// Runs the commands of a tutorial and gives the page back with what they really print.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SHOWN = "http://127.0.0.1:4870";

/** The day it is where the books are kept. */
const TODAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });

/** What the tutorial needs of curl, for machines that have none. */
const CURL = `#!/usr/bin/env node
const { values, positionals } = require("node:util").parseArgs({ allowPositionals: true, options: {
  silent: { type: "boolean", short: "s" }, request: { type: "string", short: "X" },
  header: { type: "string", short: "H", multiple: true }, data: { type: "string", short: "d" } } });
const headers = (values.header ?? []).map((header) => header.split(/: (.*)/s).slice(0, 2));
fetch(positionals[0], { method: values.request ?? (values.data ? "POST" : "GET"), headers, body: values.data })
  .then((response) => response.text()).then((text) => process.stdout.write(text));
`;

/** The page with every `console` block's output replaced by the real one. @param {string} page */
export const runTutorial = async (page) => {
  const folder = mkdtempSync(join(tmpdir(), "konstellation-tutorial-"));
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, FORCE_COLOR: ____, ...inherited } = process.env;
  const tools = join(folder, "tools");
  mkdirSync(tools);
  writeFileSync(join(tools, "curl"), CURL);
  chmodSync(join(tools, "curl"), 0o755);
  const env = {
    ...inherited,
    PATH: [join(root, "node_modules/.bin"), process.env.PATH, tools].join(delimiter),
    KONSTELLATION_PORT: "0",
    NO_COLOR: "1",
  };
  // Programs of the tutorial find the packages where a project of one's own would: in node_modules.
  cpSync(join(root, "node_modules/@konstellation"), join(folder, "node_modules/@konstellation"), {
    recursive: true,
    verbatimSymlinks: false,
    dereference: false,
  });
  const service = spawn(process.execPath, [join(root, "apps/server/bin/server.mjs")], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const url = await addressOf(service);
    const run = (command) => {
      // npx finds the programs in the clone, a Node that is new enough among them; here they are on the path.
      const line = command
        .replaceAll(SHOWN, url)
        .replaceAll("npx konstellation", "konstellation")
        .replaceAll("npx node", "node");
      const { stdout, stderr } = spawnSync("sh", ["-c", line], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      // The meetings of the tutorial are past: what is entered on them now is shown with the day of today, which is another every day.
      return (stdout + stderr)
        .replace(/^(Entered afterwards: ).*$/gm, "$1today")
        .replaceAll(new RegExp(`[A-Z][a-z]{2} ${TODAY.format(new Date())}`, "g"), "today")
        .replace(/^( {4}entry \d+, \S+, ).*?: /gm, "$1today: ")
        .replaceAll(url, SHOWN)
        .replaceAll(folder, "/home/you/konstellation")
        .trimEnd();
    };
    return page.replace(/```(console|(?:ts|csv) file=(\S+))\n([\s\S]*?)```/g, (block, _kind, file, body) => {
      if (file !== undefined) {
        writeFileSync(join(folder, file), body);
        return block;
      }
      const commands = body.split("\n").filter((line) => line.startsWith("$ "));
      const shown = commands.map((line) => [line, run(line.slice(2))].filter((text) => text !== "").join("\n"));
      return `\`\`\`console\n${shown.join("\n")}\n\`\`\``;
    });
  } finally {
    // Where it could not start it has closed already, and would never say so again.
    if (service.exitCode === null && service.signalCode === null) {
      service.kill("SIGTERM");
      await new Promise((done) => service.once("close", done));
    }
    rmSync(folder, { recursive: true, force: true });
  }
};

const addressOf = (service) =>
  new Promise((found, failed) => {
    let said = "";
    service.stdout.on("data", (chunk) => {
      said += chunk;
      const match = /(http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ctrl-C/.exec(said);
      if (match) found(match[1]);
    });
    service.once("close", () => failed(new Error(`the service ended before it said its address\n${said}`)));
  });
