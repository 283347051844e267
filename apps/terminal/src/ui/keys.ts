/**
 * Every key of the terminal UI, in one table: what it does, and what the help says.
 *
 * @since 0.1.0
 */
import type { Phrase } from "@konstellation/words";

/** What a key can do. */
export type Action =
  | "up"
  | "down"
  | "pageUp"
  | "pageDown"
  | "first"
  | "last"
  | "previousTab"
  | "nextTab"
  | "tab1"
  | "tab2"
  | "tab3"
  | "tab4"
  | "open"
  | "back"
  | "filter"
  | "command"
  | "copy"
  | "refresh"
  | "asCommand"
  | "whatIf"
  | "help"
  | "quit"
  | "interrupt";

/** The keys of an action, and its line in the help (several actions can share one). */
interface Binding {
  readonly action: Action;
  readonly keys: ReadonlyArray<string>;
  readonly help?: { readonly keys: string; readonly phrase: Phrase };
}

/** Every binding, in the order the help lists them. */
export const bindings: ReadonlyArray<Binding> = [
  { action: "up", keys: ["up", "k"], help: { keys: "↑ ↓  j k", phrase: "keyMove" } },
  { action: "down", keys: ["down", "j"] },
  { action: "pageUp", keys: ["pageUp"] },
  { action: "pageDown", keys: ["pageDown", " "] },
  { action: "first", keys: ["<", "g", "home"], help: { keys: "< >  g G", phrase: "keyEnds" } },
  { action: "last", keys: [">", "G", "end"] },
  { action: "previousTab", keys: ["[", "left"], help: { keys: "[ ]  1–4", phrase: "keyTabs" } },
  { action: "nextTab", keys: ["]", "right", "tab"] },
  { action: "tab1", keys: ["1"] },
  { action: "tab2", keys: ["2"] },
  { action: "tab3", keys: ["3"] },
  { action: "tab4", keys: ["4"] },
  { action: "open", keys: ["return"], help: { keys: "Enter", phrase: "keyOpen" } },
  { action: "back", keys: ["escape", "backspace"], help: { keys: "Esc", phrase: "keyBack" } },
  { action: "filter", keys: ["/"], help: { keys: "/", phrase: "keyFilter" } },
  { action: "command", keys: [":"], help: { keys: ":", phrase: "keyCommand" } },
  { action: "whatIf", keys: ["w"], help: { keys: "w", phrase: "keyWhatIf" } },
  { action: "copy", keys: ["y"], help: { keys: "y", phrase: "keyCopy" } },
  { action: "asCommand", keys: ["@"], help: { keys: "@", phrase: "keyCli" } },
  { action: "refresh", keys: ["R"], help: { keys: "R", phrase: "keyRefresh" } },
  { action: "help", keys: ["?"], help: { keys: "?", phrase: "keyHelp" } },
  { action: "quit", keys: ["q"], help: { keys: "q", phrase: "keyQuit" } },
  { action: "interrupt", keys: ["ctrl+c"] },
];

/** What a key does, or undefined. */
export const actionOf = (key: string): Action | undefined =>
  bindings.find((binding) => binding.keys.includes(key))?.action;
