/**
 * What a fact changes in the meetings and papers.
 *
 * @since 0.1.0
 */
import { change, find, put } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import type { Item, Meeting, MeetingState, Treatment } from "./schema.ts";

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
        presence: [],
      };
      return { ...state, meetings: put(state.meetings, fact.meeting, meeting) };
    }
    case "ItemPlaced": {
      const { type: _, ...placed } = fact;
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        items: [...meeting.items, { ...placed, papers: [], treatments: [] }],
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
      return inItem(state, fact, (treatments) => [...treatments, { is: "open", from: fact.at }]);
    case "ItemConcluded":
      return inItem(state, fact, (treatments) =>
        treatments.map((treatment) =>
          treatment.is === "open"
            ? { is: "closed", from: treatment.from, until: fact.at, outcome: fact.outcome }
            : treatment,
        ),
      );
    case "MeetingClosed":
      return inMeeting(state, fact.meeting, (meeting) => ({
        ...meeting,
        status: { is: "closed", from: meeting.status.is === "called" ? fact.at : meeting.status.from, until: fact.at },
        presence: meeting.presence.map((entry) => (entry.until === null ? { ...entry, until: fact.at } : entry)),
      }));
  }
};

const inMeeting = (state: MeetingState, id: string, next: (meeting: Meeting) => Meeting): MeetingState => ({
  ...state,
  meetings: change(state.meetings, id, next),
});

const inItem = (
  state: MeetingState,
  { meeting, item: id }: { readonly meeting: string; readonly item: string },
  next: (treatments: ReadonlyArray<Treatment>) => ReadonlyArray<Treatment>,
): MeetingState =>
  inMeeting(state, meeting, (found) => ({
    ...found,
    items: found.items.map((item) => (item.item === id ? { ...item, treatments: next(item.treatments) } : item)),
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
