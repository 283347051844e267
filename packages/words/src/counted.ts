/**
 * So many of something, said of one and of several.
 */
import type { Explanation, Language } from "@konstellation/core";

/** What is counted where people read it: of one, and of none or several. */
const things = {
  organisation: [
    { sv: "organisation", en: "organisation" },
    { sv: "organisationer", en: "organisations" },
  ],
  body: [
    { sv: "organ", en: "body" },
    { sv: "organ", en: "bodies" },
  ],
  seat: [
    { sv: "plats", en: "seat" },
    { sv: "platser", en: "seats" },
  ],
  vacantSeat: [
    { sv: "vakant", en: "vacant" },
    { sv: "vakanta", en: "vacant" },
  ],
  meeting: [
    { sv: "möte", en: "meeting" },
    { sv: "möten", en: "meetings" },
  ],
  recordedMeeting: [
    { sv: "återgivet möte", en: "recorded meeting" },
    { sv: "återgivna möten", en: "recorded meetings" },
  ],
  recordedDecision: [
    { sv: "återgivet beslut", en: "recorded decision" },
    { sv: "återgivna beslut", en: "recorded decisions" },
  ],
  item: [
    { sv: "punkt", en: "item" },
    { sv: "punkter", en: "items" },
  ],
  decision: [
    { sv: "beslut", en: "decision" },
    { sv: "beslut", en: "decisions" },
  ],
  commitment: [
    { sv: "uppdrag", en: "commitment" },
    { sv: "uppdrag", en: "commitments" },
  ],
  agreement: [
    { sv: "avtal", en: "agreement" },
    { sv: "avtal", en: "agreements" },
  ],
  party: [
    { sv: "part", en: "party" },
    { sv: "parter", en: "parties" },
  ],
  event: [
    { sv: "händelse", en: "event" },
    { sv: "händelser", en: "events" },
  ],
  found: [
    { sv: "träff", en: "hit" },
    { sv: "träffar", en: "hits" },
  ],
  entry: [
    { sv: "post", en: "entry" },
    { sv: "poster", en: "entries" },
  ],
} as const satisfies Readonly<Record<string, readonly [one: Explanation, several: Explanation]>>;

/** What can be counted. */
export type Counted = keyof typeof things;

/** So many of something: 1 möte, 2 möten. */
export const counted = (count: number, thing: Counted, language: Language): string =>
  `${count} ${things[thing][count === 1 ? 0 : 1][language]}`;
