/**
 * Which act led to each fact of a decision, and to those of meetings and charters that a decision leads to.
 */
import type { ConstellationFact } from "../constellation/index.ts";
import type { OneOf } from "../kernel/index.ts";
import type { MeetingFact } from "../meeting/index.ts";
import type { DecisionFact } from "./events.ts";
import type { Duty } from "./schema.ts";

type Entry = ReadonlyArray<{ readonly type: string }>;

/** The act that led to each. */
export const doneBy = {
  DecisionTaken: (fact: OneOf<DecisionFact, "DecisionTaken">, entry: Entry) => ({
    ...saidOfIt(fact, entry),
    type: "TakeDecision" as const,
  }),
  DecisionTakenByCorrespondence: null,
  CommitmentMade: (fact: OneOf<DecisionFact, "CommitmentMade">, entry: Entry) => {
    // Those of a decision, a referral or an agreement come with it.
    if (entry[0] !== fact || !entry.every(isCommitment)) return undefined;
    const { meeting, item, recordedMeeting, recordedDecision } = fact;
    const tasks = dutiesIn(entry).map(taskOf);
    const told = tasks.flatMap(({ on, ...task }) => (on === "everyParty" ? [] : [{ ...task, on }]));
    if (recordedMeeting !== undefined && item !== undefined)
      return { type: "RecordTasks" as const, recordedMeeting, item, tasks: told };
    if (recordedDecision !== undefined)
      return { type: "RecordTasksOfDecision" as const, recordedDecision, tasks: told };
    if (meeting === undefined || item === undefined) return undefined;
    return { type: "MakeCommitments" as const, meeting, item, tasks };
  },
  CommitmentReported: "ReportCommitment",
  CommitmentOwnerStated: "StateCommitmentOwner",
  CommitmentCorrected: ({ on: _, ...said }: OneOf<DecisionFact, "CommitmentCorrected">) => ({
    ...said,
    type: "CorrectCommitment" as const,
  }),
  DecisionMeant: ({ on: _, ...said }: OneOf<DecisionFact, "DecisionMeant">) => ({
    ...said,
    type: "SayWhatWasMeant" as const,
  }),
  BodyHandedOver: ({ decisions: _, commitments: __, reportBacks: ___, ...said }: HandedOver) => ({
    ...said,
    type: "HandOverBody" as const,
  }),
  ItemConcluded: (fact: OneOf<MeetingFact, "ItemConcluded">, entry: Entry) => {
    const { outcome, meeting, item, at } = fact;
    if (outcome.kind === "referred") {
      const { kind: _, ...said } = outcome;
      const duties = dutiesIn(entry).slice(outcome.scope.length);
      return { meeting, item, at, ...said, duties, ...staysOf(fact), type: "ReferItem" as const };
    }
    if (outcome.kind === "deferred") {
      const { kind: _, ...said } = outcome;
      return { meeting, item, at, ...said, ...staysOf(fact), type: "DeferItem" as const };
    }
    return undefined;
  },
  CharterAdopted: ({ decision, replacesUnknown, replaces, ...said }: OneOf<ConstellationFact, "CharterAdopted">) => {
    if (decision === undefined)
      return replacesUnknown === undefined ? undefined : { ...said, type: "StateCharter" as const };
    const before = replaces === undefined ? {} : { replaces };
    return { ...said, decision, ...before, type: "ChangeCharter" as const };
  },
  BodyDissolved: "DissolveBody",
  MeetingUnopened: "UnopenMeeting",
} as const;

/** What was said with a decision; its duties, and what was said of its item, stand in the other facts of its entry. */
export const saidOfIt = (
  { body: _, day: __, certificate: ___, enteredOn: ____, type: _____, ...said }: OneOf<DecisionFact, "DecisionTaken">,
  entry: Entry,
) => {
  const end = entry.flatMap((fact) => (isEnd(fact) && fact.outcome.kind === "decided" ? [fact] : []))[0];
  const note = end?.outcome.kind === "decided" ? end.outcome.note : undefined;
  const stays = end === undefined ? {} : staysOf(end);
  return { ...said, duties: dutiesIn(entry), ...(note === undefined ? {} : { note }), ...stays };
};

/** That the item stayed on the table, where it did. */
const staysOf = ({ goesOn }: OneOf<MeetingFact, "ItemConcluded">) => (goesOn === undefined ? {} : { goesOn });

const isEnd = (fact: Entry[number]): fact is OneOf<MeetingFact, "ItemConcluded"> => fact.type === "ItemConcluded";

/** The duties that the commitments of an entry were made of: one of each number, on everybody where it became several. */
const dutiesIn = (entry: Entry): ReadonlyArray<Duty> => {
  const made = entry.flatMap((fact) => (isCommitment(fact) ? [fact] : []));
  const numbered = made.map((each) => ({ each, number: numberOf(each) }));
  const first = numbered.filter(
    ({ number: [n] }, index) => numbered.findIndex(({ number }) => number[0] === n) === index,
  );
  return first.map(
    ({ each: { text, owner = "notStated" as const, together, due, reportBack, condition }, number: [, party] }) => ({
      text,
      on: party === undefined ? owner : "everyParty",
      ...(together === undefined ? {} : { together }),
      ...(due === undefined ? {} : { due }),
      ...(reportBack === undefined ? {} : { reportBack }),
      condition,
    }),
  );
};

const taskOf = ({ condition: _, ...task }: Duty) => task;

type Commitment = OneOf<DecisionFact, "CommitmentMade">;
type HandedOver = OneOf<DecisionFact, "BodyHandedOver">;

const isCommitment = (fact: Entry[number]): fact is Commitment => fact.type === "CommitmentMade";

/** The number of a commitment, and the party it is on where everybody has one. */
const numberOf = ({
  commitment,
  meeting,
  item,
  recordedMeeting,
  recordedDecision,
}: Commitment): ReadonlyArray<string> =>
  commitment.slice(`${recordedDecision ?? `${meeting ?? recordedMeeting}.${item}`}.`.length).split(".");
