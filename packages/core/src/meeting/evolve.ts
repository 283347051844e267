/**
 * What each fact changes in the meetings and papers.
 */
import * as Result from "effect/Result";
import { type CalendarDate, change, type Evolving, find, type Instant, type OneOf, put } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import { notEnded } from "./rules/every-item-has-an-outcome.ts";
import { intervalFrom } from "./rules/the-log-adds-up.ts";
import type { Item, Meeting, Notes, PaperThen, Presence, Treatment } from "./schema.ts";
import type { MeetingState } from "./state.ts";

export const evolve: Evolving<MeetingState, MeetingFact> = {
  MeetingCalled: (part, { type: _, shortNotice, ...called }) => ({
    ...part,
    meetings: put(part.meetings, called.meeting, {
      ...called,
      dayIs: called.dayIs ?? "stated",
      ...shortOf(shortNotice),
      status: { is: "called" },
      items: [],
      replies: [],
      presence: [],
      corrections: [],
      recesses: [],
      guests: [],
    }),
  }),
  MeetingMoved: (part, { meeting: id, day, times, movedOn, reason, shortNotice }) =>
    inMeeting(part, id, ({ times: planned, shortNotice: short, ...meeting }) => ({
      ...meeting,
      moves: [
        ...(meeting.moves ?? []),
        {
          from: meeting.day,
          to: day,
          ...(movedOn === undefined ? {} : { movedOn }),
          ...(reason === undefined ? {} : { reason }),
          ...(meeting.calledOn === undefined ? {} : { calledOn: meeting.calledOn }),
          ...(planned === undefined ? {} : { times: planned }),
          waivers: short?.waivers ?? [],
          replies: meeting.replies,
        },
      ],
      ...shortOf(shortNotice),
      day,
      dayIs: "stated",
      replies: [],
      ...(times === undefined ? {} : { times }),
      ...(movedOn === undefined ? {} : { calledOn: movedOn }),
    })),
  MeetingCancelled: (part, { meeting: id, on, reason }) =>
    inMeeting(part, id, (meeting) => ({ ...meeting, status: { is: "cancelled", on, reason } })),
  ItemPlaced: (part, { type: _, carries = [], ...placed }) =>
    inMeeting(part, placed.meeting, (meeting) => ({
      ...meeting,
      items: [...meeting.items, { ...placed, papers: carries, recusals: [], treatments: [] }],
    })),
  PaperRegistered: (part, fact) => paperRegistered(part, fact),
  PaperDistributed: (part, { paper: id, version, seats, at, recordedAt }) => ({
    ...part,
    papers: change(part.papers, id, (paper) => ({
      ...paper,
      reached: [
        ...paper.reached,
        ...seats.map((seat) => ({ version, seat, at, ...(recordedAt === undefined ? {} : { recordedAt }) })),
      ],
    })),
  }),
  MeetingOpened: (part, { meeting: id, at, ...rest }) =>
    inMeeting(part, id, (meeting) => ({ ...meeting, status: { is: "open", from: at, ...enteredOf(rest) } })),
  NoticeWaived: (part, { meeting: id, seats, on }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      shortNotice: {
        waivedBy: [...(meeting.shortNotice?.waivedBy ?? []), ...seats],
        waivers: [...(meeting.shortNotice?.waivers ?? []), { seats, on }],
      },
    })),
  MeetingUnopened: (part, { meeting: id, reason }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      status: { is: "called" },
      openedByMistake: [
        ...(meeting.openedByMistake ?? []),
        ...("from" in meeting.status ? [{ at: meeting.status.from, reason }] : []),
      ],
    })),
  RecessTaken: (part, { meeting: id, at, resumes }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      recesses: [...meeting.recesses, { from: at, until: null, ...(resumes === undefined ? {} : { resumes }) }],
    })),
  MeetingResumed: (part, { meeting: id, at }) =>
    inMeeting(part, id, (meeting) => ({ ...meeting, recesses: endedBy(meeting.recesses, at) })),
  PeopleArrived: (part, { meeting: id, at, people }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      presence: [...meeting.presence, ...people.map((person) => ({ ...person, from: at, until: null }))],
    })),
  PeopleLeft: (part, { meeting: id, at, people }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      presence: meeting.presence.map((entry) =>
        entry.until === null && people.some(({ seat, person }) => entry.seat === seat && entry.person === person)
          ? { ...entry, until: at }
          : entry,
      ),
    })),
  TreatmentOpened: (part, fact) =>
    inItem(part, fact, (item) => ({ ...item, treatments: [...item.treatments, { is: "open", from: fact.at }] })),
  ItemConcluded: (part, fact) =>
    inItem(part, fact, (open) => {
      const item = { ...open, papersThen: papersNow(part, open) };
      return item.treatments.some((treatment) => treatment.is === "open")
        ? { ...item, treatments: item.treatments.map((treatment) => concluded(treatment, fact)) }
        : { ...item, endedUntreated: { at: fact.at, outcome: fact.outcome, ...enteredOf(fact) } };
    }),
  MeetingClosed: (part, { meeting: id, at, ...rest }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      status: {
        is: "closed",
        from: "from" in meeting.status ? meeting.status.from : at,
        until: at,
        ...enteredOf(rest),
      },
      items: meeting.items.map((item) => ({ papersThen: papersNow(part, item), ...item })),
      presence: endedBy(meeting.presence, at),
      recesses: endedBy(meeting.recesses, at),
    })),
  ReplyReceived: (part, { meeting: id, seat, reply }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      replies: [...meeting.replies.filter((each) => each.seat !== seat), { seat, reply }],
    })),
  LinkChanged: (part, { meeting: id, at, people }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      presence: people.reduce((presence, link) => linkChanged(presence, link, at), meeting.presence),
    })),
  ModeChanged: (part, { meeting: id, at, people }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      presence: people.reduce((presence, each) => modeChanged(presence, each, at), meeting.presence),
    })),
  PresenceCorrected: (part, fact) => inMeeting(part, fact.meeting, (meeting) => corrected(meeting, fact)),
  GuestsArrived: (part, { meeting: id, at, people }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      guests: [...meeting.guests, ...people.map((guest) => ({ ...guest, from: at }))],
    })),
  RecusalRecorded: (part, { type: _, meeting, item: number, ...recusal }) =>
    inItem(part, { meeting, item: number }, (item) => ({
      ...item,
      recusals: [...item.recusals, Result.isFailure(notEnded(item)) ? { ...recusal, afterwards: true } : recusal],
    })),
  RecusalWithdrawn: (part, { type: _, meeting, item: number, seat, person, ...withdrawn }) =>
    inItem(part, { meeting, item: number }, (item) => ({
      ...item,
      recusals: item.recusals.map((each) =>
        each.withdrawn === undefined && each.seat === seat && each.person === person ? { ...each, withdrawn } : each,
      ),
    })),
  NotesDrafted: (part, { type: _, meeting: id, ...notes }) =>
    inMeeting(part, id, (meeting) => ({
      ...meeting,
      notes: { ...notes, adjusted: [], ...(meeting.notes === undefined ? {} : { earlier: draftsOf(meeting.notes) }) },
    })),
  NotesAdjusted: (part, { meeting: id, adjuster: by, on }) =>
    inMeeting(part, id, (meeting) =>
      meeting.notes === undefined
        ? meeting
        : { ...meeting, notes: { ...meeting.notes, adjusted: [...meeting.notes.adjusted, { by, on }] } },
    ),
};

