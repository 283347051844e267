/**
 * Who was there when a decision was taken: at the table during its treatment, or among those who answered by correspondence.
 */
import { find, toMilliseconds } from "../../kernel/index.ts";
import type { DecisionPart } from "../state.ts";

/** Whether a person was there when a decision was taken, as its certificate says. */
export const wasThereToDecide = ({ decision: { decisions } }: DecisionPart, id: string, person: string): boolean => {
  const decision = find(decisions, id);
  if (decision === undefined) return false;
  if ("correspondence" in decision) return decision.certificate.answers.some((answer) => answer.person === person);
  const { presence, treatment } = decision.certificate.question;
  return presence.some(
    ({ person: who, from, until }) =>
      who === person &&
      toMilliseconds(from) < toMilliseconds(treatment.until) &&
      (until == null || toMilliseconds(until) > toMilliseconds(treatment.from)),
  );
};
