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
  | "tab5"
  | "open"
  | "back"
  | "filter"
  | "command"
  | "copy"
  | "refresh"
  | "asCommand"
  | "whatIf"
  | "room"
  | "timeline"
  | "inventory"
  | RoomAction
  | AgreementAction
  | "help"
  | "quit"
  | "interrupt";

/** What a key can do in the meeting room. */
export type RoomAction =
  | "otherList"
  | "openMeeting"
  | "closeMeeting"
  | "callRoll"
  | "presence"
  | "remote"
  | "deputy"
  | "link"
  | "recusal"
  | "takeUp"
  | "decide"
  | "note"
  | "defer"
  | "end"
  | "lapse";

/** What a key can do with an agreement. */
export type AgreementAction = "approve" | "giveNotice" | "takeBack" | "review";

/** Where a key means something: everywhere, in one list of the meeting room, or on an agreement. */
export type Place = "anywhere" | "agenda" | "roll" | "agreement";

/** The keys of an action, and its line in the help (several actions can share one). */
interface Binding {
  readonly action: Action;
  readonly keys: ReadonlyArray<string>;
  readonly in?: ReadonlyArray<Place>;
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
  { action: "previousTab", keys: ["[", "left"], help: { keys: "[ ]  1–5", phrase: "keyTabs" } },
  { action: "nextTab", keys: ["]", "right", "tab"] },
  { action: "tab1", keys: ["1"] },
  { action: "tab2", keys: ["2"] },
  { action: "tab3", keys: ["3"] },
  { action: "tab4", keys: ["4"] },
  { action: "tab5", keys: ["5"] },
  { action: "open", keys: ["return"], help: { keys: "Enter", phrase: "keyOpen" } },
  { action: "back", keys: ["escape", "backspace"], help: { keys: "Esc", phrase: "keyBack" } },
  { action: "filter", keys: ["/"], help: { keys: "/", phrase: "keyFilter" } },
  { action: "command", keys: [":"], help: { keys: ":", phrase: "keyCommand" } },
  { action: "whatIf", keys: ["w"], help: { keys: "w", phrase: "keyWhatIf" } },
  { action: "room", keys: ["m"], help: { keys: "m", phrase: "keyRoom" } },
  { action: "timeline", keys: ["t"], help: { keys: "t", phrase: "keyTimeline" } },
  { action: "inventory", keys: ["i"], help: { keys: "i", phrase: "keyInventory" } },
  { action: "copy", keys: ["y"], help: { keys: "y", phrase: "keyCopy" } },
  { action: "asCommand", keys: ["@"], help: { keys: "@", phrase: "keyCli" } },
  { action: "refresh", keys: ["R"], help: { keys: "R", phrase: "keyRefresh" } },
  { action: "help", keys: ["?"], help: { keys: "?", phrase: "keyHelp" } },
  { action: "quit", keys: ["q"], help: { keys: "q", phrase: "keyQuit" } },
  { action: "interrupt", keys: ["ctrl+c"] },
];

const room = ["agenda", "roll"] as const;

/** The bindings of the meeting room; there they come before the others. */
export const roomBindings: ReadonlyArray<Binding> = [
  { action: "otherList", keys: ["tab"], in: room, help: { keys: "Tab", phrase: "keyList" } },
  { action: "openMeeting", keys: ["O"], in: room, help: { keys: "O  C", phrase: "keyOpenMeeting" } },
  { action: "closeMeeting", keys: ["C"], in: room },
  { action: "callRoll", keys: ["A"], in: room, help: { keys: "A", phrase: "keyRoll" } },
  { action: "presence", keys: ["p"], in: ["roll"], help: { keys: "p", phrase: "keyPresence" } },
  { action: "remote", keys: ["r"], in: ["roll"], help: { keys: "r", phrase: "keyRemote" } },
  { action: "deputy", keys: ["d"], in: ["roll"], help: { keys: "d", phrase: "keyDeputy" } },
  { action: "link", keys: ["l"], in: ["roll"], help: { keys: "l", phrase: "keyLink" } },
  { action: "recusal", keys: ["x"], in: ["roll"], help: { keys: "x", phrase: "keyRecusal" } },
  { action: "takeUp", keys: ["o"], in: ["agenda"], help: { keys: "o", phrase: "keyTakeUp" } },
  { action: "decide", keys: ["d"], in: ["agenda"], help: { keys: "d", phrase: "keyDecide" } },
  { action: "note", keys: ["n"], in: ["agenda"], help: { keys: "n", phrase: "keyNote" } },
  { action: "defer", keys: ["f"], in: ["agenda"], help: { keys: "f", phrase: "keyDefer" } },
  { action: "end", keys: ["e"], in: ["agenda"], help: { keys: "e", phrase: "keyEnd" } },
  { action: "lapse", keys: ["L"], in: ["agenda"], help: { keys: "L", phrase: "keyLapse" } },
];

const agreement = ["agreement"] as const;

/** The bindings on an agreement. */
export const agreementBindings: ReadonlyArray<Binding> = [
  { action: "approve", keys: ["a"], in: agreement, help: { keys: "a", phrase: "keyApprove" } },
  { action: "giveNotice", keys: ["n"], in: agreement, help: { keys: "n", phrase: "keyNotice" } },
  { action: "takeBack", keys: ["b"], in: agreement, help: { keys: "b", phrase: "keyTakeBack" } },
  { action: "review", keys: ["v"], in: agreement, help: { keys: "v", phrase: "keyReview" } },
];

/** The bindings that mean something in a place, those of the place first. */
export const bindingsIn = (place: Place): ReadonlyArray<Binding> => [
  ...[...roomBindings, ...agreementBindings].filter((binding) => binding.in?.includes(place)),
  ...bindings,
];

/** What a key does in a place, or undefined. */
export const actionOf = (key: string, place: Place = "anywhere"): Action | undefined =>
  bindingsIn(place).find((binding) => binding.keys.includes(key))?.action;
