/**
 * An item of a meeting: its outcome, whether the group is or was the group for it, and what would stop a decision.
 */

import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { organisationName } from "../../collaboration/index.ts";
import { seatName } from "../../constellation/index.ts";
import { CalendarDate, find, fromMilliseconds, Id, Instant, toMilliseconds, Wording } from "../../kernel/index.ts";
import { seatsOf } from "../concerned-seats.ts";
import { certifiedAnswer, certifiedInWords } from "../decided.ts";
import type { Item, Meeting, Treatment } from "../model.ts";
import { compileQuorum, QuorumAnswer, type QuorumNames } from "../quorum/index.ts";
import { quorumQuestionOf } from "../quorum-question.ts";
import { EarlierItem, ItemKind, Outcome, PlannedMinutes, TextBefore } from "../schema.ts";
import { openedAt, outcomeOf, outcomesIn, outcomesOf, seatsAt } from "../state.ts";
import { canBeDecided, type Table, tableOf } from "../table.ts";
import { type ExplainObstacle, Obstacle, obstaclesTo } from "./obstacle.ts";
import { PaperState, paperStatesOf } from "./papers.ts";
import type { Seen } from "./seen.ts";

/** Somebody who may not take part in an item, or might not until it was taken back. */
export const RecusalView = Schema.Struct({
  seat: Id,
  person: Schema.optionalKey(Id),
  ground: Wording,
  from: Schema.optionalKey(Instant),
  reason: Schema.optionalKey(Wording),
  /** Entered after the item had ended: a correction. */
  afterwards: Schema.optionalKey(Schema.Literal(true)),
  withdrawn: Schema.optionalKey(
    Schema.Struct({ until: Schema.optionalKey(Instant), reason: Schema.optionalKey(Wording) }),
  ),
}).annotate({ identifier: "RecusalView" });

/** An outcome that an item has come to, and the answer of the certificate where that is a decision. */
export const OutcomeOfItem = Schema.Struct({
  at: Instant,
  outcome: Outcome,
  /** Whether the item stayed on the table, for a further outcome. */
  goesOn: Schema.Boolean,
  quorum: Schema.NullOr(QuorumAnswer),
  enteredOn: Schema.NullOr(CalendarDate),
}).annotate({ identifier: "OutcomeOfItem" });

/** A time an item was on the table: whether the group was the group then, and how it ended. */
export const TreatmentOfItem = Schema.Struct({
  from: Instant,
  until: Schema.NullOr(Instant),
  light: Schema.NullOr(Schema.Literals(["quorate", "inquorate", "unknown"])),
  outcome: Schema.NullOr(Outcome),
  enteredOn: Schema.NullOr(CalendarDate),
}).annotate({ identifier: "TreatmentOfItem" });

/** An item of the agenda: what happened, and whether the group was the group. */
export const ItemView = Schema.Struct({
  item: Id,
  title: Wording,
  /** What its title said before it was corrected, in order. */
  titleBefore: Schema.Array(TextBefore),
  kinds: Schema.Array(ItemKind),
  presenters: Schema.NullOr(Wording),
  /** Who presents it, by their ids; none where nobody is said to. */
  presentedBy: Schema.Array(Id),
  /** How many minutes it is planned to take; null where nobody has said. */
  minutes: Schema.NullOr(PlannedMinutes),
  /** What is expected of those who come to it; null where nothing is said to be. */
  expects: Schema.NullOr(Wording),
  continues: Schema.NullOr(EarlierItem),
  /** Whether it was placed once the meeting had opened, so that it was not in the call. */
  placedLate: Schema.Boolean,
  seats: Schema.Int,
  ofSeats: Schema.Int,
  papers: Schema.Array(Id),
  /** Each paper's version that the item rests or rested on, and how many of the seats it concerns had been reached. */
  paperStates: Schema.Array(PaperState),
  /** Who may not take part in it, on what ground and from when; also those whose recusal was taken back. */
  recused: Schema.Array(RecusalView),
  status: Schema.Literals(["waiting", "open", "concluded"]),
  from: Schema.NullOr(Instant),
  until: Schema.NullOr(Instant),
  /** Whether the group is or was the group for the item; null before anyone has come. */
  light: Schema.NullOr(Schema.Literals(["quorate", "inquorate", "unknown"])),
  quorum: Schema.NullOr(QuorumAnswer),
  /** How it ended, so far; null while it is on the table. */
  outcome: Schema.NullOr(Outcome),
  /** Everything it has come to, in order, also while it stayed on the table. */
  outcomes: Schema.Array(OutcomeOfItem),
  /** Every time it was on the table, in order, and how each ended. */
  treatments: Schema.Array(TreatmentOfItem),
  /** When it lapsed or was withdrawn without being on the table, and the day that was entered where it was later. */
  endedUntreated: Schema.NullOr(
    Schema.Struct({ at: Instant, outcome: Outcome, enteredOn: Schema.NullOr(CalendarDate) }),
  ),
  obstacles: Schema.Array(Obstacle),
}).annotate({ identifier: "Item" });
export type ItemView = typeof ItemView.Type;

