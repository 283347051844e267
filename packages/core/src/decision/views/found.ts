/**
 * What is found of decisions and of what has to be done because of them, with what has been reported.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import type { Commitment, TakenDecision } from "../schema.ts";
import type { DecisionPart } from "../state.ts";

export const decisionsFound: Found<DecisionPart, TakenDecision> = {
  among: ({ decision }) => inAnyOrder(decision.decisions),
  of: (taken) => [
    {
      id: taken.decision,
      title: taken.text,
      texts: (taken.meanings ?? []).flatMap(({ meant, reason }) => [meant, reason]),
      in:
        "meeting" in taken
          ? { kind: "meeting", id: taken.meeting }
          : { kind: "correspondence", id: taken.correspondence },
    },
  ],
  on: (_, { day }) => day,
};

export const commitmentsFound: Found<DecisionPart, Commitment> = {
  among: ({ decision }) => inAnyOrder(decision.commitments),
  of: ({ commitment, text, textBefore = [], reports, ownerStated, ...given }) => [
    {
      id: commitment,
      title: text,
      texts: [
        ...reports.map((report) => report.text),
        ...textBefore.flatMap(({ was, reason }) => [was, reason]),
        ownerStated?.reason,
      ],
      in: givenIn(given),
    },
  ],
  on: (_, { since }) => since,
};

/** What it follows from. */
const givenIn = ({
  decision,
  meeting,
  recordedMeeting,
  recordedDecision,
}: Pick<Commitment, "decision" | "meeting" | "recordedMeeting" | "recordedDecision">) => {
  if (decision !== undefined) return { kind: "decision", id: decision };
  if (recordedDecision !== undefined) return { kind: "recordedDecision", id: recordedDecision };
  return recordedMeeting === undefined
    ? { kind: "meeting", id: meeting ?? "" }
    : { kind: "recordedMeeting", id: recordedMeeting };
};
