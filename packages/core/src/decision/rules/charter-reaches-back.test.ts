import { describe, expect, it } from "vitest";
import { type Command, day } from "../../index.ts";
import { decided } from "../../testing/decided-meeting.ts";
import { after, refusedWith, sits } from "../../testing/playing.ts";

describe("CON-6: a charter does not reach back over a meeting that has been opened", () => {
  const lower = (from: string, more: object = {}): Command => ({
    type: "ChangeCharter",
    body: "llg",
    from: day(from),
    source: "decided",
    charter: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    decision: "d",
    ...more,
  });
  const next: ReadonlyArray<Command> = [
    { type: "CallMeeting", meeting: "m2", body: "llg", day: day("2024-05-20"), title: { sv: "Nästa" } },
    { type: "PlaceItem", meeting: "m2", item: "1", title: { sv: "x" }, kinds: ["decision"] },
  ];

  it("not over one that sits, nor over one that is closed", () => {
    const opened = after(decided(), ...next, ...sits("m2", "2024-05-20", { absent: ["alvesta/social"] }));
    expect(refusedWith(opened, lower("2024-05-20"))).toBe("CharterReachesBack");
    expect(refusedWith(opened, lower("2024-05-21"))).toBeNull();
    const withdrawn = after(
      opened,
      { type: "WithdrawItem", meeting: "m2", item: "1", at: "2024-05-20T10:00:00+02:00" as never, reason: { sv: "x" } },
      { type: "CloseMeeting", meeting: "m2", at: "2024-05-20T11:00:00+02:00" as never },
    );
    expect(refusedWith(withdrawn, lower("2024-05-20"))).toBe("CharterReachesBack");
    expect(refusedWith(withdrawn, lower("2024-05-21"))).toBeNull();
  });
  it("but over one that has only been called, or is cancelled", () => {
    expect(refusedWith(after(decided(), ...next), lower("2024-05-20"))).toBeNull();
    const cancelled = after(decided(), ...next, { type: "CancelMeeting", meeting: "m2", reason: { sv: "x" } });
    expect(refusedWith(cancelled, lower("2024-05-10"))).toBeNull();
  });
});
