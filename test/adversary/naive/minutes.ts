/**
 * What a clerk without a rulebook writes down: every act that was answered yes, in order, and nothing else.
 *
 * Shares nothing with the engine. Moments are milliseconds, days are text; every world here lives in Swedish summer time.
 */

/** Somebody on a seat for a while. */
export interface Sitting {
  readonly seat: string;
  readonly person: string;
  readonly organisation: string;
  readonly as: "holder" | "deputy" | "observer";
  mode: "room" | "remote";
  link: "soundAndPicture" | "sound" | "lost" | undefined;
  from: number;
  until: number | null;
}

/** An item on the table for a while, and how that ended. */
export interface Treated {
  readonly from: number;
  until: number | null;
  end: string | null;
  /** What it came to while the item stayed on the table. */
  readonly stayed: Array<{ readonly at: number; readonly end: string }>;
}

/** Who may not take part in an item; without a beginning for the whole of its treatment. */
export interface Recused {
  readonly seat: string;
  readonly person: string | undefined;
  readonly from: number | null;
  until: number | null;
  never: boolean;
}

export interface ItemNoted {
  readonly item: string;
  readonly kinds: ReadonlyArray<string>;
  readonly seats: ReadonlyArray<string> | undefined;
  readonly continues: { readonly meeting: string; readonly item: string } | undefined;
  readonly papers: Array<string>;
  /** Placed once the meeting had opened: after so many waivers since. */
  readonly placedAfter: number | undefined;
  readonly recused: Array<Recused>;
  readonly treated: Array<Treated>;
  untreated: { readonly at: number; readonly end: string } | null;
}

export interface MeetingNoted {
  readonly meeting: string;
  readonly secondCallOf: string | undefined;
  day: string;
  /** Whether it was called later than the charter says. */
  short: boolean;
  waived: Array<WaiverNoted>;
  /** What has been waived since it opened, act by act. */
  readonly waivedOpen: Array<WaiverNoted>;
  is: "called" | "open" | "closed" | "cancelled";
  opened: number;
  closed: number | undefined;
  /** When it was to start, where the call says. */
  starts: number | undefined;
  /** The days it has sat, each with the group of then. */
  sat: Array<SatNoted>;
  /** The charter it was opened under. */
  charter: CharterNoted | undefined;
  readonly items: Array<ItemNoted>;
  sittings: Array<Sitting>;
  readonly recesses: Array<{
    readonly from: number;
    until: number | null;
    readonly resumes: string | undefined;
    /** Another recess took its place. */
    putOff: boolean;
  }>;
  corrected: boolean;
}

/** Seats that waived that a call came late, and the day they did. */
export interface WaiverNoted {
  readonly seats: ReadonlyArray<string>;
  readonly on: string;
}

/** A day that a meeting sat: since when, with which seats, and which of them nobody held. */
export interface SatNoted {
  readonly day: string;
  readonly from: number;
  readonly seats: ReadonlyArray<string>;
  readonly vacant: ReadonlyArray<string>;
}

export interface SeatNoted {
  readonly seat: string;
  readonly organisation: string;
  readonly since: string;
  lastDay: string | undefined;
  readonly appointed: Array<{
    readonly person: string;
    readonly as: "holder" | "deputy";
    /** Whose they are, where that is said. */
    readonly organisation: string | undefined;
    readonly from: string;
    until: string | undefined;
    ended: boolean;
  }>;
}

/** The values of a charter that a clerk can read aloud. */
export interface CharterNoted {
  readonly quorum: { readonly rule: string; readonly count?: number; readonly share?: string; readonly of?: string };
  readonly continuity?: string;
  readonly entry?: string;
  readonly vacancies?: string;
  readonly recused?: string;
  readonly remote?: string;
  readonly remoteNeeds?: string;
  readonly deputies?: string;
  readonly twoSeats?: string;
  readonly paperLeadDays?: number;
  readonly noticeDays?: number;
  readonly noticeWaiver?: string;
  readonly secondCall?: { readonly quorum: CharterNoted["quorum"]; readonly noticeDays?: number };
}

/** A decision, and when its item was on the table. */
export interface DecisionNoted {
  readonly decision: string;
  readonly meeting: string;
  readonly item: string;
  readonly from: number;
  readonly until: number;
  /** The day that the meeting sat, and that of the moment. */
  readonly day: string;
  readonly dayOfMoment: string;
  /** The seats that nobody held, and those of them that the papers had not reached. */
  readonly unheld: ReadonlyArray<string>;
  readonly withoutPapers: ReadonlyArray<string>;
}

