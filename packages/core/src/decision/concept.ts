/**
 * Decisions and what follows from them, as the book needs to know them.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import { asDecided } from "./as-decided.ts";
import { changeCharter, dissolveBody, handOverBody, stateCharter } from "./deciding/bodies.ts";
import { deferItem, makeCommitments, referItem, reportCommitment } from "./deciding/commitments.ts";
import { correctCommitment, sayWhatWasMeant } from "./deciding/corrections.ts";
import { recordTasks, recordTasksOfDecision, stateCommitmentOwner } from "./deciding/recorded-tasks.ts";
import { takeDecision } from "./deciding/take-decision.ts";
import { unopenMeeting } from "./deciding/unopening.ts";
import { doneBy } from "./done-by.ts";
import { DecisionCommand, DecisionFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { decisionRefusals } from "./refusals.ts";
import { QUO_6, untrueWhenGiven } from "./rules/certificate-stands.ts";
import { contradictedSince } from "./rules/charter-stands.ts";
import { DEC_6 } from "./rules/comes-back.ts";
import { CON_5 } from "./rules/nothing-left-unowned.ts";
import { DEC_2 } from "./rules/one-commitment-per-party.ts";
import { DEC_1 } from "./rules/one-owner.ts";
import { DEC_7 } from "./rules/only-open-commitments.ts";
import { DEC_8 } from "./rules/owner-stated-later.ts";
import { CON_8 } from "./rules/unknown-rule-stated.ts";
import { bodyOfCommitment, bodyOfDecision, type DecisionState, noDecisions } from "./state.ts";
import { commitmentCalendar } from "./views/calendar.ts";
import { commitmentsDue, commitmentsDueKinds } from "./views/due.ts";
import { commitmentsFound, decisionsFound } from "./views/found.ts";

export const decision = concept({
  name: "decision",
  part: noDecisions,
  commands: DecisionCommand,
  facts: DecisionFact,
  refusals: decisionRefusals,
  rules: [CON_5, CON_8, QUO_6, DEC_1, DEC_2, DEC_6, DEC_7, DEC_8],
  decide: {
    TakeDecision: takeDecision,
    ReferItem: referItem,
    DeferItem: deferItem,
    MakeCommitments: makeCommitments,
    RecordTasks: recordTasks,
    RecordTasksOfDecision: recordTasksOfDecision,
    ReportCommitment: reportCommitment,
    StateCommitmentOwner: stateCommitmentOwner,
    CorrectCommitment: correctCommitment,
    SayWhatWasMeant: sayWhatWasMeant,
    ChangeCharter: changeCharter,
    StateCharter: stateCharter,
    HandOverBody: handOverBody,
    DissolveBody: dissolveBody,
    UnopenMeeting: unopenMeeting,
  },
  evolve,
  bearsOn: {
    DecisionTaken: bearsOnNothing,
    DecisionTakenByCorrespondence: bearsOnNothing,
    CommitmentMade: bearsOnNothing,
    CommitmentReported: bearsOnNothing,
    CommitmentOwnerStated: bearsOnNothing,
    CommitmentCorrected: bearsOnNothing,
    DecisionMeant: bearsOnNothing,
    BodyHandedOver: bearsOnNothing,
  },
  certifies: { DecisionTaken: { decided: asDecided, whenGiven: untrueWhenGiven, since: contradictedSince } },
  doneBy,
  saidSince: { DecisionTaken: ["enteredOn"] },
  judged: { DecisionTaken: ["certificate"], DecisionTakenByCorrespondence: ["certificate"] },
  record,
  kinds: {
    decision: { found: decisionsFound, ofBody: bodyOfDecision },
    commitment: { found: commitmentsFound, ofBody: bodyOfCommitment },
  },
  holds: {
    decisions: ({ decisions }: DecisionState) => count(decisions),
    commitments: ({ commitments }: DecisionState) => count(commitments),
  },
  due: { kinds: commitmentsDueKinds, about: ["commitment", "decision"], entries: commitmentsDue },
  calendar: commitmentCalendar,
});
