/**
 * ARC-4: what an old paper says was put off or sent on waits until it is said where it came back, once and later than that.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type CalendarDate,
  type Evidence,
  firstDayOf,
  Id,
  lastDayOf,
  type NotInTheBook,
  refusal,
  rule,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { itemNamed, type MeetingPart, meetingNamed } from "../../meeting/index.ts";
import type { RecordedItem, RecordedOutcome } from "../schema.ts";
import {
  type ArchivePart,
  type CameBackIn,
  cameBackIn,
  type MeetingKept,
  recordedItemNamed,
  recordedMeetingNamed,
} from "../state.ts";
import { type RecordIsStruck, recordStands } from "./struck-with-a-reason.ts";

export const ARC_4 = rule({
  id: "ARC-4",
  title: {
    sv: "Det som sköts upp väntar tills det har kommit tillbaka",
    en: "What was put off waits until it has come back",
  },
  source: "County steering groups' notes: a study put off twelve months, a planning day put off to the spring",
  text: {
    sv: "En punkt som enligt ett äldre papper sköts upp eller skickades vidare väntar på radarn tills det står i boken på vilket senare möte den kom tillbaka. Det sägs en gång.",
    en: "An item that an old paper says was put off or sent on waits on the radar until the book says at which later meeting it came back. That is said once.",
  },
});

/** The item was not put off, has come back already, or would come back at the meeting it left, or before it. */
export const DoesNotComeBack = refusal(
  "DoesNotComeBack",
  ARC_4,
  { recordedMeeting: Id, item: Id, why: Schema.Literals(["notPutOff", "cameBackAlready", "before"]) },
  { by: "why", is: { notPutOff: "mistaken", cameBackAlready: "hindered", before: "mistaken" } },
);
export type DoesNotComeBack = typeof DoesNotComeBack.Type;

interface ItemAt {
  readonly recordedMeeting: string;
  readonly item: string;
}

/** How an item of an old paper ended, where that waits for a time. */
export const waitsIn = ({ outcomes = [] }: RecordedItem) => outcomes.filter(isWaiting);

const isWaiting = (outcome: RecordedOutcome) => outcome.kind === "deferred" || outcome.kind === "referred";

/** Evidence that an item was put off, and has not come back. */
export type WasPutOff = Evidence<"wasPutOff">;

/** Whether an item was put off, and has not come back. */
export const wasPutOff = (
  state: ArchivePart,
  { recordedMeeting, item }: ItemAt,
  told: RecordedItem,
): Result.Result<WasPutOff, DoesNotComeBack> => {
  const no = (why: DoesNotComeBack["why"]) => Result.fail(DoesNotComeBack({ recordedMeeting, item, why }));
  if (waitsIn(told).length === 0) return no("notPutOff");
  return cameBackIn(state, { recordedMeeting, item }) === undefined ? Result.succeed(vouch({})) : no("cameBackAlready");
};

/** Evidence that an item comes back at a meeting that is there, after the one it left. */
export type ComesBackLater = Evidence<"comesBackLater">;

/** Whether an item comes back at a meeting that is there, and that may have been after the one it left. */
export const comesBackAfter = (
  state: MeetingPart & ArchivePart,
  { recordedMeeting, item }: ItemAt,
  left: Pick<MeetingKept, "when">,
  where: CameBackIn,
): Result.Result<ComesBackLater, DoesNotComeBack | RecordIsStruck | NotThere> =>
  Result.flatMap(dayItCame(state, where), (back) =>
    back <= firstDayOf(left.when)
      ? Result.fail(DoesNotComeBack({ recordedMeeting, item, why: "before" }))
      : Result.succeed(vouch({})),
  );

type NotThere = NotInTheBook<"meeting" | "recordedMeeting" | "item">;

/** The day on which it came back: the meeting's, or the last on which one that an old paper tells of can have been. */
const dayItCame = (
  state: MeetingPart & ArchivePart,
  where: CameBackIn,
): Result.Result<CalendarDate, RecordIsStruck | NotThere> =>
  Result.gen(function* () {
    if ("meeting" in where) {
      const meeting = yield* meetingNamed(state, where.meeting);
      yield* itemNamed(meeting, where.item);
      return meeting.day;
    }
    const told = yield* recordedMeetingNamed(state, where.recordedMeeting);
    yield* recordStands(where.recordedMeeting, told);
    yield* recordedItemNamed(told, where.item);
    return lastDayOf(told.when);
  });
