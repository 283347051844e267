/**
 * What has to be done after an item: duties become commitments, a referral says who prepares what and when it is
 * back, and commitments are reported on.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { find, mustExist } from "../../kernel/index.ts";
import type { DecisionFact } from "../events.ts";
import type { Decided, DecisionRefusal, Of } from "../refusals.ts";
import { comesBackTooEarly } from "../rules/comes-back.ts";
import { ownersOf } from "../rules/one-commitment-per-party.ts";
import { ownerInForce } from "../rules/one-owner.ts";
import type { Duty } from "../schema.ts";
import type { WithDecisions } from "../state.ts";
import { concluded, onTheTable, type Table } from "../table.ts";

/** Sends an item to be prepared: who, what, and when it is back. */
export const referItem = (state: WithDecisions, command: Of<"ReferItem">): Decided =>
  Result.flatMap(onTheTable(state, command), (table): Decided => {
    const early = comesBackTooEarly(command.item, command.back, table.meeting.day);
    if (early) return Result.fail(early);
    const { to, scope, back } = command;
    const prepare: ReadonlyArray<Duty> = scope.map((text) => ({
      text,
      on: { kind: "body", id: to },
      due: back,
      reportBack: { body: table.body.body, when: back },
    }));
    const all = { ...command, duties: [...prepare, ...(command.duties ?? [])] };
    return Result.map(commitmentsOf(state, table, all, undefined), (commitments) => [
      ...commitments,
      concluded(command, { kind: "referred", to, scope, back }),
    ]);
  });

/** Puts an item off to a meeting, a day or a time. */
export const deferItem = (state: WithDecisions, command: Of<"DeferItem">): Decided =>
  Result.flatMap(onTheTable(state, command), ({ meeting }): Decided => {
    const early = comesBackTooEarly(command.item, command.until, meeting.day);
    const { until, reason } = command;
    return early ? Result.fail(early) : Result.succeed([concluded(command, { kind: "deferred", until, reason })]);
  });

/** Reports on a commitment until it is carried out. */
export const reportCommitment = (state: WithDecisions, command: Of<"ReportCommitment">): Decided =>
  Result.flatMap(
    mustExist(find(state.decision.commitments, command.commitment), "commitment", command.commitment),
    (commitment): Decided => {
      const done = commitment.reports.find((report) => report.state === "carriedOut");
      return done
        ? Result.fail({ type: "CommitmentCarriedOut", rule: "DEC-7", commitment: command.commitment, on: done.on })
        : Result.succeed([{ ...command, type: "CommitmentReported" }]);
    },
  );

/** The commitments that an item's duties become: named by item, numbered in order, each with an owner in force. */
export const commitmentsOf = (
  state: WithDecisions,
  { meeting, item, seats }: Table,
  { duties = [] }: { readonly duties?: ReadonlyArray<Duty> },
  decision: string | undefined,
): Result.Result<ReadonlyArray<DecisionFact>, DecisionRefusal> => {
  const parties = [...new Set(seats.map((seat) => seat.organisation))];
  const facts: Array<DecisionFact> = [];
  for (const [index, duty] of duties.entries()) {
    const reportTo =
      duty.reportBack &&
      mustExist(find(state.constellation.bodies, duty.reportBack.body), "body", duty.reportBack.body);
    if (reportTo && Result.isFailure(reportTo)) return Result.fail(reportTo.failure);
    for (const { suffix, owner } of ownersOf(duty, parties)) {
      const inForce = ownerInForce(state, owner, meeting.day);
      if (Result.isFailure(inForce)) return Result.fail(inForce.failure);
      facts.push({
        type: "CommitmentMade",
        commitment: `${meeting.meeting}.${item.item}.${index + 1}${suffix}`,
        meeting: meeting.meeting,
        item: item.item,
        ...(decision === undefined ? {} : { decision }),
        owner,
        text: duty.text,
        ...(duty.due === undefined ? {} : { due: duty.due }),
        ...(duty.reportBack === undefined ? {} : { reportBack: duty.reportBack }),
        condition: duty.condition ?? false,
        since: meeting.day,
      });
    }
  }
  return Result.succeed(facts);
};
