/**
 * A deputy of one seat who may turn out to be another organisation's, for tests.
 */
import { type Command, day, type Fact, falseCertificates } from "../index.ts";
import { underCharter } from "./decided-meeting.ts";
import { type Act, after } from "./playing.ts";
import { FROM, onDay } from "./small-world.ts";

/** The seat that the deputy may fill. */
export const ALVESTA = "alvesta/social";
/** An act that is entered long after the meeting. */
export const later = (command: Command): Act => [command, onDay("2024-07-01")];
/** Appointing the deputy to a seat. */
export const appoint = (seat: string, as: "holder" | "deputy", from: string, organisation?: string): Command => ({
  type: "AppointPerson",
  seat,
  person: "dep",
  as,
  from: day(from),
  ...(organisation === undefined ? {} : { organisation }),
});
/** Ending what the deputy was appointed to. */
export const end = (seat: string, lastDay: string): Command => ({
  type: "EndAppointment",
  seat,
  person: "dep",
  lastDay: day(lastDay),
});
const elsewhere: Command = {
  type: "CreateSeat",
  seat: "au/ljungby",
  body: "au",
  organisation: "ljungby",
  function: "social",
  label: { sv: "Ljungby i arbetsutskottet" },
  from: FROM,
};
/** Why certificates are false. */
export const whys = (facts: ReadonlyArray<Fact>) => falseCertificates(facts).map(({ why }) => why);

/** The group under a charter, its deputy appointed, and a seat of another organisation elsewhere. */
export const world = (charter: Parameters<typeof underCharter>[0]) =>
  after(underCharter(charter), elsewhere, appoint(ALVESTA, "deputy", FROM));
