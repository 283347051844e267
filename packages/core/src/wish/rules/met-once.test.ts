import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, instant, radarView, replay, wishesView, wishView } from "../../index.ts";
import { book, ready } from "../../testing/small-world.ts";
import { someday } from "../../testing/specify.ts";

const wished: Fact = {
  type: "ItemWished",
  wish: "film",
  body: "llg",
  text: { sv: "Visa filmen" },
  by: { kind: "organisation", id: "vaxjo" },
  for: "2024-05",
  on: day("2024-04-10"),
};
const takesUp: Command = { type: "TakeUpWish", wish: "film", meeting: "m", item: "2" };
const takenUp: Fact = { ...takesUp, type: "WishTakenUp", on: day("2024-04-12") };
const drops: Command = { type: "DropWish", wish: "film", reason: { sv: "Visas på annat håll" } };
const dropped: Fact = { ...drops, type: "WishDropped", on: day("2024-04-12") };
const cancelled: Fact = {
  type: "MeetingCancelled",
  meeting: "m",
  reason: { sv: "Förhinder" },
  on: day("2024-05-02"),
};
const on = day("2024-05-06");
const at = (date: string) => ({ ...someday, day: day(date), instant: instant(`${date}T12:00:00+02:00`) });

describe("WSH-2: a wish becomes an item, or is let go", () => {
  it("is taken up as an item that there is, of a meeting of its body", () => {
    book
      .given(...ready, wished)
      .when(takesUp, at("2024-05-06"))
      .then({ ...takesUp, type: "WishTakenUp", on });
    book
      .given(...ready, wished)
      .when({ ...takesUp, item: "99" })
      .thenRefused({ type: "NotInTheBook", kind: "item", id: "m/99" });
    book
      .given(...ready, { ...wished, body: "au" })
      .when(takesUp)
      .thenRefused({ type: "NotMetThere", rule: "WSH-2", why: "ofAnotherBody", body: "au" });
    book
      .given(...ready, wished, cancelled)
      .when(takesUp)
      .thenRefused({ type: "NotMetThere", why: "cancelled" });
  });

  it("on the day of the meeting that it is put, and not at one before", () => {
    book
      .given(...ready, { ...wished, on: day("2024-05-03") })
      .when(takesUp, at("2024-05-06"))
      .thenDone();
    book
      .given(...ready, { ...wished, on: day("2024-05-04") })
      .when(takesUp, at("2024-05-06"))
      .thenRefused({ type: "NotMetThere", why: "beforeTheWish" });
  });

  it("once: not let go when it is an item, nor taken up when it was let go", () => {
    for (const when of [takesUp, drops])
      for (const [given, as] of [
        [takenUp, "takenUp"],
        [dropped, "dropped"],
      ] as const)
        book
          .given(...ready, wished, given)
          .when(when)
          .thenRefused({ type: "WishIsAnswered", rule: "WSH-2", as, on: day("2024-04-12") });
  });

  it("waits on the radar of the body it was put to, until then and again when the meeting is cancelled", () => {
    const waits = (...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...ready, wished, ...facts]), on).entries.filter(({ kind }) => kind === "wish");
    expect(waits()).toMatchObject([
      {
        when: "2024-05",
        lastDay: "2024-05-31",
        from: { kind: "body", id: "llg" },
        about: { kind: "wish", id: "film" },
      },
    ]);
    expect([waits(takenUp).length, waits(dropped).length, waits(takenUp, cancelled).length]).toEqual([0, 0, 1]);
  });

  it("is told with what became of it", () => {
    const told = (...facts: ReadonlyArray<Fact>) => wishView(replay([...ready, wished, ...facts]), "film", on);
    expect(told()).toMatchObject({ state: "open", takenUp: null, dropped: null, cancelled: [], expects: null });
    expect(told(takenUp)).toMatchObject({ state: "takenUp", takenUp: { meeting: "m", item: "2", day: "2024-05-03" } });
    expect(told(takenUp, cancelled)).toMatchObject({ state: "open", takenUp: null, cancelled: [{ meeting: "m" }] });
    expect(told(dropped)).toMatchObject({ state: "dropped", dropped: { reason: { sv: "Visas på annat håll" } } });
    expect(wishView(replay(ready), "film", on)).toBeUndefined();
    expect(wishesView(replay([...ready, wished]), on).map(({ wish }) => wish)).toEqual(["film"]);
  });
});
