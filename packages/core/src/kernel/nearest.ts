/**
 * Which name somebody may have meant, when they wrote one that is not there.
 */

/** The name that is most like what was written, when it is like enough to be worth asking about. */
export const nearest = (written: string, names: ReadonlyArray<string>): string | undefined => {
  const most = Math.max(2, Math.floor(written.length / 4));
  const beginsOtherwise = (name: string) => Number(name[0]?.toLowerCase() !== written[0]?.toLowerCase());
  const [found] = names
    .map((name) => ({ name, letters: lettersBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ letters }) => letters <= most)
    // Of two as near, the one that begins alike: two letters that changed places are still the same word.
    .sort((a, b) => a.letters - b.letters || beginsOtherwise(a.name) - beginsOtherwise(b.name));
  return found?.name;
};

/** How many letters differ between two words (Levenshtein). */
const lettersBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
};
