import { describe, expect, it } from "vitest";
import { type Counted, counted } from "./counted.ts";

describe("so many of something", () => {
  it.each<[number, Counted, string, string]>([
    [0, "seat", "0 platser", "0 seats"],
    [1, "seat", "1 plats", "1 seat"],
    [2, "seat", "2 platser", "2 seats"],
    [1, "body", "1 organ", "1 body"],
    [2, "body", "2 organ", "2 bodies"],
    [1, "entry", "1 post", "1 entry"],
    [21, "party", "21 parter", "21 parties"],
    [1, "vacantSeat", "1 vakant", "1 vacant"],
    [3, "vacantSeat", "3 vakanta", "3 vacant"],
  ])("%i %s: %s, %s", (count, thing, sv, en) => {
    expect([counted(count, thing, "sv"), counted(count, thing, "en")]).toEqual([sv, en]);
  });
});
