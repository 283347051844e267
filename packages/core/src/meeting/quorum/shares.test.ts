import { expect, it } from "vitest";
import type { QuorumCharter } from "../../index.ts";
import { ask, span } from "../../testing/written-room.ts";
import { compileQuorum } from "./assess.ts";
import { quorumQuestions } from "./read.ts";

const treatment = span("10:00 to 10:25");
const fiveSeats = Array.from({ length: 5 }, (_, index) => ({ id: `s${index}`, organisation: `o${index}` }));

/** The verdict with the first so many of all seats filled. */
const verdict = (quorum: QuorumCharter["quorum"], filled: number, of: number, recused = 0) => {
  const seats = Array.from({ length: of }, (_, index) => ({ id: `s${index}`, organisation: `o${index}` }));
  const room = seats.slice(0, filled).map(({ id }) => id);
  return ask({ quorum, recused: "leavesDenominator" }, room.join(", "), {
    seats,
    ...(recused === 0 ? {} : { recused: seats.slice(0, recused).map(({ id }) => ({ seat: id })) }),
  }).verdict;
};

it.each([
  ["moreThan", "2/3", 6, 9, "inquorate"],
  ["moreThan", "2/3", 7, 9, "quorate"],
  ["atLeastShare", "2/3", 6, 9, "quorate"],
  ["atLeastShare", "2/3", 6, 10, "inquorate"],
  ["atLeastShare", "2/3", 7, 10, "quorate"],
  ["moreThan", "51/100", 3, 7, "inquorate"],
  ["moreThan", "51/100", 4, 7, "quorate"],
  ["moreThan", "1/2", 500, 1000, "inquorate"],
  ["moreThan", "1/2", 501, 1000, "quorate"],
  ["moreThan", "1/1", 3, 3, "inquorate"],
  ["atLeastShare", "1/1", 3, 3, "quorate"],
] as const)("%s %s with %d of %d: %s", (rule, share, filled, of, expected) => {
  expect(verdict({ rule, share, of: "seats" }, filled, of)).toBe(expected);
});

it("a board of five, three there, one of them recused, and everybody recused", () => {
  const half = { rule: "moreThan", share: "1/2", of: "seats" } as const;
  expect(ask({ quorum: half }, "s0, s1, s2", { seats: fiveSeats, recused: [{ seat: "s2" }] }).counted).toMatchObject({
    seats: 2,
    of: 5,
  });
  expect(verdict(half, 3, 3, 3)).toBe("inquorate");
});

it("a share of nothing, as it was once let into a book, asks for somebody all the same", () => {
  const asked = (presence: string) =>
    compileQuorum(
      quorumQuestions.fromTheBook({
        charter: { quorum: { rule: "atLeastShare", share: "0/1", of: "seats" } },
        seats: fiveSeats,
        presence: presence === "" ? [] : [{ seat: presence, person: "p", from: treatment.from }],
        treatment,
      }),
    ).verdict();
  expect([asked(""), asked("s0")]).toEqual(["inquorate", "quorate"]);
});
