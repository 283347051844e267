/**
 * What a verb reads from standard input: to its end, however late the writer is; and what is said of names that are none.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { environment, newBook, root, runCommand, startProcess } from "./process.ts";

const folder = newBook();
afterAll(folder.remove);
const run = (args: ReadonlyArray<string>, input: string | Uint8Array = "") => runCommand(args, folder.path, input);

const notice = JSON.stringify({
  term: { kind: "untilFurtherNotice", from: "2019-01-01" },
  notice: { length: "P6M", landing: "yearEnd" },
  given: { received: "2024-05-03" },
});

/** A writer who is later than the reader: the rest comes when another command has had time to start, work and end. */
const late = async (args: ReadonlyArray<string>, input: string) => {
  const reader = startProcess(
    process.execPath,
    [join(root, "apps/terminal/bin/konstellation.mjs"), ...args],
    environment(folder.path),
  );
  run(["help"]);
  reader.child.stdin?.write(input.slice(0, 20));
  run(["help"]);
  reader.child.stdin?.end(input.slice(20));
  return { code: (await reader.ended).code, out: reader.said(), err: reader.errors() };
};

describe("a late writer is waited for", () => {
  it.each([
    [["ask", "notice", "--json"], notice, '"lastDay": "2024-12-31"'],
    [["ask", "notice", "--file", "-"], notice, "its last day in force is 2024-12-31"],
    [
      ["act", "RecordReply", "--file", "-"],
      '{"meeting":"llg-2024-06-07","seat":"ljungby/social","reply":"deputy"}',
      "Done: Record how a seat answers",
    ],
    [
      ["import", "-"],
      "Avtal;Parter;Från;Till\nTolkservice;alla;2021-01-01;tills vidare\n",
      "Nothing has been entered yet",
    ],
  ])("%j", async (args, input, says) => {
    const { code, out, err } = await late(args, input);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(says);
  });

  it("also for more than a pipe holds at once", async () => {
    const many = JSON.stringify(Array.from({ length: 3000 }, () => JSON.parse(notice)));
    const { code, out } = await late(["ask", "notice", "--json"], many);
    expect([code, JSON.parse(out).length]).toEqual([0, 3000]);
  });
});

it("what is empty, is read twice, or is given twice, is said", () => {
  expect(run(["ask", "notice"])).toMatchObject({ code: 2, err: expect.stringContaining("What was read is empty") });
  expect(run(["import", "-", "--columns", "-"], "Avtal\n")).toMatchObject({
    code: 2,
    err: expect.stringContaining("only one thing can be read from there"),
  });
  expect(run(["act", "OpenMeeting", "{}", "--file", "-"], "{}")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Give the fields once"),
  });
});

it("what is not UTF-8 is said, and nothing is written", () => {
  const latin1 = Buffer.from(
    '{"organisation":"flen","name":"Flens kommun på slätten","kind":"municipality"}',
    "latin1",
  );
  const given = run(["act", "AdmitOrganisation", "--lang", "sv"], latin1);
  expect(given).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Inte UTF-8: spara eller skicka") });
});

it.each([
  [
    ["ask", "kvorum"],
    "There is no question “kvorum”. The questions are: konstellation ask quorum, konstellation ask notice",
  ],
  [["ask", "kvorum", "--lang", "sv"], "Det finns ingen fråga ”kvorum”. Frågorna är: konstellation ask quorum"],
  [["act", "OpenDoor", "{}"], "There is no command “OpenDoor”.\nThe commands are: FoundCollaboration"],
  [
    ["act", "OpenDoor", "{}", "--lang", "sv"],
    "Det finns inget kommando ”OpenDoor”.\nKommandona är: FoundCollaboration",
  ],
  [["verify", "--db", "my.sqlite"], "verify does not take --db."],
  [["radar", "ljungby"], "“ljungby” is one word too many after radar"],
])("%j is answered with that name and the names that there are", (args, says) => {
  const { code, out, err } = run(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

it("--version says which release it is", () => {
  const { version } = JSON.parse(readFileSync(join(root, "apps/terminal/package.json"), "utf8"));
  expect(run(["--version"]).out).toBe(`konstellation ${version}\n`);
});
