/**
 * What is found of what is known from old papers only, with where it is told.
 */
import { type Found, inAnyOrder, type Wording } from "../../kernel/index.ts";
import type { Held, RecordedItem } from "../schema.ts";
import type { ArchivePart, DecisionKept, MeetingKept } from "../state.ts";

export const recordedMeetingsFound: Found<ArchivePart, MeetingKept> = {
  among: ({ archive }) => inAnyOrder(archive.meetings),
  of: (meeting) => [
    {
      id: meeting.recordedMeeting,
      title: meeting.title,
      texts: [...(meeting.items ?? []).flatMap(textsOf), ...toldOf(meeting)],
      ...standing(meeting),
      ...inBody(meeting.by),
    },
  ],
  on: (_, { when }) => when,
};

export const recordedDecisionsFound: Found<ArchivePart, DecisionKept> = {
  among: ({ archive }) => inAnyOrder(archive.decisions),
  of: (decision) => [
    {
      id: decision.recordedDecision,
      title: decision.text,
      texts: toldOf(decision),
      ...standing(decision),
      ...(decision.recordedMeeting === undefined
        ? inBody(decision.by)
        : { in: { kind: "recordedMeeting", id: decision.recordedMeeting } }),
    },
  ],
  on: (_, { when }) => when,
};

const textsOf = ({ title, presenters, said = [], outcome, outcomes = [] }: RecordedItem) => [
  title,
  presenters,
  ...said.flatMap((each) =>
    "text" in each ? [each.text, each.by !== undefined && "name" in each.by ? each.by.name : undefined] : [each],
  ),
  outcome,
  ...outcomes.map(({ text }) => text),
];

const toldOf = ({ by, source, struck }: MeetingKept | DecisionKept): ReadonlyArray<Wording | string | undefined> => [
  "name" in by ? by.name : undefined,
  source.document,
  source.passage,
  struck?.reason,
];

const inBody = (by: Held) => ("body" in by ? { in: { kind: "body", id: by.body } } : {});

const standing = ({ struck }: MeetingKept | DecisionKept) => (struck === undefined ? {} : { struck: true as const });
