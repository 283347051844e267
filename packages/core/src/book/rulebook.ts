/**
 * Every rule of the engine, in the order the rulebook lists them: those of the book itself and of what is let into it, then each chapter by number.
 *
 * A chapter is the letters of a rule's id. The chapters come in the order of the concepts that begin them; a rule that a later
 * concept adds to a chapter takes its place there.
 */
import { BOOK_1, BOOK_2, BOOK_3, PER_1, type Rule } from "../kernel/index.ts";
import { concepts } from "./concepts.ts";

type Ruled = (typeof concepts)[number]["rules"][number] | typeof BOOK_1 | typeof BOOK_2 | typeof BOOK_3 | typeof PER_1;

/** The id of a rule: QUO-1, AGR-3. */
export type RuleId = Ruled["id"];

const all: ReadonlyArray<Ruled> = [
  BOOK_1,
  BOOK_2,
  BOOK_3,
  PER_1,
  ...concepts.flatMap(({ rules }): ReadonlyArray<Ruled> => rules),
];

const placeOf = ({ id }: Rule): readonly [chapter: string, number: number] => {
  const [chapter = "", number = ""] = id.split("-");
  return [chapter, Number(number)];
};

const chapters = [...new Set(all.map((rule) => placeOf(rule)[0]))];

/** Every rule. */
export const rulebook: ReadonlyArray<Ruled> = [...all].sort((a, b) => {
  const [[chapterA, numberA], [chapterB, numberB]] = [placeOf(a), placeOf(b)];
  return chapters.indexOf(chapterA) - chapters.indexOf(chapterB) || numberA - numberB;
});