const shortOf = (short: true | undefined) =>
  short === undefined ? {} : { shortNotice: { waivedBy: [], waivers: [] } };

/** What has been said of the notes, the last said last. */
const draftsOf = ({ earlier = [], ...latest }: Notes): ReadonlyArray<Omit<Notes, "earlier">> => [...earlier, latest];

/** What there is of an item's papers now. */
const papersNow = ({ papers }: MeetingState, item: Pick<Item, "papers">): ReadonlyArray<PaperThen> =>
  item.papers.flatMap((id) => {
    const paper = find(papers, id);
    return paper === undefined
      ? []
      : [{ paper: id, versions: paper.versions.length, deliveries: paper.reached.length }];
  });

/** What runs still ends at a moment. */
const endedBy = <Each extends { readonly until: Instant | null }>(
  intervals: ReadonlyArray<Each>,
  at: Instant,
): ReadonlyArray<Each> => intervals.map((each) => (each.until === null ? { ...each, until: at } : each));

const enteredOf = ({ enteredOn }: { readonly enteredOn?: CalendarDate }) =>
  enteredOn === undefined ? {} : { enteredOn };

const concluded = (treatment: Treatment, fact: OneOf<MeetingFact, "ItemConcluded">): Treatment =>
  treatment.is === "open"
    ? { is: "closed", from: treatment.from, until: fact.at, outcome: fact.outcome, ...enteredOf(fact) }
    : treatment;

