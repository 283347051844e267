import type { Command } from "@konstellation/core";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "./markdown.ts";
import { JUNE, juneHeld } from "./testing/june.ts";
import { after, extractIn, minutesIn, there } from "./testing/papers.ts";

const reason = { sv: "Felskrivet" };
const acts: ReadonlyArray<Command> = [
  { type: "CorrectItemTitle", meeting: JUNE, item: "3", title: { sv: "Årshjul 2025" }, reason },
  { type: "CorrectRemark", remark: `${JUNE}.5.said-1`, text: { sv: "Studien är efterlängtad" }, reason },
  {
    type: "SayWhatWasMeant",
    decision: "resource-centre-terminated",
    meant: { sv: "Avtalet sägs upp i sin helhet" },
    reason,
  },
];
const corrected = after(juneHeld, "2024-06-20T12:00:00+02:00", ...acts);

describe("what was corrected", () => {
  it("reads as corrected in the minutes, with when, what it said before and why", () => {
    const minutes = toMarkdown(minutesIn(corrected, "sv", JUNE));
    expect(minutes).toContain("### 3. Årshjul 2025");
    expect(minutes).toContain("rättat tor 2024-06-20, stod förut ”Årshjul”. Skäl: Felskrivet");
    expect(minutes).toContain("Studien är efterlängtad");
  });

  it("stands in the extract of a decision beside its text, which is what it was", () => {
    const [before, now] = [juneHeld, corrected].map((book) => toMarkdown(extractIn(book, "sv")));
    const resolution = there(
      there(before)
        .split("\n")
        .find((line) => line.startsWith("> ") && !line.includes("**")),
    );
    expect(now).toContain(resolution);
    expect(now).toContain("”Avtalet sägs upp i sin helhet”. Skäl: Felskrivet");
    expect(before).not.toContain("Avtalet sägs upp i sin helhet");
  });
});
