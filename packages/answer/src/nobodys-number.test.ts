import { day, instant, type WrittenCommand } from "@konstellation/core";
import { deskOn, memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { expect, it } from "vitest";
import { lives } from "./testing/lives.ts";

const context = { day: day("2024-01-01"), instant: instant("2024-01-01T09:00:00Z"), actor: "test" };

type Path = ReadonlyArray<string | number>;

/** The way to every text in a value. */
const textsIn = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value === "string"
    ? [path]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];

/** A value with another at a place in it. */
const withAt = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, other));
  return copy;
};

const asWritten = (path: Path): string =>
  path.reduce<string>((at, key) => (typeof key === "number" ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`), "");

// The lives say something in every field of every command, and a test beside holds that they do.
it("PER-1: nobody's number is let into any text or any id of any command", async () => {
  const ledger = memoryLedger();
  const desk = deskOn(ledger);
  let texts = 0;
  for (const command of lives.flatMap(([, life]) => life.map((told) => told.command)))
    for (const path of textsIn(command)) {
      texts += 1;
      const numbered = withAt(command, path, "p-191212121212") as WrittenCommand;
      const given = await Effect.runPromise(
        Effect.result(desk.give({ book: "b", id: "1", context, command: numbered })),
      );
      expect(given, `${command.type} ${asWritten(path)}`).toMatchObject({
        failure: { _tag: "NotReadable", faults: [{ path: asWritten(path) }] },
      });
      expect(JSON.stringify(given)).not.toContain("1212");
    }
  expect(texts).toBeGreaterThan(500);
  expect(await Effect.runPromise(ledger.books)).toEqual([]);
});
