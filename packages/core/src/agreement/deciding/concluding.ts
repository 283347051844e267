/**
 * Bringing agreements into the book: those concluded already, one or a whole list, and those that are being drafted.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { ownerInForce } from "../../decision/index.ts";
import {
  alreadyGiven,
  type CalendarDate,
  find,
  mustExist,
  type NotInTheBook,
  plusDays,
  refusalOf,
} from "../../kernel/index.ts";
import type { AgreementFact } from "../events.ts";
import { evolve } from "../evolve.ts";
import type { Agreement } from "../model.ts";
import type { AgreementRefusal, Decided, Of } from "../refusals.ts";
import { approvalHindered } from "../rules/every-party-approves.ts";
import { hasEnded } from "../rules/how-it-ends.ts";
import { termDoesNotMakeSense } from "../rules/terms-make-sense.ts";
import type { WithAgreements } from "../state.ts";
import { latestVersion } from "../versions.ts";

/** Enters an agreement that is concluded already. */
export const registerAgreement = (
  state: WithAgreements,
  command: Of<"RegisterAgreement">,
  today: CalendarDate,
): Decided => {
  const hindered = hindranceOf(state, command, today) ?? missing(state, "decision", command.concluded?.decision);
  if (hindered) return Result.fail(hindered);
  const registered: AgreementFact = { ...command, type: "AgreementRegistered" };
  return Result.succeed([registered, ...replacing(command, command.concluded?.on ?? command.term.from)]);
};

/** Enters every agreement of a list, or none: each is judged with those before it in the book. */
export const importAgreements = (
  state: WithAgreements,
  { agreements }: Of<"ImportAgreements">,
  today: CalendarDate,
): Decided => {
  const facts: Array<AgreementFact> = [];
  const refused: Array<{ line: number; agreement: string; refusal: AgreementRefusal }> = [];
  let soFar = state;
  for (const [index, { line = index + 1, ...agreement }] of agreements.entries()) {
    const outcome = registerAgreement(soFar, { ...agreement, type: "RegisterAgreement" }, today);
    if (Result.isFailure(outcome)) {
      refused.push({ line, agreement: agreement.agreement, refusal: outcome.failure });
      continue;
    }
    for (const fact of outcome.success as ReadonlyArray<AgreementFact>) {
      facts.push(fact);
      soFar = { ...soFar, agreement: evolve(soFar.agreement, fact) };
    }
  }
  const accepted = agreements.length - refused.length;
  return refused.length > 0
    ? Result.fail({ type: "ListHasFaults", rule: "AGR-1", accepted, refused })
    : Result.succeed(facts);
};

/** Enters an agreement that is being drafted. */
export const proposeAgreement = (
  state: WithAgreements,
  command: Of<"ProposeAgreement">,
  today: CalendarDate,
): Decided => {
  const on = command.on ?? today;
  const hindered = hindranceOf(state, command, on);
  return hindered ? Result.fail(hindered) : Result.succeed([{ ...command, type: "AgreementProposed", on }]);
};

/** Takes in one party's approval; the last one concludes the agreement. */
export const approveAgreement = (
  state: WithAgreements,
  agreement: Agreement,
  command: Of<"ApproveAgreement">,
): Decided => {
  const { party, on, decision } = command;
  const hindered = approvalHindered(agreement, party, on) ?? missing(state, "decision", decision);
  if (hindered) return Result.fail(hindered);
  const approved: AgreementFact = { ...command, type: "AgreementApproved" };
  const { parties, term } = latestVersion(agreement);
  const lacking = parties.filter(
    (each) => each !== party && !agreement.approvals.some((given) => given.party === each),
  );
  if (lacking.length > 0) return Result.succeed([approved]);
  // It is concluded on the day of the last approval, whichever was entered last.
  const concludedOn = agreement.approvals.reduce((latest, each) => (each.on > latest ? each.on : latest), on);
  const behind = decision ?? agreement.conclusion.decision;
  const concluded: AgreementFact = {
    type: "AgreementConcluded",
    agreement: agreement.agreement,
    on: concludedOn,
    ...(behind === undefined ? {} : { decision: behind }),
  };
  const { agreement: id, replaces } = agreement;
  return Result.succeed([approved, concluded, ...replacing({ agreement: id, replaces, term }, concludedOn)]);
};

/** What stands in the way of entering an agreement: its name, its clauses, and what it points at. */
const hindranceOf = (
  state: WithAgreements,
  command: Of<"RegisterAgreement"> | Of<"ProposeAgreement">,
  today: CalendarDate,
): AgreementRefusal | undefined => {
  const { agreement: id, parties, owner, registers = [], fallsWith, replaces, term } = command;
  const agreements = state.agreement.agreements;
  const outsider = registers.find(({ organisation }) => !parties.includes(organisation));
  const replaced = replaces === undefined ? undefined : find(agreements, replaces);
  return (
    alreadyGiven(find(agreements, id), "agreement", id) ??
    termDoesNotMakeSense(id, command) ??
    strangerAmong(state, parties) ??
    (outsider && { type: "NotAParty", rule: "AGR-4", agreement: id, party: outsider.organisation }) ??
    (owner && refusalOf(ownerInForce(state, owner, today))) ??
    missing(state, "agreement", fallsWith) ??
    missing(state, "agreement", replaces) ??
    (replaced && hasEnded(state, replaced, plusDays(term.from, -1)))
  );
};

/** The refusal of a party that does not take part in the collaboration, or undefined. */
export const strangerAmong = (state: WithAgreements, parties: ReadonlyArray<string>): NotInTheBook | undefined => {
  const stranger = parties.find((party) => find(state.collaboration.organisations, party) === undefined);
  return stranger === undefined ? undefined : refusalOf(mustExist(undefined, "organisation", stranger));
};

/** The refusal of a name that nothing has, or undefined; nothing named is nothing missing. */
export const missing = (
  state: WithAgreements,
  kind: "decision" | "agreement",
  id: string | undefined,
): NotInTheBook | undefined => {
  if (id === undefined) return undefined;
  const found = kind === "decision" ? find(state.decision.decisions, id) : find(state.agreement.agreements, id);
  return refusalOf(mustExist<unknown>(found, kind, id));
};

/** The agreement that takes another's place ends it the day before its own first day. */
const replacing = (
  {
    agreement: by,
    replaces,
    term,
  }: Pick<Of<"RegisterAgreement">, "agreement" | "term"> & { readonly replaces?: string | null | undefined },
  on: CalendarDate,
): ReadonlyArray<AgreementFact> =>
  replaces == null
    ? []
    : [{ type: "AgreementReplaced", agreement: replaces, by, lastDay: plusDays(term.from, -1), on }];
