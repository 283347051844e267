import { expect, it } from "vitest";
import { replay } from "../../book/index.ts";
import { day, find } from "../../kernel/index.ts";
import { assembled, clock } from "../../testing/small-world.ts";
import { adjustmentDue, notesNotAdjustable } from "./notes-adjusted.ts";

it("MTG-3: notes are adjusted by somebody who did not take them, whichever of the seats they sit on", () => {
  const meeting = find(
    replay([
      ...assembled,
      { type: "MeetingClosed", meeting: "m", at: clock("15:00") },
      {
        type: "NotesDrafted",
        meeting: "m",
        on: day("2024-05-06"),
        noteTakers: ["vaxjo/social", "ljungby/social"],
        text: { sv: "x" },
      } as never,
    ]).meeting.meetings,
    "m",
  );
  if (meeting === undefined) throw new Error("no meeting");
  const why = (adjuster: string, personOn: (seat: string) => string | undefined) =>
    notesNotAdjustable(meeting, adjuster, personOn)?.why;
  const vacant = () => undefined;
  expect(why("vaxjo/social", vacant)).toBe("adjusterTookTheNotes");
  expect(why("ljungby/social", vacant)).toBe("adjusterTookTheNotes");
  expect(why("alvesta/social", vacant)).toBeUndefined();
  expect(why("alvesta/social", (seat) => (seat === "vaxjo/social" ? "other" : "p"))).toBe("adjusterTookTheNotes");
  expect(why("alvesta/social", (seat) => seat)).toBeUndefined();
});

it("MTG-3: without a charter, or one that says how many days, there is no last day", () => {
  expect(adjustmentDue(day("2024-05-03"), undefined)).toBeUndefined();
  expect(adjustmentDue(day("2024-05-03"), { quorum: null })).toBeUndefined();
});
