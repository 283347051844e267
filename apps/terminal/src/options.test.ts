/**
 * Nothing that is typed is ignored: each option that a verb takes changes what it does, and every other is refused.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Command, day } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "./args.ts";
import { helpText } from "./help.ts";
import { type Option, options, ownOptions, takenBy } from "./options.ts";
import type { Source } from "./source.ts";
import { exampleBook } from "./ui/testing/story.ts";
import { verbs } from "./verbs/index.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  // Everybody of the example sits everywhere: one organisation without a seat, and one person who was never at a meeting.
  const acts: Array<Command> = [
    { type: "AdmitOrganisation", organisation: "elsewhere", name: "Annorstädes kommun", kind: "municipality" },
    { type: "AppointPerson", seat: "ljungby/social", person: "p-new", as: "deputy", from: day("2024-06-01"), order: 9 },
  ];
  // A body that meets on reserved days, one of which was let go.
  acts.push(
    {
      ...{ type: "AdoptCharter", body: "au", from: day("2024-01-01"), source: "The committee's own paper" },
      charter: { quorum: { rule: "everySeat" }, meets: { weekday: "friday", nth: 1, onRedDay: "before" } },
    } as Command,
    {
      ...{ type: "AdoptCharter", body: "care", from: day("2024-01-01"), source: "The network's own paper" },
      charter: { quorum: { rule: "everySeat" }, meets: { weekday: "monday", nth: 2, onRedDay: "none" } },
    } as Command,
    { type: "ReleaseDay", body: "au", day: day("2024-07-05"), reason: { sv: "Semester" } },
  );
  for (const act of acts) await source.give("kronoberg", act);
});
const folder = mkdtempSync(join(tmpdir(), "konstellation-options-"));
afterAll(() => {
  source.close();
  rmSync(folder, { recursive: true });
});

const list = join(folder, "list.csv");
const columns = join(folder, "columns.json");
const calendar = join(folder, "calendar.ics");
writeFileSync(list, "Avtal;Parter;Sedan;Till\nTolkservice;alla;2021-01-01;tills vidare\n");
writeFileSync(columns, '{"from": "Sedan"}');

const SPRING = "llg-2024-05-03";
const whatIf = ["what-if", SPRING, "--seat", "ljungby/social", "--from-item", "6"];

/** For each option of each verb that reads or changes the book: a command line, and the same with the option. */
const changes: Readonly<Record<string, readonly [without: ReadonlyArray<string>, withIt: ReadonlyArray<string>]>> = {
  "radar day": [["radar"], ["radar", "--day", "2024-12-01"]],
  "radar months": [["radar"], ["radar", "--months", "1"]],
  "radar organisation": [["radar"], ["radar", "--organisation", "ljungby"]],
  "radar body": [["radar"], ["radar", "--body", "au"]],
  "radar seat": [["radar"], ["radar", "--seat", "rgk/rss"]],
  "radar from": [["radar"], ["radar", "--from", "2025-01-01"]],
  "radar to": [["radar"], ["radar", "--to", "2024-12-31"]],
  "radar state": [["radar"], ["radar", "--state", "soon"]],
  "terminal day": [["terminal"], ["terminal", "--day", "2024-12-01"]],
  "meetings from": [["meetings"], ["meetings", "--from", "2024-05-01"]],
  "meetings to": [["meetings"], ["meetings", "--to", "2024-05-31"]],
  "meetings body": [["meetings"], ["meetings", "--body", "au"]],
  "meetings organisation": [["meetings"], ["meetings", "--organisation", "elsewhere"]],
  "meetings person": [["meetings"], ["meetings", "--person", "p-alvesta-social"]],
  "meetings state": [["meetings"], ["meetings", "--state", "called"]],
  "papers day": [["papers"], ["papers", "--day", "2024-04-18"]],
  "papers from": [["papers"], ["papers", "--from", "2024-05-01"]],
  "papers to": [["papers"], ["papers", "--to", "2024-05-01"]],
  "papers body": [["papers"], ["papers", "--body", "llg"]],
  "papers organisation": [["papers"], ["papers", "--organisation", "elsewhere"]],
  "papers person": [["papers"], ["papers", "--person", "p-alvesta-social"]],
  "papers state": [["papers"], ["papers", "--state", "mentioned"]],
  "what-if seat": [whatIf, ["what-if", SPRING, "--seat", "vaxjo/social", "--from-item", "6"]],
  "what-if from-item": [whatIf, ["what-if", SPRING, "--seat", "ljungby/social", "--from-item", "7"]],
  "decisions day": [["decisions"], ["decisions", "--day", "2024-01-01"]],
  "decisions from": [["decisions"], ["decisions", "--from", "2024-05-01"]],
  "decisions to": [["decisions"], ["decisions", "--to", "2024-05-01"]],
  "decisions body": [["decisions"], ["decisions", "--body", "au"]],
  "decisions organisation": [["decisions"], ["decisions", "--organisation", "rgk"]],
  "decisions person": [["decisions"], ["decisions", "--person", "p-new"]],
  "decisions state": [["decisions"], ["decisions", "--state", "conditional"]],
  "commitments from": [["commitments"], ["commitments", "--from", "2024-06-01"]],
  "commitments to": [["commitments"], ["commitments", "--to", "2024-06-01"]],
  "commitments body": [["commitments"], ["commitments", "--body", "au"]],
  "commitments person": [["commitments"], ["commitments", "--person", "p-alvesta-social"]],
  "commitments state": [["commitments"], ["commitments", "--state", "open"]],
  "commitments day": [["commitments"], ["commitments", "--day", "2027-12-01"]],
  "commitments organisation": [["commitments"], ["commitments", "--organisation", "ljungby"]],
  "agreements day": [["agreements"], ["agreements", "--day", "2027-01-01"]],
  "agreements from": [["agreements"], ["agreements", "--from", "2100-01-01"]],
  "agreements to": [["agreements"], ["agreements", "--to", "2016-01-01"]],
  "agreements body": [["agreements"], ["agreements", "--body", "llg"]],
  "agreements organisation": [["agreements"], ["agreements", "--organisation", "elsewhere"]],
  "agreements state": [["agreements"], ["agreements", "--state", "inForce"]],
  "remarks from": [["remarks"], ["remarks", "--from", "2024-05-01"]],
  "remarks to": [["remarks"], ["remarks", "--to", "2024-05-01"]],
  "remarks body": [["remarks"], ["remarks", "--body", "au"]],
  "remarks organisation": [["remarks"], ["remarks", "--organisation", "ljungby"]],
  "remarks person": [["remarks"], ["remarks", "--person", "p-alvesta-social"]],
  "remarks state": [["remarks"], ["remarks", "--state", "open"]],
  "archive from": [["archive"], ["archive", "--from", "2025-01-01"]],
  "archive to": [["archive"], ["archive", "--to", "2023-12-31"]],
  "archive body": [["archive"], ["archive", "--body", "llg"]],
  "archive organisation": [["archive"], ["archive", "--organisation", "ljungby"]],
  "archive state": [["archive"], ["archive", "--state", "struck"]],
  "people body": [["people"], ["people", "--body", "au"]],
  "people organisation": [["people"], ["people", "--organisation", "ljungby"]],
  "people state": [["people"], ["people", "--state", "named"]],
  "search from": [
    ["search", "samverkan"],
    ["search", "samverkan", "--from", "2024-05-01"],
  ],
  "search to": [
    ["search", "samverkan"],
    ["search", "samverkan", "--to", "2024-02-15"],
  ],
  "search body": [
    ["search", "samverkan"],
    ["search", "samverkan", "--body", "au"],
  ],
  "search kind": [
    ["search", "samverkan"],
    ["search", "samverkan", "--kind", "decision"],
  ],
  "timeline day": [["timeline"], ["timeline", "--day", "2026-01-01"]],
  "timeline from": [["timeline"], ["timeline", "--from", "2023-01-01"]],
  "timeline to": [["timeline"], ["timeline", "--to", "2025-12-31"]],
  "inventory day": [["inventory"], ["inventory", "--day", "2015-01-01"]],
  "announcements from": [["announcements"], ["announcements", "--from", "2024-05-07"]],
  "announcements to": [["announcements"], ["announcements", "--to", "2024-01-01"]],
  "announcements body": [["announcements"], ["announcements", "--body", "au"]],
  "announcements organisation": [["announcements"], ["announcements", "--organisation", "ljungby"]],
  "announcements person": [["announcements"], ["announcements", "--person", "p-alvesta-social"]],
  "announcements state": [["announcements"], ["announcements", "--state", "told"]],
  "reserved-days day": [["reserved-days"], ["reserved-days", "--day", "2025-01-01"]],
  "reserved-days from": [["reserved-days"], ["reserved-days", "--from", "2024-09-01"]],
  "reserved-days to": [["reserved-days"], ["reserved-days", "--to", "2024-09-01"]],
  "reserved-days body": [["reserved-days"], ["reserved-days", "--body", "au"]],
  "reserved-days organisation": [["reserved-days"], ["reserved-days", "--organisation", "elsewhere"]],
  "reserved-days state": [["reserved-days"], ["reserved-days", "--state", "released"]],
  "wishes from": [["wishes"], ["wishes", "--from", "2024-05-07"]],
  "wishes to": [["wishes"], ["wishes", "--to", "2024-05-01"]],
  "wishes body": [["wishes"], ["wishes", "--body", "au"]],
  "wishes organisation": [["wishes"], ["wishes", "--organisation", "ljungby"]],
  "wishes person": [["wishes"], ["wishes", "--person", "p-alvesta-social"]],
  "wishes state": [["wishes"], ["wishes", "--state", "dropped"]],
  "remits day": [["remits"], ["remits", "--day", "2024-01-02"]],
  "remits organisation": [["remits"], ["remits", "--organisation", "elsewhere"]],
  "remits person": [["remits"], ["remits", "--person", "p-alvesta-social"]],
  "bodies organisation": [["bodies"], ["bodies", "--organisation", "elsewhere"]],
  "bodies person": [["bodies"], ["bodies", "--person", "p-alvesta-social"]],
  "bodies state": [["bodies"], ["bodies", "--state", "dissolved"]],
  "organisations body": [["organisations"], ["organisations", "--body", "au"]],
  "organisations person": [["organisations"], ["organisations", "--person", "p-alvesta-social"]],
  "bodies day": [["bodies"], ["bodies", "--day", "2000-01-01"]],
  "calendar day": [["calendar"], ["calendar", "--day", "2030-01-01"]],
  "calendar body": [["calendar"], ["calendar", "--body", "au"]],
  "calendar organisation": [["calendar"], ["calendar", "--organisation", "ljungby"]],
  "calendar seat": [["calendar"], ["calendar", "--seat", "ljungby/social"]],
  "calendar titles": [["calendar"], ["calendar", "--titles"]],
  "calendar out": [["calendar"], ["calendar", "--out", calendar]],
  "call format": [
    ["call", SPRING],
    ["call", SPRING, "--format", "html"],
  ],
  "agenda format": [
    ["agenda", SPRING],
    ["agenda", SPRING, "--format", "html"],
  ],
  "minutes format": [
    ["minutes", SPRING],
    ["minutes", SPRING, "--format", "html"],
  ],
  "extract format": [
    ["extract", "resource-centre-terminated"],
    ["extract", "resource-centre-terminated", "--format", "html"],
  ],
  "verify kept": [["verify"], ["verify", "--kept", "0".repeat(64)]],
  "verify acknowledge": [["verify"], ["verify", "--acknowledge", "0".repeat(64)]],
  "import columns": [
    ["import", list],
    ["import", list, "--columns", columns],
  ],
};

