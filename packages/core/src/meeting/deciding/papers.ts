/**
 * Registering the versions of papers, and recording which seats they reached.
 */
import * as Result from "effect/Result";
import { type ConstellationPart, seatNamed } from "../../constellation/index.ts";
import { type Context, find, mustBeFree, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { notAhead } from "../rules/acts-have-their-moment.ts";
import { itemNamed, type MeetingPart, meetingNamed } from "../state.ts";

/** Registers a version of a paper of an item. */
export const registerPaper = (state: MeetingPart, command: Of<"RegisterPaper">): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const paper = find(state.meeting.papers, command.paper);
    const sameVersion = paper?.versions.find((version) => version.version === command.version);
    const ofAnother = paper !== undefined && !item.papers.includes(command.paper);
    const name = yield* mustBeFree(ofAnother ? paper : sameVersion, "paper", `${command.paper} ${command.version}`);
    return [record({ ...command, type: "PaperRegistered" }, { name })];
  });

/** Records that a version of a paper reached some seats, and when that was entered. */
export const distributePaper = (
  state: ConstellationPart & MeetingPart,
  command: Of<"DistributePaper">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const happened = yield* notAhead(command.at, context);
    const { versions = [] } = find(state.meeting.papers, command.paper) ?? {};
    const version = versions.find((each) => each.version === command.version);
    yield* mustExist(version, "paper", `${command.paper} ${command.version}`);
    for (const seat of command.seats) yield* seatNamed(state, seat);
    return [record({ ...command, type: "PaperDistributed", recordedAt: context.instant }, { happened })];
  });
