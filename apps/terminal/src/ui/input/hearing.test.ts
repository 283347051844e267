import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Heard, hear, patience, silence, silent } from "./hearing.ts";

/** What is heard when these reads come one after the other, each so many milliseconds after the one before. */
const heard = (reads: ReadonlyArray<string>, apart = 200): ReadonlyArray<Heard> => {
  let hearing = silent;
  const all: Array<Heard> = [];
  for (const [index, read] of reads.entries()) {
    const [next, more] = hear(hearing, read, index * apart);
    hearing = next;
    all.push(...more);
  }
  return [...all, ...silence(hearing)[1]];
};
const BEGIN = "\x1b[200~";
const END = "\x1b[201~";
const pasted = (text: string): Heard => ({ is: "pasted", text });
const key = (name: string): Heard => ({ is: "key", key: name });

describe("a key", () => {
  it.each([
    ["o", "o"],
    ["å", "å"],
    ["a\u030a", "å"],
    ["👩‍👧", "👩‍👧"],
    ["\r", "return"],
    ["\n", "newline"],
    ["\x1b\r", "newline"],
    ["\t", "tab"],
    ["\x7f", "backspace"],
    ["\x03", "ctrl+c"],
    ["\x15", "ctrl+u"],
    ["\x1b[A", "up"],
    ["\x1bOB", "down"],
    ["\x1b[5~", "pageUp"],
    ["\x1b", "escape"],
    ["\x1bd", "alt+d"],
  ])("%j is %s", (read, name) => {
    expect(heard([read])).toEqual([key(name)]);
  });

  it("what the terminal answers, and keys we do not know, are nothing, and never text", () => {
    expect(heard(["\x1b[I", "\x1b[<0;3;4M", "\x1b[?62;1;6c", "\x1b[15~"])).toEqual([]);
  });

  it("an escape sequence may be cut anywhere", () => {
    expect(heard(["\x1b", "[A"])).toEqual([key("up")]);
    expect(heard(["\x1b[", "A"])).toEqual([key("up")]);
    expect(patience(hear(silent, "\x1b[", 0)[0])).toBe(50);
    expect(heard(["\x1b["])).toEqual([]);
  });
});

describe("a paste", () => {
  it("is one thing, with its lines, whatever is in it", () => {
    expect(heard([`${BEGIN}Reflektioner:\r\no dialog\rd\ty${END}`])).toEqual([pasted("Reflektioner:\no dialog\nd y")]);
    expect(heard([`${BEGIN}a\x1b[Ab\x1b]0;t\x07c\x03\x00${END}`])[0]).toMatchObject({ is: "pasted" });
    expect(heard([`${BEGIN}rad\x1b[31m ett\x03${END}`])).toEqual([pasted("rad ett")]);
    expect(heard([`${BEGIN}${END}`])).toEqual([]);
  });

  it("however it is cut into reads, it is the same paste", () => {
    const text = `${BEGIN}Gemensamma reflektioner:\no dialog behövs\n\nd y\n${END}`;
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), fc.nat(40), (cuts, apart) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length];
        const reads = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(heard(reads, apart)).toEqual([pasted("Gemensamma reflektioner:\no dialog behövs\n\nd y\n")]);
      }),
    );
  });

  it("whose end is lost ends when nothing more comes, and the keyboard is there again", () => {
    const [open, nothing] = hear(silent, `${BEGIN}o\nd`, 0);
    expect([nothing, patience(open)]).toEqual([[], 2000]);
    const [after, told] = silence(open);
    expect(told).toEqual([pasted("o\nd")]);
    expect(hear(after, "j", 5000)[1]).toEqual([key("j")]);
  });

  it("that ends itself by force is no key: what follows its end in the same read, or at once, does nothing by itself", () => {
    expect(heard([`${BEGIN}x${END}o`])).toEqual([pasted("x"), { is: "keys", keys: ["o"] }]);
    expect(heard([`${BEGIN}x${END}o\ry`])).toEqual([pasted("x"), pasted("o\ny")]);
    expect(heard([`${BEGIN}x${END}o`, "y"], 10)).toEqual([pasted("x"), { is: "keys", keys: ["o"] }, pasted("y")]);
    expect(heard([`${BEGIN}x${END}`, "\r"], 10)).toEqual([pasted("x"), key("return")]);
  });
});

describe("a paste in a terminal that does not say so", () => {
  it("is told by a line break among several keys in one read", () => {
    expect(heard(["o dialog behövs\rd\r"])).toEqual([pasted("o dialog behövs\nd\n")]);
    expect(heard(["j\r"])).toEqual([pasted("j\n")]);
  });
  it("goes on as long as more comes at once, and no longer", () => {
    expect(heard(["o dialog\r", "d", "y\r"], 10)).toEqual([pasted("o dialog\n"), pasted("d"), pasted("y\n")]);
    expect(heard(["o dialog\r", "d"], 60)).toEqual([pasted("o dialog\n"), key("d")]);
  });
  it("without a line break it is keys that came at once", () => {
    expect(heard(["jjo"])).toEqual([{ is: "keys", keys: ["j", "j", "o"] }]);
    expect(heard(["\x1b[B\x1b[B"])).toEqual([{ is: "keys", keys: ["down", "down"] }]);
  });
  it("never keeps anybody in: Ctrl-C is heard whatever comes with it", () => {
    expect(heard(["o d\r\x03y\r"])).toEqual([key("ctrl+c")]);
  });
});
