/**
 * The smallest set of seats to call so that every decision item is quorate.
 *
 * A search by depth: is one call enough, are two …? Each step looks at the item that lacks most, tries one seat of
 * each kind, and turns back where the calls left cannot be enough. Seats are alike when they stand in the same items
 * and the same parts of rules, and their organisations are alike: which of two such seats is called makes no
 * difference. The search is counted, not timed: past its limit the answer is the heuristic's and says so.
 */
import { asksForOrganisations } from "../quorum/thresholds.ts";
import { fill, holdsWith, type Prospect } from "./outlook.ts";

/** How many steps the search takes before the heuristic answers. */
const LIMIT = 8_000;

/** The seats to call, and whether there is surely no smaller set. */
export const smallestCalls = (
  prospects: ReadonlyArray<Prospect>,
  organisationOf: (seat: string) => string,
): { readonly seats: ReadonlyArray<string>; readonly exact: boolean } => {
  const lacking = onceEach(prospects).filter(
    (prospect) => prospect.room.rule.holds() === false && holdsWith(prospect, prospect.callable) === true,
  );
  const greedy = greedyCalls(lacking);
  const search = newSearch(lacking, organisationOf);
  for (let budget = search.least(); budget < greedy.length; budget += 1) {
    const found = search.within(budget);
    if (found === "tooLong") return { seats: greedy, exact: false };
    if (found !== undefined) return { seats: found, exact: true };
  }
  return { seats: greedy, exact: true };
};

/** Items that concern the same seats, with the same people there and the same to call, need the same calls. */
const onceEach = (prospects: ReadonlyArray<Prospect>): ReadonlyArray<Prospect> => [
  ...new Map(prospects.map((prospect) => [JSON.stringify(whatItNeeds(prospect)), prospect])).values(),
];

const whatItNeeds = ({ places, callable, excused, room }: Prospect) => [
  [...places.keys()],
  callable,
  [...excused],
  [...room.standing],
  [...room.seating.hasLeft],
];

const everybody = (prospects: ReadonlyArray<Prospect>): ReadonlyArray<string> => [
  ...new Set(prospects.flatMap(({ callable }) => callable)),
];

const lackOf = ({ room: { rule } }: Prospect): number => (rule.holds() === true ? 0 : Math.max(1, rule.lacks()));

const total = (prospects: ReadonlyArray<Prospect>): number =>
  prospects.reduce((sum, prospect) => sum + lackOf(prospect), 0);

const call = (prospects: ReadonlyArray<Prospect>, seat: string, by: 1 | -1): void => {
  for (const prospect of prospects) if (prospect.callable.includes(seat)) fill(prospect, seat, by);
};

/** Calls whoever helps most, then lets go of those who turn out not to be needed. */
const greedyCalls = (prospects: ReadonlyArray<Prospect>): ReadonlyArray<string> => {
  const left = new Set(everybody(prospects));
  const called: Array<string> = [];
  while (prospects.some((prospect) => prospect.room.rule.holds() === false)) {
    let best: { readonly seat: string; readonly lack: number } | undefined;
    for (const seat of left) {
      call(prospects, seat, 1);
      const lack = total(prospects);
      call(prospects, seat, -1);
      if (best === undefined || lack < best.lack) best = { seat, lack };
    }
    if (best === undefined) break;
    left.delete(best.seat);
    called.push(best.seat);
    call(prospects, best.seat, 1);
  }
  const needed = called.filter((seat) => {
    call(prospects, seat, -1);
    const stillHolds = prospects.every((prospect) => prospect.room.rule.holds() === true);
    if (!stillHolds) call(prospects, seat, 1);
    return !stillHolds;
  });
  for (const seat of needed) call(prospects, seat, -1);
  return needed;
};

