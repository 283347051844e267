/**
 * Taking decisions, referring and deferring items, and reporting on commitments.
 *
 * A decision is recorded only with evidence in hand: an open treatment, equal papers, a quorum for
 * the whole treatment, and an owner. Leave one out and this file does not compile.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { type Body, constellationOfItem, type Seat, seatsOf } from "../constellation/index.ts";
import {
  alreadyGiven,
  type CalendarDate,
  change,
  type Decider,
  type Decision,
  find,
  type Instant,
  mustExist,
  nothing,
  put,
} from "../kernel/index.ts";
import {
  charterOf,
  type EqualPapers,
  equalPapers,
  type Item,
  itemNamed,
  type Meeting,
  type MeetingFact,
  type MeetingRefusal,
  meetingDecider,
  meetingNamed,
  notADecisionItem,
  openTreatment,
  type Quorate,
  quorumOfTreatment,
  type WithMeetings,
} from "../meeting/index.ts";
import type { DecisionCommand, DecisionFact } from "./events.ts";
import { type ComesBackTooEarly, comesBackTooEarly } from "./rules/comes-back.ts";
import { ownersOf } from "./rules/one-commitment-per-party.ts";
import { type OwnerNotInForce, ownerInForce } from "./rules/one-owner.ts";
import type { DecisionState, Duty, Owner } from "./schema.ts";

/** A slice of the book that knows decisions. @category models @since 0.1.0 */
export interface WithDecisions extends WithMeetings {
  readonly decision: DecisionState;
}

/** The commitment is carried out; nothing more is reported on it. @category refusals @since 0.1.0 */
export interface CommitmentCarriedOut {
  readonly type: "CommitmentCarriedOut";
  readonly rule: "DEC-7";
  readonly commitment: string;
  readonly on: CalendarDate;
}

/** Everything that a decision can refuse. @category refusals @since 0.1.0 */
export type DecisionRefusal = MeetingRefusal | OwnerNotInForce | ComesBackTooEarly | CommitmentCarriedOut;

/** What a decision needs: an item on the table and those it concerns. @category models @since 0.1.0 */
interface Table {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly body: Body;
  readonly seats: ReadonlyArray<Seat>;
  readonly openedAt: Instant;
}

/** The evidence a decision rests on. @category models @since 0.1.0 */
interface Evidence {
  readonly papers: EqualPapers;
  readonly quorum: Quorate;
  readonly owner: Owner;
}

type Act = { readonly meeting: string; readonly item: string; readonly at: Instant };
type Of<Type extends DecisionCommand["type"]> = Extract<DecisionCommand, { type: Type }>;
type Decided = Decision<DecisionFact | MeetingFact, DecisionRefusal>;

/** The decider of decisions. @category deciders @since 0.1.0 */
export const decisionDecider: Decider<WithDecisions, DecisionCommand, DecisionFact | MeetingFact, DecisionRefusal> = {
  initial: { ...meetingDecider.initial, decision: { decisions: nothing(), commitments: nothing() } },

  decide: (state, command): Decided => {
    switch (command.type) {
      case "TakeDecision":
        return takeDecision(state, command);
      case "ReferItem":
        return referItem(state, command);
      case "DeferItem":
        return Result.flatMap(onTheTable(state, command), ({ meeting }): Decided => {
          const early = comesBackTooEarly(command.item, command.until, meeting.day);
          const { until, reason } = command;
          return early ? Result.fail(early) : Result.succeed([concluded(command, { kind: "deferred", until, reason })]);
        });
      case "ReportCommitment":
        return Result.flatMap(
          mustExist(find(state.decision.commitments, command.commitment), "commitment", command.commitment),
          (commitment): Decided => {
            const done = commitment.reports.find((report) => report.state === "carriedOut");
            return done
              ? Result.fail({
                  type: "CommitmentCarriedOut",
                  rule: "DEC-7",
                  commitment: command.commitment,
                  on: done.on,
                })
              : Result.succeed([{ ...command, type: "CommitmentReported" }]);
          },
        );
    }
  },

  evolve: (state, fact) => {
    switch (fact.type) {
      case "DecisionTaken": {
        const { type: _, ...decision } = fact;
        return {
          ...state,
          decision: { ...state.decision, decisions: put(state.decision.decisions, fact.decision, decision) },
        };
      }
      case "CommitmentMade": {
        const { type: _, ...made } = fact;
        const commitments = put(state.decision.commitments, fact.commitment, { ...made, reports: [] });
        return { ...state, decision: { ...state.decision, commitments } };
      }
      case "CommitmentReported": {
        const { on, text, state: reported } = fact;
        const commitments = change(state.decision.commitments, fact.commitment, (commitment) => ({
          ...commitment,
          reports: [...commitment.reports, { on, text, state: reported }],
        }));
        return { ...state, decision: { ...state.decision, commitments } };
      }
      default:
        return { ...state, ...meetingDecider.evolve(state, fact) };
    }
  },
};

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

/** What would hinder a decision on an item now or when it was treated; undefined when nothing does. @category rules @since 0.1.0 */
export const hindranceOf = (state: WithDecisions, table: Table, at: Instant): DecisionRefusal | undefined => {
  const evidence = Result.flatMap(papersOf(state, table), () => quorumFor(state, table, at));
  return Result.isFailure(evidence) ? evidence.failure : undefined;
};

/** The item with those it concerns, at a treatment that opened at a moment. @category getters @since 0.1.0 */
export const tableOf = (
  state: WithMeetings,
  meeting: Meeting,
  item: Item,
  openedAt: Instant,
): Result.Result<Table, MeetingRefusal> =>
  Result.flatMap(mustExist(find(state.constellation.bodies, meeting.body), "body", meeting.body), (body) =>
    Result.map(constellationOfItem(body.body, seatsOf(state, body), item.constellation), (seats) => ({
      meeting,
      item,
      body,
      seats,
      openedAt,
    })),
  );

const onTheTable = (
  state: WithMeetings,
  { meeting: id, item: number, at }: Act,
): Result.Result<Table, MeetingRefusal> =>
  Result.flatMap(meetingNamed(state, id), (meeting) =>
    Result.flatMap(itemNamed(meeting, number), (item) =>
      Result.flatMap(openTreatment(meeting, item, at), ({ from }) => tableOf(state, meeting, item, from)),
    ),
  );

const papersOf = (state: WithMeetings, { meeting, item, body, seats, openedAt }: Table) =>
  equalPapers(
    item.papers.flatMap((id) => find(state.meeting.papers, id) ?? []),
    {
      meeting: meeting.meeting,
      item: item.item,
      seats: seats.map((seat) => seat.seat),
      meetingDay: meeting.day,
      leadDays: charterOf(body, meeting)?.value.paperLeadDays,
      openedAt,
    },
  );

const quorumFor = (state: WithMeetings, { meeting, item, body, seats, openedAt }: Table, at: Instant) =>
  quorumOfTreatment(state, { meeting, item: item.item, body, constellation: seats, from: openedAt, until: at });

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

const concluded = (
  { meeting, item, at }: Act,
  outcome: Extract<MeetingFact, { type: "ItemConcluded" }>["outcome"],
): MeetingFact => ({
  type: "ItemConcluded",
  meeting,
  item,
  at,
  outcome,
});

const referItem = (state: WithDecisions, command: Of<"ReferItem">): Decided =>
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

/** The commitments that an item's duties become: named by item, numbered in order, each with an owner in force. */
const commitmentsOf = (
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
