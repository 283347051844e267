/**
 * QUO-1, QUO-2, QUO-3 in a meeting: the quorum question asked of the book.
 *
 * The charter in force on the meeting's day, the seats and appointments of that day, the item's
 * constellation and the log of the room become one quorum question; the answer is evidence or a refusal.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { appointedTo, type ConstellationPart } from "../../constellation/index.ts";
import {
  type CalendarDate,
  type Evidence,
  Id,
  Instant,
  refusal,
  rule,
  toMilliseconds,
  Wording,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { flagsOfTwoRooms } from "../in-two-rooms.ts";
import { assessQuorum, MissingSeat, QuorumAnswer, QuorumFlag, type QuorumQuestion } from "../quorum/index.ts";
import { type Asked, charterOf, notKnownIn, quorumQuestionOf } from "../quorum-question.ts";
import { type MeetingPart, sittingDay } from "../state.ts";

export const QUO_1 = rule({
  id: "QUO-1",
  title: { sv: "Hela konstellationen", en: "The full constellation" },
  source:
    "The chief executives' message: the county leadership group exists only when the whole constellation is assembled",
  text: {
    sv: "Gruppen är beslutför bara medan varje plats i punktens konstellation är fylld.",
    en: "The group is quorate only while every seat of the item's constellation is filled.",
  },
});

export const QUO_2 = rule({
  id: "QUO-2",
  title: { sv: "Andra trösklar", en: "Other thresholds" },
  source: "Kommunallagen 6 kap. 27 § (more than half) as one of them; the body's charter chooses",
  text: {
    sv: "En stadga kan kräva att varje organisation är företrädd, att mer än en andel, minst en andel eller minst ett antal är på plats, att ett krav är uppfyllt bland vissa platser, eller att alla eller något av flera villkor är uppfyllda. Andelar är exakta bråk.",
    en: "A charter may ask for every organisation, for more than a share, for at least a share or for at least a number, for a quorum among certain seats, or for all or any of several conditions. Shares are exact fractions.",
  },
});

export const QUO_3 = rule({
  id: "QUO-3",
  title: { sv: "Obruten närvaro", en: "Continuity" },
  source: "The chief executives' message: you cannot step in and out",
  text: {
    sv: "Gruppen ska vara beslutför under hela behandlingen eller, om stadgan säger det, från det att den först blev det. Slutar den vara beslutför kan inget beslutas, men det som har beretts finns kvar.",
    en: "The group must be quorate for as long as the item is on the table or, if the charter says so, from when it first became quorate. Once quorum is lost nothing can be decided, but what has been prepared is kept.",
  },
});

/** A seat that nobody fills: why, since when, and which deputies would cure it. */
export const EmptySeat = Schema.Struct({
  ...MissingSeat.fields,
  label: Wording,
  /** Since when the seat has been empty; null when nobody has sat there in the meeting. */
  since: Schema.NullOr(Instant),
  deputies: Schema.Array(Schema.Struct({ person: Id, title: Schema.optionalKey(Wording) })),
}).annotate({ identifier: "EmptySeat" });
export type EmptySeat = typeof EmptySeat.Type;

/** The group is not the group: these seats are why. */
export const NotQuorate = refusal(
  "NotQuorate",
  [QUO_1, QUO_2, QUO_3],
  {
    meeting: Id,
    item: Id,
    forum: QuorumAnswer.fields.forum,
    /** What the group does about it: fill the seats, take the item up anew, or wait for another meeting. */
    cure: Schema.Literals(["fillSeats", "newTreatment", "newMeeting"]),
    brokenAt: Schema.NullOr(Instant),
    missing: Schema.Array(EmptySeat),
    answer: QuorumAnswer,
  },
  "hindered",
);
export type NotQuorate = typeof NotQuorate.Type;

/** Whether the group is quorate cannot be said: these things are not known. */
export const QuorumNotKnown = refusal(
  "QuorumNotKnown",
  [QUO_1, QUO_2, QUO_3],
  { meeting: Id, item: Id, flags: Schema.Array(QuorumFlag), answer: QuorumAnswer },
  "hindered",
);
export type QuorumNotKnown = typeof QuorumNotKnown.Type;

/** Evidence of a quorum: the charter's first day, the question that was asked, and the answer it got. */
export type Quorate = Evidence<
  "quorum",
  {
    readonly charterFrom: CalendarDate;
    readonly question: QuorumQuestion;
    readonly answer: QuorumAnswer & { readonly verdict: "quorate" };
  }
>;

/** Whether the group was the group for the whole treatment; else the refusal names the seats. */
export const quorumOfTreatment = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  asked: Asked,
): Result.Result<Quorate, NotQuorate | QuorumNotKnown> => {
  const question = quorumQuestionOf(state, asked);
  const answer = withFlags(assessQuorum(question), flagsOfTwoRooms(state, asked.meeting, asked));
  const names = { meeting: asked.meeting.meeting, item: asked.item.item };
  if (answer.verdict === "unknown")
    return Result.fail(QuorumNotKnown({ ...names, flags: notKnownIn(question, answer), answer }, answer.rule));
  if (answer.verdict === "inquorate") {
    const { forum, brokenAt } = answer;
    const missing = answer.missing.flatMap((seat) => emptySeat(asked, seat));
    const cure = cureOf(answer, question);
    return Result.fail(NotQuorate({ ...names, forum, cure, brokenAt, missing, answer }, answer.rule));
  }
  const charterFrom = charterOf(asked.body, asked.meeting)?.from ?? asked.meeting.day;
  return Result.succeed(vouch({ charterFrom, question, answer: { ...answer, verdict: "quorate" as const } }));
};

const withFlags = (answer: QuorumAnswer, flags: ReadonlyArray<QuorumFlag>): QuorumAnswer =>
  flags.length === 0 ? answer : { ...answer, flags: [...answer.flags, ...flags] };

const cureOf = ({ forum, missing }: QuorumAnswer, { charter }: QuorumQuestion): NotQuorate["cure"] => {
  // Where all who were missing have come since, no seat is to be filled: the item was taken up too early.
  const allCame = missing.length > 0 && missing.every(({ why }) => why === "late");
  if (forum !== "broken") return allCame ? "newTreatment" : "fillSeats";
  return charter.continuity === "meeting" ? "newMeeting" : "newTreatment";
};

const emptySeat = (
  { constellation, meeting, until }: Asked,
  missing: typeof MissingSeat.Type,
): ReadonlyArray<EmptySeat> =>
  constellation
    .filter((seat) => seat.seat === missing.seat)
    .map((seat) => ({
      ...missing,
      label: seat.label,
      // What comes after the treatment, such as the close of the meeting, tells nothing of why the seat was empty in it.
      since: meeting.presence.reduce<Instant | null>(
        (since, entry) =>
          entry.seat === seat.seat && entry.until !== null && toMilliseconds(entry.until) < toMilliseconds(until)
            ? entry.until
            : since,
        null,
      ),
      deputies: appointedTo(seat, "deputy", sittingDay(meeting, until)).map(({ person, title }) => ({
        person,
        ...(title === undefined ? {} : { title }),
      })),
    }));