export interface Minutes {
  readonly seats: Array<SeatNoted>;
  readonly charters: Array<{
    readonly from: string;
    readonly charter: CharterNoted;
    readonly decision: string | undefined;
  }>;
  readonly meetings: Array<MeetingNoted>;
  readonly papers: Map<string, { readonly versions: Array<string>; readonly reached: Array<Reached> }>;
  readonly decisions: Array<DecisionNoted>;
  /** Whether anything has been entered of seats and appointments since a meeting first opened. */
  groupTold: boolean;
}

export interface Reached {
  readonly version: string;
  readonly seat: string;
  readonly at: number;
}

export const nothingNoted = (): Minutes => ({
  seats: [],
  charters: [],
  meetings: [],
  papers: new Map(),
  decisions: [],
  groupTold: false,
});

/** Two hours ahead of Greenwich, all summer. */
const AHEAD = 2 * 60 * 60_000;

export const ms = (moment: string): number => Date.parse(moment);
export const dayOf = (at: number): string => new Date(at + AHEAD).toISOString().slice(0, 10);
export const hourOf = (at: number): number => new Date(at + AHEAD).getUTCHours();
export const momentOf = (at: number): string => `${new Date(at + AHEAD).toISOString().slice(0, 19)}+02:00`;
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** Who is appointed to a seat on a day. */
export const appointedOn = ({ appointed }: SeatNoted, day: string, as: "holder" | "deputy") =>
  appointed.filter((each) => each.as === as && each.from <= day && (each.until === undefined || day <= each.until));

/** The charter that is in force on a day. */
export const charterOn = ({ charters }: Minutes, day: string): CharterNoted | undefined =>
  charters
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.charter;

export const meetingIn = (minutes: Minutes, id: string) => minutes.meetings.find(({ meeting }) => meeting === id);
export const itemIn = (meeting: MeetingNoted | undefined, id: string) => meeting?.items.find(({ item }) => item === id);
export const onTable = (meeting: MeetingNoted) =>
  meeting.items.find(({ treated }) => treated.some(({ until }) => until === null));

/** How an item ended; a talk, a proposal and a treatment that was broken off are no end. */
export const endOf = ({ treated, untreated }: ItemNoted): string | undefined =>
  untreated !== null
    ? untreated.end
    : treated.some(({ until }) => until === null)
      ? undefined
      : (treated
          .map(({ end }) => end)
          .filter((end) => end !== "brokenOff" && end !== "discussed" && end !== "proposed")
          .at(-1) ?? undefined);

/** What an item came to while it stayed on the table. */
export const stayedWith = ({ treated }: ItemNoted) => treated.flatMap(({ stayed }) => stayed);

/** Whether something was decided at an item, also where it went on. */
export const isDecided = (item: ItemNoted): boolean =>
  endOf(item) === "decided" || stayedWith(item).some(({ end }) => end === "decided");

/** Whether an item lapsed, and nothing had been decided at it. */
export const hasLapsed = (item: ItemNoted): boolean => endOf(item) === "lapsed" && !isDecided(item);

/** The latest moment of a treatment that has not ended. */
export const lastOf = ({ from, stayed }: Treated): number => stayed.at(-1)?.at ?? from;

/** The latest moment that a treatment, or everything, says; what follows cannot be before it. */
export const latestIn = (meeting: MeetingNoted, what: "treatments" | "everything"): number => {
  const treatments = meeting.items.flatMap(({ treated }) => treated.map((each) => each.until ?? lastOf(each)));
  const others = [
    ...meeting.sittings.map(({ from, until }) => until ?? from),
    ...meeting.sittings.map(({ from }) => from),
    ...meeting.items.flatMap(({ untreated }) => (untreated === null ? [] : [untreated.at])),
    ...meeting.recesses.map(({ from, until }) => until ?? from),
  ];
  return Math.max(meeting.opened, ...treatments, ...(what === "everything" ? others : []));
};

/** A moment as it stands after what it follows; null when it comes before. Acts in one minute stand as they were entered. */
export const inOrder = (at: number, latest: number): number | null =>
  at >= latest ? at : at + (at % 60_000 === 0 ? 60_000 : 1000) > latest ? latest : null;

export const isItsDay = ({ day, recesses }: MeetingNoted, at: number): boolean => {
  const days = [day, ...recesses.flatMap(({ resumes, putOff }) => (putOff ? [] : (resumes ?? [])))];
  return days.includes(dayOf(at)) || (hourOf(at) < 6 && days.includes(daysAfter(dayOf(at), -1)));
};
