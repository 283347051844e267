/**
 * What each fact changes among the agreements.
 *
 * @since 0.1.0
 */

import { decisionDecider } from "../decision/index.ts";
import { change, find, put } from "../kernel/index.ts";
import { AgreementFact } from "./events.ts";
import type { Agreement, AgreementState, AgreementVersion, Conclusion, PartyNotice } from "./model.ts";
import type { Facts } from "./refusals.ts";
import { amended } from "./rules/amended-never-edited.ts";
import type { WithAgreements } from "./state.ts";

/** The agreements after a fact. */
export const evolve = (state: AgreementState, fact: AgreementFact): AgreementState => {
  const changed = (id: string, next: (agreement: Agreement) => Agreement): AgreementState => ({
    ...state,
    agreements: change(state.agreements, id, next),
  });
  switch (fact.type) {
    case "AgreementRegistered": {
      const { on, decision } = fact.concluded ?? {};
      const conclusion: Conclusion = { is: "concluded", on, decision };
      return entered(state, fact, conclusion, firstVersion(fact, on ?? fact.term.from, decision));
    }
    case "AgreementProposed": {
      const conclusion: Conclusion = { is: "proposed", on: fact.on, decision: undefined };
      return entered(state, fact, conclusion, firstVersion(fact, fact.on, undefined));
    }
    case "AgreementApproved":
      return changed(fact.agreement, (agreement) => {
        const { type: _, agreement: __, decision, ...approval } = fact;
        const { conclusion } = agreement;
        return {
          ...agreement,
          approvals: [...agreement.approvals, approval],
          conclusion: decision === undefined ? conclusion : { ...conclusion, decision },
        };
      });
    case "AgreementConcluded":
      return changed(fact.agreement, (agreement) => ({
        ...agreement,
        conclusion: { is: "concluded", on: fact.on, decision: fact.decision },
      }));
    case "AgreementAmended":
      return changed(fact.agreement, (agreement) => {
        const { from, on, source, decision } = fact;
        const latest = amended(agreement, fact);
        const partiesFrom = fact.parties === undefined ? latest.partiesFrom : from;
        const version = { ...latest, from, partiesFrom, on, source, decision: decision ?? null };
        return { ...agreement, versions: [...agreement.versions, version] };
      });
    case "AgreementReplaced":
      return changed(fact.agreement, (agreement) => {
        const { by, lastDay, on } = fact;
        return { ...agreement, replaced: { by, lastDay, on } };
      });
    case "TerminationDecided":
      return changed(fact.agreement, (agreement) => {
        const { decision, lastDay, day } = fact;
        return { ...agreement, termination: { decision, lastDay, day } };
      });
    case "NoticeGiven":
      return changed(fact.agreement, (agreement) => {
        const { party, given, daysAre = "stated" } = fact;
        return { ...agreement, notices: [...agreement.notices, { party, given, daysAre, withdrawn: undefined }] };
      });
    case "NoticeReceived":
      return changed(fact.agreement, (agreement) => ({
        ...agreement,
        notices: inStanding(agreement, fact.party, (notice) => ({
          ...notice,
          given: { ...notice.given, received: fact.received },
        })),
      }));
    case "NoticeWithdrawn":
      return changed(fact.agreement, (agreement) => ({
        ...agreement,
        notices: inStanding(agreement, fact.party, (notice) => ({ ...notice, withdrawn: fact.on })),
      }));
    case "SuccessionAnswered":
      return changed(fact.agreement, (agreement) => {
        const { on, succession } = fact;
        return { ...agreement, successions: [...agreement.successions, { on, succession }] };
      });
    case "AgreementReviewed":
      return changed(fact.agreement, (agreement) => {
        const { type: _, agreement: __, ...review } = fact;
        return { ...agreement, reviews: [...agreement.reviews, review] };
      });
    case "DecisionLeadTimeStated": {
      const { organisation, length, from, source } = fact;
      const earlier = find(state.leadTimes, organisation) ?? [];
      const stated = { value: length, from, source: source.sv };
      return { ...state, leadTimes: put(state.leadTimes, organisation, [...earlier, stated]) };
    }
  }
};

/** The notices with a party's latest one changed, unless that has been taken back. */
const inStanding = (
  { notices }: Agreement,
  party: string,
  next: (notice: PartyNotice) => PartyNotice,
): ReadonlyArray<PartyNotice> => {
  const standing = notices.findLast((notice) => notice.party === party && notice.withdrawn === undefined);
  return notices.map((notice) => (notice === standing ? next(notice) : notice));
};

/** The book's agreements and decisions, and one of the agreements, after facts that have not been written yet. */
export const evolveAll = (
  state: WithAgreements,
  agreement: Agreement,
  facts: ReadonlyArray<Facts>,
): { readonly state: WithAgreements; readonly agreement: Agreement } => {
  let now = state;
  for (const fact of facts) now = evolveWith(now, fact);
  return { state: now, agreement: find(now.agreement.agreements, agreement.agreement) ?? agreement };
};

/** The slice of the book that knows agreements, after a fact of its own or of the decisions below it. */
export const evolveWith = (state: WithAgreements, fact: Facts): WithAgreements =>
  isOfAgreements(fact)
    ? { ...state, agreement: evolve(state.agreement, fact) }
    : { ...state, ...decisionDecider.evolve(state, fact) };

const ours: ReadonlySet<string> = new Set(AgreementFact.members.map(({ fields }) => fields.type.literal));

const isOfAgreements = (fact: Facts): fact is AgreementFact => ours.has(fact.type);

type Entered = Extract<AgreementFact, { type: "AgreementRegistered" | "AgreementProposed" }>;

const firstVersion = (
  fact: Entered,
  from: AgreementVersion["from"],
  decision: string | undefined,
): AgreementVersion => {
  const { parties, term, notice, withdrawal = null, review = null, source } = fact;
  return {
    from,
    on: undefined,
    parties,
    partiesFrom: from,
    term,
    notice,
    withdrawal,
    review,
    source,
    decision: decision ?? null,
  };
};

const entered = (
  state: AgreementState,
  fact: Entered,
  conclusion: Conclusion,
  version: AgreementVersion,
): AgreementState => {
  const { agreement, title, kind, owner = null, subject = null, legalBasis = [], registers = [] } = fact;
  const { fallsWith = null, replaces = null, assumed = [] } = fact;
  const known: Agreement = {
    agreement,
    title,
    kind,
    owner,
    subject,
    legalBasis,
    registers,
    fallsWith,
    replaces,
    assumed,
    versions: [version],
    conclusion,
    approveBy: "approveBy" in fact ? fact.approveBy : undefined,
    approvals: [],
    termination: undefined,
    notices: [],
    replaced: undefined,
    successions: [],
    reviews: [],
  };
  return { ...state, agreements: put(state.agreements, agreement, known) };
};
