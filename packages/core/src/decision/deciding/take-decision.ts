/**
 * Taking a decision on an item that is on the table, with the evidence it rests on.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { alreadyGiven, find } from "../../kernel/index.ts";
import { type EqualPapers, notADecisionItem, type Quorate } from "../../meeting/index.ts";
import type { DecisionFact } from "../events.ts";
import type { Decided, Of } from "../refusals.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import type { Owner } from "../schema.ts";
import type { WithDecisions } from "../state.ts";
import { concluded, onTheTable, papersOf, quorumFor, type Table } from "../table.ts";
import { commitmentsOf } from "./commitments.ts";

/** The evidence a decision rests on. @category models @since 0.1.0 */
interface Evidence {
  readonly papers: EqualPapers;
  readonly quorum: Quorate;
  readonly owner: Owner;
}

/**
 * Takes a decision on an item that is on the table.
 *
 * Also used where deciding has more consequences, as when an agreement is terminated.
 *
 * @category rules @since 0.1.0
 */
export const takeDecision = (state: WithDecisions, command: Omit<Of<"TakeDecision">, "type">): Decided => {
  const given = alreadyGiven(find(state.decision.decisions, command.decision), "decision", command.decision);
  if (given) return Result.fail(given);
  return Result.flatMap(onTheTable(state, command), (table): Decided => {
    const hindered = notADecisionItem(table.item);
    if (hindered) return Result.fail(hindered);
    return Result.flatMap(papersOf(state, table), (papers) =>
      Result.flatMap(quorumFor(state, table, command.at), (quorum) =>
        Result.flatMap(ownerInForce(state, command.owner, table.meeting.day), (owner) =>
          Result.map(commitmentsOf(state, table, command, command.decision), (commitments) => [
            decisionTaken(command, table, { papers, quorum, owner }),
            ...commitments,
            concluded(command, { kind: "decided", decision: command.decision }),
          ]),
        ),
      ),
    );
  });
};

const decisionTaken = (
  command: Omit<Of<"TakeDecision">, "type">,
  { meeting }: Table,
  { papers, quorum, owner }: Evidence,
): DecisionFact => {
  const { duties: _, effect, ...taken } = command;
  const certificate = { charterFrom: quorum.charterFrom, question: quorum.question, answer: quorum.answer, ...papers };
  const by = { body: meeting.body, day: meeting.day };
  return { ...taken, type: "DecisionTaken", effect: effect ?? "recommendation", owner, ...by, certificate };
};
