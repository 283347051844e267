/**
 * What a body does to itself by deciding: changing its charter, handing over what it answers for, and ending.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { charterAdopted, charterNotDecided } from "../../constellation/index.ts";
import { alreadyGiven, find, mustExist } from "../../kernel/index.ts";
import type { Decided, Of } from "../refusals.ts";
import { bodyStillAnswers, whatBodyAnswersFor } from "../rules/nothing-left-unowned.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import type { WithDecisions } from "../state.ts";

/** Changes a body's charter by a decision it has taken (CON-6). */
export const changeCharter = (state: WithDecisions, command: Of<"ChangeCharter">): Decided =>
  Result.flatMap(mustExist(find(state.constellation.bodies, command.body), "body", command.body), (body) =>
    Result.flatMap(
      mustExist(find(state.decision.decisions, command.decision), "decision", command.decision),
      (decision): Decided => {
        const undecided = charterNotDecided(command.body, command.from, decision);
        if (undecided) return Result.fail(undecided);
        const sameDay = body.charters.find(({ from }) => from === command.from);
        const given = alreadyGiven(sameDay, "charter", `${command.body}/${command.from}`);
        return given ? Result.fail(given) : Result.succeed([charterAdopted(command)]);
      },
    ),
  );

/** Hands everything a body answers for over to another body, in one act (CON-5). */
export const handOverBody = (state: WithDecisions, command: Of<"HandOverBody">): Decided =>
  Result.flatMap(mustExist(find(state.constellation.bodies, command.body), "body", command.body), () =>
    Result.flatMap(ownerInForce(state, { kind: "body", id: command.to }, command.on), (): Decided => {
      const { decisions, commitments, reportBacks } = whatBodyAnswersFor(state, command.body);
      if (command.to === command.body || decisions.length + commitments.length + reportBacks.length === 0)
        return Result.fail({ type: "NothingToHandOver", rule: "CON-5", body: command.body, to: command.to });
      return Result.succeed([{ ...command, type: "BodyHandedOver", decisions, commitments, reportBacks }]);
    }),
  );

/** Dissolves a body that answers for nothing any more (CON-5). */
export const dissolveBody = (state: WithDecisions, command: Of<"DissolveBody">): Decided =>
  Result.flatMap(mustExist(find(state.constellation.bodies, command.body), "body", command.body), (): Decided => {
    const still = bodyStillAnswers(state, command.body);
    return still ? Result.fail(still) : Result.succeed([{ ...command, type: "BodyDissolved" }]);
  });
