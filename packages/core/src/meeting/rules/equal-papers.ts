/**
 * PAP-1: the same version of every paper reached every seat of the item's constellation in time.
 *
 * - **Source** A county leadership group's spring meeting: a proposal had gone only to the working
 *   committee's own members, so the group did not decide.
 * - **Scope** Decision items. A new version starts over.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type CalendarDate,
  type Evidence,
  Id,
  type Instant,
  plusDays,
  refusal,
  rule,
  toMilliseconds,
  writtenDay,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Paper } from "../schema.ts";

export const PAP_1 = rule({
  id: "PAP-1",
  title: { sv: "Lika underlag", en: "Equal papers" },
  source: "A county leadership group's spring meeting: papers that reached only some, and a decision that had to wait",
  text: {
    sv: "Samma version av varje underlag ska ha nått varje plats i punktens konstellation så många dagar i förväg som stadgan säger.",
    en: "The same version of every paper must have reached every seat of the item's constellation as many days before as the charter says.",
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

/** Evidence that every seat had the same papers in time: which versions. */
export type EqualPapers = Evidence<
  "papers",
  { readonly papers: ReadonlyArray<{ readonly paper: string; readonly version: string; readonly hash: string }> }
>;

/** What the ruling needs: who must have the papers, and by when. */
interface Due {
  readonly meeting: string;
  readonly item: string;
  readonly seats: ReadonlyArray<string>;
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
  const lacking = latest
    .map(({ paper, version }) => ({
      paper: paper.paper,
      version,
      seats: due.seats.flatMap((seat) => lacks(paper, version, seat, due)),
    }))
    .filter(({ seats }) => seats.length > 0);
  return lacking.length > 0
    ? Result.fail(PapersNotEqual({ meeting: due.meeting, item: due.item, papers: lacking }))
    : Result.succeed(
        vouch({ papers: latest.map(({ paper, version, hash }) => ({ paper: paper.paper, version, hash })) }),
      );
};

const lacks = (paper: Paper, version: string, seat: string, due: Due): ReadonlyArray<SeatWithoutPaper> => {
  const reached = paper.reached.filter((delivery) => delivery.seat === seat);
  const same = reached.filter((delivery) => delivery.version === version);
  if (reached.length === 0) return [{ seat, why: "notReached" }];
  if (same.length === 0) return [{ seat, why: "olderVersion" }];
  return same.some(({ at }) => inTime(at, due)) ? [] : [{ seat, why: "late" }];
};

const inTime = (at: Instant, { leadDays, meetingDay, openedAt }: Due): boolean =>
  leadDays === undefined
    ? toMilliseconds(at) <= toMilliseconds(openedAt)
    : writtenDay(at) <= plusDays(meetingDay, -leadDays);
