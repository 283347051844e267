/**
 * CON-5: a body that answers for something is not dissolved; it is handed over first.
 *
 * @since 0.1.0
 */
import { inOrder, rule } from "../../kernel/index.ts";
import type { Commitment } from "../schema.ts";
import type { WithDecisions } from "../state.ts";

/** What a body answers for: decisions it owns, open commitments, and open report-backs to it. @category models @since 0.1.0 */
export interface AnswersFor {
  readonly decisions: ReadonlyArray<string>;
  readonly commitments: ReadonlyArray<string>;
  readonly reportBacks: ReadonlyArray<string>;
}

/** The body still answers for these, or has meetings that are not over. @category refusals @since 0.1.0 */
export interface BodyStillAnswers extends AnswersFor {
  readonly type: "BodyStillAnswers";
  readonly rule: "CON-5";
  readonly body: string;
  readonly meetings: ReadonlyArray<string>;
}

/** The body answers for nothing, or would hand over to itself. @category refusals @since 0.1.0 */
export interface NothingToHandOver {
  readonly type: "NothingToHandOver";
  readonly rule: "CON-5";
  readonly body: string;
  readonly to: string;
}

export const CON_5 = rule({
  id: "CON-5",
  title: { sv: "Inget lämnas utan ägare", en: "Nothing is left without an owner" },
  source: "County leadership groups' minutes: owners nobody remembers when groups and people change",
  text: {
    sv: "Ett organ som äger beslut, har öppna uppdrag, väntar på återrapporter eller har möten kvar upplöses inte. Det lämnas över först.",
    en: "A body that owns decisions, has open commitments, waits for report-backs or has meetings left is not dissolved. They are handed over first.",
  },
});

/** What a body answers for now. @category rules @since 0.1.0 */
export const whatBodyAnswersFor = ({ decision }: WithDecisions, body: string): AnswersFor => {
  const owns = ({ owner }: { readonly owner: { readonly kind: string; readonly id: string } }) =>
    owner.kind === "body" && owner.id === body;
  const open = inOrder(decision.commitments).filter(isOpen);
  return {
    decisions: inOrder(decision.decisions)
      .filter(owns)
      .map((each) => each.decision),
    commitments: open.filter(owns).map((each) => each.commitment),
    reportBacks: open.filter((each) => each.reportBack?.body === body).map((each) => each.commitment),
  };
};

const isOpen = ({ reports }: Commitment): boolean => !reports.some((report) => report.state === "carriedOut");

/** The refusal when a body still answers for something, or undefined. @category rules @since 0.1.0 */
export const bodyStillAnswers = (state: WithDecisions, body: string): BodyStillAnswers | undefined => {
  const answersFor = whatBodyAnswersFor(state, body);
  const meetings = inOrder(state.meeting.meetings)
    .filter(({ body: of, status }) => of === body && (status.is === "called" || status.is === "open"))
    .map((meeting) => meeting.meeting);
  const { decisions, commitments, reportBacks } = answersFor;
  return decisions.length + commitments.length + reportBacks.length + meetings.length === 0
    ? undefined
    : { type: "BodyStillAnswers", rule: "CON-5", body, ...answersFor, meetings };
};
