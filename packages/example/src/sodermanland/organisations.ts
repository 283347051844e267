/**
 * Region Sörmland, the county's nine municipalities and the independent providers, with their codes and organisation numbers.
 *
 * Codes are Statistics Sweden's; the numbers are public. Who the independent providers are is not stated: they are one.
 */
import { type Command, day } from "@konstellation/core";

/** The first day on which the papers tell of them; since when they take part is not stated. */
export const KNOWN_FROM = day("2025-06-10");

/** The county's municipalities in the order of their names. */
export const municipalities = [
  { id: "eskilstuna", name: "Eskilstuna kommun", code: "0484", number: "212000-0357" },
  { id: "flen", name: "Flens kommun", code: "0482", number: "212000-0332" },
  { id: "gnesta", name: "Gnesta kommun", code: "0461", number: "212000-2965" },
  { id: "katrineholm", name: "Katrineholms kommun", code: "0483", number: "212000-0340" },
  { id: "nykoping", name: "Nyköpings kommun", code: "0480", number: "212000-2940" },
  { id: "oxelosund", name: "Oxelösunds kommun", code: "0481", number: "212000-0324" },
  { id: "strangnas", name: "Strängnäs kommun", code: "0486", number: "212000-0365" },
  { id: "trosa", name: "Trosa kommun", code: "0488", number: "212000-2957" },
  { id: "vingaker", name: "Vingåkers kommun", code: "0428", number: "212000-0316" },
] as const;

/** The county's organisations, admitted. */
export const organisations: ReadonlyArray<Command> = [
  ...municipalities.map(
    ({ id, name, code, number }): Command => ({
      type: "AdmitOrganisation",
      organisation: id,
      name,
      kind: "municipality",
      code,
      number,
      from: KNOWN_FROM,
    }),
  ),
  {
    type: "AdmitOrganisation",
    organisation: "region-sormland",
    name: "Region Sörmland",
    kind: "region",
    code: "04",
    number: "232100-0032",
    from: KNOWN_FROM,
  },
  {
    type: "AdmitOrganisation",
    organisation: "independent",
    name: "Fristående aktörer",
    kind: "independentProvider",
    from: KNOWN_FROM,
  },
];
