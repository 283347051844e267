/**
 * What old papers tell, as the terminal shows it: recorded, and never as if somebody had certified it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { top } from "../ui/model.ts";
import { exampleBook, press, read, start } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { archive, recordedDecision, recordedMeeting } from "./archive.ts";

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  await source.give("kronoberg", {
    type: "RecordDecision",
    recordedDecision: "steering-adopts",
    by: { name: { sv: "Länsstyrgruppen", en: "The county steering group" } },
    when: "2023-autumn",
    text: { sv: "Styrgruppen antar modellen.", en: "The steering group adopts the model." },
    source: { document: "Anteckningar hösten 2023" },
  });
});
afterAll(() => source.close());

const asked = (...options: ReadonlyArray<string>) => readArguments(["archive", ...options], verbs, {});

describe("what is known from old papers only", () => {
  it("is listed with when, who and what, and that it is not certified", async () => {
    const { text } = await archive.show(source, asked("--lang", "en"), {});
    expect(text).toMatch(
      /the spring of 2024 +meeting +The chief executives' group +Meeting with the working committee +recorded, not certified/,
    );
    expect(text).toMatch(
      /the autumn of 2023 +decision +The county steering group +The steering group adopts the model\. +recorded, not certified/,
    );
  });
  it("says what was said, where it is told, and that who was there is not stated", async () => {
    const one = { recordedMeeting: "chief-executives-spring" };
    const { text } = await recordedMeeting.show(source, asked("--lang", "sv"), one);
    for (const line of [
      "Möte med arbetsutskottet, Kommundirektörsgruppen, våren 2024",
      "återgivet, inte intygat",
      "Närvaro: framgår inte",
      "Källa: Anteckningar från vårmötet 2024, punkt 1 och 2",
      "1. Systemledning",
      "· Första fredagen i varje månad avsätts för länsarbetet.",
    ])
      expect(text).toContain(line);
  });
  it("of a decision, that nobody is said to answer for it", async () => {
    const { text } = await recordedDecision.show(source, asked("--lang", "en"), {
      recordedDecision: "steering-adopts",
    });
    expect(text).toContain("Owner: not stated");
  });
  it("is reached by p from anywhere, and each opens", async () => {
    const list = await press(source, await read(source, start), "p");
    expect(top(list).page).toEqual({ at: "archive" });
    const meeting = await press(source, list, "return");
    expect(top(meeting).page).toEqual({ at: "recordedMeeting", recordedMeeting: "chief-executives-spring" });
    const decision = await press(source, list, "j", "return");
    expect(top(decision).page).toEqual({ at: "recordedDecision", recordedDecision: "steering-adopts" });
  });
});

describe("what the papers of the second county leave to be done", () => {
  const on = (...options: ReadonlyArray<string>) => asked("--book", "sodermanland", ...options);
  const one = { recordedMeeting: "planning-day-2025-06-10" };

  it("says of each thought what it was, how each item ended, and the tasks that nobody is said to have", async () => {
    const { text } = await recordedMeeting.show(source, on("--lang", "sv"), one);
    for (const line of [
      "Närvaro: 10 personer, inte namngivna",
      "· fråga: Vilka är våra forum?",
      "Utfall: uppskjutet (juni 2026). Studien skjuts upp tolv månader.",
      "Ägare: framgår inte",
      "ägare framgår inte (Styrgruppen för Tillsammans för barnets bästa)",
    ])
      expect(text).toContain(line);
    expect(text).toMatch(/hösten 2025 .*Följa aktiva verksamheter/);
    expect(text).toMatch(/Följa upp workshoppen i Oxelösund – Lägesrapport \(återgivet, inte intygat\)/);
  });
  it("the list says of which decisions the owner is not stated, in both languages", async () => {
    const [sv, en] = await Promise.all(["sv", "en"].map((lang) => archive.show(source, on("--lang", lang), {})));
    expect(sv?.text).toMatch(/Studien skjuts upp.* återgivet, inte intygat; ägare framgår inte/);
    expect(en?.text).toMatch(/The study is put off.* recorded, not certified; owner not stated/);
  });
});
