/**
 * A decision whose certificate is no longer true, as the terminal shows it.
 */
import { instant } from "@konstellation/core";
import { expect, it } from "vitest";
import { readArguments } from "../args.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { decision, decisions } from "./decision.ts";

it("is shown with why and since when, and with where it is said by which entry", async () => {
  const source = await exampleBook();
  const shown = async () => {
    const asked = readArguments(["decisions", "--lang", "en"], verbs, {});
    return (await decision.show(source, asked, { decision: "resource-centre-terminated" })).text;
  };
  const listed = async () =>
    (await decisions.show(source, readArguments(["decisions", "--lang", "en"], verbs, {}), {})).text;
  expect(await shown()).not.toContain("no longer true");
  expect(await listed()).not.toContain("✗");
  await source.give("kronoberg", {
    ...{ type: "CorrectPresence", meeting: "llg-2024-05-03", seat: "ljungby/social", person: "p-ljungby-social" },
    was: instant("2024-05-03T09:00:00+02:00"),
    now: { from: instant("2024-05-03T09:00:00+02:00"), until: instant("2024-05-03T09:05:00+02:00") },
    reason: { sv: "Gick tidigare" },
  } as const);
  expect(await shown()).toMatch(
    /^✗ The certificate is no longer true: what was entered later shows that the group was not quorate, since \d\d:\d\d \(konstellation verify\)$/m,
  );
  expect(await listed()).toMatch(/ ✗ certificate not true +All the county's municipalities/);
  source.close();
});
