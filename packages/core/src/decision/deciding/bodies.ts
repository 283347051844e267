/**
 * What a body does to itself by deciding: changing its charter, handing over what it answers for, and ending.
 */
import * as Result from "effect/Result";
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import {
  type Body,
  bodyEndsOnce,
  bodyNamed,
  type CharterVersion,
  type ConstellationPart,
  charterAdopted,
  charterDayDecided,
  charterDayFree,
  charterMakesSense,
  charterNamesSeats,
  charterWished,
  decidedByTheBody,
  recordOfConstellation,
} from "../../constellation/index.ts";
import { type Context, find } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import { record } from "../evidence.ts";
import type { Decided, Of } from "../refusals.ts";
import { reachesNothingBack } from "../rules/charter-reaches-back.ts";
import { contradictedSince } from "../rules/charter-stands.ts";
import { answersForNothing, bodyLasts, handedOver } from "../rules/nothing-left-unowned.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import { seatsWithoutPart } from "../rules/seats-without-part.ts";
import { ruleIsUnknown } from "../rules/unknown-rule-stated.ts";
import { type DecisionPart, decisionNamed } from "../state.ts";

/** Changes a body's charter by a decision it has taken (CON-6), also one that is not yet in force. */
export const changeCharter = (
  state: CollaborationPart & ConstellationPart & MeetingPart & DecisionPart,
  command: Of<"ChangeCharter">,
  { day }: Context,
): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const decision = yield* decisionNamed(state, command.decision);
    const without = yield* seatsWithoutPart(state, decision);
    const decided = yield* decidedByTheBody(
      command.body,
      command.from,
      { ...decision, stands: contradictedSince(state, decision) === undefined },
      without,
      charterDaysCarried(body, command.decision),
    );
    const mayBegin = yield* reachesNothingBack(state, command.body, command.from, decided);
    const decidedAs = (version: CharterVersion) =>
      version.decision === undefined ? undefined : find(state.decision.decisions, version.decision);
    const itsDay = yield* charterDayDecided(body, command, decision, decidedAs, day);
    const charter = charterWished(command);
    const names = yield* charterNamesSeats(state, body, command.from, charter.charter);
    const sense = yield* charterMakesSense(state, body, command, charter.charter);
    return [charterAdopted(command, charter, { mayBegin, itsDay, names, sense })];
  });

/** The first days of the charters of a body that a decision has carried, also of those that were replaced. */
const charterDaysCarried = ({ charters, replacedCharters }: Body, decision: string) =>
  [...charters, ...replacedCharters].flatMap((version) => (version.decision === decision ? [version.from] : []));

/** States a body's charter with its source, where nobody knows the rule of the one it has (CON-8). */
export const stateCharter = (state: ConstellationPart & DecisionPart, command: Of<"StateCharter">): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const { mayBegin, unknown } = yield* ruleIsUnknown(state, body, command.from);
    const itsDay = yield* charterDayFree(body, command.from, command.from === unknown ? unknown : undefined);
    const charter = charterWished(command);
    const names = yield* charterNamesSeats(state, body, command.from, charter.charter);
    const sense = yield* charterMakesSense(state, body, command, charter.charter);
    return [charterAdopted({ ...command, replacesUnknown: unknown }, charter, { mayBegin, itsDay, names, sense })];
  });

/** Hands everything a body answers for over to another body, in one act (CON-5). */
export const handOverBody = (
  state: CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart,
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

/** Dissolves a body that answers for nothing any more, once (CON-5). */
export const dissolveBody = (
  state: ConstellationPart & MeetingPart & ArchivePart & DecisionPart,
  command: Of<"DissolveBody">,
): Decided =>
  Result.gen(function* () {
    const body = yield* bodyNamed(state, command.body);
    const endsOnce = yield* bodyEndsOnce(body);
    const lasts = yield* bodyLasts(body, command.lastDay);
    const nothingLeft = yield* answersForNothing(state, command.body);
    return [recordOfConstellation({ ...command, type: "BodyDissolved" }, { nothingLeft, lasts, endsOnce })];
  });
