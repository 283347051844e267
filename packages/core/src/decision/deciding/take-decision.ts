/**
 * Taking a decision on an item that is on the table, with the evidence it rests on.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type Context, find, mustBeFree } from "../../kernel/index.ts";
import {
  concluded,
  enteredAfterwards,
  isForDeciding,
  type MeetingPart,
  noteOf,
  noticeOf,
  onTheTable,
  papersOf,
  quorumFor,
  sameGroup,
} from "../../meeting/index.ts";
import { type DecisionDemands, record } from "../evidence.ts";
import type { Decided, Made, Of } from "../refusals.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import { papersSaid } from "../rules/papers-as-certified.ts";
import type { DecisionPart } from "../state.ts";
import { commitmentsOf } from "./commitments.ts";

type State = CollaborationPart & ConstellationPart & MeetingPart & DecisionPart;
type Wanted = Omit<Of<"TakeDecision">, "type">;

/**
 * Takes a decision on an item that is on the table.
 *
 * Also used where deciding has more consequences, as when an agreement is terminated.
 */
export const takeDecision = (state: State, command: Wanted, context: Context): Decided =>
  Result.gen(function* () {
    const { decision, duties = [] } = command;
    const name = yield* mustBeFree(find(state.decision.decisions, decision), "decision", decision);
    const table = yield* onTheTable(state, command, context);
    const { treatment } = table;
    const { at } = treatment;
    const item = yield* isForDeciding(table.item);
    const group = yield* sameGroup(state, table.body, table.meeting);
    const notice = yield* noticeOf(state, table, at);
    const papers = yield* papersOf(state, table);
    const quorum = yield* quorumFor(state, table, at);
    const owner = yield* ownerInForce(state, command.owner, table.day);
    const commitments = yield* commitmentsOf(state, table, duties, decision, { treatment });
    const { body } = table.meeting;
    const { day } = table;
    return [
      decisionTaken(
        { ...command, at },
        { body, day, ...enteredAfterwards(at, context) },
        { name, treatment, item, group, notice, papers, quorum, owner },
      ),
      ...commitments,
      concluded(
        command,
        { kind: "decided", decision, ...noteOf(command) },
        { treatment, group, notice, quorum, papers },
        context,
      ),
    ];
  });

/** The decision with its certificate: what it rested on, so that anyone can check it. */
const decisionTaken = (
  { duties: _, note: __, goesOn: ___, effect = "recommendation", ...taken }: Wanted,
  by: Pick<Parameters<typeof record<"DecisionTaken">>[0], "body" | "day" | "enteredOn">,
  evidence: DecisionDemands["DecisionTaken"],
): Made => {
  const { owner, quorum, papers } = evidence;
  const { charterFrom, question, answer } = quorum;
  const certificate = { charterFrom, question, answer, ...papersSaid(papers) };
  return record({ ...taken, type: "DecisionTaken", effect, owner, ...by, certificate }, evidence);
};
