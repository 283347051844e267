/**
 * What the book remembers of a meeting: its call, agenda, papers, presence and the treatments of its items.
 */
import type { Constellation } from "../constellation/index.ts";
import type { CalendarDate, Instant, When, Wording } from "../kernel/index.ts";
import type {
  CharterThen,
  EarlierItem,
  GroupThen,
  Guest,
  Interval,
  ItemKind,
  Link,
  MeetingForm,
  Outcome,
  PaperChange,
  PlannedTimes,
  Reply,
  TextBefore,
} from "./schema.ts";

/** An outcome that an item has come to, and when. */
export interface OutcomeGiven {
  readonly at: Instant;
  readonly outcome: Outcome;
  /** The day it was entered, where that was later. */
  readonly enteredOn?: CalendarDate;
}

/** The interval in which an item is on the table. */
export type Treatment = {
  readonly from: Instant;
  /** What it came to while it stayed on the table, in order. */
  readonly earlier?: ReadonlyArray<OutcomeGiven>;
} & (
  | { readonly is: "open" }
  | {
      readonly is: "closed";
      readonly until: Instant;
      readonly outcome: Outcome;
      /** The day its end was entered, where that was later. */
      readonly enteredOn?: CalendarDate;
    }
);

/** An item of the agenda and everything that happened to it. */
export interface Item {
  readonly meeting: string;
  readonly item: string;
  readonly title: Wording;
  /** What its title said before it was corrected, in order. */
  readonly titleBefore?: ReadonlyArray<TextBefore>;
  readonly kinds: ReadonlyArray<ItemKind>;
  readonly constellation?: Constellation;
  readonly presenters?: Wording;
  readonly presentedBy?: ReadonlyArray<string>;
  readonly minutes?: number;
  readonly expects?: Wording;
  readonly continues?: typeof EarlierItem.Type;
  /** It was placed once the meeting had opened, so that it was not in the call. */
  readonly late?: PlacedLate;
  readonly papers: ReadonlyArray<string>;
  readonly recusals: ReadonlyArray<ItemRecusal>;
  readonly treatments: ReadonlyArray<Treatment>;
  /** What there was of its papers when it last ended, or when the meeting closed: later versions do not change the past. */
  readonly papersThen?: ReadonlyArray<PaperThen>;
  /** How it ended without having been on the table, withdrawn or lapsed, and when. */
  readonly endedUntreated?: OutcomeGiven;
}

/** That an item was placed once its meeting had opened: after how many waivers of the notice given since then. */
export interface PlacedLate {
  readonly waiversBefore: number;
}

/** Somebody who may not take part in an item. */
export interface ItemRecusal {
  readonly seat: string;
  readonly person?: string;
  readonly ground: Wording;
  readonly from?: Instant;
  readonly reason?: Wording;
  /** Entered after the item had ended: a correction of it. */
  readonly afterwards?: true;
  /** Taken back: from when on, where it held until then; otherwise it never held. */
  readonly withdrawn?: { readonly until?: Instant; readonly reason?: Wording };
}

/** How much of a paper there was at a moment: so many versions, and so many deliveries entered. */
export interface PaperThen {
  readonly paper: string;
  readonly versions: number;
  readonly deliveries: number;
}

/** A version of a paper: at which item it was registered, what it changed, and when; older books do not say when. */
export interface VersionOfPaper {
  readonly version: string;
  readonly title: Wording;
  readonly hash: string;
  readonly change?: PaperChange;
  readonly registeredOn?: CalendarDate;
}

/** A paper: its versions in order, which version reached which seat when, and the items that it has been a paper of. */
export interface Paper {
  readonly paper: string;
  readonly meeting: string;
  readonly item: string;
  /** The item it was first registered at, and those that it was carried on to, in order. */
  readonly items: ReadonlyArray<typeof EarlierItem.Type>;
  readonly versions: ReadonlyArray<VersionOfPaper>;
  readonly reached: ReadonlyArray<{
    readonly version: string;
    readonly seat: string;
    readonly at: Instant;
    /** When it was entered; unknown in older books. */
    readonly recordedAt?: Instant;
  }>;
}

