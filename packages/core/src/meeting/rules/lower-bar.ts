/**
 * QUO-7, which item: the lower bar of a second call belongs to the very item that lapsed, and to one that continues it.
 */
import * as Result from "effect/Result";
import type { Charter } from "../../constellation/index.ts";
import { type Evidence, find, Id, type Instant, inAnyOrder, refusal, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting, OutcomeGiven } from "../model.ts";
import { EarlierItem } from "../schema.ts";
import { type MeetingPart, outcomesIn } from "../state.ts";
import { endOf, notEnded } from "./every-item-has-an-outcome.ts";
import { lapsedForLackOfQuorum, QUO_7 } from "./second-call.ts";

/** Another item continues the one that lapsed, and can still be decided or has been. */
export const AlreadyContinued = refusal(
  "AlreadyContinued",
  QUO_7,
  { meeting: Id, item: Id, continues: EarlierItem, by: EarlierItem },
  "hindered",
);
export type AlreadyContinued = typeof AlreadyContinued.Type;

/** Evidence that an item continues none that lapsed, or is the only one to do so at a second call. */
export type ContinuesAlone = Evidence<"continuesAlone">;

type Earlier = typeof EarlierItem.Type;

/** Whether an item can continue another: one that lapsed is continued once at a second call, until that has come to nothing. */
export const continuesAlone = (
  state: MeetingPart,
  meeting: Meeting,
  { item, continues }: { readonly item: string; readonly continues?: Earlier },
): Result.Result<ContinuesAlone, AlreadyContinued> => {
  if (continues === undefined || meeting.secondCallOf !== continues.meeting) return Result.succeed(vouch({}));
  const earlier = earlierItem(state, continues);
  const other =
    earlier !== undefined && lapsedForLackOfQuorum(earlier)
      ? inItsPlace(state, continues).find((each) => isDecided(each.item) || mayBeDecided(each))
      : undefined;
  return other === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(
        AlreadyContinued({
          meeting: meeting.meeting,
          item,
          continues,
          by: { meeting: other.meeting.meeting, item: other.item.item },
        }),
      );
};

interface InMeeting {
  readonly meeting: Meeting;
  readonly item: Item;
}

/**
 * Every item in the place of one that lapsed: those that continue it, and those that continue these until one is decided. Where it
 * stands in the place of another that lapsed itself, those in the place of the first of them.
 */
const inItsPlace = (state: MeetingPart, lapsed: Earlier): ReadonlyArray<InMeeting> => {
  const all = inAnyOrder(state.meeting.meetings).flatMap((meeting) =>
    meeting.items.flatMap((item) => (item.continues === undefined ? [] : [{ meeting, item, of: item.continues }])),
  );
  const found: Array<InMeeting> = [];
  const seen: Array<Earlier> = [];
  const next = [firstToLapse(state, lapsed)];
  for (let earlier = next.pop(); earlier !== undefined; earlier = next.pop()) {
    const here = earlier;
    if (seen.some((each) => isSame(each, here))) continue;
    seen.push(here);
    const continuing = all.filter(({ of }) => isSame(of, here));
    found.push(...continuing.map(({ meeting, item }) => ({ meeting, item })));
    next.push(
      ...continuing.flatMap(({ item }) => (isDecided(item) ? [] : [{ meeting: item.meeting, item: item.item }])),
    );
  }
  return found;
};

/** The first to lapse of those that each stand in the place of the one before. */
const firstToLapse = (state: MeetingPart, lapsed: Earlier, passed: ReadonlyArray<Earlier> = []): Earlier => {
  const before = earlierItem(state, lapsed)?.continues;
  const item = before && earlierItem(state, before);
  return before === undefined ||
    item === undefined ||
    !lapsedForLackOfQuorum(item) ||
    passed.some((each) => isSame(each, before))
    ? lapsed
    : firstToLapse(state, before, [...passed, lapsed]);
};

const earlierItem = ({ meeting: { meetings } }: MeetingPart, { meeting, item }: Earlier): Item | undefined =>
  find(meetings, meeting)?.items.find((each) => each.item === item);

const isSame = (a: Earlier, b: Earlier): boolean => a.meeting === b.meeting && a.item === b.item;

const isDecided = (item: Item): boolean =>
  endOf(item)?.kind === "decided" || item.treatments.some(({ earlier = [] }) => earlier.some(decides));

const decides = ({ outcome }: OutcomeGiven): boolean => outcome.kind === "decided";

/** Whether an item can still be decided under the lower bar. */
const mayBeDecided = ({ meeting, item }: InMeeting): boolean =>
  meeting.secondCallOf !== undefined &&
  meeting.secondCallOf === item.continues?.meeting &&
  (meeting.status.is === "called" || meeting.status.is === "open") &&
  Result.isSuccess(notEnded(item));

/** Whether an item that lapsed was to be decided, by the very seats that the later one is for. */
const isForTheSame = (earlier: Item, later: Item): boolean =>
  earlier.kinds.includes("decision") &&
  JSON.stringify(earlier.constellation ?? null) === JSON.stringify(later.constellation ?? null);

/** Whether something in the place of the same item had been decided before a moment: at another, or at this one, which goes on. */
const decidedBefore = (state: MeetingPart, earlier: Earlier, own: Item, until: Instant): boolean =>
  inItsPlace(state, earlier).some(({ item }) =>
    item.treatments
      .flatMap((each) => (isSame(item, own) ? (each.earlier ?? []) : outcomesIn(each)))
      .some((each) => decides(each) && toMilliseconds(each.at) < toMilliseconds(until)),
  );

/**
 * The charter an item is judged by until a moment: on a second call, for the very item that lapsed at the first meeting, its
 * lower bar; as long as the lapse stands, and no other item has been decided in its place.
 *
 * @param lapseStands whether the group was not quorate when an item lapsed, by what is known of it now
 */
export const charterForItem = (
  state: MeetingPart,
  charter: Charter,
  { meeting, item, until }: InMeeting & { readonly until: Instant },
  lapseStands: (first: Meeting, item: Item) => boolean,
): Charter => {
  const { secondCallOf } = meeting;
  const { continues } = item;
  if (charter.secondCall === undefined || secondCallOf === undefined || continues?.meeting !== secondCallOf)
    return charter;
  const first = find(state.meeting.meetings, secondCallOf);
  const earlier = first?.items.find((each) => each.item === continues.item);
  const isLower =
    first !== undefined &&
    earlier !== undefined &&
    lapsedForLackOfQuorum(earlier) &&
    isForTheSame(earlier, item) &&
    !decidedBefore(state, continues, item, until) &&
    lapseStands(first, earlier);
  return isLower ? { ...charter, quorum: charter.secondCall.quorum } : charter;
};
