/**
 * What the book knows of agreements, and finding them in it.
 */
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { Agreement, LeadTime } from "./model.ts";

/** Every agreement, which fall with which, and how long each party needs to give notice. */
export interface AgreementState {
  readonly agreements: Registry<Agreement>;
  /** The agreements that fall with an agreement, in the order of their names. */
  readonly dependents: Registry<ReadonlyArray<string>>;
  readonly leadTimes: Registry<ReadonlyArray<LeadTime>>;
}

/** The part of the book that knows agreements. */
export interface AgreementPart {
  readonly agreement: AgreementState;
}

/** Before any agreement has been entered. */
export const noAgreements: AgreementState = { agreements: nothing(), dependents: nothing(), leadTimes: nothing() };

/** What an agreement is called, or undefined where it is not known. */
export const agreementTitle = ({ agreement }: AgreementPart, id: string): Wording | undefined =>
  find(agreement.agreements, id)?.title;

/** The body that answers for an agreement, or undefined where none does. */
export const bodyOfAgreement = ({ agreement }: AgreementPart, id: string): string | undefined => {
  const owner = find(agreement.agreements, id)?.owner;
  return owner?.kind === "body" ? owner.id : undefined;
};

/** The agreement with a name. */
export const agreementNamed = ({ agreement }: AgreementPart, id: string) =>
  mustExist(find(agreement.agreements, id), "agreement", id);

/** The agreements that fall with an agreement, in the order of their names. */
export const dependentsOf = ({ agreement }: AgreementPart, id: string): ReadonlyArray<string> =>
  find(agreement.dependents, id) ?? [];