/** Somebody on a seat: from, and until when they left. */
export interface Presence {
  readonly seat: string;
  readonly person: string;
  readonly organisation?: string;
  readonly as: "holder" | "deputy" | "observer";
  readonly mode: "room" | "remote";
  readonly link?: Link;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A correction of the log: what was recorded, and what it should have been. */
export interface Correction {
  readonly seat: string;
  readonly person: string;
  readonly was: typeof Interval.Type | null;
  readonly now: typeof Interval.Type | null;
  readonly reason: Wording;
}

/** The notes of a meeting: who took them, and who adjusted them when. */
export interface Notes {
  readonly noteTakers: ReadonlyArray<string>;
  readonly hash?: string;
  readonly adjusted: ReadonlyArray<{ readonly by: string; readonly on: CalendarDate }>;
  /** What had been said of them before that was said anew. */
  readonly earlier?: ReadonlyArray<Omit<Notes, "earlier">>;
}

/** Seats that waived that the call came late, and the day they did. */
export interface Waiver {
  readonly seats: ReadonlyArray<string>;
  readonly on: CalendarDate;
}

/** That a meeting was moved: the call as it had been, with what the seats had answered to it. */
export interface Move {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly movedOn?: CalendarDate;
  readonly reason?: Wording;
  readonly decidedAt?: typeof EarlierItem.Type;
  readonly calledOn?: CalendarDate;
  readonly times?: typeof PlannedTimes.Type;
  readonly waivers: ReadonlyArray<Waiver>;
  readonly replies: ReadonlyArray<{ readonly seat: string; readonly reply: Reply }>;
}

/** Where a meeting stands. */
export type MeetingStatus =
  | { readonly is: "called" }
  | {
      readonly is: "cancelled";
      readonly on: CalendarDate;
      readonly reason: Wording;
      /** Until when it is put off. */
      readonly until?: When;
      readonly decidedAt?: typeof EarlierItem.Type;
    }
  | { readonly is: "open"; readonly from: Instant; readonly enteredOn?: CalendarDate }
  | { readonly is: "closed"; readonly from: Instant; readonly until: Instant; readonly enteredOn?: CalendarDate };

/** A day that a meeting sits: since when, and the group as the book knew it then. */
export interface Sitting extends GroupThen {
  readonly day: CalendarDate;
  readonly from: Instant;
}

/** A pause of a meeting: from, until when it went on, and on which day it was to, where that is another. */
export interface Recess {
  readonly from: Instant;
  readonly until: Instant | null;
  readonly resumes?: CalendarDate;
  /** It was put off: another recess, to another day, took its place. */
  readonly putOff?: true;
}

/** A meeting. */
export interface Meeting {
  readonly meeting: string;
  readonly body: string;
  readonly day: CalendarDate;
  readonly dayIs: "stated" | "assumed";
  readonly title: Wording;
  /** The day the call went out, where the book knows it. */
  readonly calledOn?: CalendarDate;
  /** It was called later than the charter says: which seats have waived that. */
  readonly shortNotice?: { readonly waivers: ReadonlyArray<Waiver> };
  /** What the seats have waived since the meeting opened: also the notice of items that were not in the call. */
  readonly waivedOpen?: ReadonlyArray<Waiver>;
  /** Every time it was moved, in order. */
  readonly moves?: ReadonlyArray<Move>;
  /** Every time it was opened by mistake, and why that was taken back. */
  readonly openedByMistake?: ReadonlyArray<{ readonly at: Instant; readonly reason: Wording }>;
  readonly secondCallOf?: string;
  /** The meeting in whose place it comes. */
  readonly replaces?: string;
  /** The meetings of other bodies that it is held together with. */
  readonly together?: ReadonlyArray<string>;
  readonly times?: typeof PlannedTimes.Type;
  readonly form?: MeetingForm;
  readonly place?: Wording;
  readonly status: MeetingStatus;
  /** Every day it has sat, with the group of that day; older books do not say. */
  readonly sittings?: ReadonlyArray<Sitting>;
  /** The charter it was opened under, null where there was none; older books do not say. */
  readonly charterThen?: CharterThen | null;
  readonly items: ReadonlyArray<Item>;
  readonly replies: ReadonlyArray<{ readonly seat: string; readonly reply: Reply }>;
  readonly presence: ReadonlyArray<Presence>;
  readonly corrections: ReadonlyArray<Correction>;
  readonly recesses: ReadonlyArray<Recess>;
  readonly guests: ReadonlyArray<typeof Guest.Type & { readonly from: Instant }>;
  readonly notes?: Notes;
}