const newSearch = (prospects: ReadonlyArray<Prospect>, organisationOf: (seat: string) => string) => {
  const seats = everySeat(prospects);
  const standing = new Map(seats.map((seat) => [seat, standingOf(prospects, seat)]));
  const organisations = byOrganisationOf(seats, organisationOf);
  const byOrganisation = prospects.some(({ room }) => asksForOrganisations(room.question.charter.quorum));
  const counting = prospects.map((prospect) => ({ prospect, callable: new Set(prospect.callable) }));
  const chosen = new Set<string>();
  const shut = new Set<string>();
  let steps = 0;

  const isOpen = (seat: string): boolean => !shut.has(seat) && !chosen.has(seat);

  const lackingNow = (): ReadonlyArray<Lacking> => {
    const lacking: Array<Lacking> = [];
    for (const prospect of prospects) {
      const lack = lackOf(prospect);
      if (lack === 0) continue;
      const open = prospect.callable.filter(isOpen);
      lacking.push({ lack, open, possible: holdsWith(prospect, open) === true });
    }
    return lacking.sort((a, b) => b.lack - a.lack);
  };

  /** What makes two seats alike now: how each stands, and how all the seats of its organisation stand. */
  const kindsNow = (): ReadonlyMap<string, string> => {
    const kinds = new Map<string, string>();
    for (const own of byOrganisation ? organisations.values() : seats.map((seat) => [seat])) {
      const state = (seat: string) => (chosen.has(seat) ? "+" : shut.has(seat) ? "-" : "");
      const profile = own
        .map((seat) => `${standing.get(seat)}${state(seat)}`)
        .sort()
        .join();
      for (const seat of own) kinds.set(seat, `${standing.get(seat)} ${profile}`);
    }
    return kinds;
  };

  const callOne = (seat: string, by: 1 | -1): void => {
    for (const { prospect, callable } of counting) if (callable.has(seat)) fill(prospect, seat, by);
  };

  const within = (budget: number): ReadonlyArray<string> | undefined | "tooLong" => {
    steps += 1;
    if (steps > LIMIT) return "tooLong";
    const lacking = lackingNow();
    const [hardest] = lacking;
    if (hardest === undefined) return [...chosen];
    if (leastFor(lacking) > budget) return undefined;
    const kinds = kindsNow();
    const shutHere: Array<string> = [];
    let found: ReadonlyArray<string> | undefined | "tooLong";
    for (const seat of hardest.open) {
      if (!isOpen(seat)) continue;
      if (shutHere.length > 0 && leastFor(lackingNow()) > budget) break;
      chosen.add(seat);
      callOne(seat, 1);
      found = within(budget - 1);
      callOne(seat, -1);
      chosen.delete(seat);
      if (found !== undefined) break;
      // If calling this one is not enough, calling one that is alike is not either.
      for (const other of seats)
        if (isOpen(other) && kinds.get(other) === kinds.get(seat)) {
          shut.add(other);
          shutHere.push(other);
        }
    }
    for (const seat of shutHere) shut.delete(seat);
    return found;
  };

  return { least: () => leastFor(lackingNow()), within };
};

/** The seats of each organisation. */
const byOrganisationOf = (
  seats: ReadonlyArray<string>,
  organisationOf: (seat: string) => string,
): ReadonlyMap<string, ReadonlyArray<string>> => {
  const organisations = new Map<string, Array<string>>();
  for (const seat of seats) {
    const own = organisations.get(organisationOf(seat));
    if (own === undefined) organisations.set(organisationOf(seat), [seat]);
    else own.push(seat);
  }
  return organisations;
};

/** How much an item lacks, and who can still be called to it. */
interface Lacking {
  readonly lack: number;
  readonly open: ReadonlyArray<string>;
  /** Whether it would hold if they all came. */
  readonly possible: boolean;
}

/**
 * A number of calls that is surely needed. One call makes up for at most one of what each item lacks. So it is at
 * least what items that share nobody lack together; and at least as many seats as it takes, those in the most
 * lacking items first, to make up for all that is lacking.
 */
const leastFor = (lacking: ReadonlyArray<Lacking>): number => {
  const stands = new Map<string, number>();
  const taken = new Set<string>();
  let apart = 0;
  let sum = 0;
  for (const { lack, open, possible } of lacking) {
    if (!possible) return Number.POSITIVE_INFINITY;
    sum += lack;
    for (const seat of open) stands.set(seat, (stands.get(seat) ?? 0) + 1);
    if (open.some((seat) => taken.has(seat))) continue;
    for (const seat of open) taken.add(seat);
    apart += lack;
  }
  let calls = 0;
  for (const items of [...stands.values()].sort((a, b) => b - a)) {
    if (sum <= 0) break;
    sum -= items;
    calls += 1;
  }
  return Math.max(apart, calls);
};

const everySeat = (prospects: ReadonlyArray<Prospect>): ReadonlyArray<string> => [
  ...new Set(prospects.flatMap(({ places }) => [...places.keys()])),
];

/** How a seat stands in every item: whether it is concerned, expected or callable, and in which parts of rules. */
const standingOf = (prospects: ReadonlyArray<Prospect>, seat: string): string =>
  prospects
    .map(({ places, callable, expected, excused, room }) => {
      const place = places.get(seat);
      if (place === undefined) return "-";
      const parts = room.parts.map((part) => (part.seats.has(place) ? 1 : 0)).join("");
      const leaves = room.seating.hasLeft[place] === 1 ? "l" : excused.has(seat) ? "x" : "";
      return `${callable.includes(seat) ? "c" : expected.includes(seat) ? "e" : "n"}${leaves}${parts}`;
    })
    .join("|");
