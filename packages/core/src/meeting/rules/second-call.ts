/**
 * QUO-7: a second call with a lower bar exists only if the charter says so; nobody can override it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Charter } from "../../constellation/index.ts";
import {
  CalendarDate,
  type Evidence,
  Id,
  Instant,
  type NotInTheBook,
  plusDays,
  refusal,
  rule,
  sameClockOn,
  toMilliseconds,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting } from "../model.ts";
import type { QuorumAnswer } from "../quorum/index.ts";
import { isDecidedAt, type MeetingPart, meetingNamed } from "../state.ts";
import { daysOf } from "./acts-have-their-moment.ts";
import { endOf } from "./every-item-has-an-outcome.ts";

export const QUO_7 = rule({
  id: "QUO-7",
  title: { sv: "Andra kallelsen bara om stadgan säger det", en: "A second call only if the charter says so" },
  source: "Konstellation; the body's charter decides, never whoever runs the meeting",
  text: {
    sv: "En andra kallelse med lägre krav finns bara om stadgan säger det, bara till ett avslutat möte där punkter förföll för att gruppen inte var beslutför, och bara för just de punkterna, var och en till dess att den är beslutad. En punkt förfaller inte innan mötet skulle börja, och visar det sig att gruppen var beslutför när punkten förföll gäller inte det lägre kravet. Flyttas det andra mötet gäller samma tid mellan mötena. Ingen kan sätta sig över det.",
    en: "A second call with a lower quorum exists only if the charter says so, only to a closed meeting where items lapsed because the group was not quorate, and only for those very items, each until it has been decided. An item does not lapse before the meeting was to start, and if it turns out that the group was quorate when the item lapsed, the lower quorum does not apply. If the second meeting is moved, the same time between the meetings applies. Nobody can override it.",
  },
});

/** There is no second call to that meeting. */
export const NoSecondCall = refusal(
  "NoSecondCall",
  QUO_7,
  {
    meeting: Id,
    first: Id,
    why: Schema.Literals(["charterHasNone", "otherBody", "firstNotClosed", "nothingLapsed", "tooSoon"]),
    /** The earliest day for the second meeting, when it is too soon. */
    earliest: Schema.NullOr(CalendarDate),
  },
  {
    by: "why",
    is: {
      charterHasNone: "hindered",
      otherBody: "mistaken",
      firstNotClosed: "hindered",
      nothingLapsed: "hindered",
      tooSoon: "hindered",
    },
  },
);
export type NoSecondCall = typeof NoSecondCall.Type;

/** The group can decide the item: it has not lapsed. */
export const GroupIsQuorate = refusal("GroupIsQuorate", QUO_7, { meeting: Id, item: Id }, "hindered");
export type GroupIsQuorate = typeof GroupIsQuorate.Type;

/** The meeting was not to start until later: nobody is missing yet. */
export const NotStartedYet = refusal(
  "NotStartedYet",
  QUO_7,
  { meeting: Id, item: Id, at: Instant, starts: Instant },
  "hindered",
);
export type NotStartedYet = typeof NotStartedYet.Type;

/** Evidence that a meeting is no second call, or one that the charter gives. */
export type CallAllowed = Evidence<"secondCall">;

/** Evidence that an item can lapse: the group is not the group for it, or that cannot be told. */
export type MayLapse = Evidence<"mayLapse", "inquorate" | "unknown">;

/** Whether a meeting can be called: as the first, or a second time to one where items lapsed and the charter lets. */
export const callAllowed = (
  state: MeetingPart,
  wanted: Pick<Meeting, "meeting" | "body" | "day" | "secondCallOf">,
  charter: Charter | undefined,
): Result.Result<CallAllowed, NoSecondCall | NotInTheBook<"meeting">> =>
  wanted.secondCallOf === undefined
    ? Result.succeed(vouch({}))
    : Result.flatMap(meetingNamed(state, wanted.secondCallOf), (first) => secondCallAllowed(wanted, first, charter));

const secondCallAllowed = (
  wanted: Pick<Meeting, "meeting" | "body" | "day">,
  first: Meeting,
  charter: Charter | undefined,
): Result.Result<CallAllowed, NoSecondCall> => {
  const no = (why: NoSecondCall["why"], earliest: CalendarDate | null = null) =>
    Result.fail(NoSecondCall({ meeting: wanted.meeting, first: first.meeting, why, earliest }));
  if (first.body !== wanted.body) return no("otherBody");
  if (charter?.secondCall === undefined) return no("charterHasNone");
  if (first.status.is !== "closed") return no("firstNotClosed");
  if (!first.items.some(lapsedForLackOfQuorum)) return no("nothingLapsed");
  const lastDay = daysOf(first).reduce((last, each) => (each > last ? each : last));
  const earliest = plusDays(lastDay, Math.max(1, charter.secondCall.noticeDays ?? 1));
  return wanted.day < earliest ? no("tooSoon", earliest) : Result.succeed(vouch({}));
};

/** Whether an item can lapse: not while the group could decide it, nor before the meeting was to start. */
export const mayLapse = (
  { meeting, item }: Item,
  planned: Pick<Meeting, "times" | "moves" | "day">,
  at: Instant,
  verdict: QuorumAnswer["verdict"],
): Result.Result<MayLapse, GroupIsQuorate | NotStartedYet> => {
  const starts = plannedStart(planned);
  if (starts !== undefined && toMilliseconds(at) < toMilliseconds(starts))
    return Result.fail(NotStartedYet({ meeting, item, at, starts }));
  return verdict === "quorate" ? Result.fail(GroupIsQuorate({ meeting, item })) : Result.succeed(vouch(verdict));
};

/** When a meeting was to start. One that was moved without a new time starts when the clock shows what it had been called for. */
const plannedStart = ({ times, moves = [], day }: Pick<Meeting, "times" | "moves" | "day">): Instant | undefined => {
  if (times !== undefined) return times.starts;
  const before = moves.findLast((move) => move.times !== undefined)?.times;
  return before === undefined ? undefined : sameClockOn(before.starts, day);
};

/**
 * Whether an item lapsed because the group was not there for it; where that could not be told, it did not, nor where something had been
 * decided at it before: of that the lower bar is not asked again.
 */
export const lapsedForLackOfQuorum = (item: Item): boolean => {
  const end = endOf(item);
  return end?.kind === "lapsed" && end.quorum !== "unknown" && !isDecidedAt(item);
};
