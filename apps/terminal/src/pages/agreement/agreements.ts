/**
 * The agreements: how each stands and when notice must be given; and one of them in full.
 */
import { type AgreementView, type Language, wordsIn } from "@konstellation/core";
import { agreementStatuses, dayIn } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { everything } from "../../source.ts";
import { named, stated } from "../asking.ts";
import { page } from "../page.ts";
import { agreementDetails } from "./details.ts";
import { agreementKeys, keysOfRow } from "./entering.ts";

/** One agreement. */
export const agreement = page({
  at: "agreement",
  names: ["agreement"],
  about: { kind: "agreement", here: (agreement) => ({ agreement }) },
  read: (source, { collaboration, asOf }, { agreement }) =>
    source.call("agreement", { collaboration, agreement, query: asOf }),
  text: ({ read }, { language }) => agreementDetails(read, language),
  keys: ({ agreement }) => agreementKeys(agreement),
  asCommand: ({ agreement }, { day }) => `agreements ${agreement}${day}`,
});

/** The agreements. */
export const agreements = page({
  at: "agreements",
  tab: "agreements",
  read: (source, { collaboration, asOf, between, among }) =>
    everything((some) =>
      source.call("agreements", {
        collaboration,
        query: {
          ...some,
          ...asOf,
          ...between,
          ...named(among, "body", "organisation"),
          ...stated(among, "status", agreementStatuses),
        },
      }),
    ),
  rows: ({ read }, { language }) =>
    read.map((each) => ({ ...agreementRow(each, language), below: () => agreementDetails(each, language) })),
  shape: () => ({ flexible: 3, dispensable: [2] }),
  opens: (_, { id }) => agreement.address({ agreement: id }),
  keys: (_, row) => keysOfRow(row),
  asCommand: (_, { day }) => `agreements${day}`,
  verb: {
    name: "agreements",
    options: ["day", "from", "to", "body", "organisation", "state"],
    ofList: ["from", "to", "body", "organisation", "state"],
    states: agreementStatuses,
    words: 1,
    takes: { sv: "[AVTAL]", en: "[AGREEMENT]" },
    does: {
      sv: "avtalen, eller ett: klausuler, uppsägningar, vad det krävs för att avsluta det",
      en: "the agreements, or one: clauses, notices, what ending it takes",
    },
    one: (source, asked, id) => agreement.show(source, asked, { agreement: id }),
  },
});

const agreementRow = (one: AgreementView, language: Language): Row => {
  const notices =
    one.outstanding.length > 0 ? ` ${one.parties.length - one.outstanding.length}/${one.parties.length}` : "";
  return {
    id: one.agreement,
    cells: [
      `${agreementStatuses[one.status][language]}${notices}`,
      one.lastDay === null ? "–" : dayIn(one.lastDay, language),
      one.lastDayToGiveNotice === null ? "–" : dayIn(one.lastDayToGiveNotice, language),
      wordsIn(one.title, language),
    ],
    tone: one.status === "beingTerminated" ? "attention" : "calm",
  };
};
