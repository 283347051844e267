import { actOf } from "@konstellation/client";
import { type Instant, instant, day as toDay } from "@konstellation/core";
import { memoryLedger } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { answerOn } from "./answer-on.ts";
import { carriedBy, fields } from "./testing/fields.ts";
import { lives } from "./testing/lives.ts";
import { shownOf } from "./testing/shown.ts";
import type { Told } from "./testing/told.ts";

/** Gives every act of a life through its route, on the day it is entered. */
const lived = async (life: ReadonlyArray<Told>) => {
  let today = "";
  const clock = { now: (): Instant => instant(`${today}T21:30:00Z`), today: () => toDay(today) };
  const answers = answerOn(memoryLedger(), clock);
  for (const { on, command } of life) {
    today = on;
    const { name, path, send } = actOf("county", command);
    const acted = await Effect.runPromise(answers.act(name, { path, body: send, actor: "secretary" }));
    if (acted.is !== "done") throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(acted)}`);
  }
  return answers;
};

describe("whatever an accepted act carries can be read back", () => {
  it.each(lives)("in the life of %s", async (_, life) => {
    const shown = await shownOf(await lived(life), "county");
    const vanished = life.flatMap(({ command }) =>
      carriedBy(command).flatMap(([field, text]) => (shown.has(text) ? [] : [`${field}: ${text}`])),
    );
    expect(vanished).toEqual([]);
  });
});

/** Fields that no text of a life is said in alone, and why that is right. */
const notSaidAlone: Readonly<Record<string, string>> = {
  "CorrectPresence.was": "it is the moment that was recorded, by which the interval is found",
  "ChangeCharter.replaces": "it is the first day of the charter that is replaced, by which that is found",
  "QuorumRule.seats": "they are names of seats",
  "NameSubConstellation.functions": "they are words that several seats share",
  "Constellation.functions": "they are words that several seats share",
};

describe("the lives carry something in every field of every command", () => {
  const carried = lives.map(([, life]) => life.flatMap(({ command }) => carriedBy(command)));
  const times = carried.map((texts) => {
    const counted = new Map<string, number>();
    for (const [, text] of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
    return counted;
  });
  const said = new Set(
    carried.flatMap((texts, life) => texts.flatMap(([field, text]) => (times[life]?.get(text) === 1 ? [field] : []))),
  );
  const named = new Set(carried.flatMap((texts) => texts.map(([field]) => field)));
  const missing = fields
    .filter(({ field, kind }) => !(kind === "name" ? named : said).has(field))
    .map(({ field }) => field);

  it("and what is said of a thing is said once, so that it can be told from everything else", () => {
    expect(missing.filter((field) => !(field in notSaidAlone))).toEqual([]);
  });

  it("and no exception is kept that is none", () => {
    expect(Object.keys(notSaidAlone).filter((field) => !missing.includes(field))).toEqual([]);
  });
});
