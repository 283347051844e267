import { describe, expect, it } from "vitest";
import { tabNames } from "./tab-names.ts";

const six = ["Radar", "Meetings", "Decisions", "Agreements", "Bodies", "By letter"];
const nine = [...six, "Matters", "Plans", "Deviations"];

describe("the tabs in a window", () => {
  it.each([
    ["whole where they fit", six, 0, 80, "1 Radar|2 Meetings|3 Decisions|4 Agreements|5 Bodies|6 By letter"],
    ["cut to what there is room for", six, 0, 60, "1 Radar|2 Meet…|3 Deci…|4 Agre…|5 Bodi…|6 By l…"],
    ["the open one is whole", six, 3, 60, "1 Rad…|2 Mee…|3 Dec…|4 Agreements|5 Bod…|6 By…"],
    [
      "nine can be told apart in eighty columns",
      nine,
      0,
      80,
      "1 Radar|2 Me…|3 De…|4 Ag…|5 Bo…|6 By…|7 Ma…|8 Pl…|9 De…",
    ],
    ["by their numbers where not even that fits", six, 0, 40, "1 Radar|2|3|4|5|6"],
    ["however narrow it is", six, 5, 1, "1|2|3|4|5|6 By letter"],
  ])("%s", (_, names, open, columns, written) => {
    expect(tabNames(names, open, columns).join("|")).toBe(written);
  });
});