/** What is shown in other tests: acting changes the book, and so they have books of their own. */
const elsewhere = [
  ...["call", "agenda", "minutes", "extract"].flatMap((paper) => [`${paper} out`, `${paper} overwrite`]),
  ...["add-person", "name-person"].flatMap((verb) =>
    ["function", "email", "phone", "new"].map((option) => `${verb} ${option}`),
  ),
  "erase-person enter",
  ...["meeting", "item", "title", "paper-version", "change", "what", "hash"].map(
    (option) => `register-paper ${option}`,
  ),
  "send-paper enter",
  "paper-content out",
  "paper-content overwrite",
  ...["day", "from", "to", "body", "organisation", "person", "state"].map((option) => `correspondence ${option}`),
  "organisations day",
  "act file",
  "roll at",
  "roll absent",
  "roll remote",
  "roll deputy",
  "import enter",
  "ask file",
  "ask json",
  "help json",
  "example db",
  "example json",
  "repair json",
  "repair book",
  "repair enter",
  "repair url",
];

const ofBook = verbs.flatMap((verb) => ("onBook" in verb ? [verb] : []));
const run = async (line: ReadonlyArray<string>): Promise<string> => {
  const asked = readArguments(line, verbs, {});
  const verb = ofBook.find(({ name }) => name === asked.verb);
  try {
    return JSON.stringify(await verb?.onBook(source, asked));
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
};

describe("each option that a verb takes", () => {
  it.each(Object.entries(changes))("%s changes what it shows", async (_, [without, withIt]) => {
    const shown = await run(withIt);
    expect(shown).not.toContain("refused:");
    expect(shown).not.toBe(await run(without));
  });

  it("has been tried", () => {
    const own = verbs.flatMap(({ name, options: own = [] }) => own.map((option) => `${name} ${option}`));
    expect([...Object.keys(changes), ...elsewhere].toSorted()).toEqual(own.toSorted());
  });

  it.each(["sv", "en"] as const)("stands under it in the help, in %s", (language) => {
    for (const verb of verbs) expect(helpText(language)).toContain(ownOptions(verb));
  });
});

describe("an option that a verb does not take", () => {
  const values: Partial<Record<Option, string>> = {
    lang: "sv",
    day: "2024-05-06",
    from: "2024-05-06",
    to: "2024-05-06",
    months: "2",
  };

  it("is refused by every verb, with what it takes and whose the option is", () => {
    for (const verb of verbs)
      for (const option of Object.keys(options) as ReadonlyArray<Option>) {
        if (takenBy(verb).includes(option)) continue;
        const value = options[option].type === "string" ? [values[option] ?? "x"] : [];
        expect(() => readArguments([verb.name, `--${option}`, ...value], verbs, {})).toThrow(
          `${verb.name} does not take --${option}.`,
        );
      }
  });

  it.each([
    [
      ["verify", "--db", "my.sqlite"],
      "verify does not take --db. It takes --json, --book, --url, --kept, --acknowledge. --db belongs to: example.",
    ],
    [
      ["act", "OpenMeeting", "{}", "--day", "2025-01-01"],
      "act does not take --day. It takes --json, --book, --url, --file.",
    ],
    [
      ["meetings", "--day", "2024-05-06", "--lang", "sv"],
      "--day finns inte för meetings. Det tar --json, --book, --url, --from, --to, --body, --organisation, --person, --state.",
    ],
  ])("%j: %s", (line, says) => {
    expect(() => readArguments(line, verbs, {})).toThrow(says);
  });
});

it("a word too many is refused, and so is what cannot be read, in the language that is asked for", () => {
  const reading =
    (...line: ReadonlyArray<string>) =>
    () =>
      readArguments(line, verbs, {});
  expect(reading("radar", "ljungby")).toThrow("“ljungby” is one word too many after radar");
  expect(reading("meetings", "a", "b")).toThrow("“b” is one word too many after meetings");
  expect(reading("metings", "--lang", "sv")).toThrow(
    "Det finns inget verb ”metings”. Menade du: konstellation meetings?",
  );
  expect(reading("nonsense")).toThrow("The verbs are: serve, terminal, radar");
  expect(reading("radar", "--nonsense")).toThrow("There is no option --nonsense.");
  expect(reading("radar", "--day")).toThrow("The option --day");
  expect(reading("radar", "--day", "2024-02-30", "--lang", "sv")).toThrow(
    "--day är ”2024-02-30”: väntade en dag som finns",
  );
});

it("an organisation that is not there is said, and not answered for everybody", async () => {
  for (const verb of ["radar", "commitments"])
    expect(await run([verb, "--organisation", "finns-inte"])).toContain("refused: There is no organisation");
});

describe("a filter of a list", () => {
  it.each([
    ["meetings", "body", "There is no body"],
    ["radar", "seat", "There is no seat"],
    ["decisions", "person", "There is no person"],
    ["remarks", "body", "There is no body"],
    ["people", "organisation", "There is no organisation"],
    ["search", "body", "There is no body"],
  ])("that is not in the book is said: %s --%s", async (verb, option, says) => {
    const words = verb === "search" ? ["samverkan"] : [];
    expect(await run([verb, ...words, `--${option}`, "finns-inte"])).toContain(`refused: ${says}`);
  });

  it("is of the list, and not of one thing in it", () => {
    for (const option of ["body", "organisation", "person", "state"])
      expect(() => readArguments(["meetings", SPRING, `--${option}`, "called", "--lang", "en"], verbs, {})).toThrow(
        `--${option} is for the list (meetings) and says nothing of “${SPRING}”.`,
      );
  });

  it("by state takes the word for it in either language, and says which there are", () => {
    const stateOf = (...line: ReadonlyArray<string>) => readArguments(line, verbs, {}).state;
    expect(stateOf("commitments", "--state", "overdue")).toBe("overdue");
    expect(stateOf("commitments", "--state", "Försenat", "--lang", "en")).toBe("overdue");
    expect(stateOf("commitments", "--state", "carried out")).toBe("carriedOut");
    expect(() => stateOf("commitments", "--state", "late", "--lang", "en")).toThrow(
      "--state is “late”: expected one of open, overdue, carried out",
    );
    expect(() => stateOf("commitments", "--state", "sen", "--lang", "sv")).toThrow(
      "--state är ”sen”: väntade något av öppet, försenat, genomfört",
    );
  });
});
