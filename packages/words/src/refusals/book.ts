/**
 * What the book itself refuses: names that are not there, and names given twice.
 *
 * @since 0.1.0
 */
import type { Explanation, Kind } from "@konstellation/core";
import type { Explainers } from "./say.ts";

const kinds: Readonly<Record<Kind, Explanation>> = {
  collaboration: { sv: "någon samverkan", en: "collaboration" },
  organisation: { sv: "någon organisation", en: "organisation" },
  body: { sv: "något organ", en: "body" },
  seat: { sv: "någon plats", en: "seat" },
  charter: { sv: "någon stadga", en: "charter" },
  subConstellation: { sv: "någon delkonstellation", en: "sub-constellation" },
  appointment: { sv: "något pågående förordnande", en: "running appointment" },
  meeting: { sv: "något möte", en: "meeting" },
  item: { sv: "någon punkt", en: "item" },
  paper: { sv: "något underlag", en: "paper" },
  treatment: { sv: "någon behandling", en: "treatment" },
  decision: { sv: "något beslut", en: "decision" },
  commitment: { sv: "något uppdrag", en: "commitment" },
  agreement: { sv: "något avtal", en: "agreement" },
};

const taken: Readonly<Record<Kind, Explanation>> = {
  collaboration: { sv: "Samverkan", en: "The collaboration" },
  organisation: { sv: "Organisationen", en: "The organisation" },
  body: { sv: "Organet", en: "The body" },
  seat: { sv: "Platsen", en: "The seat" },
  charter: { sv: "Stadgan", en: "The charter" },
  subConstellation: { sv: "Delkonstellationen", en: "The sub-constellation" },
  appointment: { sv: "Förordnandet", en: "The appointment" },
  meeting: { sv: "Mötet", en: "The meeting" },
  item: { sv: "Punkten", en: "The item" },
  paper: { sv: "Underlaget", en: "The paper" },
  treatment: { sv: "Behandlingen", en: "The treatment" },
  decision: { sv: "Beslutet", en: "The decision" },
  commitment: { sv: "Uppdraget", en: "The commitment" },
  agreement: { sv: "Avtalet", en: "The agreement" },
};

/** The words. */
export const bookRefusals: Explainers<"NotInTheBook" | "AlreadyInTheBook"> = {
  NotInTheBook: ({ kind, id }, { pick }) =>
    pick({
      sv: `Det finns inte ${kinds[kind].sv} som heter ”${id}”.`,
      en: `There is no ${kinds[kind].en} called "${id}".`,
    }),
  AlreadyInTheBook: ({ kind, id }, { pick }) =>
    pick({ sv: `${taken[kind].sv} ”${id}” finns redan.`, en: `${taken[kind].en} "${id}" is already there.` }),
};
