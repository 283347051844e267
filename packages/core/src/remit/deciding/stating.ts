/**
 * Stating what a body is for, and giving its seats a role.
 */
import * as Result from "effect/Result";
import { type ArchivePart, recordedDecisionNamed } from "../../archive/index.ts";
import { type CollaborationPart, organisationNamed } from "../../collaboration/index.ts";
import {
  bodyNamed,
  type ConstellationPart,
  type NotASeatOfTheBody,
  type SeatHasEnded,
  seatAmong,
  seatsOn,
} from "../../constellation/index.ts";
import { type DecisionPart, decisionNamed } from "../../decision/index.ts";
import type { Decision, NotInTheBook, OneOf, Recorded } from "../../kernel/index.ts";
import type { RemitCommand, RemitFact } from "../events.ts";
import { type RemitDemands, record } from "../evidence.ts";
import { type RoleDoesNotFit, roleLasts } from "../rules/a-role-of-seats.ts";
import { type RemitDoesNotFit, remitFits } from "../rules/said-of-a-body.ts";

type Named = "body" | "organisation" | "decision" | "recordedDecision" | "seat";
type Decided = Decision<
  Recorded<RemitFact, RemitDemands>,
  RemitDoesNotFit | RoleDoesNotFit | SeatHasEnded | NotASeatOfTheBody | NotInTheBook<Named>
>;

/** States what a body is for, from a day; an organisation and a decision that are named are in the book. */
export const stateRemit = (
  state: CollaborationPart & ConstellationPart & ArchivePart & DecisionPart,
  command: OneOf<RemitCommand, "StateRemit">,
): Decided =>
  Result.gen(function* () {
    const { inside, setUpBy } = command;
    const body = yield* bodyNamed(state, command.body);
    if (inside !== undefined) yield* organisationNamed(state, inside);
    if (setUpBy !== undefined && "decision" in setUpBy) yield* decisionNamed(state, setUpBy.decision);
    if (setUpBy !== undefined && "recordedDecision" in setUpBy)
      yield* recordedDecisionNamed(state, setUpBy.recordedDecision);
    const fits = yield* remitFits(body, command);
    return [record({ ...command, type: "RemitStated" }, { fits })];
  });

/** Gives a role to seats that the body has on its first day. */
export const giveRole = (state: ConstellationPart, command: OneOf<RemitCommand, "GiveRole">): Decided =>
  Result.gen(function* () {
    const { body: id, from } = command;
    const body = yield* bodyNamed(state, id);
    const there = seatsOn(state, body, from);
    const seats = yield* Result.all(
      command.seats.map((seat) => seatAmong(state, there, { body: id, seat, day: from })),
    );
    const lasts = yield* roleLasts(id, command);
    return [record({ ...command, type: "RoleGiven" }, { lasts, seats })];
  });
