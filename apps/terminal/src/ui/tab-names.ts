/**
 * What the tabs are called in a window: by their names where they fit, cut to what fits, and else by their numbers.
 */

/** What a tab takes besides its name: a mark on either side, and the gap to the next. */
const GAP = 3;
/** A name of fewer signs, the ellipsis one of them, tells nothing that its number does not. */
const LEAST = 3;

const number = (index: number): string => `${index + 1}`;
const cut = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;

/** The tabs as they are written: the one that is open is whole, and the others as long as there is room for. */
export const tabNames = (names: ReadonlyArray<string>, open: number, columns: number): ReadonlyArray<string> => {
  const written = (of: (name: string) => string) =>
    names.map((name, index) => `${number(index)} ${index === open ? name : of(name)}`);
  const fits = (tabs: ReadonlyArray<string>) => tabs.reduce((width, tab) => width + tab.length + GAP, 0) <= columns;
  const longest = Math.max(0, ...names.map((name) => name.length));
  for (let letters = longest; letters >= LEAST; letters -= 1) {
    const tabs = written((name) => cut(name, letters));
    if (fits(tabs)) return tabs;
  }
  return names.map((name, index) => (index === open ? `${number(index)} ${name}` : number(index)));
};
