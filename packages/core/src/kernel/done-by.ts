/**
 * Which act led to a fact: a concept says so of each of its facts, and of those of concepts before it that its own acts lead to.
 *
 * Whoever writes to a book by hand writes facts. Decided again, on the book as it stood, the act says whether they could
 * have happened, and whether it is these facts that it leads to.
 */

/**
 * The act that led to a fact: its name, where the fact says what the act said; the act itself, from the fact and all
 * facts of its entry; null where the fact comes with others and never by itself. What has been there `since` a day, its act says
 * `from` when.
 */
export type DoneBy<Fact, AnyFact, Type extends string> =
  | Type
  | null
  | ((fact: Fact, entry: ReadonlyArray<AnyFact>) => { readonly type: Type } | undefined);
