import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { act, roll } from "./act.ts";
import { verbs } from "./index.ts";

const meeting = "llg-2024-06-07";
let source: Source;
beforeEach(async () => {
  source = await exampleBook();
});
afterEach(() => source.close());

const asked = (...line: ReadonlyArray<string>) => readArguments(line, verbs, {});
const acts = (command: string, fields: object, ...options: ReadonlyArray<string>) =>
  act.onBook(source, asked("act", command, JSON.stringify(fields), ...options));
const rolls = (...options: ReadonlyArray<string>) => roll.onBook(source, asked("roll", meeting, ...options));
const arrived = async () => {
  const read = await source.call("meeting", { collaboration: "kronoberg", meeting });
  return [...new Set(read.presence.map(({ from }) => from))];
};
const opened = () => acts("OpenMeeting", { meeting, at: "2024-06-07T09:00:00+02:00" });

describe("the roll of a meeting that is entered afterwards", () => {
  it.each([
    ["09:05", "2024-06-07T09:05:00+02:00"],
    ["9.05", "2024-06-07T09:05:00+02:00"],
    ["2024-06-07 09:05", "2024-06-07T09:05:00+02:00"],
    ["2024-06-07T07:05:00Z", "2024-06-07T07:05:00Z"],
  ])("is called at %s", async (at, moment) => {
    await opened();
    await rolls("--at", at, "--absent", "ljungby/social");
    expect(await arrived()).toEqual([moment]);
  });

  it("is not called now, nor at a time that is none", async () => {
    await opened();
    await expect(rolls()).rejects.toThrow("on the meeting's day");
    await expect(rolls("--at", "25:00")).rejects.toThrow("--at is “25:00”: expected a time by the clock");
    await expect(rolls("--at", "half nine", "--lang", "sv")).rejects.toThrow("väntade ett klockslag");
    expect(await arrived()).toEqual([]);
  });

  it("says what it cannot read of a deputy, and not half of it", async () => {
    await opened();
    for (const deputy of ["ljungby/social", "=p", "ljungby/social=", "ljungby/social=p=q"])
      await expect(rolls("--deputy", deputy)).rejects.toThrow("expected SEAT=PERSON");
  });
});

describe("an act that says what it is twice", () => {
  it("is not given when the two differ", async () => {
    await expect(acts("OpenMeeting", { type: "CloseMeeting", meeting })).rejects.toThrow(
      'The command is OpenMeeting, but the fields say type "CloseMeeting".',
    );
    await expect(
      acts("FoundCollaboration", { collaboration: "sormland", name: { sv: "S" } }, "--book", "kronoberg"),
    ).rejects.toThrow("--book is “kronoberg”, but the fields found another collaboration.");
    await expect(
      act.onBook(source, asked("act", "OpenMeeting", `{"meeting": "${meeting}", "meeting": "other"}`)),
    ).rejects.toThrow("meeting: Expected once, not several times");
  });

  it("is when they agree, and its faults are told in the language asked for", async () => {
    await acts("OpenMeeting", { type: "OpenMeeting", meeting, at: "2024-06-07T09:00:00+02:00" });
    await expect(acts("CloseMeeting", { meeting: " " }, "--lang", "sv")).rejects.toThrow(
      "Kommandot går inte att läsa\n  meeting: Ska vara",
    );
  });
});
