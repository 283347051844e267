/**
 * What each fact changes among the agreements.
 */
import { change, type Evolving, find, type OneOf, put } from "../kernel/index.ts";
import type { AgreementFact } from "./events.ts";
import type { Agreement, AgreementVersion, Conclusion, PartyNotice } from "./model.ts";
import { amended } from "./rules/amended-never-edited.ts";
import type { AgreementState } from "./state.ts";

export const evolve: Evolving<AgreementState, AgreementFact> = {
  AgreementRegistered: (part, fact) => {
    const { on, decision } = fact.concluded ?? {};
    const conclusion: Conclusion = { is: "concluded", on, decision };
    return entered(part, fact, conclusion, firstVersion(fact, on ?? fact.term.from, decision));
  },
  AgreementProposed: (part, fact) => {
    const conclusion: Conclusion = { is: "proposed", on: fact.on, decision: undefined };
    return entered(part, fact, conclusion, firstVersion(fact, fact.on, undefined));
  },
  AgreementApproved: (part, { type: _, agreement: id, ...approval }) =>
    changed(part, id, (agreement) => {
      const { conclusion } = agreement;
      const { decision } = approval;
      return {
        ...agreement,
        approvals: [...agreement.approvals, approval],
        conclusion: decision === undefined ? conclusion : { ...conclusion, decision },
      };
    }),
  AgreementConcluded: (part, { agreement: id, on, decision }) =>
    changed(part, id, (agreement) => ({ ...agreement, conclusion: { is: "concluded", on, decision } })),
  AgreementAmended: (part, fact) =>
    changed(part, fact.agreement, (agreement) => {
      const { from, on, source, decision } = fact;
      const latest = amended(agreement, fact);
      const partiesFrom = fact.parties === undefined ? latest.partiesFrom : from;
      const version = { ...latest, from, partiesFrom, on, source, decision: decision ?? null };
      return { ...agreement, versions: [...agreement.versions, version] };
    }),
  AgreementReplaced: (part, { agreement: id, by, lastDay, on }) =>
    changed(part, id, (agreement) => ({ ...agreement, replaced: { by, lastDay, on } })),
  TerminationDecided: (part, { agreement: id, decision, lastDay, day }) =>
    changed(part, id, (agreement) => ({ ...agreement, termination: { decision, lastDay, day } })),
  NoticeGiven: (part, { agreement: id, party, given, daysAre = "stated" }) =>
    changed(part, id, (agreement) => ({
      ...agreement,
      notices: [...agreement.notices, { party, given, daysAre, withdrawn: undefined }],
    })),
  NoticeReceived: (part, { agreement: id, party, received }) =>
    changed(part, id, (agreement) => ({
      ...agreement,
      notices: inStanding(agreement, party, (notice) => ({ ...notice, given: { ...notice.given, received } })),
    })),
  NoticeWithdrawn: (part, { agreement: id, party, on, reason }) =>
    changed(part, id, (agreement) => ({
      ...agreement,
      notices: inStanding(agreement, party, (notice) => ({
        ...notice,
        withdrawn: on,
        ...(reason === undefined ? {} : { withdrawnBecause: reason }),
      })),
    })),
  SuccessionAnswered: (part, { agreement: id, on, succession }) =>
    changed(part, id, (agreement) => ({
      ...agreement,
      successions: [...agreement.successions, { on, succession }],
    })),
  AgreementReviewed: (part, { type: _, agreement: id, ...review }) =>
    changed(part, id, (agreement) => ({ ...agreement, reviews: [...agreement.reviews, review] })),
  DecisionLeadTimeStated: (part, { organisation, length, from, source }) => {
    const earlier = find(part.leadTimes, organisation) ?? [];
    const stated = { value: length, from, source };
    return { ...part, leadTimes: put(part.leadTimes, organisation, [...earlier, stated]) };
  },
};

const changed = (part: AgreementState, id: string, next: (agreement: Agreement) => Agreement): AgreementState => ({
  ...part,
  agreements: change(part.agreements, id, next),
});

/** The notices with a party's latest one changed, unless that has been taken back. */
const inStanding = (
  { notices }: Agreement,
  party: string,
  next: (notice: PartyNotice) => PartyNotice,
): ReadonlyArray<PartyNotice> => {
  const standing = notices.findLast((notice) => notice.party === party && notice.withdrawn === undefined);
  return notices.map((notice) => (notice === standing ? next(notice) : notice));
};

type Entered = OneOf<AgreementFact, "AgreementRegistered" | "AgreementProposed">;

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
  const besides = fallsWith === null ? [] : (find(state.dependents, fallsWith) ?? []);
  return {
    ...state,
    agreements: put(state.agreements, agreement, known),
    dependents:
      fallsWith === null ? state.dependents : put(state.dependents, fallsWith, [...besides, agreement].sort()),
  };
};
