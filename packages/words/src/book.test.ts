/**
 * Which books there are, for whoever asked for another.
 */
import { expect, it } from "vitest";
import { booksThereAre } from "./book.ts";

it("those there are, or that there is none yet", () => {
  expect(booksThereAre(["kronoberg", "sormland"])).toEqual({
    sv: "Det som finns här är kronoberg, sormland.",
    en: "What there is here is kronoberg, sormland.",
  });
  expect(booksThereAre([])).toEqual({ sv: "Här finns ännu ingen bok.", en: "There is no book here yet." });
});
