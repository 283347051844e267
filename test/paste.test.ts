/**
 * Pastes in a real terminal: what is pasted into a running meeting, and what the terminal is left with.
 */
import { afterAll, describe, expect, it } from "vitest";
import { newBook, runCommand } from "./process.ts";
import { terminalsIn } from "./pseudo-terminal.ts";

const folder = newBook();
const { start: terminal, endAll } = terminalsIn(folder.path);
afterAll(() => {
  endAll();
  folder.remove();
});

const BEGIN = "\x1b[200~";
const END = "\x1b[201~";
/** What a note looks like that was written elsewhere: its lines begin with letters that are keys. */
const REFLECTIONS = "Gemensamma reflektioner:\no dialog behövs om resurser, inget beslut i dag\nd y\nC\ny\n\n";

/** The last act of each kind is what counts: whatever a paste did would stand in the book. */
const book = (data: string) => {
  const run = (...args: ReadonlyArray<string>) => JSON.parse(runCommand([...args, "--json"], data).out);
  return { ...run("room", "llg-2024-06-07"), ...run("verify") };
};

describe("in a running meeting", () => {
  it("a paste does nothing outside a prompt, bracketed or not, and is a note with its lines in one", async () => {
    const data = `${folder.path}/bracketed`;
    runCommand(["example", "--db", `${data}/konstellation.sqlite`], folder.path);
    const { press, each, shows, ended } = terminal("room llg-2024-06-07 --lang en", { KONSTELLATION_DATA: data });
    await shows(/called · 0\/28/);
    await each(["O", /When was it opened/], ["13:00", /13:00▏/], ["\r", /Open the meeting\?/], ["y", /open since/]);
    await each(["o", /Item 1 on the table/]);
    const before = book(data);

    // The end of a paste may never come, and a terminal may not say that it is one: nothing is done by any of them, and
    // the keyboard is there again.
    for (const paste of [
      `${BEGIN}${REFLECTIONS}${END}`,
      `${BEGIN}${REFLECTIONS}`,
      REFLECTIONS.replaceAll("\n", "\r"),
    ]) {
      await each([paste, /Pasted text is only taken/]);
      expect(book(data)).toEqual(before);
      await each(["j", /› {2}2/], ["k", /› {2}1/]);
    }
    // Several keys at once move, and do nothing that writes.
    await each(["jne", /Several keys came at once/], ["k", /› {2}1/]);
    expect(book(data)).toEqual(before);

    await each(["n", /What is to be noted/], [`${BEGIN}Gemensamma reflektioner:\ro dialog behövs`, /noted/]);
    await each([`\nd y\nC\ny\n${END}`, /What is to be noted: .*⏎y⏎▏/]);
    expect(book(data)).toEqual(before);
    await each(["\r", /28 {2}noted/]);
    const after = book(data);
    expect(after.agenda[0].outcome.note.en).toBe("Gemensamma reflektioner:\no dialog behövs\nd y\nC\ny");
    expect(after.status).toBe("open");
    expect(after.decisions).toBe(before.decisions);
    press("q");
    expect((await ended).code).toBe(0);
  });
});

describe("the terminal brackets its pastes", () => {
  const on = "\x1b[?2004h";
  const off = "\x1b[?2004l";
  /** The brackets are off in the end, and were on before. */
  const isOff = (said: string) => said.lastIndexOf(off) > said.lastIndexOf(on) && said.includes(on);

  it.each([
    ["q", 0],
    ["\x03", 130],
  ])("while the program runs, and no longer when it is left with %j", async (key, code) => {
    const { press, shows, ended, said } = terminal("--lang en");
    await shows(/quit/);
    expect(said()).toContain(on);
    expect(isOff(said())).toBe(false);
    press(key);
    expect((await ended).code).toBe(code);
    expect(isOff(said())).toBe(true);
  });

  it.each([
    ["SIGTERM", 0],
    ["SIGHUP", 0],
    ["SIGINT", 130],
  ] as const)("and no longer when it is told to end by %s", async (signal, code) => {
    const run = `exec "${process.execPath}" apps/terminal/bin/konstellation.mjs --lang en`;
    const { shows, until, ended, said } = terminal("", {}, `sh -c 'echo "pid $$"; ${run}'`);
    const [, pid] = await until(/pid (\d+)/);
    await shows(/quit/);
    process.kill(Number(pid), signal);
    expect((await ended).code).toBe(code);
    expect(isOff(said())).toBe(true);
  });

  it("and no longer when something is thrown that nobody catches", async () => {
    const crashes = `import { listen } from "./apps/terminal/src/ui/input/listen.ts"; listen(process.stdin, process.stdout, () => {}); throw new Error("crash");`;
    const { ended, said } = terminal("", {}, `"${process.execPath}" --input-type=module -e '${crashes}'`);
    expect((await ended).code).toBe(1);
    expect(said()).toContain("crash");
    expect(isOff(said())).toBe(true);
  });
});