/** A link that is lost or found again is an interval of its own; the person has not left. */
const linkChanged = (
  presence: ReadonlyArray<Presence>,
  { seat, person, link }: OneOf<MeetingFact, "LinkChanged">["people"][number],
  at: Instant,
): ReadonlyArray<Presence> => goingOn(presence, { seat, person }, at, (sitting) => ({ ...sitting, link }));

/** Whoever goes from the room to a link, or back, is there without a gap; a link that is left behind says nothing more. */
const modeChanged = (
  presence: ReadonlyArray<Presence>,
  { seat, person, mode, link }: OneOf<MeetingFact, "ModeChanged">["people"][number],
  at: Instant,
): ReadonlyArray<Presence> =>
  goingOn(presence, { seat, person }, at, ({ link: _, ...sitting }) => ({
    ...sitting,
    mode,
    ...(link === undefined ? {} : { link }),
  }));

/** Somebody on a seat goes on being there from a moment, otherwise than before. */
const goingOn = (
  presence: ReadonlyArray<Presence>,
  { seat, person }: Pick<Presence, "seat" | "person">,
  at: Instant,
  next: (sitting: Presence) => Presence,
): ReadonlyArray<Presence> => {
  const sitting = presence.find((entry) => entry.seat === seat && entry.person === person && entry.until === null);
  if (sitting === undefined) return presence;
  const others = presence.map((entry) => (entry === sitting ? { ...entry, until: at } : entry));
  return [...others, { ...next(sitting), from: at }];
};

const corrected = (meeting: Meeting, fact: OneOf<MeetingFact, "PresenceCorrected">): Meeting => {
  const { seat, person, organisation, was, now, as = "holder", mode = "room", reason } = fact;
  const recorded = was === undefined ? undefined : intervalFrom(meeting, seat, person, was);
  const kept = meeting.presence.flatMap((entry) =>
    entry !== recorded
      ? [entry]
      : now === undefined
        ? []
        : [{ ...entry, as: fact.as ?? entry.as, mode: fact.mode ?? entry.mode, from: now.from, until: now.until }],
  );
  const added =
    was === undefined && now !== undefined
      ? [{ seat, person, ...(organisation === undefined ? {} : { organisation }), as, mode, ...now }]
      : [];
  const span = recorded === undefined ? null : { from: recorded.from, until: recorded.until };
  return {
    ...meeting,
    presence: [...kept, ...added],
    corrections: [...meeting.corrections, { seat, person, was: span, now: now ?? null, reason }],
  };
};

const inMeeting = (state: MeetingState, id: string, next: (meeting: Meeting) => Meeting): MeetingState => ({
  ...state,
  meetings: change(state.meetings, id, next),
});

const inItem = (
  state: MeetingState,
  { meeting, item: id }: { readonly meeting: string; readonly item: string },
  next: (item: Item) => Item,
): MeetingState =>
  inMeeting(state, meeting, (found) => ({
    ...found,
    items: found.items.map((item) => (item.item === id ? next(item) : item)),
  }));

const paperRegistered = (state: MeetingState, fact: OneOf<MeetingFact, "PaperRegistered">): MeetingState => {
  const version = { version: fact.version, title: fact.title, hash: fact.hash };
  const paper = find(state.papers, fact.paper);
  if (paper !== undefined)
    return { ...state, papers: put(state.papers, fact.paper, { ...paper, versions: [...paper.versions, version] }) };
  const withPaper = (item: Item): Item =>
    item.item === fact.item ? { ...item, papers: [...item.papers, fact.paper] } : item;
  const known = { paper: fact.paper, meeting: fact.meeting, item: fact.item, versions: [version], reached: [] };
  return inMeeting({ ...state, papers: put(state.papers, fact.paper, known) }, fact.meeting, (meeting) => ({
    ...meeting,
    items: meeting.items.map(withPaper),
  }));
};
