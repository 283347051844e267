import { describe, it } from "vitest";
import { type Command, day, instant } from "../../index.ts";
import { move, times } from "../../testing/moving.ts";
import { book, onTheDay, ready } from "../../testing/small-world.ts";

describe("MTG-5: planned times", () => {
  it("its times lie on its day, and it ends after it starts", () => {
    book
      .given(...ready)
      .when(move("2024-06-07", { times: times("2024-06-08") }), onTheDay)
      .thenRefused({ type: "TimesDoNotFit", why: "notOnTheDay", day: day("2024-06-07") });
    book
      .given(...ready)
      .when(move("2024-06-07", { times: times("2024-06-07", "09:00", "09:00") }), onTheDay)
      .thenRefused({ type: "TimesDoNotFit", why: "endsBeforeItStarts" });
    const call: Command = {
      type: "CallMeeting",
      meeting: "n",
      body: "llg",
      day: day("2024-06-07"),
      title: { sv: "Möte" },
      times: times("2024-06-08"),
    };
    book
      .given(...ready)
      .when(call, onTheDay)
      .thenRefused({ type: "TimesDoNotFit", meeting: "n" });
  });

  it("its day is that of Sweden, however the offset is written", () => {
    const starting = (starts: string, ends: string) =>
      book
        .given(...ready)
        .when(move("2024-06-07", { times: { starts: instant(starts), ends: instant(ends) } }), onTheDay);
    starting("2024-06-06T23:00:00Z", "2024-06-07T01:00:00Z").thenDone();
    starting("2024-06-06T21:59:00Z", "2024-06-07T01:00:00Z").thenRefused({ type: "TimesDoNotFit", why: "notOnTheDay" });
    starting("2024-06-07T16:59:00-05:00", "2024-06-07T17:30:00-05:00").thenDone();
    starting("2024-06-07T23:30:00-05:00", "2024-06-07T23:59:00-05:00").thenRefused({ type: "TimesDoNotFit" });
  });
});
