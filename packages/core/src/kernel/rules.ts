/**
 * The three rules of the book itself: a name that is used must exist, and is given once; what is said to have been done has been.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate } from "./calendar-date.ts";
import type { Context } from "./decider.ts";
import type { Evidence } from "./evidence.ts";
import { refusal } from "./refusal.ts";
import { rule } from "./rule.ts";
import { vouch } from "./vouch.ts";

export const BOOK_1 = rule({
  id: "BOOK-1",
  title: { sv: "Det som nämns finns", en: "What is named exists" },
  source: "Konstellation; everything is joined, so nothing may point at nothing",
  text: {
    sv: "En handling som nämner en plats, ett möte eller ett avtal som inte finns i boken avvisas.",
    en: "An act that names a seat, a meeting or an agreement that is not in the book is refused.",
  },
});

export const BOOK_2 = rule({
  id: "BOOK-2",
  title: { sv: "Ett namn ges en gång", en: "A name is given once" },
  source: "Konstellation; facts are never edited, so a name always means the same thing",
  text: {
    sv: "Två saker av samma slag kan inte ha samma namn.",
    en: "Two things of the same kind cannot have the same name.",
  },
});

export const BOOK_3 = rule({
  id: "BOOK-3",
  title: { sv: "Det som sägs ha gjorts har gjorts", en: "What is said to have been done has been done" },
  source: "Konstellation; a book that tells of tomorrow as of yesterday is no record",
  text: {
    sv: "Den dag då något sägs ha gjorts är i dag eller tidigare: att ett avtal ingicks, att en uppsägning kom in, att någon kallades eller rapporterade. Vad som ska gälla framöver får ligga framåt i tiden.",
    en: "The day on which something is said to have been done is today or earlier: that an agreement was concluded, that a notice came in, that somebody was called or reported. What is to apply later may lie ahead.",
  },
});

/** A name was used that nothing in the book has. */
export interface NotInTheBook<Kind extends string = string> {
  readonly type: "NotInTheBook";
  readonly rule: "BOOK-1";
  readonly kind: Kind;
  readonly id: string;
}

/** A name was given again. */
export interface AlreadyInTheBook<Kind extends string = string> {
  readonly type: "AlreadyInTheBook";
  readonly rule: "BOOK-2";
  readonly kind: Kind;
  readonly id: string;
}

/** The two refusals over the kinds of names that a book has. */
export const namesRefused = <const Kind extends string>(kinds: ReadonlyArray<Kind>) => {
  const name = { kind: Schema.Literals(kinds), id: Schema.String };
  return [
    refusal("NotInTheBook", BOOK_1, name, "mistaken"),
    refusal("AlreadyInTheBook", BOOK_2, name, "hindered"),
  ] as const;
};

/** The thing, or the refusal that says it is not in the book. */
export const mustExist = <A, const Kind extends string>(
  thing: A | undefined,
  kind: Kind,
  id: string,
): Result.Result<A, NotInTheBook<Kind>> =>
  thing === undefined ? Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind, id }) : Result.succeed(thing);

/** Evidence that a name is free. */
export type FreeName = Evidence<"name", string>;

/** The name, when nothing has it yet; else the refusal that says it is taken. */
export const mustBeFree = <const Kind extends string>(
  thing: unknown,
  kind: Kind,
  id: string,
): Result.Result<FreeName, AlreadyInTheBook<Kind>> =>
  thing === undefined
    ? Result.succeed(vouch<"name", string>(id))
    : Result.fail({ type: "AlreadyInTheBook", rule: "BOOK-2", kind, id });

/** The day on which something is said to have been done has not come. */
export const DayNotCome = refusal("DayNotCome", BOOK_3, { on: CalendarDate, today: CalendarDate }, "mistaken");
export type DayNotCome = typeof DayNotCome.Type;

/** Evidence that a day on which something is said to have been done has come, or that nobody has said one. */
export type DayCome = Evidence<"dayCome">;

/** Whether the days on which something is said to have been done have come; one that is not said cannot lie ahead. */
export const dayCome = (
  days: ReadonlyArray<CalendarDate | undefined>,
  { day: today }: Pick<Context, "day">,
): Result.Result<DayCome, DayNotCome> => {
  const ahead = days.find((on) => on !== undefined && on > today);
  return ahead === undefined ? Result.succeed(vouch({})) : Result.fail(DayNotCome({ on: ahead, today }));
};
