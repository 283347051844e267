import type { Command } from "@konstellation/core";
import { beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { decision } from "./decision.ts";
import { meeting } from "./meeting/meetings.ts";

const JUNE = { meeting: "llg-2024-06-07" } as const;
const DECISION = { decision: "resource-centre-terminated" } as const;
const reason = { sv: "Felskrivet.", en: "Mistyped." };
let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const acts: ReadonlyArray<Command> = [
    { type: "CorrectItemTitle", ...JUNE, item: "3", title: { sv: "Årshjul 2025", en: "Wheel of 2025" }, reason },
    { type: "SayWhatWasMeant", ...DECISION, meant: { sv: "Hela avtalet.", en: "All of it." }, reason },
  ];
  for (const act of acts) await source.give("kronoberg", act);
});
const asked = (...words: ReadonlyArray<string>) => readArguments([...words, "--lang", "en"], verbs, {});

describe("what was corrected", () => {
  it("is shown as corrected, with what it said before", async () => {
    const { text } = await meeting.show(source, asked("meetings", JUNE.meeting), JUNE);
    expect(text).toContain("Wheel of 2025");
    expect(text).toMatch(/Title corrected, said before: .*Mistyped\./);
  });

  it("stands beside what was decided", async () => {
    const { text } = await decision.show(source, asked("decisions", DECISION.decision), DECISION);
    expect(text).toMatch(/Meant: All of it\. .*Mistyped\./);
  });
});
