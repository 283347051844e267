/**
 * What the command line says when something is missing or wrong is said in the language that is asked for.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "./index.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

/** What a command line ends with. */
const saidBy = async (line: ReadonlyArray<string>, environment: Readonly<Record<string, string>> = {}) => {
  try {
    const asked = readArguments(line, verbs, environment);
    const verb = verbs.find(({ name }) => name === asked.verb);
    if (verb !== undefined && "onBook" in verb) await verb.onBook(source, asked);
    else await verb?.alone(asked, {});
    return "nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const june = "llg-2024-06-07";
const nowhere = "/nowhere/at/all.ics";

it.each<[ReadonlyArray<string>, sv: string, en: string]>([
  [["forecast"], "Användning: konstellation forecast MÖTE", "Usage: konstellation forecast MEETING"],
  [["room"], "Användning: konstellation room MÖTE", "Usage: konstellation room MEETING"],
  [["roll"], "Användning: konstellation roll MÖTE [--at 09:05]", "Usage: konstellation roll MEETING [--at 09:05]"],
  [["import"], "Användning: konstellation import LISTA.csv", "Usage: konstellation import LIST.csv"],
  [["act"], "Användning: konstellation act KOMMANDO", "Usage: konstellation act COMMAND"],
  [["what-if"], "Användning: konstellation what-if MÖTE --seat", "Usage: konstellation what-if MEETING --seat"],
  [["example"], "Säg var: konstellation example", "Say where: konstellation example"],
  [["example", "--db", "postgres://x"], "här finns bara sqlite:", "only sqlite: is known here"],
  [["ask"], "Fråga vad?", "Ask what?"],
  [["act", "OpenMeeting", "[]"], "Väntade ett objekt med kommandots fält", "Expected an object with the command's"],
  [["roll", june, "--deputy", "x", "--at", "09:05"], "väntade PLATS=PERSON", "expected SEAT=PERSON"],
  [["radar", "--months", "-1"], "--months är ”-1”: väntade ett helt antal månader, från 0 till 1200", "from 0 to 1200"],
  [
    ["radar", "--months=1201"],
    "--months är ”1201”: väntade ett helt antal",
    "--months is “1201”: expected a whole number",
  ],
  [
    ["verify", "--kept"],
    "Valet --kept saknar det som ska stå efter: en hel kontrollsumma",
    "The option --kept lacks what should follow it: a whole hash",
  ],
  [["radar", "--day", "--json"], "Valet --day saknar det", "The option --day lacks"],
  [["radar", "--json=1"], "Inget anges efter --json.", "Nothing is given after --json."],
  [
    ["act", "OpenMeeting", "{meeting: 1}"],
    `Inte JSON: "m" kan inte stå på rad 1, tecken 2\nSkriv fälten inom enkla citattecken, som '{"meeting": "llg-2024-06-07"}'`,
    `Not JSON: "m" cannot stand at line 1, column 2\nWrite the fields between single quotes`,
  ],
  [
    ["act", "DeferItem", '{"reason": {"sv": ""}}'],
    "reason.sv: Texten är tom: något ska stå där",
    "reason.sv: Expected",
  ],
  [["calendar", "--out", nowhere], `${nowhere} kunde inte skrivas`, `${nowhere} could not be written`],
])("%j", async (line, sv, en) => {
  expect(await saidBy([...line, "--lang", "sv"])).toContain(sv);
  expect(await saidBy([...line, "--lang", "en"])).toContain(en);
});

it("what was done is said in words, and by its facts to programs", async () => {
  const fields = '{"organisation": "trosa", "name": "Trosa kommun", "kind": "municipality"}';
  const done = async (language: string) => {
    const own = await exampleBook();
    const asked = readArguments(["act", "AdmitOrganisation", fields, "--lang", language], verbs, {});
    const verb = verbs.find(({ name }) => name === "act");
    const shown = verb !== undefined && "onBook" in verb ? await verb.onBook(own, asked) : undefined;
    own.close();
    return shown;
  };
  expect((await done("sv"))?.text).toMatch(/^✓ Klart: Ta in en organisation \(version \d+\)$/);
  expect(await done("en")).toMatchObject({
    text: expect.stringMatching(/^✓ Done: Admit an organisation \(version \d+\)$/),
    json: { facts: ["OrganisationAdmitted"] },
  });
});

describe("a variable of the environment that means nothing is refused by every verb, before anything is done", () => {
  it.each(verbs.map(({ name }) => name))("%s", async (name) => {
    expect(await saidBy([name, "--lang", "sv"], { KONSTELLATION_DBB: "copy" })).toContain(
      "Variabeln KONSTELLATION_DBB betyder ingenting",
    );
    expect(await saidBy([name, "--lang", "en"], { KONSTELLATION_DATA: "" })).toBe(
      "KONSTELLATION_DATA is empty: give it a value, or leave it out",
    );
  });
  it("the help and the release are told all the same", () => {
    for (const asked of ["--help", "--version"])
      expect(readArguments([asked], verbs, { KONSTELLATION_DBB: "copy" }).verb).toBeDefined();
  });
});
