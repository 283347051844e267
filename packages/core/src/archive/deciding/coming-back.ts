/**
 * Saying where something came back that an old paper says was put off.
 */
import * as Result from "effect/Result";
import type { Context, Decision, NotInTheBook, OneOf, Recorded } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { ArchiveCommand, ArchiveFact } from "../events.ts";
import { type ArchiveDemands, record } from "../evidence.ts";
import type { archiveRefusals } from "../refusals.ts";
import { comesBackAfter, wasPutOff } from "../rules/put-off-until-back.ts";
import { recordStands } from "../rules/struck-with-a-reason.ts";
import { type ArchivePart, recordedItemNamed, recordedMeetingNamed } from "../state.ts";

type State = MeetingPart & ArchivePart;
type Refusal = (typeof archiveRefusals)[number]["Type"] | NotInTheBook<"recordedMeeting" | "meeting" | "item">;

/** Says at which later meeting an item came back that was put off. */
export const bringBackRecordedItem = (
  state: State,
  command: OneOf<ArchiveCommand, "BringBackRecordedItem">,
  { day, actor }: Context,
): Decision<Recorded<ArchiveFact, ArchiveDemands>, Refusal> =>
  Result.gen(function* () {
    const left = yield* recordedMeetingNamed(state, command.recordedMeeting);
    const stands = yield* recordStands(command.recordedMeeting, left);
    const putOff = yield* wasPutOff(state, command, yield* recordedItemNamed(left, command.item));
    const later = yield* comesBackAfter(state, command, left, command.in);
    return [
      record({ ...command, type: "RecordedItemCameBack", since: day, enteredBy: actor }, { stands, putOff, later }),
    ];
  });
