/**
 * What the facts of meetings bear on among what was decided before them: those that say who was in the room (QUO-6).
 */
import { type Bearing, type Bears, bearsOnNothing, find, type OneOf, type Wording } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import type { MeetingPart } from "./state.ts";

type Table = { readonly [Type in MeetingFact["type"]]: Bears<OneOf<MeetingFact, Type>, MeetingPart> };

/** What is entered of the room of a meeting bears on what was decided at it, and at a second call to it. */
const inTheRoom = ({ meeting: { meetings } }: MeetingPart, id: string, reason: Wording | null): Bearing => ({
  on: ({ meeting }) => meeting !== undefined && (meeting === id || find(meetings, meeting)?.secondCallOf === id),
  reason,
});

/** What has been decided bears on what was decided under the lower bar of a second call, in its place. */
const decidedInItsPlace = (
  { meeting: { meetings } }: MeetingPart,
  { meeting: id, item: number, outcome }: OneOf<MeetingFact, "ItemConcluded">,
): Bearing | undefined => {
  const continues = find(meetings, id)?.items.find(({ item }) => item === number)?.continues;
  // In whose place it is decided can be told only from one to the other: every second call is looked at.
  return outcome.kind !== "decided" || continues === undefined
    ? undefined
    : {
        on: ({ meeting }) =>
          meeting !== undefined && meeting !== id && find(meetings, meeting)?.secondCallOf !== undefined,
        reason: null,
      };
};

const room = ({ meeting }: { readonly meeting: string }, state: MeetingPart) => inTheRoom(state, meeting, null);

/** On what each fact bears. */
export const bearsOn: Table = {
  MeetingCalled: bearsOnNothing,
  ItemPlaced: bearsOnNothing,
  PaperRegistered: bearsOnNothing,
  PaperDistributed: bearsOnNothing,
  MeetingOpened: bearsOnNothing,
  PeopleArrived: room,
  PeopleLeft: room,
  TreatmentOpened: bearsOnNothing,
  ItemConcluded: (fact, state) => decidedInItsPlace(state, fact),
  MeetingClosed: room,
  ReplyReceived: bearsOnNothing,
  LinkChanged: room,
  ModeChanged: room,
  PresenceCorrected: ({ meeting, reason }, state) => inTheRoom(state, meeting, reason),
  GuestsArrived: bearsOnNothing,
  RecusalRecorded: ({ meeting, reason, ground }, state) => inTheRoom(state, meeting, reason ?? ground),
  RecusalWithdrawn: ({ meeting, reason }, state) => inTheRoom(state, meeting, reason ?? null),
  MeetingMoved: bearsOnNothing,
  MeetingCancelled: bearsOnNothing,
  MeetingsHeldTogether: bearsOnNothing,
  NotesDrafted: bearsOnNothing,
  NotesAdjusted: bearsOnNothing,
  NoticeWaived: room,
  MeetingUnopened: bearsOnNothing,
  RecessTaken: bearsOnNothing,
  MeetingResumed: bearsOnNothing,
  ItemTitleCorrected: bearsOnNothing,
};
