/**
 * The quorum question of a treatment, as the book knows it: the charter and the seats of the meeting's day, the item's
 * recusals, and the log of the room.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../collaboration/index.ts";
import {
  appointedTo,
  type Body,
  type Charter,
  type ConstellationPart,
  isUnknownInPart,
  knownAmong,
  type Seat,
} from "../constellation/index.ts";
import { find, type Instant, inForceOn, plusMilliseconds, toMilliseconds } from "../kernel/index.ts";
import { seatsOf } from "./concerned-seats.ts";
import { presenceUntil, recessesBefore, thereByAppointment } from "./log-for-quorum.ts";
import type { Item, Meeting, Presence, Sitting } from "./model.ts";
import {
  assessQuorum,
  type QuorumAnswer,
  QuorumCharter,
  type QuorumFlag,
  type QuorumQuestion,
  type Recusal,
} from "./quorum/index.ts";
import { quorumQuestions } from "./quorum/read.ts";
import { charterForItem } from "./rules/lower-bar.ts";
import { recusedFor } from "./rules/recusal.ts";
import type { CharterThen } from "./schema.ts";
import { isSeatOf, type MeetingPart, seatsAt, sittingDay, sittingOf } from "./state.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart;

/** What the quorum question needs besides the book: the item's seats and the treatment's interval. */
export interface Asked {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly body: Body;
  readonly constellation: ReadonlyArray<Seat>;
  readonly from: Instant;
  readonly until: Instant;
}

/** The charter a meeting was opened under; before that, and where the book does not say, the one in force on its day. */
export const charterOf = (body: Body, meeting: Pick<Meeting, "day" | "charterThen">): CharterThen | undefined =>
  meeting.charterThen === undefined ? inForceOn(body.charters, meeting.day) : (meeting.charterThen ?? undefined);

const noCharter: Charter = { quorum: null };

/**
 * The quorum question of a treatment, as the book knows it: the charter and the seats of the meeting's day, the
 * item's recusals, and the log of the room until the treatment ends.
 *
 * @param looksBack whether the recusals of earlier items are told where the whole meeting counts; older books did not
 * @param asking the meetings for whose items it is asked whether something lapsed at this one
 */
export const quorumQuestionOf = (
  state: State,
  asked: Asked,
  looksBack = true,
  asking: ReadonlyArray<string> = [],
): QuorumQuestion => {
  const { meeting, item, body, constellation, from, until } = asked;
  const charter = charterJudging(state, charterOf(body, meeting)?.value ?? noCharter, asked, asking);
  const sitting = sittingOf(meeting, from);
  const seats = seatsAt(state, body, meeting, from);
  const room = sitting === undefined ? meeting : { ...meeting, presence: onTheSeatsThen(state, meeting, sitting) };
  const day = sittingDay(meeting, from);
  const holders = (seat: Seat) => appointedTo(seat, "holder", day);
  // What was held when the meeting opened is held all the while. What was not is, if it turns out to have been before that day.
  const isVacant = (seat: Seat) =>
    holders(seat).length === 0 && (sitting === undefined || sitting.vacant.includes(seat.seat));
  const wasVacant = (seat: Seat) =>
    sitting === undefined
      ? isVacant(seat)
      : sitting.vacant.includes(seat.seat) && holders(seat).every((holder) => holder.from >= day);
  // Who comes later does not bring a seat back into what was decided before; older books do not ask.
  const hadCome = (entry: Presence) => sitting === undefined || toMilliseconds(entry.from) < toMilliseconds(until);
  const leaves = (seat: Seat) =>
    charter.vacancies === "leaveDenominator" &&
    wasVacant(seat) &&
    !room.presence.some((entry) => entry.seat === seat.seat && entry.as !== "observer" && hadCome(entry));
  const concerned = constellation.filter((seat) => !leaves(seat));
  const recused = looksBack ? recusalsUntil(meeting, item, charter, from) : recusedFor(item);
  const recess = recessesBefore(meeting, { from, until });
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
    presence: presenceUntil(room, charter, until),
    ...(recused.length === 0 ? {} : { recused }),
    ...(recess.length === 0 ? {} : { recess }),
    treatment: { from, until },
  });
};

/** The charter that judges an item: with the lower bar of a second call, while the lapse that it stands on does. */
export const charterJudging = (
  state: State,
  charter: Charter,
  asked: Pick<Asked, "meeting" | "item" | "until">,
  asking: ReadonlyArray<string> = [],
): Charter =>
  charterForItem(state, charter, asked, (first, item) =>
    lapseStands(state, first, item, [...asking, asked.meeting.meeting]),
  );

/**
 * Whether the group was not quorate for an item when it lapsed, by the log and the recusals as they stand. A book in which
 * meetings are second calls to one another in a circle does not give any of them a lower bar.
 */
const lapseStands = (state: State, first: Meeting, item: Item, asking: ReadonlyArray<string>): boolean => {
  const at = item.endedUntreated?.at ?? item.treatments.flatMap((each) => ("until" in each ? each.until : [])).at(-1);
  const body = find(state.constellation.bodies, first.body);
  if (at === undefined || body === undefined || asking.includes(first.meeting)) return false;
  const constellation = Result.getOrElse(seatsOf(state, first, item, at), () => []);
  // What lapsed in the minute in which the meeting closed lapsed before everybody went.
  const { status } = first;
  const closed = status.is === "closed" ? toMilliseconds(status.until) : undefined;
  const presence = first.presence.map((each) =>
    each.until !== null && toMilliseconds(each.until) === closed ? { ...each, until: null } : each,
  );
  const meeting = { ...first, presence };
  const asked = { meeting, item, body, constellation, from: at, until: plusMilliseconds(at, 1) };
  return assessQuorum(quorumQuestionOf(state, asked, true, asking)).verdict === "inquorate";
};

/** Who was there by an appointment, on seats that the group had when the meeting began to sit that day. */
const onTheSeatsThen = (state: ConstellationPart, meeting: Meeting, sitting: Sitting) =>
  thereByAppointment(state, meeting).filter(({ seat }) => isSeatOf(sitting, seat));

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

/** A question that the book has asked before, asked again with another log and other recusals. */
export const askedAgain = (
  { recused: _, ...question }: QuorumQuestion,
  presence: QuorumQuestion["presence"],
  recused: ReadonlyArray<Recusal>,
): QuorumQuestion =>
  quorumQuestions.fromTheBook({ ...question, presence, ...(recused.length === 0 ? {} : { recused }) });

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
