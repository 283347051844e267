/**
 * DEC-7: the owner reports on a commitment until it is carried out.
 */
import * as Result from "effect/Result";
import { type ArchivePart, type RecordIsStruck, recordStands } from "../../archive/index.ts";
import { CalendarDate, type Evidence, MadeId, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Commitment } from "../schema.ts";
import { struckWith } from "../state.ts";

export const DEC_7 = rule({
  id: "DEC-7",
  title: { sv: "Ägaren rapporterar tills det är gjort", en: "The owner reports until it is done" },
  source: "County leadership groups' minutes: report-backs nobody asks for",
  text: {
    sv: "Ett uppdrag rapporteras tills det är genomfört; sedan är det avslutat.",
    en: "A commitment is reported on until it is carried out; then it is closed.",
  },
});

/** The commitment is carried out; nothing more is reported on it. */
export const CommitmentCarriedOut = refusal(
  "CommitmentCarriedOut",
  DEC_7,
  { commitment: MadeId, on: CalendarDate },
  "hindered",
);
export type CommitmentCarriedOut = typeof CommitmentCarriedOut.Type;

/** Evidence that a commitment is still open. */
export type StillOpen = Evidence<"stillOpen">;

/** Whether a commitment can be reported on. */
export const stillOpen = (
  state: ArchivePart,
  commitment: Commitment,
): Result.Result<StillOpen, CommitmentCarriedOut | RecordIsStruck> => {
  const done = commitment.reports.find((report) => report.state === "carriedOut");
  if (done !== undefined) return Result.fail(CommitmentCarriedOut({ commitment: commitment.commitment, on: done.on }));
  const { recordedMeeting, recordedDecision } = commitment;
  const recorded = recordedMeeting ?? recordedDecision;
  const struck = struckWith(state, commitment);
  return recorded === undefined || struck === undefined
    ? Result.succeed(vouch({}))
    : Result.map(recordStands(recorded, { struck }), () => vouch({}));
};
