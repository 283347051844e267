/**
 * What a body does to itself by deciding: changing its charter, handing over what it answers for, and ending.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import {
  bodyNamed,
  type ConstellationPart,
  charterAdopted,
  charterDayFree,
  charterNamesSeats,
  charterWished,
  decidedByTheBody,
  recordOfConstellation,
} from "../../constellation/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { answersForNothing, handedOver } from "../rules/nothing-left-unowned.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import { type DecisionPart, decisionNamed } from "../state.ts";

/** Changes a body's charter by a decision it has taken (CON-6). */
export const changeCharter = (state: ConstellationPart & DecisionPart, command: Of<"ChangeCharter">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const decision = yield* decisionNamed(state, command.decision);
    const mayBegin = yield* decidedByTheBody(command.body, command.from, decision);
    const dayFree = yield* charterDayFree(body, command.from);
    const charter = charterWished(command);
    const names = yield* charterNamesSeats(state, body, command.from, charter.charter);
    return [charterAdopted(command, charter, { mayBegin, dayFree, names })];
  });

/** Hands everything a body answers for over to another body, in one act (CON-5). */
export const handOverBody = (
  state: CollaborationPart & ConstellationPart & DecisionPart,
  command: Of<"HandOverBody">,
): Decided =>
  Result.gen(function* () {
    yield* bodyNamed(state, command.body);
    const to = yield* ownerInForce(state, { kind: "body", id: command.to }, command.on);
    const all = yield* handedOver(state, command.body, command.to);
    const { decisions, commitments, reportBacks } = all;
    return [
      record({ ...command, type: "BodyHandedOver", decisions, commitments, reportBacks }, { handedOver: all, to }),
    ];
  });

/** Dissolves a body that answers for nothing any more (CON-5). */
export const dissolveBody = (
  state: ConstellationPart & MeetingPart & DecisionPart,
  command: Of<"DissolveBody">,
): Decided =>
  Result.gen(function* () {
    yield* bodyNamed(state, command.body);
    const nothingLeft = yield* answersForNothing(state, command.body);
    return [recordOfConstellation({ ...command, type: "BodyDissolved" }, { nothingLeft })];
  });
