/**
 * What two other bodies of the county have decided, as it was told at the planning day. When they did is not stated, only that it was
 * done by then; neither is who takes on the working groups.
 */
import type { Command, Wording } from "@konstellation/core";
import { inThePlanningNotes, thought } from "./told.ts";

/** The bodies that have decided: they are not in the book, and are told by their names. */
const forums = [
  { id: "heads-of-schools", name: { sv: "Skolchefsnätverket", en: "The network of heads of schools" } },
  { id: "county-steering-group", name: { sv: "Länsstyrgruppen", en: "The county steering group" } },
] as const;

const proposals: ReadonlyArray<{ readonly id: string; readonly text: Wording }> = [
  {
    id: "pupil-health-team",
    text: thought(
      "Ett starkare elevhälsoteam med en väg till barn- och ungdomspsykiatrin och socialtjänsten; en arbetsgrupp tar fram en struktur.",
      "A stronger pupil health team with a way to child psychiatry and social services; a working group draws up a structure.",
    ),
  },
  {
    id: "digital-platform",
    text: thought(
      "En digital plattform för vårdnadshavare och professioner; en arbetsgrupp utreder den.",
      "A digital platform for guardians and professions; a working group looks into it.",
    ),
  },
];

/** Each proposal, decided in each of the two. */
export const decidedElsewhere: ReadonlyArray<Command> = proposals.flatMap(({ id, text }) =>
  forums.map(
    (forum): Command => ({
      type: "RecordDecision",
      recordedDecision: `${id}/${forum.id}`,
      by: { name: forum.name },
      when: "before-2025-06-10",
      text,
      source: inThePlanningNotes("Delprojektet om neuropsykiatri"),
    }),
  ),
);
