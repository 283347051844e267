import { expect, it } from "vitest";
import type { Command, Fact } from "../index.ts";
import { book, clock, openedWith, ready } from "./small-world.ts";

it("the test language itself fails on a wrong fact, a wrong refusal and a fact too many", () => {
  const open: Command = { type: "OpenMeeting", meeting: "m", at: clock("09:00") };
  const done: Fact = { ...open, type: "MeetingOpened", ...openedWith };
  book
    .given(...ready)
    .when(open)
    .then(done);
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .then({ ...done, at: clock("09:01") }),
  ).toThrow(/Expected facts/);
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .then(done, done),
  ).toThrow();
  expect(() =>
    book
      .given(...ready)
      .when(open)
      .thenRefused({ type: "NotInTheBook" }),
  ).toThrow(/refusal/);
  expect(() => book.given().when(open).thenRefused({ type: "NotInTheBook", id: "other" })).toThrow();
  expect(() => book.given().when(open).then(done)).toThrow();
});

it("the test language hands over what was done, or what was refused, and fails on the other", () => {
  const open: Command = { type: "OpenMeeting", meeting: "m", at: clock("09:00") };
  const done: Fact = { ...open, type: "MeetingOpened", ...openedWith };
  const opening = book.given(...ready).when(open);
  expect(opening.thenDone()).toEqual([done]);
  expect(() => opening.thenRefused()).toThrow(/Expected a refusal/);
  const refused = book.given().when(open);
  expect(refused.thenRefused()).toMatchObject({ type: "NotInTheBook", kind: "meeting", id: "m" });
  expect(() => refused.thenDone()).toThrow(/Expected facts/);
});
