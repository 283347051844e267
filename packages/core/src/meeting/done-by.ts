/**
 * Which act led to each fact of a meeting. What an act does not say is left out by name: what the book adds of itself, and the day it was
 * entered.
 */
import type { OneOf } from "../kernel/index.ts";
import type { MeetingCommand, MeetingFact } from "./events.ts";

type Entry = ReadonlyArray<{ readonly type: string }>;
type Fact<Type extends MeetingFact["type"]> = OneOf<MeetingFact, Type>;
type Act<Type extends MeetingCommand["type"]> = OneOf<MeetingCommand, Type>;

/** The act that led to each. */
export const doneBy = {
  MeetingCalled: ({ shortNotice: _, ...said }: Fact<"MeetingCalled">) => ({ ...said, type: "CallMeeting" as const }),
  ItemPlaced: ({ carries: _, ...said }: Fact<"ItemPlaced">) => ({ ...said, type: "PlaceItem" as const }),
  PaperRegistered: ({ registeredOn: _, ...said }: Fact<"PaperRegistered">) => ({
    ...said,
    type: "RegisterPaper" as const,
  }),
  PaperDistributed: ({ recordedAt: _, ...said }: Fact<"PaperDistributed">) => ({
    ...said,
    type: "DistributePaper" as const,
  }),
  MeetingOpened: ({ group: _, charter: __, enteredOn: ___, ...said }: Fact<"MeetingOpened">) => ({
    ...said,
    type: "OpenMeeting" as const,
  }),
  PeopleArrived: (fact: Fact<"PeopleArrived">, entry: Entry) => [arrivals(fact), ...relief(fact, entry)],
  PeopleLeft: ({ enteredOn: _, ...said }: Fact<"PeopleLeft">, entry: Entry) =>
    // Whoever is relieved, or does not only look on any more, leaves by the act by which somebody comes.
    entry.some(({ type }) => type === "PeopleArrived") ? undefined : { ...said, type: "RecordDepartures" as const },
  TreatmentOpened: ({ enteredOn: _, ...said }: Fact<"TreatmentOpened">) => ({
    ...said,
    type: "OpenTreatment" as const,
  }),
  ItemConcluded: (fact: Fact<"ItemConcluded">) => endOf(fact),
  MeetingClosed: ({ enteredOn: _, ...said }: Fact<"MeetingClosed">) => ({ ...said, type: "CloseMeeting" as const }),
  ReplyReceived: "RecordReply",
  LinkChanged: ({ enteredOn: _, ...said }: Fact<"LinkChanged">) => ({ ...said, type: "RecordLink" as const }),
  ModeChanged: ({ enteredOn: _, ...said }: Fact<"ModeChanged">) => ({ ...said, type: "ChangeMode" as const }),
  PresenceCorrected: ({ organisation: _, ...said }: Fact<"PresenceCorrected">) => ({
    ...said,
    type: "CorrectPresence" as const,
  }),
  GuestsArrived: ({ enteredOn: _, ...said }: Fact<"GuestsArrived">) => ({ ...said, type: "RecordGuests" as const }),
  RecusalRecorded: "RecordRecusal",
  RecusalWithdrawn: ({ until: _, ...said }: Fact<"RecusalWithdrawn">) => ({
    ...said,
    type: "WithdrawRecusal" as const,
  }),
  /** Those that are held together move by one act, told of by the first. */
  MeetingMoved: (fact: Fact<"MeetingMoved">, entry: Entry) => {
    const { shortNotice: _, ...said } = fact;
    return entry.find(({ type }) => type === "MeetingMoved") === fact
      ? { ...said, type: "MoveMeeting" as const }
      : undefined;
  },
  MeetingCancelled: ({ on: _, ...said }: Fact<"MeetingCancelled">) => ({ ...said, type: "CancelMeeting" as const }),
  MeetingsHeldTogether: "HoldTogether",
  NotesDrafted: "DraftNotes",
  NotesAdjusted: "AdjustNotes",
  NoticeWaived: "WaiveNotice",
  /** Whoever knows what has been said decides that. */
  MeetingUnopened: null,
  RecessTaken: ({ enteredOn: _, ...said }: Fact<"RecessTaken">) => ({ ...said, type: "TakeRecess" as const }),
  MeetingResumed: ({ group: _, enteredOn: __, ...said }: Fact<"MeetingResumed">) => ({
    ...said,
    type: "ResumeMeeting" as const,
  }),
  ItemTitleCorrected: ({ on: _, ...said }: Fact<"ItemTitleCorrected">) => ({
    ...said,
    type: "CorrectItemTitle" as const,
  }),
} as const;

/** Who calls a roll lets people arrive: it leads to the same. */
const arrivals = ({ people, enteredOn: _, ...said }: Fact<"PeopleArrived">): Act<"RecordArrivals"> => ({
  ...said,
  type: "RecordArrivals",
  people: people.map(({ organisation: __, ...person }) => person),
});

/** One person comes where others leave: it can be a relief. */
const relief = ({ meeting, at, people }: Fact<"PeopleArrived">, entry: Entry): ReadonlyArray<Act<"RelieveSeat">> => {
  const [comes, ...more] = people;
  if (comes === undefined || more.length > 0 || !entry.some(({ type }) => type === "PeopleLeft")) return [];
  const { seat, person: by, mode, link } = comes;
  return [{ type: "RelieveSeat", meeting, at, seat, by, mode, ...(link === undefined ? {} : { link }) }];
};

/** How an item is ended so, as far as a meeting by itself can end one: deciding, referring and deferring are other concepts' acts. */
const endOf = ({ meeting, item, at, outcome, goesOn }: Fact<"ItemConcluded">) => {
  const on = { meeting, item, at };
  const stays = goesOn === undefined ? {} : { goesOn };
  switch (outcome.kind) {
    case "noted": {
      const { kind: _, ...said } = outcome;
      return { ...on, ...said, ...stays, type: "NoteItem" as const };
    }
    case "proposed":
      return { ...on, text: outcome.text, ...stays, type: "StateProposal" as const };
    case "discussed": {
      const { kind: _, ...said } = outcome;
      return { ...on, ...said, ...stays, type: "ConcludeDialogue" as const };
    }
    case "brokenOff": {
      const { kind: _, ...said } = outcome;
      return { ...on, ...said, type: "BreakOffTreatment" as const };
    }
    case "withdrawn":
      return { ...on, reason: outcome.reason, type: "WithdrawItem" as const };
    case "lapsed": {
      const { kind: _, quorum: __, ...said } = outcome;
      return { ...on, ...said, type: "LapseItem" as const };
    }
    case "decided":
    case "referred":
    case "deferred":
      return undefined;
  }
};
