/**
 * What can be wrong with the names in a quorum question: seats that there are not, seats twice, names of blanks only.
 * Every fault is found, each by its path.
 */
import type { QuorumRule } from "../../constellation/quorum-rule.ts";
import type { SaidFault } from "../../kernel/index.ts";
import type { QuorumQuestion } from "./question.ts";

/** The faults of a question's names. */
export const faultsOfNames = (question: QuorumQuestion): ReadonlyArray<SaidFault> => [
  ...blankNames(question),
  ...seatsTwice(question),
  ...unknownSeats(question),
];

const seatsTwice = ({ seats, constellation, charter }: QuorumQuestion): ReadonlyArray<SaidFault> => [
  ...(seats === null
    ? []
    : emptyOrTwice(
        seats.map((seat) => seat.id),
        "seats",
        ".id",
      )),
  ...(constellation === undefined ? [] : emptyOrTwice(constellation, "constellation")),
  ...seatsOfRules(charter.quorum, "charter.quorum").flatMap(({ seats: among, path }) => emptyOrTwice(among, path)),
];

/** What is wrong with a list of seats by itself. */
export const emptyOrTwice = (ids: ReadonlyArray<string>, path: string, suffix = ""): ReadonlyArray<SaidFault> => {
  if (ids.length === 0) return [{ path, says: { sv: "Minst en plats behövs", en: "Expected at least one seat" } }];
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        path: `${path}[${index}]${suffix}`,
        says: {
          sv: `Platsen "${id}" står redan som ${path}[${before}]`,
          en: `The seat "${id}" is already at ${path}[${before}]`,
        },
      },
    ];
  });
};

/** The lists of seats that a rule looks at within the constellation, each by its path. */
export const seatsOfRules = (
  rule: QuorumRule | null,
  path: string,
): ReadonlyArray<{ readonly seats: ReadonlyArray<string>; readonly path: string }> => {
  if (rule === null) return [];
  if (rule.rule === "within")
    return [{ seats: rule.seats, path: `${path}.seats` }, ...seatsOfRules(rule.quorum, `${path}.quorum`)];
  if (rule.rule === "allOf" || rule.rule === "anyOf")
    return rule.rules.flatMap((inner, index) => seatsOfRules(inner, `${path}.rules[${index}]`));
  return [];
};

/** A seat that is not among those there are. */
export const unknownSeat = (id: string, path: string): SaidFault => ({
  path,
  says: { sv: `Ingen plats i seats har id "${id}"`, en: `No seat in seats has the id "${id}"` },
});

const unknownSeats = ({ seats, constellation = [], presence, charter }: QuorumQuestion): ReadonlyArray<SaidFault> => {
  if (seats === null) return [];
  const known = new Set(seats.map((seat) => seat.id));
  const unknown = (id: string, path: string) => (known.has(id) ? [] : [unknownSeat(id, path)]);
  return [
    ...constellation.flatMap((id, index) => unknown(id, `constellation[${index}]`)),
    ...presence.flatMap((entry, index) => unknown(entry.seat, `presence[${index}].seat`)),
    ...seatsOfRules(charter.quorum, "charter.quorum").flatMap(({ seats: among, path }) =>
      among.flatMap((id, index) => unknown(id, `${path}[${index}]`)),
    ),
  ];
};

/** Names of which nothing was left once the blanks around them were gone. */
const blankNames = (question: QuorumQuestion): ReadonlyArray<SaidFault> =>
  namesByPath(question).flatMap(([path, name]) => (name === "" ? [blankName(path)] : []));

/** A name of blanks only. */
export const blankName = (path: string): SaidFault => ({
  path,
  says: { sv: "Ska vara ett namn, inte bara blanktecken", en: "Expected a name, not blanks only" },
});

const namesByPath = ({
  seats,
  constellation = [],
  presence,
  recused = [],
}: QuorumQuestion): ReadonlyArray<readonly [path: string, name: string | undefined]> => [
  ...(seats ?? []).flatMap((seat, index) => [
    [`seats[${index}].id`, seat.id] as const,
    [`seats[${index}].organisation`, seat.organisation] as const,
  ]),
  ...constellation.map((id, index) => [`constellation[${index}]`, id] as const),
  ...presence.flatMap((entry, index) => [
    [`presence[${index}].seat`, entry.seat] as const,
    [`presence[${index}].person`, entry.person] as const,
    [`presence[${index}].organisation`, entry.organisation] as const,
  ]),
  ...recused.flatMap((recusal, index) => [
    [`recused[${index}].seat`, recusal.seat] as const,
    [`recused[${index}].person`, recusal.person] as const,
  ]),
];
