import { expect, it } from "vitest";
import { day, type Fact, falseCertificates } from "../index.ts";
import { agreed, deciding } from "../testing/correspondence.ts";
import { assembled, book, decide, onDay, onTheDay, onTheTable } from "../testing/small-world.ts";

const atTable = [...assembled, onTheTable("1")];
const atTheMeeting = [
  ...atTable,
  ...book
    .given(...atTable)
    .when(decide, onTheDay)
    .thenDone(),
];
const byCorrespondence = [
  ...agreed,
  ...book
    .given(...agreed)
    .when(deciding(), onDay("2024-05-20"))
    .thenDone(),
];

/** Somebody had left, it was said; and had not. */
const ended: Fact = {
  type: "AppointmentEnded",
  seat: "ljungby/social",
  person: "p-ljungby",
  lastDay: day("2024-04-30"),
};
const again = (from: string, person = "p-ljungby"): Fact => ({
  type: "PersonAppointed",
  seat: "ljungby/social",
  person,
  as: "holder",
  from: day(from),
});

it.each([
  ["at a meeting", atTheMeeting, "2024-05-03"],
  ["by correspondence", byCorrespondence, "2024-05-06"],
])("a decision %s is true again when it turns out that nobody's appointment had ended", (_, decided, thatDay) => {
  expect(falseCertificates([...decided, ended])).toHaveLength(1);
  for (const from of ["2024-05-01", thatDay]) expect(falseCertificates([...decided, ended, again(from)])).toEqual([]);
  expect(falseCertificates([...decided, ended, again("2024-05-10")])).toHaveLength(1);
  expect(falseCertificates([...decided, ended, again("2024-05-01", "p-next")])).toHaveLength(1);
});
