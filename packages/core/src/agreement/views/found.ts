/**
 * What is found of agreements: what they are called and are about, what they rest on, where they are kept, and how they came
 * about, were looked over and ended.
 */
import { type Found, inAnyOrder, type Wording } from "../../kernel/index.ts";
import type { Agreement } from "../model.ts";
import type { Succession } from "../schema.ts";
import type { AgreementPart } from "../state.ts";

export const agreementsFound: Found<AgreementPart, Agreement> = {
  among: ({ agreement }) => inAnyOrder(agreement.agreements),
  of: (agreement) => [
    {
      id: agreement.agreement,
      title: agreement.title,
      texts: [
        agreement.subject ?? undefined,
        ...agreement.legalBasis,
        ...agreement.registers.map(({ reference }) => reference),
        ...[...agreement.versions, ...agreement.approvals].map(({ source }) => source),
        ...agreement.notices.map(({ withdrawnBecause }) => withdrawnBecause),
        ...agreement.successions.flatMap(({ succession }) => saidIn(succession)),
        ...agreement.reviews.map(({ note }) => note),
      ],
    },
  ],
  on: (_, { conclusion, versions: [first] }) => conclusion.on ?? first.from,
};

const saidIn = (succession: Succession): ReadonlyArray<Wording> => {
  switch (succession.kind) {
    case "takenOver":
      return succession.parts.map(({ what }) => what);
    case "toBeDescribed":
      return [];
    case "nothing":
      return [succession.reason];
  }
};
