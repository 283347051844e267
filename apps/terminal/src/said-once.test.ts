/**
 * What is typed twice, or is typed and empty, or says nothing where it stands, is refused by every verb.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "./args.ts";
import { type Option, options, takenBy } from "./options.ts";
import type { Source } from "./source.ts";
import { exampleBook } from "./ui/testing/story.ts";
import { verbs } from "./verbs/index.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
});
afterAll(() => source.close());

const reading = (line: ReadonlyArray<string>) => () => readArguments(line, verbs, {});
const values: Partial<Record<Option, string>> = {
  lang: "en",
  day: "2024-05-06",
  from: "2024-05-06",
  to: "2024-05-06",
  months: "2",
};
const typed = (option: Option): ReadonlyArray<string> =>
  options[option].type === "boolean" ? [`--${option}`] : [`--${option}`, values[option] ?? "x"];
const each = verbs.flatMap((verb) => takenBy(verb).map((option) => [verb.name, option] as const));

describe("an option", () => {
  it("given twice is refused by every verb, whether it says the same or another thing; a list of seats may go on", () => {
    for (const [verb, option] of each) {
      const twice = reading([verb, ...typed(option), ...typed(option)]);
      if ("multiple" in options[option]) expect(twice().typed).toContain(option);
      else expect(twice, `${verb} --${option}`).toThrow(`--${option} is given twice. Give it once.`);
    }
    expect(reading(["radar", "--day", "2024-05-06", "--day", "2024-05-07", "--lang", "sv"])).toThrow(
      "--day är angivet två gånger. Ange det en gång.",
    );
    expect(reading(["radar", "-h", "--help"])).toThrow("--help is given twice");
  });

  it("given nothing is refused by every verb that takes it", () => {
    for (const [verb, option] of each)
      for (const nothing of options[option].type === "boolean" ? [] : ["", "  "])
        expect(reading([verb, `--${option}=${nothing}`]), `${verb} --${option}`).toThrow(`--${option} is “${nothing}”`);
    expect(reading(["roll", "m", "--absent", "a,,b"])).toThrow("--absent is “a,,b”: something was expected there.");
  });

  it("of a list says nothing of one thing in it", () => {
    expect(reading(["meetings", "llg-2024-05-03", "--from", "2024-01-01"])).toThrow(
      "--from is for the list (meetings) and says nothing of “llg-2024-05-03”. Leave one of them out.",
    );
    expect(reading(["meetings", "llg-2024-05-03", "--to", "2024-01-01", "--lang=sv"])).toThrow(
      "--to gäller listan (meetings) och säger inget om ”llg-2024-05-03”. Utelämna det ena.",
    );
  });
});

describe("an option beside the name of one thing", () => {
  const ones: Readonly<Record<string, string>> = {
    decisions: "model-management",
    agreements: "resource-centre",
    bodies: "llg",
    remits: "llg",
    papers: "wheel-proposal",
  };
  const run = async (line: ReadonlyArray<string>) => {
    const asked = reading(line)();
    const verb = verbs.flatMap((each) => ("onBook" in each ? [each] : [])).find(({ name }) => name === asked.verb);
    return JSON.stringify(await verb?.onBook(source, asked).catch((error: Error) => error.message));
  };

  it.each(Object.entries(ones))("%s %s: its day changes what is shown of it", async (verb, one) => {
    expect(await run([verb, one, "--day", "2023-01-01"])).not.toBe(await run([verb, one]));
  });

  it("is taken by no other verb, but for what the example has none of: questions by correspondence, and organisations that change their names", () => {
    const both = verbs.flatMap(({ name, words, options: own = [], ofList = [], takes }) =>
      words === 1 && takes?.en.startsWith("[") && own.some((option) => !ofList.includes(option)) ? [name] : [],
    );
    expect(both.toSorted()).toEqual([...Object.keys(ones), "correspondence", "organisations"].toSorted());
  });
});
