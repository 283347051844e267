/**
 * PAP-1: the same version of every paper reached every seat of the item's constellation in time.
 *
 * - **Source** A county leadership group's spring meeting: a proposal had gone only to the working
 *   committee's own members, so the group did not decide.
 * - **Scope** Decision items. A new version starts over. A past meeting is judged by the versions and deliveries that were
 *   entered while its item was treated.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type CalendarDate,
  dayIn,
  type Evidence,
  Id,
  Instant,
  plusDays,
  refusal,
  rule,
  toMilliseconds,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Paper } from "../model.ts";

export const PAP_1 = rule({
  id: "PAP-1",
  title: { sv: "Lika underlag", en: "Equal papers" },
  source: "A county leadership group's spring meeting: papers that reached only some, and a decision that had to wait",
  text: {
    sv: "Samma version av varje underlag ska ha nått varje plats i punktens konstellation så många dagar i förväg som stadgan säger, räknat i svensk tid. En plats som ingen innehar behöver inte nås, men nämns. Att ett utskick förts in i efterhand syns i beslutets intyg.",
    en: "The same version of every paper must have reached every seat of the item's constellation as many days before as the charter says, counted in Swedish time. A seat that nobody holds need not be reached, but is named. That a delivery was entered afterwards is shown in the decision's certificate.",
  },
});

/** A seat that lacks a paper: it never came, an older version came, or it came late. */
const SeatWithoutPaper = Schema.Struct({ seat: Id, why: Schema.Literals(["notReached", "olderVersion", "late"]) });
type SeatWithoutPaper = typeof SeatWithoutPaper.Type;

/** Papers that did not reach every seat, and the seats. */
export const PapersNotEqual = refusal(
  "PapersNotEqual",
  PAP_1,
  {
    meeting: Id,
    item: Id,
    papers: Schema.Array(Schema.Struct({ paper: Id, version: Id, seats: Schema.Array(SeatWithoutPaper) })),
  },
  "hindered",
);
export type PapersNotEqual = typeof PapersNotEqual.Type;

/** A delivery that was entered only after the day, or the moment, by which it had to have been made. */
export const EnteredAfterwards = Schema.Struct({ seat: Id, at: Instant, recordedAt: Instant }).annotate({
  identifier: "EnteredAfterwards",
});

/** A paper as a decision rests on it: its version, and the deliveries that were entered afterwards. */
export const PaperHad = Schema.Struct({
  paper: Id,
  version: Id,
  hash: Schema.String,
  enteredAfterwards: Schema.optionalKey(Schema.Array(EnteredAfterwards)),
}).annotate({ identifier: "PaperHad" });
type PaperHad = typeof PaperHad.Type;

/** Evidence that every seat that somebody holds had the same papers in time: which versions, and which seats nobody holds. */
export type EqualPapers = Evidence<
  "papers",
  { readonly papers: ReadonlyArray<PaperHad>; readonly unheld: ReadonlyArray<string> }
>;

/** What the ruling needs: who must have the papers, and by when. */
interface Due {
  readonly meeting: string;
  readonly item: string;
  /** The seats it concerns that somebody holds, or could fill as a deputy. */
  readonly seats: ReadonlyArray<string>;
  /** Those that nobody does: they need not be reached. */
  readonly unheld: ReadonlyArray<string>;
  readonly meetingDay: CalendarDate;
  readonly leadDays: number | undefined;
  readonly openedAt: Instant;
}

/** Whether every paper reached every seat in time; else every paper with every seat that lacks it. */
export const equalPapers = (papers: ReadonlyArray<Paper>, due: Due): Result.Result<EqualPapers, PapersNotEqual> => {
  const latest = papers.flatMap((paper) => {
    const version = paper.versions.at(-1);
    return version === undefined ? [] : [{ paper, ...version }];
  });
  const isInTime = inTime(due);
  const lacking = latest
    .map(({ paper, version }) => ({
      paper: paper.paper,
      version,
      seats: due.seats.flatMap((seat) => lacks(paper, version, seat, isInTime)),
    }))
    .filter(({ seats }) => seats.length > 0);
  return lacking.length > 0
    ? Result.fail(PapersNotEqual({ meeting: due.meeting, item: due.item, papers: lacking }))
    : Result.succeed(vouch({ papers: latest.map((each) => had(each, due.seats, isInTime)), unheld: due.unheld }));
};

const lacks = (
  paper: Paper,
  version: string,
  seat: string,
  isInTime: (at: Instant) => boolean,
): ReadonlyArray<SeatWithoutPaper> => {
  const reached = paper.reached.filter((delivery) => delivery.seat === seat);
  const same = reached.filter((delivery) => delivery.version === version);
  if (reached.length === 0) return [{ seat, why: "notReached" }];
  if (same.length === 0) return [{ seat, why: "olderVersion" }];
  return same.some(({ at }) => isInTime(at)) ? [] : [{ seat, why: "late" }];
};

/** Whether a moment is in time: on the last day for the papers where the meeting is, or before the item was taken up. */
export const inTime = ({
  leadDays,
  meetingDay,
  openedAt,
}: Pick<Due, "leadDays" | "meetingDay" | "openedAt">): ((at: Instant) => boolean) => {
  if (leadDays === undefined) {
    const opened = toMilliseconds(openedAt);
    return (at) => toMilliseconds(at) <= opened;
  }
  const lastDay = plusDays(meetingDay, -leadDays);
  // Papers go to many seats at one moment, and what day a moment is where the meeting is takes a while to say.
  const known = new Map<Instant, boolean>();
  return (at) => {
    const before = known.get(at) ?? dayIn(at) <= lastDay;
    known.set(at, before);
    return before;
  };
};

/** A paper's version with those of its deliveries in time that nobody had entered in time. */
const had = (
  { paper, version, hash }: { readonly paper: Paper; readonly version: string; readonly hash: string },
  seats: ReadonlyArray<string>,
  isInTime: (at: Instant) => boolean,
): PaperHad => {
  const enteredAfterwards = seats.flatMap((seat) => {
    const counted = paper.reached.filter((each) => each.seat === seat && each.version === version && isInTime(each.at));
    const [first] = counted;
    const lateEntry = counted.every(({ recordedAt }) => recordedAt !== undefined && !isInTime(recordedAt));
    return first?.recordedAt === undefined || !lateEntry ? [] : [{ seat, at: first.at, recordedAt: first.recordedAt }];
  });
  return {
    paper: paper.paper,
    version,
    hash,
    ...(enteredAfterwards.length === 0 ? {} : { enteredAfterwards }),
  };
};