/** One item as it is seen. */
export const itemView = (book: Seen, meeting: Meeting, item: Item, explain: ExplainObstacle): ItemView => {
  const treatment = item.treatments.at(-1);
  const span = spanOf(meeting, item);
  const table = span && Result.getOrUndefined(tableOf(book, meeting, item, span.from));
  const outcome = outcomeOf(item);
  // What was decided rests on its certificate; everything else is asked of the log as it stands.
  const names = namesOn(book, meeting.day);
  const waits = waitsAgain(meeting, item);
  const decided = treatment?.is === "closed" && !waits ? certifiedIn(book, treatment, names) : undefined;
  const quorum = decided ?? (table && span ? compiled(book, table, span).answer() : null);
  const asked = table && span && item.kinds.includes("decision") && decided === undefined;
  const concerned = seatsConcerned(book, meeting, item);
  return {
    item: item.item,
    title: item.title,
    titleBefore: item.titleBefore ?? [],
    kinds: item.kinds,
    presenters: item.presenters ?? null,
    presentedBy: item.presentedBy ?? [],
    minutes: item.minutes ?? null,
    expects: item.expects ?? null,
    continues: item.continues ?? null,
    placedLate: item.late !== undefined,
    seats: concerned.seats,
    ofSeats: concerned.of,
    papers: item.papers,
    paperStates: paperStatesOf(book, meeting, item),
    recused: item.recusals,
    status: treatment?.is === "open" ? "open" : outcome === undefined ? "waiting" : "concluded",
    from: treatment?.from ?? null,
    until: treatment?.is === "closed" ? treatment.until : null,
    light: quorum?.verdict ?? null,
    quorum,
    outcome: outcome ?? null,
    outcomes: outcomesSeen(book, item, names),
    treatments: item.treatments.map((each) => treatmentOf(book, meeting, item, each, span && { span, quorum })),
    endedUntreated:
      item.endedUntreated === undefined
        ? null
        : { ...item.endedUntreated, enteredOn: item.endedUntreated.enteredOn ?? null },
    obstacles: asked ? obstaclesTo(canBeDecided(book, table, span.until), explain) : [],
  };
};

/** What the certificate of the last decision in a treatment says; undefined where nothing was decided. */
const certifiedIn = (book: Seen, treatment: Treatment, names: QuorumNames): QuorumAnswer | undefined =>
  certifiedInWords(book, decisionIn(treatment), names);

/** The last decision in a treatment. */
const decisionIn = (treatment: Treatment): Outcome | undefined =>
  outcomesIn(treatment).findLast(({ outcome }) => outcome.kind === "decided")?.outcome;

const outcomesSeen = (book: Seen, item: Item, names: QuorumNames): ReadonlyArray<typeof OutcomeOfItem.Type> => {
  const stayed = new Set(item.treatments.flatMap(({ earlier = [] }) => earlier));
  return outcomesOf(item).map((given) => ({
    at: given.at,
    outcome: given.outcome,
    goesOn: stayed.has(given),
    quorum: certifiedInWords(book, given.outcome, names) ?? null,
    enteredOn: given.enteredOn ?? null,
  }));
};

