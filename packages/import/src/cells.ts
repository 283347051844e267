/**
 * What people write in the cells of a list: days, lengths of time, kinds. Read as they are usually written, or refused
 * with what was expected; never guessed.
 */
import {
  type CalendarDate,
  day,
  type Explanation,
  isDay,
  isPeriod,
  type NoticeClause,
  type Period,
} from "@konstellation/core";
import * as Result from "effect/Result";

/** A cell read, or what was expected of it. */
export type Cell<A> = Result.Result<A, Explanation>;

/** A cell refused, with what was expected. */
export const fails = (sv: string, en: string): Cell<never> => Result.fail({ sv, en });

/** What is written, whatever its letter case and its spaces. */
export const plainly = (text: string): string => text.trim().toLocaleLowerCase("sv").replace(/\s+/g, " ");

const TURN = /^(?:vid )?(?:årsskiftet|the turn of the year) (\d{4}|\d{2})\/(\d{4}|\d{2})$/;

/** From here on two digits could as well be the last century's: nobody's agreement is taken to end in 2098. */
const UNCLEAR = 2050;

/** A day: 2024-12-31, 20241231, or a turn of a year, "årsskiftet 24/25", which is the last day of the first. */
export const readDay = (text: string): Cell<CalendarDate> => {
  const written = plainly(text);
  const plain = /^\d{8}$/.test(written) ? `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}` : written;
  if (isDay(plain)) return Result.succeed(day(plain));
  const [, first, second] = TURN.exec(written) ?? [];
  if (first !== undefined && second !== undefined) {
    const year = yearOfTurn(first, second);
    const last = `${year}-12-31`;
    if (String(year).endsWith(first) && String(year + 1).endsWith(second) && isDay(last))
      return year >= UNCLEAR && first.length + second.length === 4
        ? fails(
            `”${text}” säger inte vilket sekel. Skriv årtalen med fyra siffror, som ”årsskiftet ${year - 100}/${year - 99}”.`,
            `“${text}” does not say which century. Write the years in full, as in “the turn of the year ${year - 100}/${year - 99}”.`,
          )
        : Result.succeed(day(last));
  }
  return fails(
    `”${text}” är ingen dag som finns. Skriv ÅÅÅÅ-MM-DD, eller ”årsskiftet 24/25”.`,
    `“${text}” is not a day that exists. Write YYYY-MM-DD, or “the turn of the year 24/25”.`,
  );
};

/** The year that ends at a turn: as either year says in full, else of this century. */
const yearOfTurn = (first: string, second: string): number =>
  first.length === 4 ? Number(first) : second.length === 4 ? Number(second) - 1 : 2000 + Number(first);

const units: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:år|year|years)$/, "Y"],
  [/^(?:mån|mån\.|månad|månader|months|month|mo)$/, "M"],
  [/^(?:v|v\.|vecka|veckor|week|weeks)$/, "W"],
  [/^(?:d|dag|dagar|dygn|day|days)$/, "D"],
];

/** A length of time: P6M, "6 månader", "6 mån", "1 år", "90 dagar". */
export const readPeriod = (text: string): Cell<Period> => {
  const written = text.trim().toUpperCase();
  if (isPeriod(written)) return Result.succeed(written as Period);
  const [, count, unit = ""] = /^(\d{1,4})\s*(\S+)$/.exec(plainly(text)) ?? [];
  const letter = units.find(([pattern]) => pattern.test(unit))?.[1];
  // What has no number or no unit is no period either.
  const period = `P${count}${letter}`;
  return isPeriod(period)
    ? Result.succeed(period as Period)
    : fails(
        `”${text}” är ingen tid. Skriv till exempel ”6 månader”, ”1 år” eller P6M.`,
        `“${text}” is not a length of time. Write, for instance, “6 months”, “1 year” or P6M.`,
      );
};

/** Whether an end means that there is none. */
export const isUntilFurtherNotice = (text: string): boolean =>
  ["", "tv", "tills vidare", "tillsvidare", "until further notice", "löpande"].includes(plainly(text));

/** A notice period: a length, none needed, or unknown where the cell is empty or says so. */
export const readNotice = (text: string): Cell<NoticeClause | null> => {
  const written = plainly(text);
  if (["", "okänd", "okänt", "?", "unknown"].includes(written)) return Result.succeed({ length: null });
  if (["ingen", "nej", "none", "no"].includes(written)) return Result.succeed(null);
  return Result.map(readPeriod(text), (length) => ({ length }));
};

const landings: ReadonlyArray<readonly [ReadonlyArray<string>, NonNullable<NoticeClause["landing"]>]> = [
  [["", "när som helst", "any day"], "anyDay"],
  [["månadsskifte", "månadsskiftet", "månadens slut", "month end", "end of month"], "monthEnd"],
  [["kvartalsskifte", "kvartalsskiftet", "quarter end", "end of quarter"], "quarterEnd"],
  [["årsskifte", "årsskiftet", "årets slut", "year end", "end of year", "turn of the year"], "yearEnd"],
];

/** The day a notice that runs can land on. */
export const readLanding = (text: string): Cell<NonNullable<NoticeClause["landing"]>> => {
  const found = landings.find(([names]) => names.includes(plainly(text)));
  return found === undefined
    ? fails(
        `”${text}” är ingen dag att upphöra på. Skriv månadsskifte, kvartalsskifte eller årsskifte.`,
        `“${text}” is not a day to end on. Write month end, quarter end or year end.`,
      )
    : Result.succeed(found[1]);
};

const kinds = {
  agreement: ["", "avtal", "agreement"],
  accord: ["överenskommelse", "accord"],
  careProgramme: ["vårdprogram", "gemensamt vårdprogram", "joint programme", "joint care programme", "care programme"],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>;

/** What kind of agreement it is; an avtal unless something else is said. */
export const readKind = (text: string): Cell<keyof typeof kinds> => {
  const written = plainly(text);
  const found = (Object.keys(kinds) as ReadonlyArray<keyof typeof kinds>).find((kind) =>
    kinds[kind].some((name) => name === written),
  );
  return found === undefined
    ? fails(
        `”${text}” är inget slags avtal. Skriv avtal, överenskommelse eller vårdprogram.`,
        `“${text}” is not a kind of agreement. Write agreement, accord or care programme.`,
      )
    : Result.succeed(found);
};

/** The provisions an agreement rests on, with semicolons between. */
export const readProvisions = (text: string): Cell<ReadonlyArray<string>> => {
  const provisions = text.split(";").map((each) => each.trim());
  return provisions.includes("")
    ? fails(
        `”${text}” har ett semikolon med inget bredvid. Skriv bara semikolon mellan två lagrum.`,
        `“${text}” has a semicolon with nothing beside it. Write semicolons only between two provisions.`,
      )
    : Result.succeed(provisions);
};
