/**
 * What is trusted, seen from outside: no book is made that was not asked for, looking changes nothing, and what is damaged is
 * said to be that and where.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { commandIn } from "./in-process.ts";
import { environment, newBook, newFolder, type Running, startProcess } from "./process.ts";

const whole = newBook();
const folders = [whole];
const running: Array<Running> = [];
afterAll(() => {
  for (const each of running) each.signalAll("SIGKILL");
  for (const each of folders) each.remove();
});
const fileIn = (folder: string) => join(folder, "konstellation.sqlite");
const copy = () => {
  const folder = newFolder();
  folders.push(folder);
  copyFileSync(fileIn(whole.path), fileIn(folder.path));
  return folder.path;
};
const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Does to a file what the triggers forbid, as whoever has the file can. */
const tamper = (folder: string, sql: string) => {
  const db = new DatabaseSync(fileIn(folder));
  db.exec(`DROP TRIGGER IF EXISTS entries_are_not_changed; DROP TRIGGER IF EXISTS entries_are_not_removed; ${sql}`);
  db.close();
};

describe("a data folder that is not there", () => {
  const mistyped = join(whole.path, "mistyped");
  it.each([
    ["verify"],
    ["radar"],
    ["terminal"],
    ["meetings", "llg-2024-05-03"],
    ["calendar"],
    ["repair"],
    ["act", "AdmitOrganisation", '{"organisation":"flen","name":"Flen","kind":"municipality"}'],
    ["roll", "llg-2024-06-07"],
  ])("%s: says so and what to do, with code 5, and makes nothing", async (...args) => {
    const ended = await commandIn(mistyped, args);
    expect(ended).toMatchObject({ code: 5, out: "" });
    expect(ended.err).toMatch(/There is no book at .*konstellation serve/);
    expect((await commandIn(mistyped, [...args, "--lang", "sv"])).err).toMatch(
      /Det finns ingen bok i .*konstellation serve/,
    );
    expect(existsSync(mistyped)).toBe(false);
  });
});

it("looking at a book, or failing to act in it, does not change its file by a byte", async () => {
  const before = hashOf(fileIn(whole.path));
  for (const args of [
    ["radar"],
    ["verify"],
    ["agreements"],
    ["repair"],
    ["act", "OpenMeeting", '{"meeting":"nowhere"}'],
  ])
    await commandIn(whole.path, args);
  expect(hashOf(fileIn(whole.path))).toBe(before);
});

it("a file of another collaboration than is asked for is left as it is, and what is in it is said", async () => {
  const folder = copy();
  tamper(folder, "");
  const before = hashOf(fileIn(folder));
  const act = ["act", "AdmitOrganisation", '{"organisation":"flen","name":"Flen","kind":"municipality"}'];
  for (const args of [["radar"], ["verify"], act])
    expect(await commandIn(folder, [...args, "--book", "sormland"])).toMatchObject({
      code: 5,
      err: expect.stringMatching(
        /no collaboration called “sormland”.* What there is here is kronoberg, sodermanland\./,
      ),
    });
  expect(hashOf(fileIn(folder))).toBe(before);
});

it("the example book is put in no file that holds another, and a file that is none is not opened", async () => {
  const folder = copy();
  tamper(folder, "DELETE FROM entries WHERE book <> 'kronoberg'; UPDATE entries SET book = 'sormland'");
  const before = hashOf(fileIn(folder));
  const ended = await commandIn(folder, ["example", "--db", fileIn(folder)]);
  expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("holds sormland") });
  expect(hashOf(fileIn(folder))).toBe(before);
  writeFileSync(fileIn(folder), "");
  expect(await commandIn(folder, ["radar"])).toMatchObject({ code: 1, err: expect.stringContaining("is empty") });
  expect((await commandIn(folder, ["example", "--db", fileIn(folder)])).err).toContain("is empty");
  expect(readFileSync(fileIn(folder), "utf8")).toBe("");
});

