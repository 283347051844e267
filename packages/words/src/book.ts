/**
 * What is said about the book itself: names that are not there or are taken, the radar, whether the book is untouched.
 */
import type { Explanation, RadarEntry } from "@konstellation/core";
import type { ConceptWords, Labels } from "./concept-words.ts";
import { opening } from "./refusals/say.ts";

/** How urgent something is. */
export const urgencies: Labels<RadarEntry["state"]> = {
  overdue: { sv: "försenat", en: "overdue" },
  soon: { sv: "snart", en: "soon" },
  later: { sv: "senare", en: "later" },
  undated: { sv: "utan datum", en: "no date" },
};

/** Which books there are, for whoever asked for another. */
export const booksThereAre = (known: ReadonlyArray<string>): Explanation => ({
  sv: known.length === 0 ? "Här finns ännu ingen bok." : `Det som finns här är ${known.join(", ")}.`,
  en: known.length === 0 ? "There is no book here yet." : `What there is here is ${known.join(", ")}.`,
});

export default {
  refusals: {
    NotInTheBook: ({ kind: missing, id }, { kind, pick, among }) =>
      `${pick({
        sv: `Det finns ${kind(missing).no} som heter ”${id}” i boken.`,
        en: `There is ${kind(missing).no} called “${id}” in the book.`,
      })}${among(missing, id)}`,
    // The id and not the title: it is the id that has to be another one.
    AlreadyInTheBook: ({ kind: taken, id }, { kind, pick }) =>
      pick({
        sv: `${opening(kind(taken).the)} ”${id}” finns redan i boken. Inget nytt har förts in.`,
        en: `${opening(kind(taken).the)} “${id}” is already in the book. Nothing new has been entered.`,
      }),
    DayNotCome: ({ on, today }, { pick }) =>
      pick({
        sv: `Det är ${today} i dag, så inget kan ha gjorts ${on}. Ange en dag som har varit, eller för in det när det har gjorts.`,
        en: `It is ${today} today, so nothing can have been done on ${on}. Give a day that has come, or enter it once it has been done.`,
      }),
  },
  phrases: {
    radar: { sv: "Radar", en: "Radar" },
    nothingDue: { sv: "Inget väntar.", en: "Nothing is due." },
    noWordsSought: {
      sv: "Skriv minst ett ord att söka efter, med bokstäver eller siffror.",
      en: "Type at least one word to look for, of letters or digits.",
    },
    nothingFound: { sv: "Inget hittades", en: "Nothing was found" },
    newestShown: { sv: "de nyaste visas", en: "the newest are shown" },
    foundIn: { sv: "Står i", en: "Stands in" },
    keySearch: { sv: "sök i allt som står i boken", en: "search everything in the book" },
    askSearch: { sv: "Sök efter", en: "Search for" },
    sound: { sv: "Boken är hel", en: "The book is sound" },
    soundWithout: {
      sv: "Det som läses håller, men poster har lagts åt sidan",
      en: "What is read holds, but entries have been set aside",
    },
    setAsideUnknown: {
      sv: "Det som stod i dem gäller inte längre: det kan ha varit just det som gjorde ett beslut falskt. När ni vet vad de sade:",
      en: "What they said does not hold any more, and it may have been just what made a decision false. Once you know what they said:",
    },
    notReadWhole: { sv: "Hela boken går inte att läsa", en: "The book cannot be read whole" },
    saidLess: {
      sv: "Boken säger inte allt som sägs i dag",
      en: "The book does not say all that is said today",
    },
    saidLessBecause: {
      sv: "De posterna är införda av en äldre version, eller skrivna för att se ut så. Den som har sparat en kontrollsumma kan pröva det med --kept.",
      en: "Those entries were made by an earlier release, or written to look so. Whoever has kept a hash can tell with --kept.",
    },
    setAsideWhole: {
      sv: "Posten går att läsa, och är just vad som skrevs.",
      en: "The entry can be read, and is just what was written.",
    },
    setAsideCount: { sv: "Poster som har lagts åt sidan:", en: "Entries that have been set aside:" },
    setAside: { sv: "Lagd åt sidan", en: "Set aside" },
    entry: { sv: "post", en: "entry" },
    brokenChain: { sv: "Kedjan är bruten", en: "The chain is broken" },
    falseCertificates: { sv: "Falska intyg", en: "False certificates" },
    keptIsGone: {
      sv: "Ingen post har den sparade kontrollsumman: boken har skrivits om eller kapats sedan dess",
      en: "No entry has the hash that was kept: the book has been rewritten, or cut off, since then",
    },
    keptIs: { sv: "Den sparade kontrollsumman är kvar", en: "The hash that was kept is still there" },
    doubtfulEntries: {
      sv: "Boken har poster som ingen handling kan ha lett till",
      en: "The book has entries that no act can have led to",
    },
    doubtfulBecause: {
      sv: "De är skrivna för hand, godtagna av en äldre version, eller vilar på något som har lagts åt sidan.",
      en: "They were written by hand, let through by an earlier release, or rest on something that has been set aside.",
    },
    version: { sv: "version", en: "version" },
  },
} satisfies ConceptWords;
