/**
 * What the terminal and the plain commands say that belongs to no concept: lists, days, prompts and the keys that work everywhere.
 */
import type { ConceptWords } from "./concept-words.ts";

export default {
  phrases: {
    row: { sv: "rad", en: "row" },
    notRead: { sv: "Kolumner som inte lästes", en: "Columns that were not read" },
    asOf: { sv: "läget", en: "as of" },
    today: { sv: "i dag", en: "today" },
    since: { sv: "sedan", en: "since" },
    helpBelow: { sv: "fler tangenter: ↓", en: "more keys: ↓" },
    helpAbove: { sv: "fler tangenter: ↑", en: "more keys: ↑" },
    at: { sv: "klockan", en: "at" },
    until: { sv: "till", en: "until" },
    when: { sv: "När", en: "When" },
    what: { sv: "Vad", en: "What" },
    from: { sv: "Från", en: "From" },
    source: { sv: "Källa", en: "Source" },
    assumedDay: { sv: "antagen dag", en: "assumed day" },
    assumed: { sv: "antaget", en: "assumed" },
    nothing: { sv: "Här finns inget.", en: "Nothing here." },
    loading: { sv: "Läser …", en: "Reading …" },
    done: { sv: "Klart", en: "Done" },
    filter: { sv: "Filter", en: "Filter" },
    help: { sv: "Tangenter", en: "Keys" },
    copied: { sv: "Kopierat", en: "Copied" },
    sameCommand: { sv: "Motsvarande kommando", en: "The same as a command" },
    unknownCommand: { sv: "Okänt kommando", en: "Unknown command" },
    yesOrNo: { sv: "Svara j eller n.", en: "Answer y or n." },
    keysAtOnce: {
      sv: "Flera tangenter kom på en gång. Det som skriver i boken eller avslutar trycks för sig",
      en: "Several keys came at once. What writes to the book or quits is pressed by itself",
    },
    pastedNowhere: {
      sv: "Inklistrad text tas bara emot där något efterfrågas. Inget har hänt.",
      en: "Pasted text is only taken where something is asked for. Nothing has happened.",
    },
    keyMove: { sv: "upp och ner", en: "up and down" },
    keyEnds: { sv: "till början, till slutet", en: "to the first, to the last" },
    keyTabs: { sv: "byt flik", en: "change tab" },
    keyOpen: { sv: "öppna", en: "open" },
    keyBack: { sv: "tillbaka", en: "back" },
    keyFilter: { sv: "filtrera", en: "filter" },
    keyCommand: {
      sv: "kommando: radar, day 2024-06-14, lang en, quit",
      en: "command: radar, day 2024-06-14, lang sv, quit",
    },
    keyCopy: { sv: "kopiera id", en: "copy id" },
    keyRefresh: { sv: "läs om", en: "refresh" },
    keyCli: { sv: "visa motsvarande kommando", en: "show the same as a command" },
    keyHelp: { sv: "hjälp", en: "help" },
    keyQuit: { sv: "avsluta", en: "quit" },
  },
} satisfies ConceptWords;
