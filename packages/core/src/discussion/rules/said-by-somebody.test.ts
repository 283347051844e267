import { describe, it } from "vitest";
import { day, type Fact, type Owner } from "../../index.ts";
import { answers, said, says } from "../../testing/discussing.ts";
import { assembled, book, onDay, onTheDay } from "../../testing/small-world.ts";

describe("SAY-2: whoever said it existed that day, or nobody is named", () => {
  it.each<Owner>([
    { kind: "body", id: "llg" },
    { kind: "organisation", id: "vaxjo" },
    { kind: "seat", id: "vaxjo/social" },
  ])("a $kind that there is", (by) => {
    book
      .given(...assembled)
      .when(says({ by }), onTheDay)
      .then(said({ by }));
  });
  it.each<Owner>([
    { kind: "body", id: "nobody" },
    { kind: "organisation", id: "tingsryd" },
    { kind: "seat", id: "vaxjo" },
  ])("not a $kind that there is none of", (by) => {
    book
      .given(...assembled)
      .when(says({}, { by, kind: "risk" }), onTheDay)
      .thenRefused({ type: "SpeakerNotThere", by, day: day("2024-05-03") });
  });
  it("on the day it was said: its last day, and not the day after", () => {
    const by = { kind: "body", id: "au" } as const;
    const ended = (lastDay: string): Fact => ({ type: "BodyDissolved", body: "au", lastDay: day(lastDay) });
    book
      .given(...assembled, ended("2024-05-03"))
      .when(says({ by }), onDay("2024-06-01"))
      .thenDone();
    book
      .given(...assembled, ended("2024-05-02"))
      .when(says({ by }), onDay("2024-06-01"))
      .thenRefused({ type: "SpeakerNotThere", day: day("2024-05-03") });
  });
  it("an answer is given by somebody of the day of the answer", () => {
    const question = said({ kind: "question" });
    const by = { kind: "body", id: "late" } as const;
    const since = (from: string): Fact => ({
      type: "BodyEstablished",
      body: "late",
      name: { sv: "Nätverket" },
      kind: "network",
      since: day(from),
    });
    book
      .given(...assembled, since("2024-01-01"), question)
      .when(answers("2024-05-03", { by }), onTheDay)
      .thenDone();
    book
      .given(...assembled, since("2024-05-10"), question)
      .when(answers("2024-05-09", { by }), onDay("2024-05-20"))
      .thenRefused({ type: "SpeakerNotThere", day: day("2024-05-09") });
    book
      .given(...assembled, since("2024-05-10"), question)
      .when(answers("2024-05-10", { by }), onDay("2024-05-20"))
      .thenDone();
  });
});
