/**
 * The terminal UI in a real pseudo-terminal: keys in, and a terminal emulator that reads what is drawn.
 */
import xterm from "@xterm/headless";
import { afterAll, describe, expect, it } from "vitest";
import { environment, newBook, type Running, runCommand, startProcess } from "./process.ts";

const folder = newBook();
// The room has a book of its own: what is decided in it is not seen from the other tests.
runCommand(["example", "--db", `${folder.path}/room/konstellation.sqlite`], folder.path);
const open: Array<Running> = [];
afterAll(() => {
  for (const { signalAll } of open) signalAll("SIGKILL");
  folder.remove();
});

/** A terminal of 80 by 24 with the UI in it. */
const terminal = (args: string, more: Readonly<Record<string, string>> = {}) => {
  const command = `stty rows 24 cols 80; exec "${process.execPath}" apps/terminal/bin/konstellation.mjs ${args}`;
  const shell = startProcess(
    "script",
    ["-qfec", command, "/dev/null"],
    environment(folder.path, { TERM: "xterm-256color", SHELL: "/bin/sh", ...more }),
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
  return {
    press: (keys: string) => shell.child.stdin?.write(keys),
    shows,
    ended: shell.ended,
    screen,
    said: shell.said,
  };
};

describe("in a real terminal", () => {
  it("opens on the radar, goes to the meeting, asks what if, and quits clean", async () => {
    const { press, shows, ended, screen } = terminal("terminal --lang en");
    expect(await shows(/\[1 Radar\][\s\S]*quit/)).toContain("Collaboration in Kronoberg county");
    press("2");
    await shows(/\[2 Meetings\][\s\S]*Spring meeting/);
    press("j\r");
    const meeting = await shows(/ 4 {2}Annual wheel .*PAP-1/);
    expect(meeting).toContain("● quorate 28/28");
    press("jjjjj");
    await shows(/› {2}6/);
    press("w");
    await shows(/Which seat is to be empty from item 6/);
    press("/ljungby\r");
    await shows(/Filter: ljungby/);
    press("j\r");
    expect(await shows(/REFUSED \(QUO-1\)/)).toContain("left at 11:25");
    press("?");
    await shows(/Keys/);
    press("?q");
    expect((await ended).code).toBe(0);
    expect(screen.buffer.active.type).toBe("normal");
  });

  it("speaks Swedish by the environment, and Ctrl-C ends with 130", async () => {
    const { press, shows, ended } = terminal("", { LANG: "sv_SE.UTF-8" });
    expect(await shows(/\[1 Radar\][\s\S]*avsluta/)).toContain("läget mån 2024-05-06");
    press("\u0003");
    expect((await ended).code).toBe(130);
  });

  it("runs a meeting in its room: roll, a seat that empties, a refusal in place, a deputy, a decision", async () => {
    const { press, shows, ended } = terminal("room llg-2024-06-07 --lang en", {
      KONSTELLATION_DATA: `${folder.path}/room`,
    });
    await shows(/called · 0\/28/);
    press("O");
    await shows(/open since/);
    press("A");
    await shows(/record everybody/);
    press("y");
    await shows(/28\/28 in their seats/);
    press("\t");
    await shows(/in the room {2}head of schools, Alvesta/);
    press("/ljungby\r");
    await shows(/Filter: ljungby/);
    press("jp");
    await shows(/27\/28 in their seats/);
    press("\t");
    await shows(/› {2}1/);
    press("jjo");
    await shows(/Item 3 on the table/);
    press("dThe group adopts.\r");
    await shows(/Owner .*body:llg/);
    press("\r");
    await shows(/✗ The group is not assembled/);
    press("e");
    await shows(/No item is on the table/);
    press("\t");
    await shows(/left \d\d:\d\d/);
    press("/ljungby\r");
    await shows(/Filter: ljungby/);
    press("jd");
    await shows(/28\/28 in their seats/);
    press("\t");
    await shows(/› {2}1/);
    press("jjo");
    await shows(/Item 3 on the table/);
    press("dThe group adopts.\r");
    await shows(/Owner .*body:llg/);
    press("\r");
    await shows(/decided/);
    press("q");
    expect((await ended).code).toBe(0);
    expect(runCommand(["verify"], `${folder.path}/room`).out).toMatch(/4 decisions/);
  });

  it("reads plainly for a screen reader, without another screen", async () => {
    const { press, shows, ended, said } = terminal("--lang en", { INK_SCREEN_READER: "true" });
    await shows(/Naming/);
    press("q");
    expect((await ended).code).toBe(0);
    expect(said()).not.toContain("\u001b[?1049h");
  });
});
