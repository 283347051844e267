/**
 * The spring meeting as it goes: called with papers that reach only some, held until an item where something else could have
 * happened, held to its end, and the notices that follow.
 */
import { type Command, day, instant } from "@konstellation/core";
import { RESOURCE_CENTRE } from "./agreements.ts";
import { committeeMembers, leadershipSeats } from "./bodies.ts";
import { parties } from "./organisations.ts";
import { agendaOf, everybodyArrives, leave, played } from "./room.ts";
import { at, SPRING, scenes } from "./spring-agenda.ts";

/** Calling the meeting, and sending its papers: everybody gets the agreement, only the committee gets the wheel. */
export const springCalled: ReadonlyArray<Command> = [
  {
    type: "CallMeeting",
    meeting: SPRING,
    body: "llg",
    day: day("2024-05-03"),
    title: { sv: "Vårmöte", en: "Spring meeting" },
    dayIs: "assumed",
  },
  ...agendaOf(SPRING, scenes),
  {
    type: "RegisterPaper",
    paper: "wheel-proposal",
    version: "1",
    meeting: SPRING,
    item: "4",
    title: { sv: "Förslag till årshjul", en: "Proposal for an annual wheel" },
    hash: "7e1f3d0c5a2b48960f7d6c1e9b3a5248d0e6f7c8192a3b4c5d6e7f8091a2b3c4",
  },
  {
    type: "DistributePaper",
    paper: "wheel-proposal",
    version: "1",
    seats: committeeMembers,
    at: instant("2024-04-19T15:00:00+02:00"),
  },
  {
    type: "RegisterPaper",
    paper: "resource-centre-memo",
    version: "1",
    meeting: SPRING,
    item: "6",
    title: { sv: "Underlag om avtalet med resurscentrum", en: "Memorandum on the agreement with the resource centre" },
    hash: "1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a",
  },
  {
    type: "DistributePaper",
    paper: "resource-centre-memo",
    version: "1",
    seats: leadershipSeats.map(({ seat }) => seat),
    at: instant("2024-04-19T15:00:00+02:00"),
  },
];

const before = (item: number) =>
  scenes.filter((scene) => scene.number < item).flatMap((scene) => played(SPRING, scene));
const from = (item: number) => scenes.filter((scene) => scene.number >= item).flatMap((scene) => played(SPRING, scene));
const opened: ReadonlyArray<Command> = [
  { type: "OpenMeeting", meeting: SPRING, at: instant(at("09:00")) },
  everybodyArrives(SPRING, at("09:00")),
];

/** The meeting until the wheel is on the table, where the group tries to adopt it. */
export const springUntilTheWheel: ReadonlyArray<Command> = [
  ...opened,
  ...before(4),
  { type: "OpenTreatment", meeting: SPRING, item: "4", at: instant(at("10:30")) },
];

/** The meeting until the agreement is on the table, with everybody still in the room. */
export const springUntilTheAgreement: ReadonlyArray<Command> = [...opened, ...before(6)];

/** Holding the whole meeting: the school heads leave before the last three items. */
export const springHeld: ReadonlyArray<Command> = [
  ...springUntilTheAgreement,
  ...from(6).filter((command) => !("item" in command) || Number(command.item) < 8),
  leave(SPRING, at("12:00"), (seat) => seat.function === "schools"),
  ...from(8),
  { type: "CloseMeeting", meeting: SPRING, at: instant(at("14:30")) },
];

/** The same meeting with one municipality's seat empty from item 6: the termination is refused. */
export const ljungbyLeavesBeforeItem6: ReadonlyArray<Command> = [
  leave(SPRING, at("11:25"), (seat) => seat.seat === "ljungby/social"),
  { type: "OpenTreatment", meeting: SPRING, item: "6", at: instant(at("11:25")) },
];

/** Each party's notice, received the meeting's day; the day is assumed. */
export const notices: ReadonlyArray<Command> = parties.map((party) => ({
  type: "GiveNotice",
  agreement: RESOURCE_CENTRE,
  party,
  given: { decided: day("2024-05-03"), sent: day("2024-05-03"), received: day("2024-05-03"), to: day("2024-12-31") },
  daysAre: "assumed",
}));
