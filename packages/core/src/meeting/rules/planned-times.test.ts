import { describe, it } from "vitest";
import { type Command, day } from "../../index.ts";
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
});
