/**
 * The agreements: the one with the resource centre that everybody leaves, two that are to be revised in June, and an accord
 * that is being drafted. What the notes do not say is assumed and marked so, or unknown and left unknown.
 */
import { type Command, day, Period } from "@konstellation/core";
import { parties } from "./organisations.ts";

/** The agreement with the resource centre, by its name in the book. */
export const RESOURCE_CENTRE = "resource-centre";
const DEMENTIA = "dementia";
const DEVIATIONS = "deviations";

export const agreements: ReadonlyArray<Command> = [
  {
    type: "RegisterAgreement",
    agreement: RESOURCE_CENTRE,
    title: {
      sv: "Avtal med resurscentrum mot hedersrelaterat våld och förtryck",
      en: "Agreement with the resource centre against honour-related violence",
    },
    kind: "agreement",
    parties,
    term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
    notice: { length: Period.make("P6M"), landing: "yearEnd" },
    source: {
      sv: "Länsledningsgruppens anteckningar; början och uppsägningstid antagna",
      en: "The leadership group's notes; start and notice clause assumed",
    },
    assumed: ["term", "notice"],
  },
  {
    type: "RegisterAgreement",
    agreement: DEMENTIA,
    title: { sv: "Vårdprogram demens", en: "The dementia care programme" },
    kind: "careProgramme",
    parties,
    term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
    notice: { length: null },
    source: {
      sv: "Länsledningsgruppens anteckningar; parter och början antagna, uppsägningstid okänd",
      en: "The leadership group's notes; parties and start assumed, notice clause unknown",
    },
    assumed: ["term", "parties"],
  },
  {
    type: "RegisterAgreement",
    agreement: DEVIATIONS,
    title: { sv: "Överenskommelse om avvikelser i samverkan", en: "The accord on deviations in collaboration" },
    kind: "accord",
    parties,
    term: { kind: "untilFurtherNotice", from: day("2019-01-01") },
    notice: { length: null },
    source: {
      sv: "Länsledningsgruppens anteckningar; parter och början antagna, uppsägningstid okänd",
      en: "The leadership group's notes; parties and start assumed, notice clause unknown",
    },
    assumed: ["term", "parties"],
  },
];

/** The inventory so far: what the group said of each agreement at the spring meeting. */
export const lookedOver: ReadonlyArray<Command> = [
  {
    type: "ReviewAgreement",
    agreement: RESOURCE_CENTRE,
    on: day("2024-05-03"),
    by: { kind: "body", id: "llg" },
    finding: "toBeEnded",
  },
  ...[DEMENTIA, DEVIATIONS].map(
    (agreement): Command => ({
      type: "ReviewAgreement",
      agreement,
      on: day("2024-05-03"),
      by: { kind: "body", id: "llg" },
      finding: "toBeRevised",
      note: { sv: "Revideras; beslut i juni.", en: "Is being revised; decision in June." },
      next: day("2024-06-07"),
    }),
  ),
];

/** The accord on discharge is agreed in the group and still being drafted: every party has to approve it for itself. */
export const drafted: ReadonlyArray<Command> = [
  {
    type: "ProposeAgreement",
    agreement: "discharge",
    title: { sv: "Överenskommelse om utskrivningsklara patienter", en: "The accord on patients ready for discharge" },
    kind: "accord",
    parties,
    term: { kind: "untilFurtherNotice", from: day("2025-01-01") },
    notice: { length: null },
    source: {
      sv: "Länsledningsgruppens anteckningar; parter och början antagna, uppsägningstid okänd",
      en: "The leadership group's notes; parties and start assumed, notice clause unknown",
    },
    assumed: ["term", "parties"],
    legalBasis: ["Lag (2017:612) 4 kap. 4 §"],
  },
];
