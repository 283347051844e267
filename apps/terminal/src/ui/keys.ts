/**
 * The keys that mean something on every page: what they do, and what the help says. A page has keys of its own, which
 * come first; those that lead from page to page come from the list of pages.
 */
import type { Address } from "../pages/address.ts";
import type { Binding, Keys } from "../pages/definition.ts";
import { doors, tabs } from "../pages/index.ts";
import type { Step } from "../pages/step.ts";

/** What a key can do on every page. */
export type Action =
  | "up"
  | "down"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "previousTab"
  | "nextTab"
  | "open"
  | "back"
  | "filter"
  | "command"
  | "copy"
  | "refresh"
  | "asCommand"
  | "help"
  | "quit";

/** What a key leads to on every page: something done, a tab, or through a door; one that is shut here leads nowhere. */
export type Everywhere =
  | { readonly is: "action"; readonly action: Action }
  | { readonly is: "tab"; readonly tab: Address }
  | { readonly is: "door"; readonly step: Step | undefined };

/** A key that means something on every page. */
interface EverywhereKey extends Binding {
  readonly leadsTo: Everywhere;
}

const does = (action: Action, keys: ReadonlyArray<string>, help?: Binding["help"]): EverywhereKey => ({
  keys,
  leadsTo: { is: "action", action },
  ...(help === undefined ? {} : { help }),
});

/** Every binding, in the order the help lists them. */
export const bindings: ReadonlyArray<EverywhereKey> = [
  does("up", ["up", "k"], { keys: "↑ ↓  j k", phrase: "keyMove" }),
  does("down", ["down", "j"]),
  does("pageUp", ["pageUp"]),
  does("pageDown", ["pageDown", " "]),
  does("first", ["<", "g", "home"], { keys: "< >  g G", phrase: "keyEnds" }),
  does("last", [">", "G", "end"]),
  does("previousTab", ["[", "left"], { keys: `[ ]  1–${tabs.length}`, phrase: "keyTabs" }),
  does("nextTab", ["]", "right", "tab"]),
  ...tabs.map(({ page }, index): EverywhereKey => ({ keys: [`${index + 1}`], leadsTo: { is: "tab", tab: page } })),
  does("open", ["return"], { keys: "Enter", phrase: "keyOpen" }),
  does("back", ["escape", "backspace"], { keys: "Esc", phrase: "keyBack" }),
  does("filter", ["/"], { keys: "/", phrase: "keyFilter" }),
  does("command", [":"], { keys: ":", phrase: "keyCommand" }),
  ...doors.map(({ step, ...door }): EverywhereKey => ({ ...door, leadsTo: { is: "door", step } })),
  does("copy", ["y"], { keys: "y", phrase: "keyCopy" }),
  does("asCommand", ["@"], { keys: "@", phrase: "keyCli" }),
  does("refresh", ["R"], { keys: "R", phrase: "keyRefresh" }),
  does("help", ["?"], { keys: "?", phrase: "keyHelp" }),
  does("quit", ["q"], { keys: "q", phrase: "keyQuit" }),
];

/** The bindings that mean something in a place, those of the place first; a key that the place has taken leads nowhere else. */
export const bindingsIn = (place: Keys): ReadonlyArray<Binding> => {
  const taken = new Set(place.bindings.flatMap(({ keys }) => keys));
  return [...place.bindings, ...bindings.filter(({ keys }) => !keys.every((key) => taken.has(key)))];
};

/** What a key leads to on every page, or undefined. */
export const everywhere = (key: string): Everywhere | undefined =>
  bindings.find(({ keys }) => keys.includes(key))?.leadsTo;
