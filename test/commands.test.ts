/**
 * The program itself, as it is built: what it reads, what it says on which stream, and with which code it ends. What each
 * command answers is held beside them, in `apps/terminal/src/command-line.test.ts`.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { environment, newBook, root, runCommand } from "./process.ts";

const folder = newBook();
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

it.each([
  ["radar", 0, "", "report back"],
  ["radar --json", 0, "", '"state": "undated"'],
  ["--help --lang sv", 0, "", "Exempel"],
  ["verify", 0, "", "The book is sound"],
  ["radar --url http://127.0.0.1:9", 1, "No service answers", ""],
  ["metings", 2, "Did you mean: konstellation meetings?", ""],
  ['act OpenMeeting {"meeting":"llg-2024-06-07"}', 3, "on the meeting's day", ""],
  ["meetings nowhere", 5, "There is no meeting called “nowhere” in the book", ""],
])("%s ends with %i, and each stream has its own", (args, code, err, out) => {
  const ended = konstellation(args);
  expect(ended.code).toBe(code);
  for (const [said, expected] of [
    [ended.out, out],
    [ended.err, err],
  ] as const)
    if (expected === "") expect(said).toBe("");
    else expect(said).toContain(expected);
});

it("speaks the language of the environment", () => {
  const { out } = konstellation("radar", "", { LANG: "sv_SE.UTF-8" });
  expect(out).toContain("återrapport");
  expect(out).not.toContain("report back");
});

it("an act is in the book for the next process, and its fields can come from a pipe", () => {
  const own = newBook();
  const fields = '{"organisation":"flen","name":"Flens kommun","kind":"municipality"}';
  expect(runCommand(["act", "AdmitOrganisation", "--json"], own.path, fields).out).toContain('"OrganisationAdmitted"');
  expect(runCommand(["act", "AdmitOrganisation", fields], own.path)).toMatchObject({ code: 3 });
  own.remove();
});

it("a reader who has heard enough is no failure", () => {
  const line = `"${process.execPath}" apps/terminal/bin/konstellation.mjs inventory --json; echo "code $?" >&2`;
  const piped = spawnSync("sh", ["-c", `{ ${line}; } | head -c 1`], {
    ...{ cwd: root, env: environment(folder.path), encoding: "utf8" },
  });
  expect([piped.stdout, piped.stderr]).toEqual(["{", "code 0\n"]);
});

describe("the two questions", () => {
  it("are answered from standard input or a file, as text or JSON, one or many", () => {
    expect(konstellation("ask notice", JSON.stringify(notice)).out).toContain("its last day in force is 2024-12-31");
    expect(konstellation("ask notice --lang sv", JSON.stringify(notice)).out).toContain(
      "  2024-12-31  den första dag avtalet kan upphöra: sista dagen i kraft (AGR-2)",
    );
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
