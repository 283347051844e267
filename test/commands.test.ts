import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { newFolder, runCommand } from "./process.ts";

const folder = newFolder();
afterAll(folder.remove);
const konstellation = (args: string, input?: string, more?: Readonly<Record<string, string>>) =>
  runCommand(
    args.split(" ").filter((arg) => arg !== ""),
    folder.path,
    input,
    more,
  );

const notice = {
  term: { kind: "untilFurtherNotice", from: "2019-01-01" },
  notice: { length: "P6M", landing: "yearEnd" },
  given: { received: "2024-05-03" },
};

describe("plain commands", () => {
  it.each([
    "radar",
    "meetings",
    "meetings llg-2024-05-03",
    "decisions",
    "decisions model-management",
    "commitments",
    "agreements",
    "agreements resource-centre",
    "verify",
    "what-if llg-2024-05-03 --seat ljungby/social --from-item 6",
  ])("%s: text on standard output and nothing else, or JSON, with exit code 0", (args) => {
    const text = konstellation(args);
    expect(text).toMatchObject({ code: 0, err: "" });
    expect(text.out).not.toMatch(/undefined|\[object|NaN/);
    const json = konstellation(`${args} --json`);
    expect(() => JSON.parse(json.out)).not.toThrow();
  });

  it("speak Swedish when asked to, by option or environment", () => {
    expect(konstellation("radar --lang sv").out).toContain("återrapport");
    expect(konstellation("radar", "", { LANG: "sv_SE.UTF-8" }).out).toContain("återrapport");
    expect(konstellation("radar", "", { LANG: "sv_SE.UTF-8" }).out).not.toContain("report back");
    expect(konstellation("--help --lang sv").out).toContain("Exempel");
  });

  it("speak of another day when asked to", () => {
    expect(konstellation("radar --day 2024-12-01").out).toContain("overdue");
    expect(konstellation("agreements --day 2025-01-01").out).toContain("ended");
  });

  it("without a terminal the terminal UI is the radar as text", () => {
    expect(konstellation("terminal").out).toBe(konstellation("radar").out);
    expect(konstellation("").out).toBe(konstellation("radar").out);
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
    ["meetings nowhere", 5, 'There is no meeting called "nowhere"'],
    ["radar --book nowhere", 5, 'no collaboration called "nowhere"'],
    ["what-if llg-2024-05-03 --seat nowhere --from-item 6", 5, 'no seat called "nowhere"'],
    ["radar --url http://127.0.0.1:9", 1, "No service answers"],
    ["example --db postgres://somewhere", 2, "only sqlite:"],
    ["ask notice --file nowhere.json", 2, "could not be read"],
  ])("%s ends with %i and says what to do", (args, code, says) => {
    const ended = konstellation(args);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(says);
  });
});

describe("the two questions", () => {
  it("are answered from standard input or a file, as text or JSON, one or many", () => {
    expect(konstellation("ask notice", JSON.stringify(notice)).out).toContain("its last day in force is 2024-12-31");
    expect(JSON.parse(konstellation("ask notice --json", JSON.stringify([notice, notice])).out)).toMatchObject([
      { lastDay: "2024-12-31" },
      { lastDay: "2024-12-31" },
    ]);
    const file = join(folder.path, "question.json");
    writeFileSync(
      file,
      JSON.stringify({
        charter: { quorum: null },
        seats: null,
        presence: [],
        treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
      }),
    );
    expect(JSON.parse(konstellation(`ask quorum --json --file ${file}`).out)).toMatchObject({ verdict: "unknown" });
  });

  it("that are malformed end with 2 and every fault by its path", () => {
    const ended = konstellation(
      "ask notice --json",
      JSON.stringify([notice, { ...notice, term: { kind: "fixed", from: "2024-02-30" } }]),
    );
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("[1].term.from: Expected a day that exists");
    expect(konstellation("ask quorum", "{").code).toBe(2);
  });
});

it("example --db builds the example book where one wants it, and a second time adds nothing", () => {
  const file = join(folder.path, "own", "book.sqlite");
  expect(konstellation(`example --db sqlite:${file}`)).toMatchObject({ code: 0 });
  expect(JSON.parse(konstellation(`example --json --db ${file}`).out)).toMatchObject({
    books: [{ book: "kronoberg" }],
  });
});
