/**
 * What each fact changes in the log of the room: who is there, how, and since when.
 */
import type { Evolving, Instant, OneOf } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import type { Meeting, Presence } from "../model.ts";
import { intervalFrom } from "../rules/correction-fits.ts";

import type { MeetingState } from "../state.ts";
import { inMeeting } from "./within.ts";

export const room = {
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
} satisfies Partial<Evolving<MeetingState, MeetingFact>>;

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
        : [asItWas({ ...entry, as: fact.as ?? entry.as, mode: fact.mode ?? entry.mode, ...now })],
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

/** Somebody in the room has no link, whatever was said of it. */
const asItWas = ({ link, ...entry }: Presence): Presence =>
  link === undefined || entry.mode === "room" ? entry : { ...entry, link };
