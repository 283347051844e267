/**
 * The two rules of the book itself: a name that is used must exist, and is given once.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result";
import { rule } from "./rule.ts";

/** What a name can be the name of. @category models @since 0.1.0 */
export type Kind =
  | "collaboration"
  | "organisation"
  | "body"
  | "seat"
  | "charter"
  | "subConstellation"
  | "appointment"
  | "meeting"
  | "item"
  | "paper"
  | "treatment"
  | "decision"
  | "commitment"
  | "agreement";

/** A name was used that nothing in the book has. @category refusals @since 0.1.0 */
export interface NotInTheBook {
  readonly type: "NotInTheBook";
  readonly rule: "BOOK-1";
  readonly kind: Kind;
  readonly id: string;
}

/** A name was given again. @category refusals @since 0.1.0 */
export interface AlreadyInTheBook {
  readonly type: "AlreadyInTheBook";
  readonly rule: "BOOK-2";
  readonly kind: Kind;
  readonly id: string;
}

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

/** The thing, or the refusal that says it is not in the book. @category rules @since 0.1.0 */
export const mustExist = <A>(thing: A | undefined, kind: Kind, id: string): Result.Result<A, NotInTheBook> =>
  thing === undefined ? Result.fail({ type: "NotInTheBook", rule: "BOOK-1", kind, id }) : Result.succeed(thing);

/** The refusal of what could not be, or undefined where it could. @category getters @since 0.1.0 */
export const refusalOf = <E>(result: Result.Result<unknown, E>): E | undefined =>
  Result.isFailure(result) ? result.failure : undefined;

/** The refusal when a name is already given, or undefined when it is free. @category rules @since 0.1.0 */
export const alreadyGiven = (thing: unknown, kind: Kind, id: string): AlreadyInTheBook | undefined =>
  thing === undefined ? undefined : { type: "AlreadyInTheBook", rule: "BOOK-2", kind, id };
