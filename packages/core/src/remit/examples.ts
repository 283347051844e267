/**
 * Examples of what bodies are for, and of who has a role.
 */
import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { abolished } from "../testing/seats.ts";
import { group } from "../testing/small-world.ts";

const states = (from: string): Command => ({
  type: "StateRemit",
  body: "llg",
  from: day(from),
  source: "The group's evaluation of its year",
  purpose: { sv: "Leda länets gemensamma arbete", en: "Lead the county's work in common" },
  expected: [{ sv: "Ta med frågorna hem till sitt nätverk", en: "Take the questions home to one's network" }],
});
const chairs = (from: string, until?: string): Command => ({
  type: "GiveRole",
  body: "llg",
  role: "chair",
  title: { sv: "ordförande", en: "chair" },
  seats: ["vaxjo/social", "ljungby/social"],
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
});
const dissolved: Fact = { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-31") };

export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "BOD-1",
    says: {
      sv: "Vad gruppen är till för anges från en dag, med var det står.",
      en: "What the group is for is stated from a day, with where it is written.",
    },
    given: group,
    when: states("2024-05-03"),
    adds: ["RemitStated"],
  },
  {
    rule: "BOD-1",
    says: {
      sv: "En dag och en källa säger inget om vad gruppen är till för.",
      en: "A day and a source say nothing of what the group is for.",
    },
    given: group,
    when: { type: "StateRemit", body: "llg", from: day("2024-05-03"), source: "The founding paper" },
    refuses: "RemitDoesNotFit",
    because: "nothingSaid",
  },
  {
    rule: "BOD-1",
    says: {
      sv: "Gruppen fanns inte den dagen, så den var inte till för något.",
      en: "The group was not there on that day, so it was not for anything.",
    },
    given: group,
    when: states("2023-12-31"),
    refuses: "RemitDoesNotFit",
    because: "notThereYet",
  },
  {
    rule: "BOD-1",
    says: {
      sv: "Ett organ som har upphört får inget nytt uppdrag.",
      en: "A body that has ended gets no new remit.",
    },
    given: [...group, dissolved],
    when: states("2025-01-01"),
    refuses: "RemitDoesNotFit",
    because: "notThereAnyMore",
  },
  {
    rule: "BOD-2",
    says: { sv: "Två platser är ordförande tillsammans.", en: "Two seats are the chair together." },
    given: group,
    when: chairs("2024-05-03"),
    adds: ["RoleGiven"],
  },
  {
    rule: "BOD-2",
    says: {
      sv: "En plats som har upphört får ingen roll.",
      en: "A seat that has ended is given no role.",
    },
    given: [...group, abolished("2024-05-02")],
    when: chairs("2024-05-03"),
    refuses: "SeatHasEnded",
  },
  {
    rule: "BOD-2",
    says: { sv: "En roll slutar inte innan den börjar.", en: "A role does not end before it begins." },
    given: group,
    when: chairs("2024-05-03", "2024-05-02"),
    refuses: "RoleDoesNotFit",
    because: "endsBeforeItBegins",
  },
];
