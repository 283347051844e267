/**
 * What a fact changes in the meetings and papers.
 *
 * @since 0.1.0
 */
import { change, find, type Instant, put } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import { intervalFrom } from "./rules/the-log-adds-up.ts";
import type { Item, Meeting, MeetingState, Presence, Treatment } from "./schema.ts";

/** The meetings after a fact. */
export const evolveMeetings = (state: MeetingState, fact: MeetingFact): MeetingState => {
  switch (fact.type) {
    case "MeetingCalled": {
      const { type: _, ...called } = fact;
      const meeting: Meeting = {
        ...called,
        dayIs: fact.dayIs ?? "stated",
        status: { is: "called" },
        items: [],
        replies: [],
        presence: [],
        corrections: [],
        guests: [],
      };
      return { ...state, meetings: put(state.meetings, fact.meeting, meeting) };
    }
    case "MeetingMoved":
      return inMeeting(state, fact.meeting, ({ times: _, ...meeting }) => ({
        ...meeting,
        day: fact.day,
        dayIs: "stated",
        replies: [],
        ...(fact.times === undefined ? {} : { times: fact.times }),
        ...(fact.movedOn === undefined ? {} : { calledOn: fact.movedOn }),
      }));
    case "MeetingCancelled":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        status: { is: "cancelled", on: fact.on, reason: fact.reason },
      }));
    case "ItemPlaced": {
      const { type: _, carries = [], ...placed } = fact;
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        items: [...meeting.items, { ...placed, papers: carries, recusals: [], treatments: [] }],
      }));
    }
    case "PaperRegistered":
      return registerPaper(state, fact);
    case "PaperDistributed":
      return {
        ...state,
        papers: change(state.papers, fact.paper, (paper) => ({
          ...paper,
          reached: [...paper.reached, ...fact.seats.map((seat) => ({ version: fact.version, seat, at: fact.at }))],
        })),
      };
    case "MeetingOpened":
      return inMeeting(state, fact.meeting, (meeting) => ({ ...meeting, status: { is: "open", from: fact.at } }));
    case "PeopleArrived":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        presence: [...meeting.presence, ...fact.people.map((person) => ({ ...person, from: fact.at, until: null }))],
      }));
    case "PeopleLeft":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        presence: meeting.presence.map((entry) =>
          entry.until === null && fact.people.some(({ seat, person }) => entry.seat === seat && entry.person === person)
            ? { ...entry, until: fact.at }
            : entry,
        ),
      }));
    case "TreatmentOpened":
      return inItem(state, fact, (item) => ({
        ...item,
        treatments: [...item.treatments, { is: "open", from: fact.at }],
      }));
    case "ItemConcluded":
      return inItem(state, fact, (item) =>
        item.treatments.some((treatment) => treatment.is === "open")
          ? { ...item, treatments: item.treatments.map((treatment) => concluded(treatment, fact)) }
          : { ...item, endedUntreated: fact.outcome },
      );
    case "MeetingClosed":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        status: { is: "closed", from: "from" in meeting.status ? meeting.status.from : fact.at, until: fact.at },
        presence: meeting.presence.map((entry) => (entry.until === null ? { ...entry, until: fact.at } : entry)),
      }));
    case "ReplyReceived": {
      const { seat, reply } = fact;
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        replies: [...meeting.replies.filter((each) => each.seat !== seat), { seat, reply }],
      }));
    }
    case "LinkChanged":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        presence: fact.people.reduce((presence, change) => linkChanged(presence, change, fact.at), meeting.presence),
      }));
    case "PresenceCorrected":
      return inMeeting(state, fact.meeting, (meeting) => corrected(meeting, fact));
    case "GuestsArrived":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        guests: [...meeting.guests, ...fact.people.map((guest) => ({ ...guest, from: fact.at }))],
      }));
    case "RecusalRecorded": {
      const { seat, person } = fact;
      const recusal = { seat, ...(person === undefined ? {} : { person }) };
      return inItem(state, fact, (item) => ({ ...item, recusals: [...item.recusals, recusal] }));
    }
    case "RecusalWithdrawn":
      return inItem(state, fact, (item) => ({
        ...item,
        recusals: item.recusals.filter((each) => each.seat !== fact.seat || each.person !== fact.person),
      }));
    case "NotesDrafted": {
      const { type: _, meeting: id, ...notes } = fact;
      return inMeeting(state, id, (meeting) => ({ ...meeting, notes }));
    }
    case "NotesAdjusted": {
      const { meeting: id, adjuster: by, on } = fact;
      return inMeeting(state, id, (meeting) =>
        meeting.notes === undefined ? meeting : { ...meeting, notes: { ...meeting.notes, adjusted: { by, on } } },
      );
    }
  }
};

type Fact<Type extends MeetingFact["type"]> = Extract<MeetingFact, { type: Type }>;

const concluded = (treatment: Treatment, { at, outcome }: Fact<"ItemConcluded">): Treatment =>
  treatment.is === "open" ? { is: "closed", from: treatment.from, until: at, outcome } : treatment;

/** A link that is lost or found again is an interval of its own; the person has not left. */
const linkChanged = (
  presence: ReadonlyArray<Presence>,
  { seat, person, link }: Fact<"LinkChanged">["people"][number],
  at: Instant,
): ReadonlyArray<Presence> => {
  const sitting = presence.find((entry) => entry.seat === seat && entry.person === person && entry.until === null);
  if (sitting === undefined) return presence;
  const others = presence.map((entry) => (entry === sitting ? { ...entry, until: at } : entry));
  return [...others, { ...sitting, link, from: at }];
};

const corrected = (meeting: Meeting, fact: Fact<"PresenceCorrected">): Meeting => {
  const { seat, person, organisation, was, now, as = "holder", mode = "room", reason } = fact;
  const recorded = was === undefined ? undefined : intervalFrom(meeting, seat, person, was);
  const kept = meeting.presence.flatMap((entry) =>
    entry !== recorded ? [entry] : now === undefined ? [] : [{ ...entry, from: now.from, until: now.until }],
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

const registerPaper = (state: MeetingState, fact: Extract<MeetingFact, { type: "PaperRegistered" }>): MeetingState => {
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
