/**
 * A group of three seats and four people for tests, so that the one is never taken for the other, and its log of a room.
 */
import { type Fact, meetingView, replay } from "../index.ts";
import { called, charter, clock, FROM, group, ljungby, plain } from "./small-world.ts";

/** A third organisation with its seat and holder. */
export const third: ReadonlyArray<Fact> = [
  { type: "OrganisationAdmitted", organisation: "alvesta", name: "Alvesta kommun", kind: "municipality", since: FROM },
  {
    type: "SeatCreated",
    seat: "alvesta/social",
    body: "llg",
    organisation: "alvesta",
    function: "social",
    label: { sv: "socialchef, alvesta" },
    since: FROM,
  },
  { type: "PersonAppointed", seat: "alvesta/social", person: "p-alvesta", as: "holder", from: FROM },
];

/** The group of three, its charter and its meeting. */
export const world: ReadonlyArray<Fact> = [...group, ...third, charter, ...called];

export const vaxjo = { seat: "vaxjo/social", person: "p-vaxjo" };
export const alvesta = { seat: "alvesta/social", person: "p-alvesta" };

type Seated = Extract<Fact, { type: "PeopleArrived" }>["people"][number];

/** Somebody on a seat: its holder, in the room, unless it says otherwise. */
export const seated = (seat: string, person: string, more: Partial<Seated> = {}): Seated => ({
  seat,
  person,
  as: "holder",
  mode: "room",
  organisation: seat.split("/")[0] ?? "",
  ...more,
});

/** People have arrived. */
export const arrives = (time: string, ...people: ReadonlyArray<Seated>): Fact => ({
  type: "PeopleArrived",
  meeting: "m",
  at: clock(time),
  people,
});

/** People have left. */
export const leaves = (
  time: string,
  ...people: ReadonlyArray<{ readonly seat: string; readonly person: string }>
): Fact => ({ type: "PeopleLeft", meeting: "m", at: clock(time), people });

/** The meeting has opened at nine. */
export const openedAtNine: Fact = { type: "MeetingOpened", meeting: "m", at: clock("09:00") };

/** The meeting open, with all three seats filled. */
export const everybody: ReadonlyArray<Fact> = [
  ...world,
  openedAtNine,
  arrives("09:00", ...[vaxjo, ljungby, alvesta].map(({ seat, person }) => seated(seat, person))),
];

/** The log of the room as the meeting shows it: seat, person, from, until. */
export const presence = (...facts: ReadonlyArray<Fact>) =>
  (meetingView(replay(facts), "m", plain)?.presence ?? []).map(({ seat, person, from, until }) => [
    seat,
    person,
    from.slice(11, 16),
    until?.slice(11, 16) ?? null,
  ]);
