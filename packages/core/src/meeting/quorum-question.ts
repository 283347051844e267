/**
 * The quorum question of a treatment, as the book knows it: the charter and the seats of the meeting's day, the item's
 * recusals, and the log of the room.
 */
import {
  appointedTo,
  type Body,
  type Charter,
  type CharterVersion,
  type ConstellationPart,
  isUnknownInPart,
  knownAmong,
  type Seat,
  seatsOn,
} from "../constellation/index.ts";
import { type Instant, inForceOn, toMilliseconds } from "../kernel/index.ts";
import type { Item, Meeting, Presence } from "./model.ts";
import {
  type QuorumAnswer,
  QuorumCharter,
  type QuorumFlag,
  type QuorumQuestion,
  type Recusal,
} from "./quorum/index.ts";
import { quorumQuestions } from "./quorum/read.ts";
import { outsideAsRecused, recusedFor } from "./rules/recusal.ts";
import { admittedBy } from "./rules/remote-presence.ts";
import { charterForItem } from "./rules/second-call.ts";
import type { MeetingPart } from "./state.ts";

/** What the quorum question needs besides the book: the item's seats and the treatment's interval. */
export interface Asked {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly body: Body;
  readonly constellation: ReadonlyArray<Seat>;
  readonly from: Instant;
  readonly until: Instant;
}

/** The charter in force on the meeting's day. */
export const charterOf = (body: Body, meeting: Pick<Meeting, "day">): CharterVersion | undefined =>
  inForceOn(body.charters, meeting.day);

const noCharter: Charter = { quorum: null };

/**
 * The quorum question of a treatment, as the book knows it: the charter and the seats of the meeting's day, the
 * item's recusals, and the log of the room until the treatment ends.
 *
 * @param looksBack whether the recusals of earlier items are told where the whole meeting counts; older books did not
 */
export const quorumQuestionOf = (
  state: ConstellationPart & MeetingPart,
  asked: Asked,
  looksBack = true,
): QuorumQuestion => {
  const { meeting, item, body, constellation, from, until } = asked;
  const charter = charterForItem(state, charterOf(body, meeting)?.value ?? noCharter, meeting, item);
  const seats = seatsOn(state, body, meeting.day);
  const isVacant = (seat: Seat) => appointedTo(seat, "holder", meeting.day).length === 0;
  const leaves = (seat: Seat) =>
    charter.vacancies === "leaveDenominator" &&
    isVacant(seat) &&
    !meeting.presence.some((entry) => entry.seat === seat.seat && entry.as !== "observer");
  const concerned = constellation.filter((seat) => !leaves(seat));
  const recused = looksBack ? recusalsUntil(meeting, item, charter, from) : recusedFor(item);
  const recess = recessesUntil(meeting, until);
  return quorumQuestions.fromTheBook({
    charter: quorumValuesOf(charter, seats),
    seats: seats.map((seat) => ({
      id: seat.seat,
      organisation: seat.organisation,
      function: seat.function,
      vacant: isVacant(seat),
    })),
    // Were every concerned seat vacant, nobody would be left to ask about: then they all count.
    constellation: (concerned.length === 0 ? constellation : concerned).map((seat) => seat.seat),
    presence: presenceUntil(meeting, charter, until),
    ...(recused.length === 0 ? {} : { recused }),
    ...(recess.length === 0 ? {} : { recess }),
    treatment: { from, until },
  });
};

/**
 * An item's recusals and, where the charter looks at the whole meeting, those of earlier items while they were treated:
 * what was so then counts for whether the group has been lost.
 */
export const recusalsUntil = (
  { items }: Pick<Meeting, "items">,
  item: Item,
  { continuity }: Pick<Charter, "continuity">,
  from: Instant,
): ReadonlyArray<Recusal> => {
  if (continuity !== "meeting") return recusedFor(item);
  const before = toMilliseconds(from);
  const earlier = items.flatMap((each) =>
    each.treatments.flatMap((treatment) =>
      treatment.is === "closed" && toMilliseconds(treatment.until) <= before
        ? recusedFor(each).flatMap((recusal) => during(recusal, treatment))
        : [],
    ),
  );
  return [...recusedFor(item), ...earlier];
};

/** A recusal for the time of one treatment, where it held in it. */
const during = (
  { from: since, until: end, ...who }: Recusal,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): ReadonlyArray<Recusal> => {
  const begins = since !== undefined && toMilliseconds(since) > toMilliseconds(from) ? since : from;
  const ends = end !== undefined && toMilliseconds(end) < toMilliseconds(until) ? end : until;
  return toMilliseconds(begins) < toMilliseconds(ends) ? [{ ...who, from: begins, until: ends }] : [];
};

/** The recesses that had ended before a moment. */
const recessesUntil = ({ recesses }: Pick<Meeting, "recesses">, moment: Instant) =>
  recesses.flatMap(({ from, until }) =>
    until !== null && toMilliseconds(until) <= toMilliseconds(moment) && toMilliseconds(from) < toMilliseconds(until)
      ? [{ from, until }]
      : [],
  );

/** A question that the book has asked before, asked again with another log and other recusals. */
export const askedAgain = (
  { recused: _, ...question }: QuorumQuestion,
  presence: QuorumQuestion["presence"],
  recused: ReadonlyArray<Recusal>,
): QuorumQuestion =>
  quorumQuestions.fromTheBook({ ...question, presence, ...(recused.length === 0 ? {} : { recused }) });

/**
 * The log of the room until a treatment ends. What comes after it does not belong to it, so a later entry can never
 * change the answer.
 */
export const presenceUntil = (
  meeting: Pick<Meeting, "presence" | "items">,
  charter: Pick<Charter, "remoteNeeds" | "return">,
  until: Instant,
): QuorumQuestion["presence"] => {
  const end = toMilliseconds(until);
  // Who stepped out as recused has not left the meeting: the time outside is presence that is not admitted.
  const outside = charter.return === "notSameDay" ? outsideAsRecused(meeting) : [];
  const log = [
    ...meeting.presence.map((entry) => ({ entry, admitted: admittedBy(charter, entry) })),
    ...outside.map((entry) => ({ entry, admitted: false })),
  ];
  return log
    .filter(({ entry }) => toMilliseconds(entry.from) < end && lasts(entry))
    .map(({ entry: { link: _, ...entry }, admitted }) => ({
      ...entry,
      until: entry.until !== null && toMilliseconds(entry.until) < end ? entry.until : null,
      ...(admitted === true ? {} : { admitted }),
    }));
};

/** Who came and went in the same moment was not there. */
const lasts = ({ from, until }: Presence): boolean => until === null || toMilliseconds(until) > toMilliseconds(from);

/** What stands in the way of knowing: the flags of an answer, and that a part of the charter's rule is not known. */
export const notKnownIn = ({ charter }: QuorumQuestion, { flags }: QuorumAnswer): ReadonlyArray<QuorumFlag> =>
  isUnknownInPart(charter.quorum) && !flags.some(({ code }) => code === "noRule")
    ? [{ code: "noRule" }, ...flags]
    : flags;

/** The part of a charter that judges presence; what its rule says of a seat that is not there that day is not known. */
export const quorumValuesOf = (charter: Charter, seats: ReadonlyArray<Seat>): QuorumCharter => ({
  ...(Object.fromEntries(Object.entries(charter).filter(([name]) => name in QuorumCharter.fields)) as QuorumCharter),
  quorum: knownAmong(seats, charter.quorum),
});
