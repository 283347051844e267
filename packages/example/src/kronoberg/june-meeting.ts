/**
 * The June meeting, called and not yet held: the wheel comes back with its papers, a programme and an accord are for
 * part of the group, and the seats have begun to answer. The day and the answers are assumed: a first Friday.
 */
import { type Command, day, instant } from "@konstellation/core";
import { leadershipSeats } from "./bodies.ts";
import { SPRING } from "./spring-agenda.ts";

/** The meeting's name in the book. */
export const JUNE = "llg-2024-06-07";

/** The part of the group that works with care: heads of social services, care and health care. */
export const CARE = "care-and-health";

type Item = Omit<Extract<Command, { type: "PlaceItem" }>, "type" | "meeting">;

const items: ReadonlyArray<Item> = [
  { item: "1", title: { sv: "Mötet öppnas", en: "Opening" }, kinds: ["information"] },
  {
    item: "2",
    title: { sv: "Vårdprogram demens, reviderat", en: "The dementia care programme, revised" },
    kinds: ["decision"],
    constellation: { named: CARE },
  },
  {
    item: "3",
    title: { sv: "Årshjul", en: "Annual wheel" },
    kinds: ["decision"],
    continues: { meeting: SPRING, item: "4" },
  },
  {
    item: "4",
    title: { sv: "Överenskommelse om avvikelser i samverkan", en: "The accord on deviations in collaboration" },
    kinds: ["decision"],
    constellation: { named: CARE },
  },
  {
    item: "5",
    title: { sv: "Studien om öppenvård", en: "The study on outpatient care" },
    kinds: ["information", "dialogue"],
  },
];

/** The proposal for the wheel as it stands after the parties' amendments: this time to everybody. */
const papers: ReadonlyArray<Command> = [
  {
    type: "RegisterPaper",
    paper: "wheel-proposal",
    version: "2",
    meeting: JUNE,
    item: "3",
    title: { sv: "Förslag till årshjul, reviderat", en: "Proposal for an annual wheel, revised" },
    hash: "9c0d1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5",
  },
  {
    type: "DistributePaper",
    paper: "wheel-proposal",
    version: "2",
    seats: leadershipSeats.map(({ seat }) => seat),
    at: instant("2024-05-06T15:00:00+02:00"),
  },
];

/** Who has not answered by the sixth of May, who cannot come, and who sends a deputy. */
const silent = ["uppvidinge/social", "lessebo/schools"];
const notComing = ["ljungby/social"];
const deputies = ["vaxjo/schools"];

const replies: ReadonlyArray<Command> = leadershipSeats
  .filter(({ seat }) => !silent.includes(seat))
  .map(({ seat }) => ({
    type: "RecordReply",
    meeting: JUNE,
    seat,
    reply: notComing.includes(seat) ? "notComing" : deputies.includes(seat) ? "deputy" : "coming",
  }));

/** Calling the meeting, sending its papers, and the answers so far. */
export const juneCalled: ReadonlyArray<Command> = [
  {
    type: "NameSubConstellation",
    body: "llg",
    constellation: CARE,
    name: { sv: "Vård, omsorg och socialtjänst", en: "Care, social services and health care" },
    functions: ["social", "care", "healthCare"],
  },
  {
    type: "CallMeeting",
    meeting: JUNE,
    body: "llg",
    day: day("2024-06-07"),
    title: { sv: "Junimöte", en: "June meeting" },
    dayIs: "assumed",
  },
  ...items.map((item): Command => ({ type: "PlaceItem", meeting: JUNE, ...item })),
  ...papers,
  ...replies,
];
