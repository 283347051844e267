import { describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import { helpText } from "../help.ts";
import { verbs } from "./index.ts";

const names = verbs.map(({ name }) => name);

describe("the verbs", () => {
  it("have names of their own, and those that scripts rely on are there", () => {
    expect(new Set(names).size).toBe(names.length);
    const relied =
      "act agenda agreements ask bodies calendar call commitments decisions example extract forecast help import inventory meetings minutes radar roll room serve terminal timeline verify what-if".split(
        " ",
      );
    expect(names).toEqual(expect.arrayContaining(relied));
    expect(relied).toHaveLength(25);
  });

  it("are all read from the command line, and nothing else is", () => {
    for (const name of names) expect(readArguments([name], verbs, {}).verb).toBe(name);
    expect(readArguments([], verbs, {}).verb).toBe("terminal");
    expect(readArguments(["--help"], verbs, {}).verb).toBe("help");
    expect(() => readArguments(["metings"], verbs, {})).toThrow("Did you mean: konstellation meetings?");
  });
});

describe("the help", () => {
  const listed = (language: "sv" | "en") =>
    helpText(language)
      .split(/\n(?:Verbs|Verb), .*\n/)[1]
      ?.split("\n\n")[0]
      ?.split("\n")
      .filter((line) => !line.trim().startsWith("--")) ?? [];

  it.each(["sv", "en"] as const)(
    "in %s lists every verb once, with what it takes and does, and no other",
    (language) => {
      expect(listed(language).map((line) => line.trim().split(/\s/)[0])).toEqual(names);
      for (const [index, { takes, does }] of verbs.entries()) {
        expect(listed(language)[index]).toContain(does[language]);
        expect(listed(language)[index]).toContain(takes?.[language] ?? "");
      }
    },
  );

  it.each(["sv", "en"] as const)("in %s gives examples that can be typed as they stand", (language) => {
    const examples = [...helpText(language).matchAll(/^ {2}(?:.*\| )?konstellation (\S.*?)(?= {2}|$)/gm)].map(
      ([, typed = ""]) => typed.split(" "),
    );
    expect(examples.length).toBeGreaterThan(6);
    for (const typed of examples) expect(names).toContain(readArguments(typed, verbs, {}).verb);
  });

  it("runs over no more than the window of a wide terminal, and is the same height in both languages", () => {
    const [sv, en] = [helpText("sv"), helpText("en")].map((text) => text.split("\n"));
    expect(sv?.length).toBe(en?.length);
    for (const line of [...(sv ?? []), ...(en ?? [])]) expect(line.length).toBeLessThanOrEqual(120);
  });
});
