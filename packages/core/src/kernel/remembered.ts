/**
 * What is asked of the same unchanging thing again and again, and is worked out once.
 *
 * The parts of a book never change; a new fact makes new ones. So an index over a part can be kept as long as the part is.
 */

/** A question whose answer is kept with the thing it is asked of, and forgotten with it. */
export const remembered = <Thing extends object, Answer>(ask: (thing: Thing) => Answer): ((thing: Thing) => Answer) => {
  const kept = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known.answer;
    const answer = ask(thing);
    kept.set(thing, { answer });
    return answer;
  };
};