/** Whether the group was the group while an item was on the table, ready to be said as a light or in full. */
const compiled = (book: Seen, table: Table, span: Span) =>
  compileQuorum(quorumQuestionOf(book, { ...table, constellation: table.seats, ...span }), namesOn(book, table.day));

/** What seats and organisations are called on a day. */
const namesOn = (book: Seen, day: CalendarDate): QuorumNames => ({
  seat: (id) => seatName(book, id) ?? { sv: id },
  organisation: (id) => organisationName(book, id, day) ?? { sv: id },
});

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** One time an item was on the table; what was decided rests on its certificate, and what has been asked is not asked again. */
const treatmentOf = (
  book: Seen,
  meeting: Meeting,
  item: Item,
  treatment: Treatment,
  asked: { readonly span: Span; readonly quorum: QuorumAnswer | null } | undefined,
): typeof TreatmentOfItem.Type => {
  const { from } = treatment;
  const [until, outcome, enteredOn = null] =
    treatment.is === "closed" ? [treatment.until, treatment.outcome, treatment.enteredOn] : [null, null];
  const during = treatment.is === "open" ? spanOf(meeting, item) : { from, until: treatment.until };
  const light = (): QuorumAnswer["verdict"] | null => {
    const certified = treatment.is === "open" ? undefined : certifiedAnswer(book, decisionIn(treatment));
    if (certified !== undefined) return certified.verdict;
    if (during === undefined) return null;
    if (asked?.span.from === during.from && asked.span.until === during.until) return asked.quorum?.verdict ?? null;
    const table = Result.getOrUndefined(tableOf(book, meeting, item, from));
    return table === undefined ? null : compiled(book, table, during).verdict();
  };
  return { from, until, light: light(), outcome, enteredOn };
};

/** How many of the body's seats an item concerns on the meeting's day, and of how many. */
const seatsConcerned = (book: Seen, meeting: Meeting, item: Item) => {
  const body = find(book.constellation.bodies, meeting.body);
  if (body === undefined) return { seats: 0, of: 0 };
  const chosen = seatsOf(book, meeting, item);
  return {
    seats: Result.isSuccess(chosen) ? chosen.success.length : 0,
    of: seatsAt(book, body, meeting).length,
  };
};

/**
 * The interval an item is judged by: the treatment it ended in, or the moment it ended without one. While it waits in an open
 * meeting, also after it was broken off, it is the latest moment of the log: whether the group is the group now.
 */
const spanOf = (meeting: Meeting, item: Item) => {
  const treatment = item.treatments.at(-1);
  if (item.endedUntreated !== undefined) {
    const { at } = item.endedUntreated;
    return { from: at, until: justAfter(at, at) };
  }
  const waits = waitsAgain(meeting, item);
  if (treatment?.is === "closed" && !waits) return { from: treatment.from, until: treatment.until };
  const opened = openedAt(meeting);
  if (opened === undefined) return undefined;
  const now = latestMoment(meeting, opened);
  const from = waits ? now : (treatment?.from ?? now);
  return treatment === undefined && meeting.status.is === "closed" ? undefined : { from, until: justAfter(now, from) };
};

/** Whether an item was broken off in a meeting that is open, so that it waits to be taken up again. */
const waitsAgain = (meeting: Meeting, { treatments, endedUntreated }: Item): boolean => {
  const last = treatments.at(-1);
  const brokenOff = last?.is === "closed" && last.outcome.kind === "brokenOff";
  return brokenOff && endedUntreated === undefined && meeting.status.is === "open";
};

/** The latest moment of the log, as it was written there, so that a clock read aloud is the room's own. */
const latestMoment = (meeting: Meeting, opened: Instant): Instant => {
  const moments = [
    ...meeting.presence.flatMap((entry) => [entry.from, entry.until ?? entry.from]),
    ...meeting.items.flatMap((item) =>
      item.treatments.map((treatment) => outcomesIn(treatment).at(-1)?.at ?? treatment.from),
    ),
  ];
  return moments.reduce(
    (latest, moment) => (toMilliseconds(moment) > toMilliseconds(latest) ? moment : latest),
    opened,
  );
};

const justAfter = (now: Instant, from: Instant): Instant =>
  fromMilliseconds(Math.max(toMilliseconds(now), toMilliseconds(from)) + 1);
