import { describe, expect, it } from "vitest";
import { identityNumbersIn } from "./numbers.ts";

// Numbers that Skatteverket gives for tests, or that nobody can have been given.
const found = (text: string) => identityNumbersIn(text).map(({ from, to }) => [...text].slice(from - 1, to).join(""));
const certain = (text: string) => identityNumbersIn(text).some(({ checkDigit }) => checkDigit !== "wrong");

describe("read as a personal identity number", () => {
  it.each([
    ["ten digits", "121212-1212", "121212-1212"],
    ["twelve", "19121212-1212", "19121212-1212"],
    ["without a mark", "191212121212", "191212121212"],
    ["ten without a mark", "1212121212", "1212121212"],
    ["over a hundred years old", "121212+1212", "121212+1212"],
    ["with a blank", "121212 1212", "121212 1212"],
    ["with blanks around the mark", "19121212 - 1212", "19121212 - 1212"],
    ["a dash of another length", "121212–1212", "121212–1212"],
    ["digits of full width", "１２１２１２-１２１２", "１２１２１２-１２１２"],
    ["a blank without width inside", "1212\u200b12-1212", "1212\u200b12-1212"],
    ["a soft hyphen inside", "121212\u00ad-1212", "121212\u00ad-1212"],
    ["in a sentence", "Ring Tolvan (19121212-1212), hon väntar.", "19121212-1212"],
    ["at the end of one", "Det gäller 121212-1212.", "121212-1212"],
    ["in an id", "p-19121212-1212", "19121212-1212"],
    ["after a letter", "p191212121212", "191212121212"],
    ["after a slash", "vaxjo/1212121212", "1212121212"],
    ["of this century", "20121212-1212", "20121212-1212"],
    ["on a leap day", "20000229-1235", "20000229-1235"],
    ["a coordination number", "121272-1219", "121272-1219"],
    ["a coordination number of twelve", "191212721219", "191212721219"],
    ["a TF number", "20150101-TF09", "20150101-TF09"],
    ["a T number", "20150101-T123", "20150101-T123"],
    ["a T number without a mark", "20150101T123", "20150101T123"],
    ["a T number in small letters", "20150101-t123", "20150101-t123"],
    ["a T number of six digits", "150101-T123", "150101-T123"],
    ["a telephone number that reads as one", "0707777603", "0707777603"],
  ])("%s: %s", (_, text, number) => {
    expect(found(text)).toEqual([number]);
    expect(certain(text)).toBe(true);
  });

  it("says every place, counted in characters from one", () => {
    expect(identityNumbersIn("👵 121212-1212, 19121212-1212")).toEqual([
      { from: 3, to: 13, checkDigit: "right" },
      { from: 16, to: 28, checkDigit: "right" },
    ]);
  });
});

describe("of the form, with another check digit: mistyped, or something else", () => {
  it.each([
    "121212-1213",
    "19121212-1213",
    "121272-1210",
    "240503-1235",
    "20240503-1235",
    "20240503 1030",
    "0707777604",
  ])("%s", (text) => {
    expect(identityNumbersIn(text).map(({ checkDigit }) => checkDigit)).toEqual(["wrong"]);
  });
});

describe("is something else", () => {
  it.each([
    ["an organisation number", "556036-0793"],
    ["an organisation number with its century", "16556036-0793"],
    ["a municipality's", "212000-0142"],
    ["a region's", "232100-0065"],
    ["the last that is no month", "120012-1212"],
    ["the first that is no month", "121312-1212"],
    ["no day of a month", "120432-1212"],
    ["a day too many for April", "120431-1212"],
    ["no day", "120400-1212"],
    ["no day of a coordination number", "120492-1212"],
    ["no day, and no coordination number", "120460-1212"],
    ["no leap day", "20010229-1235"],
    ["no leap day of a whole century", "19000229-1235"],
    ["a telephone number in groups", "070-777 76 04"],
    ["a telephone number with its country", "+46 70 777 76 04"],
    ["a telephone number with its country, together", "+46707777604"],
    ["a day and a number", "2024-05-03-1234"],
    ["a diary number", "Dnr 2024/1212"],
    ["a diary number with its year", "RK 2024-121212"],
    ["an account number", "SE45 5000 0000 0583 9825 7466"],
    ["an account number together", "SE4550000000058398257466"],
    ["a bank giro", "5050-1055"],
    ["twelve characters of a hash", "a19121212121"],
    ["a hash with the digits in it", "f191212121212c"],
    ["a UUID that ends so", "550e8400-e29b-41d4-a716-191212121212"],
    ["more digits before", "9191212121212"],
    ["more digits after", "1912121212129"],
    ["an amount", "1212121212,50"],
    ["a decimal number", "0.1212121212"],
    ["a moment", "2024-05-03T10:00:00+02:00"],
    ["a moment together", "20240503T101500"],
    ["six digits and a T", "240503T101"],
    ["a day and a room", "20240503 T101"],
    ["a T with too many digits", "20150101-T1234"],
    ["a TF with too many", "20150101-TF123"],
    ["a century that nobody is of", "17121212-1212"],
    ["a line between", "121212\n1212"],
    ["words", "Socialchefen i Växjö"],
    ["nothing", ""],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
