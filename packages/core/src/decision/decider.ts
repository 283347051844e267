/**
 * Taking decisions, sending items on, following commitments up, and what a body decides about itself.
 *
 * @since 0.1.0
 */
import { constellationDecider } from "../constellation/index.ts";
import { change, type Decider, nothing, put } from "../kernel/index.ts";
import { meetingDecider } from "../meeting/index.ts";
import { changeCharter, dissolveBody, handOverBody } from "./deciding/bodies.ts";
import { deferItem, referItem, reportCommitment } from "./deciding/commitments.ts";
import { takeDecision } from "./deciding/take-decision.ts";
import type { DecisionCommand, DecisionFact } from "./events.ts";
import type { Decided, DecidedFact, DecisionRefusal } from "./refusals.ts";
import type { DecisionState } from "./schema.ts";
import type { WithDecisions } from "./state.ts";

/** The decider of decisions. @category deciders @since 0.1.0 */
export const decisionDecider: Decider<WithDecisions, DecisionCommand, DecidedFact, DecisionRefusal> = {
  initial: { ...meetingDecider.initial, decision: { decisions: nothing(), commitments: nothing() } },

  decide: (state, command): Decided => {
    switch (command.type) {
      case "TakeDecision":
        return takeDecision(state, command);
      case "ReferItem":
        return referItem(state, command);
      case "DeferItem":
        return deferItem(state, command);
      case "ReportCommitment":
        return reportCommitment(state, command);
      case "ChangeCharter":
        return changeCharter(state, command);
      case "HandOverBody":
        return handOverBody(state, command);
      case "DissolveBody":
        return dissolveBody(state, command);
    }
  },

  evolve: (state, fact) => {
    switch (fact.type) {
      case "DecisionTaken":
      case "CommitmentMade":
      case "CommitmentReported":
      case "BodyHandedOver":
        return { ...state, decision: evolve(state.decision, fact) };
      case "BodyEstablished":
      case "SeatCreated":
      case "PersonAppointed":
      case "AppointmentEnded":
      case "CharterAdopted":
      case "SeatAbolished":
      case "SubConstellationNamed":
      case "BodyDissolved":
        return { ...state, ...constellationDecider.evolve(state, fact) };
      default:
        return { ...state, ...meetingDecider.evolve(state, fact) };
    }
  },
};

const evolve = (state: DecisionState, fact: DecisionFact): DecisionState => {
  switch (fact.type) {
    case "DecisionTaken": {
      const { type: _, ...decision } = fact;
      return { ...state, decisions: put(state.decisions, fact.decision, decision) };
    }
    case "CommitmentMade": {
      const { type: _, ...made } = fact;
      return { ...state, commitments: put(state.commitments, fact.commitment, { ...made, reports: [] }) };
    }
    case "CommitmentReported": {
      const { on, text, state: reported } = fact;
      const commitments = change(state.commitments, fact.commitment, (commitment) => ({
        ...commitment,
        reports: [...commitment.reports, { on, text, state: reported }],
      }));
      return { ...state, commitments };
    }
    case "BodyHandedOver": {
      const { body, to, on } = fact;
      const owner = { kind: "body" as const, id: to };
      const handedOver = { from: body, to, on };
      const decisions = fact.decisions.reduce(
        (all, id) =>
          change(all, id, (decision) => ({
            ...decision,
            owner,
            handedOver: [...(decision.handedOver ?? []), handedOver],
          })),
        state.decisions,
      );
      const owned = fact.commitments.reduce(
        (all, id) => change(all, id, (commitment) => ({ ...commitment, owner })),
        state.commitments,
      );
      const commitments = fact.reportBacks.reduce(
        (all, id) =>
          change(all, id, (commitment) =>
            commitment.reportBack === undefined
              ? commitment
              : { ...commitment, reportBack: { ...commitment.reportBack, body: to } },
          ),
        owned,
      );
      return { decisions, commitments };
    }
  }
};
