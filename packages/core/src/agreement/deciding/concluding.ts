/**
 * Bringing agreements into the book: those concluded already, those that are being drafted, and each party's approval.
 */
import * as Result from "effect/Result";
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import { type DecisionPart, decisionNamed, ownerIfNamed } from "../../decision/index.ts";
import {
  type CalendarDate,
  type Context,
  type Decision,
  dayCome,
  find,
  mustBeFree,
  plusDays,
} from "../../kernel/index.ts";
import { type AgreementDemands, record } from "../evidence.ts";
import type { Decided, EntryRefusal, Made, Of } from "../refusals.ts";
import { approvalFits } from "../rules/every-party-approves.ts";
import { takesPlace } from "../rules/how-it-ends.ts";
import { partiesTakePart, registersOfParties } from "../rules/parties-take-part.ts";
import { termMakesSense } from "../rules/terms-make-sense.ts";
import { type AgreementPart, agreementNamed } from "../state.ts";
import { latestVersion } from "../versions.ts";

/** What is read when an agreement is entered. */
export type State = CollaborationPart & ConstellationPart & DecisionPart & AgreementPart;

/** Enters an agreement that is concluded already. */
export const registerAgreement = (
  state: State,
  command: Of<"RegisterAgreement">,
  context: Pick<Context, "day">,
): Decision<Made, EntryRefusal> =>
  Result.gen(function* () {
    const come = yield* dayCome([command.concluded?.on], context);
    const evidence = yield* canBeEntered(state, command, context.day);
    if (command.concluded?.decision !== undefined) yield* decisionNamed(state, command.concluded.decision);
    const registered = record({ ...command, type: "AgreementRegistered" }, { ...evidence, come });
    return [registered, ...replacing(command, command.concluded?.on ?? command.term.from)];
  });

/** Enters an agreement that is being drafted. */
export const proposeAgreement = (state: State, command: Of<"ProposeAgreement">, context: Context): Decided =>
  Result.gen(function* () {
    const on = command.on ?? context.day;
    const come = yield* dayCome([on], context);
    const evidence = yield* canBeEntered(state, { ...command, on }, on);
    return [record({ ...command, type: "AgreementProposed", on }, { ...evidence, come })];
  });

/** Takes in one party's approval; the last one concludes the agreement. */
export const approveAgreement = (
  state: DecisionPart & AgreementPart,
  command: Of<"ApproveAgreement">,
  context: Context,
): Decided =>
  Result.gen(function* () {
    const { party, on, decision } = command;
    const agreement = yield* agreementNamed(state, command.agreement);
    const come = yield* dayCome([on], context);
    const fits = yield* approvalFits(agreement, party, on);
    if (decision !== undefined) yield* decisionNamed(state, decision);
    const approved = record({ ...command, type: "AgreementApproved" }, { fits, come });
    const { parties, term } = latestVersion(agreement);
    const others = parties.filter((each) => each !== party);
    if (!others.every((each) => agreement.approvals.some((given) => given.party === each))) return [approved];
    // It is concluded on the day of the last approval, whichever was entered last.
    const concludedOn = agreement.approvals.reduce((latest, each) => (each.on > latest ? each.on : latest), on);
    const { agreement: id, replaces } = agreement;
    const behind = decision ?? agreement.conclusion.decision;
    const concluded = record(
      {
        type: "AgreementConcluded",
        agreement: id,
        on: concludedOn,
        ...(behind === undefined ? {} : { decision: behind }),
      },
      { fits },
    );
    return [approved, concluded, ...replacing({ agreement: id, replaces, term }, concludedOn)];
  });

/** Whether an agreement can be entered: its name, its clauses, and what it points at. */
const canBeEntered = (
  state: State,
  command: Of<"RegisterAgreement"> | Of<"ProposeAgreement">,
  today: CalendarDate,
): Result.Result<Omit<AgreementDemands["AgreementRegistered"], "come">, EntryRefusal> =>
  Result.gen(function* () {
    const { agreement: id, parties, owner, registers = [], fallsWith, replaces, term: runs } = command;
    const name = yield* mustBeFree(find(state.agreement.agreements, id), "agreement", id);
    const term = yield* termMakesSense(id, command, command.type === "ProposeAgreement" ? command : {});
    const taking = yield* partiesTakePart(state, parties);
    const inRegisters = yield* registersOfParties(id, parties, registers);
    const by = yield* ownerIfNamed(state, owner, today);
    if (fallsWith !== undefined) yield* agreementNamed(state, fallsWith);
    const stillStands = yield* takesPlace(state, replaces, runs.from);
    return { name, term, parties: taking, registers: inRegisters, owner: by, replaced: stillStands };
  });

/** The agreement that takes another's place ends it the day before its own first day. */
const replacing = (
  {
    agreement: by,
    replaces,
    term,
  }: Pick<Of<"RegisterAgreement">, "agreement" | "term"> & { readonly replaces?: string | null | undefined },
  on: CalendarDate,
): ReadonlyArray<Made> =>
  replaces == null
    ? []
    : [{ type: "AgreementReplaced", agreement: replaces, by, lastDay: plusDays(term.from, -1), on }];
