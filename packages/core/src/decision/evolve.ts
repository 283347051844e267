/**
 * What each fact changes among the decisions and commitments.
 */
import { change, type Evolving, put, type Registry } from "../kernel/index.ts";
import type { DecisionFact } from "./events.ts";
import type { DecisionState } from "./state.ts";

export const evolve: Evolving<DecisionState, DecisionFact> = {
  DecisionTaken: (part, { type: _, ...decision }) => ({
    ...part,
    decisions: put(part.decisions, decision.decision, decision),
  }),
  DecisionTakenByCorrespondence: (part, { type: _, ...decision }) => ({
    ...part,
    decisions: put(part.decisions, decision.decision, decision),
  }),
  CommitmentMade: (part, { type: _, ...made }) => ({
    ...part,
    commitments: put(part.commitments, made.commitment, { ...made, reports: [] }),
  }),
  CommitmentReported: (part, { commitment: id, on, text, state }) => ({
    ...part,
    commitments: change(part.commitments, id, (commitment) => ({
      ...commitment,
      reports: [...commitment.reports, { on, text, state }],
    })),
  }),
  CommitmentOwnerStated: (part, { commitment: id, owner, together, on, reason }) => ({
    ...part,
    commitments: change(part.commitments, id, (commitment) => ({
      ...commitment,
      owner,
      ...(together === undefined ? {} : { together }),
      ownerStated: {
        on,
        ...(reason === undefined ? {} : { reason }),
        ...(commitment.together === undefined ? {} : { togetherBefore: commitment.together }),
      },
    })),
  }),
  CommitmentCorrected: (part, { commitment: id, text, reason, on }) => ({
    ...part,
    commitments: change(part.commitments, id, (commitment) => ({
      ...commitment,
      text,
      textBefore: [...(commitment.textBefore ?? []), { was: commitment.text, reason, on }],
    })),
  }),
  DecisionMeant: (part, { decision: id, type: _, ...meaning }) => ({
    ...part,
    decisions: change(part.decisions, id, (decision) => ({
      ...decision,
      meanings: [...(decision.meanings ?? []), meaning],
    })),
  }),
  BodyHandedOver: (part, { body, to, on, ...handed }) => {
    const owner = { kind: "body" as const, id: to };
    const decisions = changeAll(part.decisions, handed.decisions, (decision) => ({
      ...decision,
      owner,
      handedOver: [...(decision.handedOver ?? []), { from: body, to, on }],
    }));
    const owned = changeAll(part.commitments, handed.commitments, (commitment) =>
      // What nobody has yet goes to another list, and still nobody has it.
      commitment.owner === undefined
        ? { ...commitment, keptHandedOver: [...(commitment.keptHandedOver ?? []), { from: body, to, on }] }
        : { ...commitment, owner, handedOver: [...(commitment.handedOver ?? []), { from: body, to, on }] },
    );
    const commitments = changeAll(owned, handed.reportBacks, (commitment) =>
      commitment.reportBack === undefined
        ? commitment
        : {
            ...commitment,
            reportBack: { ...commitment.reportBack, body: to },
            reportsHandedOver: [...(commitment.reportsHandedOver ?? []), { from: body, to, on }],
          },
    );
    return { decisions, commitments };
  },
};

const changeAll = <A>(registry: Registry<A>, ids: ReadonlyArray<string>, next: (thing: A) => A): Registry<A> =>
  ids.reduce((all, id) => change(all, id, next), registry);