describe("one byte that breaks the schema", () => {
  const folder = copy();
  tamper(folder, "UPDATE entries SET facts = replace(facts, '\"alvesta\"', '\"Alvesta\"') WHERE version = 2");

  it("is located by verify, in both languages, and everything else says where it is and what can be done", async () => {
    const verified = await commandIn(folder, ["verify"]);
    expect(verified).toMatchObject({ code: 1, err: "" });
    expect(verified.out).toContain("kronoberg, entry 2");
    expect((await commandIn(folder, ["verify", "--lang", "sv"])).out).toContain("Post 2 i boken kronoberg har ändrats");
    const read = await commandIn(folder, ["radar"]);
    expect(read).toMatchObject({ code: 1, out: "" });
    expect(read.err).toMatch(/Entry 2 of the book kronoberg has been changed.*konstellation repair --book kronoberg/);
  });

  it("lets nothing be added, until it is set aside; then the rest is read, and verify shows what was", async () => {
    const act = ["act", "AdmitOrganisation", '{"organisation":"flen","name":"Flen","kind":"municipality"}'];
    expect(await commandIn(folder, act)).toMatchObject({ code: 1, err: expect.stringContaining("Entry 2") });
    const before = hashOf(fileIn(folder));
    const proposed = await commandIn(folder, ["repair"]);
    expect(proposed).toMatchObject({ code: 1, err: "" });
    expect(proposed.out).toMatch(/Entry 2 .*\n1 entry can be set aside.*--enter/);
    expect((await commandIn(folder, ["repair", "--lang", "sv"])).out).toContain("1 post kan läggas åt sidan");
    expect(hashOf(fileIn(folder))).toBe(before);
    expect(await commandIn(folder, ["repair", "--enter"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("✓ Set aside"),
    });
    const verified = await commandIn(folder, ["verify"]);
    expect(verified.out).toMatch(
      /Set aside \(entry \d+, terminal, .+\): Entry 2 of the book kronoberg has been changed/,
    );
    expect(await commandIn(folder, act)).toMatchObject({ code: 0 });
    expect(await commandIn(folder, ["repair"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("nothing to do"),
    });
    expect((await commandIn(folder, ["repair", "--book", "nowhere"])).code).toBe(5);
    expect((await commandIn(folder, ["repair", "--url", "http://127.0.0.1:9"])).code).toBe(2);
  });
});

describe("a correction that made a decision false", () => {
  it("is not done away with by a changed byte and a repair: the book is sound without it, and not sound", async () => {
    const folder = copy();
    const read = JSON.parse((await commandIn(folder, ["decisions", "model-management", "--json"])).out) as {
      readonly meeting: string;
      readonly certificate: { readonly question: { readonly presence: ReadonlyArray<Record<string, string>> } };
    };
    const [there] = read.certificate.question.presence;
    const corrects = {
      meeting: read.meeting,
      seat: there?.seat,
      person: there?.person,
      was: there?.from,
      reason: { sv: "Var inte där" },
    };
    const corrected = await commandIn(folder, ["act", "CorrectPresence", JSON.stringify(corrects)]);
    expect(corrected).toMatchObject({ code: 0, err: "" });
    expect(await commandIn(folder, ["verify"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("model-management"),
    });

    tamper(folder, "UPDATE entries SET facts = '[]' WHERE version = (SELECT max(version) FROM entries)");
    expect((await commandIn(folder, ["repair", "--enter"])).code).toBe(0);
    const laundered = await commandIn(folder, ["verify"]);
    expect(laundered).toMatchObject({ code: 7 });
    expect(laundered.out).not.toContain("✓");
    expect(JSON.parse((await commandIn(folder, ["verify", "--json"])).out)).toMatchObject({
      is: "soundWithout",
      setAside: [{ why: "hashDiffers", actor: "terminal" }],
    });

    expect(laundered.out).toContain("! What is read holds, but entries have been set aside");
    expect((await commandIn(folder, ["verify", "--lang", "sv"])).out).toContain("har lagts åt sidan");
    const [, head = ""] = /--acknowledge ([0-9a-f]{64})/.exec(laundered.out) ?? [];
    const known = await commandIn(folder, ["verify", "--acknowledge", head]);
    expect(known).toMatchObject({ code: 0, out: expect.stringMatching(/✓ The book is sound[\s\S]*Set aside/) });
    const other = "0".repeat(64);
    expect(await commandIn(folder, ["verify", "--acknowledge", other])).toMatchObject({
      code: 1,
      out: expect.stringContaining(other),
    });

    const service = startProcess(process.execPath, ["apps/server/bin/server.mjs"], environment(folder));
    running.push(service);
    const [, url = ""] = await service.until(/answers at (http:\S+)[\s\S]*Ctrl-C/);
    expect(service.said()).toContain("! kronoberg: Entries that have been set aside: 1");
    const asked = async (path: string) => (await fetch(`${url}/v1/collaborations${path}`)).json();
    expect(await asked("")).toMatchObject({
      items: [{ collaboration: "kronoberg", setAside: 1 }, { collaboration: "sodermanland" }],
    });
    expect(await asked("/kronoberg/verification")).toMatchObject({ is: "soundWithout" });
    expect(await asked(`/kronoberg/verification?acknowledge=${head}`)).toMatchObject({ is: "sound" });
    service.child.kill("SIGTERM");
    await service.ended;
  });
});

describe("a service on a file with a book that is damaged", () => {
  const folder = copy();
  const start = async () => {
    const service = startProcess(process.execPath, ["apps/server/bin/server.mjs"], environment(folder));
    running.push(service);
    const [, url = ""] = await service.until(/answers at (http:\S+)[\s\S]*Ctrl-C/);
    return { service, url };
  };
  const answer = async (url: string, init?: RequestInit) => {
    const response = await fetch(url, init);
    return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
  };

  it("serves the others, says of the damaged one where, and lets it be verified", async () => {
    const { service, url } = await start();
    const token = readFileSync(join(folder, "write-token"), "utf8").trim();
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const found = await answer(`${url}/v1/collaborations`, {
      method: "POST",
      headers,
      body: JSON.stringify({ collaboration: "sormland", name: { sv: "Sörmland" } }),
    });
    expect(found.status).toBe(201);
    tamper(folder, "UPDATE entries SET facts = '[]' WHERE book = 'kronoberg' AND version = 200");
    service.child.kill("SIGTERM");
    await service.ended;

    const again = await start();
    expect(again.service.said()).toContain("! Entry 200 of the book kronoberg has been changed");
    const book = `${again.url}/v1/collaborations/kronoberg`;
    const swedish = { headers: { "accept-language": "sv" } };
    expect((await answer(`${again.url}/v1/collaborations/sormland`)).status).toBe(200);
    expect(await answer(`${book}/radar`, swedish)).toMatchObject({
      status: 503,
      body: { title: "Boken är skadad", detail: expect.stringContaining("Post 200 i boken kronoberg") },
    });
    expect(await answer(`${book}/verification`)).toMatchObject({
      status: 200,
      body: { is: "brokenChain", version: 200, why: "hashDiffers" },
    });
    const { body: listed } = await answer(`${again.url}/v1/collaborations`);
    expect(listed.items).toMatchObject([
      { collaboration: "kronoberg", damaged: { en: expect.stringContaining("Entry 200") } },
      { collaboration: "sodermanland" },
      { collaboration: "sormland" },
    ]);
    expect((await answer(`${again.url}/readyz`)).status).toBe(200);
    again.service.child.kill("SIGTERM");
    await again.service.ended;
  });

  it("notices before the next yes that its file is not there any more", async () => {
    const { service, url } = await start();
    const token = readFileSync(join(folder, "write-token"), "utf8").trim();
    renameSync(fileIn(folder), `${fileIn(folder)}.away`);
    const written = await answer(`${url}/v1/collaborations/sormland/organisations`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ organisation: "flen", name: "Flen", kind: "municipality" }),
    });
    expect(written).toMatchObject({ status: 503, body: { title: "The book is not there any more" } });
    expect((await answer(`${url}/readyz`)).status).toBe(503);
    service.child.kill("SIGTERM");
    await service.ended;
    rmSync(`${fileIn(folder)}.away`);
  });
});
