/**
 * Examples of who must be together: seats, appointments and deputies here; parts of a group, what has ended and charters beside.
 */

import { type Command, day, type Fact } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { arrive } from "../testing/room.ts";
import { abolished, seat } from "../testing/seats.ts";
import { group, opened, ready } from "../testing/small-world.ts";
import { examples as changedCharters } from "./examples/changed-charters.ts";
import { examples as charters } from "./examples/charters.ts";
import { examples as people } from "./examples/people.ts";
import { examples as selections } from "./examples/selections.ts";
import { examples as ended } from "./examples/what-has-ended.ts";

const appoint: Extract<Command, { type: "AppointPerson" }> = {
  type: "AppointPerson",
  seat: "vaxjo/social",
  person: "p-new",
  as: "holder",
  from: day("2024-07-01"),
};
const untilMidsummer: Fact = {
  type: "AppointmentEnded",
  seat: "vaxjo/social",
  person: "p-vaxjo",
  lastDay: day("2024-06-30"),
};
/** A second deputy for Växjö's seat, for the whole term of office. */
const secondDeputy: Extract<Fact, { type: "PersonAppointed" }> = {
  type: "PersonAppointed",
  seat: "vaxjo/social",
  person: "p-second",
  as: "deputy",
  from: day("2023-01-01"),
  until: day("2026-12-31"),
};
const resignation: Omit<Extract<Command, { type: "EndAppointment" }>, "lastDay"> = {
  type: "EndAppointment",
  seat: "vaxjo/social",
  person: "p-second",
  reason: { sv: "Har sagt upp sig", en: "Has resigned" },
};
/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "CON-1",
    says: {
      sv: "En organisation får en plats för en ny funktion.",
      en: "An organisation gets a seat for a new function.",
    },
    given: group,
    when: seat,
    adds: ["SeatCreated"],
  },
  {
    rule: "CON-1",
    says: {
      sv: "En andra plats för samma organisation och funktion avvisas.",
      en: "A second seat for the same organisation and function is refused.",
    },
    given: group,
    when: { ...seat, seat: "vaxjo/social-2", function: "social" },
    refuses: "SeatAlreadyExists",
  },
  {
    rule: "CON-1",
    says: {
      sv: "När den förra platsen har upphört kan funktionen få en ny.",
      en: "Once the old seat has ended, the function can get a new one.",
    },
    given: [...group, abolished("2024-04-30")],
    when: { ...seat, seat: "ljungby/social-2", organisation: "ljungby", function: "social" },
    adds: ["SeatCreated"],
  },
  {
    rule: "CON-1",
    says: {
      sv: "En plats kan inte upphöra innan den har börjat finnas.",
      en: "A seat cannot end before it began.",
    },
    given: group,
    when: { type: "AbolishSeat", seat: "ljungby/social", lastDay: day("2023-12-31") },
    refuses: "SeatEndsBeforeItBegins",
  },
  {
    rule: "CON-2",
    says: {
      sv: "En ny innehavare tar vid dagen efter att den förra slutat.",
      en: "A new holder takes over the day after the last one ends.",
    },
    given: [...group, untilMidsummer],
    when: appoint,
    adds: ["PersonAppointed"],
  },
  {
    rule: "CON-2",
    says: { sv: "En dag för tidigt överlappar de.", en: "A day too early they overlap." },
    given: [...group, untilMidsummer],
    when: { ...appoint, from: day("2024-06-30") },
    refuses: "AppointmentOverlaps",
  },
  {
    rule: "CON-2",
    says: {
      sv: "Så länge den förra är kvar utses ingen ny.",
      en: "Nobody new is appointed while the last holder remains.",
    },
    given: group,
    when: appoint,
    refuses: "AppointmentOverlaps",
  },
  {
    rule: "CON-2",
    says: {
      sv: "Ett förordnande kan inte sluta före sin första dag.",
      en: "An appointment cannot end before its first day.",
    },
    given: [...group, untilMidsummer],
    when: { ...appoint, until: day("2024-06-30") },
    refuses: "AppointmentEndsBeforeItBegins",
  },
  {
    rule: "CON-2",
    says: {
      sv: "Ett förordnande med bestämd sista dag slutar i förtid.",
      en: "An appointment with a set last day ends early.",
    },
    given: [...group, secondDeputy],
    when: { ...resignation, lastDay: day("2024-06-30") },
    adds: ["AppointmentEnded"],
  },
  {
    rule: "CON-2",
    says: {
      sv: "Ett förordnande förlängs inte genom att avslutas senare.",
      en: "An appointment is not prolonged by being ended later.",
    },
    given: [...group, secondDeputy],
    when: { ...resignation, lastDay: day("2027-06-30") },
    refuses: "AppointmentEndsAlready",
  },
  {
    rule: "CON-3",
    says: { sv: "Den som är utsedd till ersättare sätter sig.", en: "The appointed deputy takes the seat." },
    given: [...ready, ...opened("vaxjo")],
    when: arrive("p-deputy", "deputy", "09:05"),
    adds: ["PeopleArrived"],
  },
  {
    rule: "CON-3",
    says: {
      sv: "Den som inte är utsedd till ersättare för platsen gör det inte.",
      en: "Somebody who is not appointed deputy for the seat does not.",
    },
    given: [...ready, ...opened("vaxjo")],
    when: arrive("p-stranger", "deputy", "09:05"),
    refuses: "NotAppointed",
    because: "deputy",
  },
  {
    rule: "CON-3",
    says: {
      sv: "En innehavare har ingen plats i ersättarnas ordning.",
      en: "A holder has no place in the order of deputies.",
    },
    given: [...ready, untilMidsummer],
    when: { ...appoint, order: 1 },
    refuses: "OrderOfHolder",
  },
  {
    rule: "CON-3",
    says: {
      sv: "Två ersättare kan inte ha samma nummer i ordningen.",
      en: "Two deputies cannot have the same number in the order.",
    },
    given: [...group, { ...secondDeputy, order: 1 }],
    when: { ...appoint, as: "deputy", order: 1 },
    refuses: "OrderIsTaken",
  },
  {
    rule: "CON-3",
    says: {
      sv: "En ersättare sitter inte där som innehavare.",
      en: "A deputy does not sit there as the holder.",
    },
    given: [...ready, ...opened("vaxjo")],
    when: arrive("p-deputy", "holder", "09:05"),
    refuses: "NotAppointed",
    because: "holder",
  },
  ...selections,
  ...ended,
  ...changedCharters,
  ...charters,
  ...people,
];
