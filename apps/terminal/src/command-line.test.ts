/**
 * Whole command lines, over a real file: what goes to standard output and to standard error, and with which exit code. That a
 * process gives them on is held in `test/commands.test.ts`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine, type Ended } from "./command-line.ts";
import { putExampleIn } from "./testing/example-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "konstellation-commands-"));
beforeAll(() => putExampleIn(folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command where nobody sits at a terminal. */
const runIn = (
  data: string,
  args: ReadonlyArray<string>,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> => commandLine(args, { KONSTELLATION_DATA: data, ...more }, false);
const konstellation = (line: string, more?: Readonly<Record<string, string>>): Promise<Ended> =>
  runIn(
    folder,
    line.split(" ").filter((arg) => arg !== ""),
    more,
  );

/** A folder of its own with the example books, for what writes. */
const newBook = async (name: string): Promise<string> => {
  const data = join(folder, name);
  mkdirSync(data);
  await putExampleIn(data);
  return data;
};

describe("plain commands", () => {
  it.each([
    "radar",
    "meetings",
    "meetings llg-2024-05-03",
    "decisions",
    "decisions model-management",
    "commitments",
    "bodies",
    "bodies llg --day 2030-01-01",
    "agreements",
    "agreements resource-centre",
    "timeline",
    "timeline --from 2024-01-01 --to 2024-12-31 --lang sv",
    "inventory",
    "radar --months 2",
    "calendar --organisation vaxjo",
    "verify",
    "forecast llg-2024-06-07",
    "room llg-2024-06-07",
    "what-if llg-2024-05-03 --seat ljungby/social --from-item 6",
  ])("%s: text on standard output and nothing else, or JSON, with exit code 0", async (args) => {
    const text = await konstellation(args);
    expect(text).toMatchObject({ code: 0, err: "" });
    expect(text.out).not.toMatch(/undefined|\[object|NaN/);
    const json = await konstellation(`${args} --json`);
    expect(() => JSON.parse(json.out)).not.toThrow();
  });

  it("speak Swedish when asked to, by option or environment", async () => {
    expect((await konstellation("radar --lang sv")).out).toContain("återrapport");
    expect((await konstellation("radar", { LANG: "sv_SE.UTF-8" })).out).toContain("återrapport");
    expect((await konstellation("radar", { LANG: "sv_SE.UTF-8" })).out).not.toContain("report back");
    expect((await konstellation("--help --lang sv")).out).toContain("Exempel");
  });

  it("speak of another day when asked to", async () => {
    expect((await konstellation("radar --day 2024-12-01")).out).toContain("overdue");
    expect((await konstellation("agreements --day 2025-01-01")).out).toContain("ended");
  });

  it("without a terminal the terminal UI is the radar as text", async () => {
    expect((await konstellation("terminal")).out).toBe((await konstellation("radar")).out);
    expect((await konstellation("")).out).toBe((await konstellation("radar")).out);
  });
});

describe("acts from the command line", () => {
  let own: string;
  beforeAll(async () => {
    own = await newBook("acts");
  });
  const run = (args: ReadonlyArray<string>) => runIn(own, args);
  const meeting = { meeting: "llg-2024-06-07" };
  const at = (clock: string) => ({ at: `2024-06-07T${clock}:00+02:00` });
  const act = (command: string, fields: object) => run(["act", command, JSON.stringify({ ...meeting, ...fields })]);

  it("run a meeting from its opening to a decision, refused until a deputy fills the seat", async () => {
    expect(await act("OpenMeeting", {})).toMatchObject({
      code: 3,
      err: expect.stringContaining("on the meeting's day"),
    });
    expect(await act("OpenMeeting", at("09:00"))).toMatchObject({ code: 0, err: "" });
    const roll = await act("CallRoll", {
      ...at("09:00"),
      absent: ["ljungby/social"],
      remote: [{ seat: "lessebo/schools" }, { seat: "alvesta/care" }],
    });
    expect(roll.out).toContain("Done: Roll call");
    expect((await run(["room", "llg-2024-06-07"])).out).toContain("27/28 in their seats");
    expect(
      (await run(["act", "opentreatment", "--json", JSON.stringify({ ...meeting, item: "3", ...at("09:10") })])).out,
    ).toContain('"TreatmentOpened"');
    const decide = {
      item: "3",
      decision: "wheel",
      text: { sv: "Antas." },
      strength: "decides",
      owner: { kind: "body", id: "llg" },
    };
    const refused = await act("TakeDecision", { ...decide, ...at("09:30") });
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(refused.err).toContain("Empty seat: head of social services, Ljungby");
    expect((await act("BreakOffTreatment", { item: "3", ...at("09:31") })).code).toBe(0);
    const deputy = { seat: "ljungby/social", by: "p-ljungby-social-deputy", mode: "room" };
    expect((await act("RelieveSeat", { ...deputy, ...at("09:40") })).code).toBe(0);
    expect((await act("OpenTreatment", { item: "3", ...at("09:45") })).code).toBe(0);
    expect(await act("TakeDecision", { ...decide, ...at("10:00") })).toMatchObject({
      code: 0,
      out: expect.stringContaining("Done: Take a decision"),
    });
    expect((await run(["verify"])).out).toContain("4 decisions");
  });

  it("a correction that shows that somebody had gone makes the certificate false, and verify says from when", async () => {
    const { presence, agenda } = JSON.parse((await run(["room", "llg-2024-06-07", "--json"])).out);
    const sat = presence.find(({ seat }: { seat: string }) => seat === "vaxjo/care");
    const until = agenda[2].from;
    const corrected = await act("CorrectPresence", {
      seat: "vaxjo/care",
      person: sat.person,
      was: sat.from,
      now: { from: sat.from, until },
      reason: { sv: "Hade gått" },
    });
    expect(corrected.code).toBe(0);
    const verified = await run(["verify"]);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(
      `wheel: what was entered later shows that the group was not quorate since Fri 2024-06-07 ${until.slice(11, 16)}\n`,
    );
    expect(verified.out).toMatch(/\n {4}entry \d+, \S+, \w{3} \d{4}-\d\d-\d\d \d\d:\d\d: Hade gått/);
  });

  it.each([
    [["act"], 2, "The commands are: FoundCollaboration"],
    [["act", "OpenDoor", "{}"], 2, "There is no command “OpenDoor”"],
    [["act", "OpenMeeting", "{"], 2, "Not JSON"],
    [["act", "OpenMeeting", "[]"], 2, "Expected an object"],
    [["act", "OpenMeeting", '{"meeting":""}'], 2, "meeting: "],
    [["act", "OpenMeeting", '{"meeting":"nowhere"}'], 5, "There is no meeting"],
    [["act", "OpenMeeting", '{"meeting":"m"}', "--book", "nowhere"], 5, "There is no collaboration"],
    [["roll"], 2, "Usage: konstellation roll"],
    [["roll", "llg-2024-06-07", "--deputy", "ljungby"], 2, "expected SEAT=PERSON"],
    [["forecast"], 2, "Usage: konstellation forecast"],
    [["forecast", "nowhere"], 5, "no meeting"],
    [["room"], 2, "Usage: konstellation room"],
  ] as const)("%j ends with %i and says %s", async (args, code, says) => {
    const ended = await run(args);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(says);
  });
});

describe("exit codes and messages", () => {
  it.each([
    ["metings", 2, "Did you mean: konstellation meetings?"],
    ["radar --nonsense", 2, "See: konstellation --help"],
    ["radar --day 2024-02-30", 2, "expected a day that exists"],
    ["radar --lang fi", 2, "expected sv or en"],
    ["ask", 2, "konstellation ask quorum"],
    ["what-if", 2, "--seat SEAT"],
    ["meetings nowhere", 5, "There is no meeting called “nowhere” in the book"],
    ["radar --book nowhere", 5, "no collaboration called “nowhere”"],
    ["what-if llg-2024-05-03 --seat nowhere --from-item 6", 5, "no seat called “nowhere”"],
    ["radar --url http://127.0.0.1:9", 1, "No service answers"],
    ["example --db postgres://somewhere", 2, "only sqlite:"],
    ["ask notice --file nowhere.json", 2, "could not be read"],
  ])("%s ends with %i and says what to do", async (args, code, says) => {
    const ended = await konstellation(args);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(says);
  });
});

it("example --db builds the example books where one wants them, and a second time adds nothing", async () => {
  const file = join(folder, "own", "book.sqlite");
  expect(await konstellation(`example --db sqlite:${file}`)).toMatchObject({ code: 0 });
  expect(JSON.parse((await konstellation(`example --json --db ${file}`)).out)).toMatchObject({
    books: [{ book: "kronoberg" }, { book: "sodermanland" }],
  });
});

describe("the calendar and a list of agreements as files", () => {
  let own: string;
  let list: string;
  beforeAll(async () => {
    own = await newBook("files");
    list = join(own, "lista.csv");
  });
  const run = (...args: ReadonlyArray<string>) => runIn(own, args);

  it("calendar writes bytes another program reads, to standard output or into a file", async () => {
    const out = join(own, "llg.ics");
    const written = await run("calendar", "--body", "llg", "--out", out);
    expect(written).toMatchObject({ code: 0, err: "" });
    const feed = readFileSync(out, "utf8");
    expect(feed).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect((await run("calendar", "--body", "llg")).out).toBe(feed);
    expect(await run("calendar", "--seat", "vaxjo/nobody")).toMatchObject({ code: 5, out: "" });
    expect((await run("calendar", "--out", join(own, "no", "such", "folder.ics"))).code).toBe(1);
  });

  it("import shows every row first, refuses with 3, and enters only when asked and only whole", async () => {
    const headings = "Avtal;Parter;Från;Till;Uppsägningstid\n";
    const good = "Tolkservice;alla;2021-01-01;tills vidare;6 månader\n";
    writeFileSync(list, `${headings}${good}Läkarbil;Flen, Växjö;2021-01-01;;\n`);
    const refused = await run("import", list, "--enter", "--lang", "sv");
    expect(refused.code).toBe(3);
    expect(refused.out).toContain("✗ rad 3");
    expect(refused.out).toContain("”Flen” är inte med i samverkan");
    expect((await run("agreements")).out).not.toContain("Tolkservice");
    writeFileSync(list, Buffer.from(headings + good, "latin1"));
    expect(await run("import", list)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Nothing has been entered yet"),
    });
    expect((await run("agreements")).out).not.toContain("Tolkservice");
    expect(await run("import", list, "--enter")).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 agreement entered"),
    });
    expect((await run("agreements", "tolkservice")).out).toContain("6 months");
    expect(await run("import", list)).toMatchObject({ code: 3 });
    expect((await run("verify")).code).toBe(0);
  });

  it("says what is wrong with a file, its columns and its days", async () => {
    expect(await run("import")).toMatchObject({ code: 2, err: expect.stringContaining("Usage: konstellation import") });
    expect(await run("import", join(own, "none.csv"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("none.csv"),
    });
    writeFileSync(list, "Namn;Vilka\nX;alla\n");
    expect((await run("import", list)).err).toContain("No column for parties");
    const columns = join(own, "columns.json");
    writeFileSync(columns, '{"parties": "Vilka", "from": "Vilka"}');
    expect((await run("import", list, "--columns", columns)).out).toContain("✗ row 2");
    writeFileSync(columns, '["Vilka"]');
    expect(await run("import", list, "--columns", columns)).toMatchObject({ code: 2 });
    expect(await run("timeline", "--from", "2025-01-01", "--to", "2024-01-01")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--to is “2024-01-01”"),
    });
    expect((await run("radar", "--months", "x")).code).toBe(2);
  });
});
