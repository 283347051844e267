import { describe, expect, it } from "vitest";
import { parseJson } from "../json.ts";
import { withoutIdentityNumbers } from "./numbers.ts";
import { identityNumberFaults, mistypedIdentityNumbers } from "./refusing.ts";

const paths = (given: unknown) => identityNumberFaults(given).map(({ path }) => path);

describe("where a personal identity number stands in what is given", () => {
  it("is said by its path, for each of them", () => {
    expect(
      paths({
        note: { sv: "Gäller 19121212-1212 och 121212+1212", en: "of a case" },
        people: [{ person: "p1" }, { person: "p-1212121212" }],
      }),
    ).toEqual(["note.sv", "note.sv", "people[1].person"]);
  });

  it("also where it was written as a number, or alone", () => {
    expect(paths({ code: 191212121212 })).toEqual(["code"]);
    expect(paths("121212-1212")).toEqual(["$"]);
  });

  it("is not said by itself where a field is called so", () => {
    expect(paths({ note: { "121212-1212": "x" } })).toEqual(["note"]);
    expect(paths({ note: { "121212-1212": { sv: "121212-1212" } } })).toEqual(["note", "note.sv"]);
    expect(JSON.stringify(identityNumberFaults({ "121212-1212": 1 }))).not.toContain("1212-12");
  });

  it("never repeats it", () => {
    const [fault] = identityNumberFaults({ note: "Gäller 19121212-1212" });
    expect(fault?.message).toContain("characters 8–20");
    expect(fault?.message).not.toMatch(/1212/);
  });

  it("looks as deep as anything is read, and is not lost in what is deeper", () => {
    const nested = (levels: number): unknown => (levels === 0 ? "121212-1212" : { in: nested(levels - 1) });
    expect(paths(nested(60))).toHaveLength(1);
    const endless = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(paths(endless)).toEqual([]);
  });

  it("is told apart from what only looks like one", () => {
    expect(paths({ note: "121212-1213" })).toEqual([]);
    expect(mistypedIdentityNumbers({ note: "121212-1213" }).map(({ path }) => path)).toEqual(["note"]);
    expect(mistypedIdentityNumbers({ note: "121212-1212" })).toEqual([]);
  });
});

describe("what is said without the numbers in it", () => {
  it.each([
    ["Nothing is called 19121212-1212 or p-121212-1213.", "Nothing is called … or p-…."],
    ["👵 121212 1212", "👵 …"],
    ["Nothing is called llg.", "Nothing is called llg."],
  ])("%s", (text, without) => {
    expect(withoutIdentityNumbers(text)).toBe(without);
  });
});

describe("a text that is no JSON", () => {
  it("is not shown around the place where it ends to be", () => {
    const read = JSON.stringify(parseJson('{"note": "19121212-1212" x'));
    expect(read).toContain("PER-1");
    expect(read).not.toMatch(/1212-|12-12/);
    expect(JSON.stringify(parseJson('{"note" x'))).toContain("Not JSON");
  });

  it("nor in a key that stands twice", () => {
    const read = JSON.stringify(parseJson('{"121212-1212": 1, "121212-1212": 2}'));
    expect(read).toContain("PER-1");
    expect(read).not.toContain("121212-1212");
  });
});
