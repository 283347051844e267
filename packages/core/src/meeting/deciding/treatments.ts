/**
 * Taking items up and ending them: treatments opened, concluded and broken off, items withdrawn and lapsed, recusals.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { constellationOfItem } from "../../constellation/index.ts";
import { fromMilliseconds, type Instant, toMilliseconds } from "../../kernel/index.ts";
import type { MeetingFact } from "../events.ts";
import { assessQuorum } from "../quorum/index.ts";
import { quorumQuestionOf } from "../quorum-question.ts";
import type { Decided, MeetingRefusal, Of } from "../refusals.ts";
import { itemHasEnded } from "../rules/every-item-has-an-outcome.ts";
import { openTreatment } from "../rules/in-an-open-treatment.ts";
import { recusalDoesNotFit } from "../rules/recusal.ts";
import { notBefore } from "../rules/the-log-adds-up.ts";
import { whileOpen } from "../rules/while-the-meeting-is-open.ts";
import type { Item, Meeting, Outcome } from "../schema.ts";
import { bodyOf, itemNamed, meetingNamed, type WithMeetings } from "../state.ts";

interface AtItem {
  readonly meeting: string;
  readonly item: string;
  readonly at: Instant;
}

/** The meeting and the item an act speaks of, while the meeting is open. */
const inOpenMeeting = (
  state: WithMeetings,
  { meeting: id, item, at }: AtItem,
): Result.Result<{ readonly meeting: Meeting; readonly item: Item }, MeetingRefusal> =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.flatMap(whileOpen(meeting, at), () =>
      Result.map(itemNamed(meeting, item), (found) => ({ meeting, item: found })),
    ),
  );

/** Takes an item up: one at a time, in order of time, and not one that has ended. */
export const openItem = (state: WithMeetings, command: Of<"OpenTreatment">): Decided =>
  Result.flatMap(inOpenMeeting(state, command), ({ meeting, item }): Decided => {
    const open = meeting.items.find((each) => each.treatments.some((treatment) => treatment.is === "open"));
    if (open !== undefined)
      return Result.fail({
        type: "AnotherItemOpen",
        rule: "MTG-4",
        meeting: meeting.meeting,
        item: command.item,
        open: open.item,
      });
    const ended = itemHasEnded(item);
    if (ended) return Result.fail(ended);
    const last = lastClosed(meeting);
    return Result.flatMap(
      last === undefined ? Result.succeed(command.at) : notBefore(meeting, command.at, last),
      (): Decided => Result.succeed([{ ...command, type: "TreatmentOpened" }]),
    );
  });

/** When the latest treatment of the meeting closed. */
const lastClosed = (meeting: Meeting): Instant | undefined =>
  meeting.items
    .flatMap((item) => item.treatments)
    .flatMap((treatment) => (treatment.is === "closed" ? [treatment.until] : []))
    .sort((a, b) => toMilliseconds(a) - toMilliseconds(b))
    .at(-1);

/** Ends the open treatment of an item with an outcome that decides nothing. */
export const conclude = (state: WithMeetings, act: AtItem, outcome: Outcome): Decided =>
  Result.flatMap(meetingNamed(state, act.meeting), (meeting) =>
    Result.flatMap(itemNamed(meeting, act.item), (item) =>
      Result.map(openTreatment(meeting, item, act.at), () => [concluded(act, outcome)]),
    ),
  );

const concluded = ({ meeting, item, at }: AtItem, outcome: Outcome): MeetingFact => ({
  type: "ItemConcluded",
  meeting,
  item,
  at,
  outcome,
});

/** Takes an item off the agenda, on the table or not. */
export const withdrawItem = (state: WithMeetings, command: Of<"WithdrawItem">): Decided =>
  endItem(state, command, { kind: "withdrawn", reason: command.reason });

/** Lets an item lapse because the group is not the group; refused while it is. */
export const lapseItem = (state: WithMeetings, command: Of<"LapseItem">): Decided =>
  Result.flatMap(inOpenMeeting(state, command), ({ meeting, item }) =>
    Result.flatMap(bodyOf(state, meeting), (body) =>
      Result.flatMap(constellationOfItem(state, body, item.constellation, meeting.day), (constellation): Decided => {
        const until = fromMilliseconds(toMilliseconds(command.at) + 1);
        const asked = { meeting, item, body, constellation, from: command.at, until };
        if (assessQuorum(quorumQuestionOf(state, asked)).verdict === "quorate")
          return Result.fail({
            type: "GroupIsQuorate",
            rule: "QUO-7",
            meeting: meeting.meeting,
            item: item.item,
          });
        const { note } = command;
        return endItem(state, command, { kind: "lapsed", ...(note === undefined ? {} : { note }) });
      }),
    ),
  );

/** Ends an item that has not ended, whether it is on the table or has not been taken up. */
const endItem = (state: WithMeetings, act: AtItem, outcome: Outcome): Decided =>
  Result.flatMap(inOpenMeeting(state, act), ({ meeting, item }): Decided => {
    const ended = itemHasEnded(item);
    if (ended) return Result.fail(ended);
    const isOpen = item.treatments.some((treatment) => treatment.is === "open");
    return isOpen
      ? Result.map(openTreatment(meeting, item, act.at), () => [concluded(act, outcome)])
      : Result.succeed([concluded(act, outcome)]);
  });

/** Records that somebody may not take part in an item. */
export const recordRecusal = (state: WithMeetings, command: Of<"RecordRecusal">): Decided =>
  recusal(state, command, "record", { ...command, type: "RecusalRecorded" });

/** Takes a recusal back. */
export const withdrawRecusal = (state: WithMeetings, command: Of<"WithdrawRecusal">): Decided =>
  recusal(state, command, "withdraw", { ...command, type: "RecusalWithdrawn" });

const recusal = (
  state: WithMeetings,
  command: Of<"RecordRecusal"> | Of<"WithdrawRecusal">,
  act: "record" | "withdraw",
  fact: MeetingFact,
): Decided =>
  Result.flatMap(meetingNamed(state, command.meeting), (meeting) =>
    Result.flatMap(itemNamed(meeting, command.item), (item) =>
      Result.flatMap(bodyOf(state, meeting), (body) =>
        Result.flatMap(constellationOfItem(state, body, item.constellation, meeting.day), (seats): Decided => {
          const concerned = seats.map((seat) => seat.seat);
          const unfit = recusalDoesNotFit(item, concerned, command, act);
          return unfit ? Result.fail(unfit) : Result.succeed([fact]);
        }),
      ),
    ),
  );
