/**
 * Registering the versions of papers, and recording which seats they reached.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, seatNamed } from "../../constellation/index.ts";
import { type Context, find, mustBeFree, mustExist } from "../../kernel/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { notAhead } from "../rules/acts-have-their-moment.ts";
import { recipientsOf } from "../rules/sent-to-everybody.ts";
import { changeTold } from "../rules/what-changed.ts";
import { itemNamed, type MeetingPart, meetingNamed, placeOfPaper } from "../state.ts";
import { concernedBy } from "../table.ts";

/** Registers a version of a paper of an item, with the day on which that was done. */
export const registerPaper = (state: MeetingPart, command: Of<"RegisterPaper">, { day }: Context): Decided =>
  Result.gen(function* () {
    const meeting = yield* meetingNamed(state, command.meeting);
    const item = yield* itemNamed(meeting, command.item);
    const paper = find(state.meeting.papers, command.paper);
    const sameVersion = paper?.versions.find((version) => version.version === command.version);
    const ofAnother = paper !== undefined && !item.papers.includes(command.paper);
    const name = yield* mustBeFree(ofAnother ? paper : sameVersion, "paper", `${command.paper} ${command.version}`);
    const told = yield* changeTold(paper, command);
    return [record({ ...command, type: "PaperRegistered", registeredOn: day }, { name, told })];
  });

/** Records that a version of a paper reached some seats, or all that its item concerns, and when that was entered. */
export const distributePaper = (
  state: CollaborationPart & ConstellationPart & MeetingPart,
  command: Of<"DistributePaper">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const happened = yield* notAhead(command.at, context);
    const paper = find(state.meeting.papers, command.paper);
    const version = paper?.versions.find((each) => each.version === command.version);
    yield* mustExist(version, "paper", `${command.paper} ${command.version}`);
    const known = yield* mustExist(paper, "paper", command.paper);
    for (const seat of command.seats ?? []) yield* seatNamed(state, seat);
    const at = placeOfPaper(known);
    const to = yield* recipientsOf(command.paper, at, command.seats ?? concernedBy(state, at).held);
    const fact = { ...command, type: "PaperDistributed", seats: to, recordedAt: context.instant } as const;
    return [record(fact, { happened, to })];
  });
