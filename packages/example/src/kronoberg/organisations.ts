/**
 * Region Kronoberg and the county's eight municipalities, with their codes and organisation numbers.
 *
 * Codes are Statistics Sweden's; the numbers are public.
 */
import type { Command } from "@konstellation/core";

/** The county's municipalities in the order of their names. */
export const municipalities = [
  { id: "alvesta", name: "Alvesta kommun", place: "Alvesta", code: "0764", number: "212000-0639" },
  { id: "lessebo", name: "Lessebo kommun", place: "Lessebo", code: "0761", number: "212000-0613" },
  { id: "ljungby", name: "Ljungby kommun", place: "Ljungby", code: "0781", number: "212000-0670" },
  { id: "markaryd", name: "Markaryds kommun", place: "Markaryd", code: "0767", number: "212000-0654" },
  { id: "tingsryd", name: "Tingsryds kommun", place: "Tingsryd", code: "0763", number: "212000-0621" },
  { id: "uppvidinge", name: "Uppvidinge kommun", place: "Uppvidinge", code: "0760", number: "212000-0605" },
  { id: "vaxjo", name: "Växjö kommun", place: "Växjö", code: "0780", number: "212000-0662" },
  { id: "almhult", name: "Älmhults kommun", place: "Älmhult", code: "0765", number: "212000-0647" },
] as const;

/** Every party of the collaboration: the municipalities and the region. */
export const parties: ReadonlyArray<string> = [...municipalities.map(({ id }) => id), "rgk"];

/** The collaboration founded, and its nine organisations admitted. */
export const organisations: ReadonlyArray<Command> = [
  ...municipalities.map(
    ({ id, name, code, number }): Command => ({
      type: "AdmitOrganisation",
      organisation: id,
      name,
      kind: "municipality",
      code,
      number,
    }),
  ),
  {
    type: "AdmitOrganisation",
    organisation: "rgk",
    name: "Region Kronoberg",
    kind: "region",
    code: "07",
    number: "232100-0065",
  },
];
