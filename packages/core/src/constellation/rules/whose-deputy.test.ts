import { expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { after, decides, refusedWith, sits } from "../../testing/playing.ts";
import { called, FROM, group } from "../../testing/small-world.ts";
import { third } from "../../testing/three-seats.ts";

const ON = "2024-05-03";
const own: ReadonlyArray<Fact> = [
  ...group,
  ...third,
  {
    type: "CharterAdopted",
    body: "llg",
    from: FROM,
    source: "decided",
    charter: { quorum: { rule: "everySeat" }, deputies: "own", twoSeats: "both" },
  },
  ...called,
];
const deputy = (person: string, more: object = {}): Command => ({
  type: "AppointPerson",
  seat: "ljungby/social",
  person,
  as: "deputy",
  from: day("2024-01-01"),
  ...more,
});
const takesTheSeat = (person: string, ...before: ReadonlyArray<Command>) => {
  const [open, roll] = sits("m", ON) as [Command, Extract<Command, { type: "CallRoll" }>];
  const deputies = [{ seat: "ljungby/social", person }];
  const [takeUp, decide] = decides("m", ON) as [Command, Command];
  return refusedWith(after(own, ...before, open, { ...roll, deputies }, takeUp), decide);
};

it("CON-3: a deputy who holds a seat of another organisation is from there, unless it is said otherwise", () => {
  expect(takesTheSeat("p-alvesta", deputy("p-alvesta"))).toBe("NotQuorate");
  expect(takesTheSeat("p-alvesta", deputy("p-alvesta", { organisation: "ljungby" }))).toBeNull();
  expect(takesTheSeat("p-nobody", deputy("p-nobody"))).toBeNull();
});

it("CON-3: nor one who holds a seat of the organisation as well", () => {
  const care: Command = {
    type: "CreateSeat",
    seat: "ljungby/care",
    body: "au",
    organisation: "ljungby",
    function: "care",
    label: { sv: "x" },
    from: FROM,
  };
  const holder: Command = {
    type: "AppointPerson",
    seat: "ljungby/care",
    person: "p-alvesta",
    as: "holder",
    from: FROM,
  };
  expect(takesTheSeat("p-alvesta", deputy("p-alvesta"), care, holder)).toBeNull();
});

it("CON-3: who held a seat elsewhere once, and does not on the day, is from nowhere else", () => {
  const ended: Command = {
    type: "EndAppointment",
    seat: "alvesta/social",
    person: "p-alvesta",
    lastDay: day("2024-05-02"),
  };
  const next: Command = {
    type: "AppointPerson",
    seat: "alvesta/social",
    person: "p-next",
    as: "holder",
    from: day(ON),
  };
  expect(takesTheSeat("p-alvesta", deputy("p-alvesta"), ended, next)).toBeNull();
});
