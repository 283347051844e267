import { describe, it } from "vitest";
import { type Command, day, type Fact, instant } from "../../index.ts";
import { book, group } from "../../testing/small-world.ts";
import { someday } from "../../testing/specify.ts";
import type { WishDoesNotFit } from "./for-an-agenda-to-come.ts";

type WishForItem = Extract<Command, { type: "WishForItem" }>;

const wish = (more: Partial<WishForItem> = {}): WishForItem => ({
  type: "WishForItem",
  wish: "film",
  body: "llg",
  text: { sv: "Visa filmen" },
  by: { kind: "seat", id: "vaxjo/social" },
  ...more,
});
const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-06-30") };
const refused = (why: WishDoesNotFit["why"], on: string) =>
  ({ type: "WishDoesNotFit", rule: "WSH-1", why, day: day(on) }) as const;
const at = (date: string) => ({ ...someday, day: day(date), instant: instant(`${date}T12:00:00+02:00`) });
const today = at("2024-05-03");

describe("WSH-1: a wish is for an agenda to come", () => {
  it("is put today unless it says another day, and never ahead", () => {
    book
      .given(...group)
      .when(wish(), today)
      .then({ ...wish(), type: "ItemWished", on: day("2024-05-03") });
    book
      .given(...group)
      .when(wish({ on: day("2024-04-01") }), today)
      .then({ ...wish(), type: "ItemWished", on: day("2024-04-01") });
    book
      .given(...group)
      .when(wish({ on: day("2024-05-04") }), today)
      .thenRefused(refused("putAhead", "2024-05-03"));
  });

  it("for a time whose last day has not passed when it is put", () => {
    book
      .given(...group)
      .when(wish({ for: "2024-05-03" }), today)
      .thenDone();
    book
      .given(...group)
      .when(wish({ for: "2024-05-02" }), today)
      .thenRefused(refused("timeHasPassed", "2024-05-02"));
    book
      .given(...group)
      .when(wish({ for: "2024-spring", on: day("2024-03-01") }), today)
      .thenDone();
  });

  it("of a body that exists then", () => {
    const ends = book.given(...group, dissolved);
    ends.when(wish({ for: "2024-06-30" }), today).thenDone();
    ends.when(wish({ for: "2024-07-01" }), today).thenRefused(refused("bodyHasEnded", "2024-06-30"));
    ends.when(wish({ for: "2024-06" }), today).thenDone();
    book
      .given(...group, dissolved)
      .when(wish(), at("2024-07-01"))
      .thenRefused(refused("bodyHasEnded", "2024-06-30"));
    book
      .given(...group)
      .when(wish({ for: "2023-12-31", on: day("2023-12-01") }), today)
      .thenRefused(refused("bodyNotThereYet", "2024-01-01"));
    book
      .given(...group)
      .when(wish({ body: "nobody" }))
      .thenRefused({ type: "NotInTheBook", kind: "body", id: "nobody" });
  });

  it("by somebody who exists on the day, and under a name of its own", () => {
    book
      .given(...group)
      .when(wish({ by: { kind: "seat", id: "tingsryd/social" } }), today)
      .thenRefused(refused("wisherNotThere", "2024-05-03"));
    book
      .given(...group, { ...wish(), type: "ItemWished", on: day("2024-04-01") } as Fact)
      .when(wish(), today)
      .thenRefused({ type: "AlreadyInTheBook", kind: "wish", id: "film" });
  });
});
