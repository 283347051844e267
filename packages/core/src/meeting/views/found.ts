/**
 * What is found of meetings, and of the items on their agendas: everything that is said of them in words.
 */
import { type Found, inAnyOrder, type Wording } from "../../kernel/index.ts";
import type { Item, Meeting } from "../model.ts";
import type { Outcome } from "../schema.ts";
import { type MeetingPart, outcomesOf } from "../state.ts";

type Text = Wording | undefined;

export const meetingsFound: Found<MeetingPart, Meeting> = {
  among: ({ meeting }) => inAnyOrder(meeting.meetings),
  of: (meeting) => [
    {
      id: meeting.meeting,
      title: meeting.title,
      texts: [
        meeting.place,
        meeting.status.is === "cancelled" ? meeting.status.reason : undefined,
        ...[...(meeting.moves ?? []), ...(meeting.openedByMistake ?? []), ...meeting.corrections].map(
          ({ reason }) => reason,
        ),
        ...meeting.guests.map(({ as }) => as),
      ],
      in: { kind: "body", id: meeting.body },
    },
  ],
  on: (_, { day }) => day,
};

export const itemsFound: Found<MeetingPart, Meeting> = {
  among: meetingsFound.among,
  of: ({ meeting, items }) =>
    items.map((item) => ({
      id: `${meeting}/${item.item}`,
      title: item.title,
      texts: saidOf(item),
      in: { kind: "meeting", id: meeting },
    })),
  on: meetingsFound.on,
};

const saidOf = (item: Item): ReadonlyArray<Text> => [
  item.presenters,
  item.expects,
  ...(item.titleBefore ?? []).flatMap(({ was, reason }) => [was, reason]),
  ...outcomesOf(item).flatMap(({ outcome }) => saidIn(outcome)),
  ...item.recusals.flatMap(({ ground, reason, withdrawn }) => [ground, reason, withdrawn?.reason]),
];

/** Everything that an outcome says in words, whatever its kind. */
const saidIn = (outcome: Outcome): ReadonlyArray<Text> => {
  const {
    note,
    reason,
    text,
    scope = [],
  }: Partial<Record<"note" | "reason" | "text", Wording>> & {
    readonly scope?: ReadonlyArray<Wording>;
  } = outcome;
  return [text, note, reason, ...scope];
};
