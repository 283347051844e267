/**
 * `verify`: whether the book is what was written and every certificate true. It is asked before anything else is read of the
 * book, so that one that cannot be read is told where.
 */
import type { Answer } from "@konstellation/client";
import { day, instant, isDay, type Language, saidClock, wordsIn, writtenDay } from "@konstellation/core";
import { damageIn } from "@konstellation/ledger";
import { certificateFaults, counted, dayIn, flaggedSinceIn, phrases } from "@konstellation/words";
import { EXIT } from "../exit.ts";
import type { VerbOnBook } from "../verb.ts";

/** `verify`: the chain entry by entry, and every certificate. */
export const verify: VerbOnBook = {
  name: "verify",
  options: ["kept", "acknowledge"],
  does: {
    sv: "spela upp boken utan nät: kedja, poster, intyg; --kept eller --acknowledge KONTROLLSUMMA",
    en: "replay the book offline: chain, entries, certificates; --kept or --acknowledge HASH",
  },
  onBook: async (source, { book: collaboration, language, kept, acknowledge }) => {
    const query = {
      ...(kept === undefined ? {} : { kept }),
      ...(acknowledge === undefined ? {} : { acknowledge }),
    };
    const found = await source.call("verification", { collaboration, query });
    const lines = [verdictIn, doubtsIn, flaggedIn, saidLessIn, setAsideIn].flatMap((said) => said(found, language));
    return { json: found, text: lines.join("\n"), ...codeFor(found) };
  },
};

type Found = Answer<"verification">;

/** What is sound but for what has been set aside has an exit code of its own: somebody has to know of it. */
const codeFor = ({ is }: Found): { readonly code?: number } =>
  is === "sound" ? {} : { code: is === "soundWithout" ? EXIT.setAside : EXIT.failure };

const verdictIn = (found: Found, language: Language): ReadonlyArray<string> => {
  switch (found.is) {
    case "sound":
      return [
        `✓ ${phrases.sound[language]}: ${counted(found.entries ?? 0, "entry", language)}, ${counted(found.decisions ?? 0, "decision", language)}`,
        `  ${found.head}`,
        ...keptIn(found, language),
      ];
    case "soundWithout":
      return [
        `! ${phrases.soundWithout[language]}: ${counted(found.entries ?? 0, "entry", language)}, ${counted(found.decisions ?? 0, "decision", language)}`,
        `  ${found.head}`,
        ...keptIn(found, language),
      ];
    case "brokenChain": {
      const isWritten = found.why === "unreadable" || found.why === "newer";
      const heading = phrases[isWritten ? "notReadWhole" : "brokenChain"][language];
      return [
        `✗ ${heading}: ${found.book}, ${phrases.entry[language]} ${found.version}`,
        ...(found.damages ?? []).map((damage) => `  ${damageIn(damage)[language]}`),
      ];
    }
    case "falseCertificates":
      return [
        `✗ ${phrases.falseCertificates[language]}`,
        ...(found.certificates ?? []).map(
          ({ decision, why, at, correction }) =>
            `  ${decision}: ${certificateFaults[why][language]}${at === null ? "" : ` ${phrases[why === "anotherDay" ? "at" : "since"][language]} ${momentIn(at, language)}`}${correctionIn(correction, language)}`,
        ),
      ];
    case "keptIsGone":
      return [`✗ ${phrases.keptIsGone[language]}`, `  ${goneIn(found)}`];
    case "doubtfulEntries":
      return keptIn(found, language);
  }
};

/** The hash that no entry has. */
const goneIn = ({ kept, acknowledged }: Found): string | undefined =>
  [kept, acknowledged].find((each) => each?.version === null)?.hash;

/** Which entry has the hash that was kept. */
const keptIn = ({ kept }: Found, language: Language): ReadonlyArray<string> =>
  kept === undefined ? [] : [`✓ ${phrases.keptIs[language]}: ${phrases.entry[language]} ${kept.version}`];

/** The entries that no act can have led to, each with why. */
const doubtsIn = ({ doubtful = [] }: Found, language: Language): ReadonlyArray<string> =>
  doubtful.length === 0
    ? []
    : [
        `✗ ${phrases.doubtfulEntries[language]}`,
        ...doubtful.map(({ explanation, actor }) => `  ${explanation[language]} [${actor}]`),
        `  ${phrases.doubtfulBecause[language]}`,
      ];

type Correction = NonNullable<Found["certificates"]>[number]["correction"];

/** What was entered later that made a certificate false: which entry, by whom, when, why. */
const correctionIn = (correction: Correction, language: Language): string => {
  if (correction === null) return "";
  const { version, actor, recordedAt, reason } = correction;
  const why = reason === null ? "" : `: ${wordsIn(reason, language)}`;
  return `\n    ${phrases.entry[language]} ${version}, ${actor}, ${momentIn(recordedAt, language)}${why}`;
};

/** What a certificate does not tell since it was entered afterwards: no fault in it, and to be read beside it. */
const flaggedIn = ({ flagged = [] }: Found, language: Language): ReadonlyArray<string> =>
  flagged.map(({ decision, ...flag }) => `! ${decision}: ${flaggedSinceIn(flag, language)}`);

/** What the book leaves unsaid that is said today, and in which entries. */
const saidLessIn = ({ saidLess = [] }: Found, language: Language): ReadonlyArray<string> =>
  saidLess.length === 0
    ? []
    : [
        `! ${phrases.saidLess[language]}`,
        ...saidLess.map(({ place, versions }) => `  ${place}: ${phrases.entry[language]} ${versions.join(", ")}`),
        `  ${phrases.saidLessBecause[language]}`,
      ];

/** What has been set aside is always shown, with by whom and when; where nobody has said that it is known, how that is said. */
const setAsideIn = ({ is, setAside = [], book, head }: Found, language: Language): ReadonlyArray<string> => [
  ...setAside.map(({ by, actor, recordedAt, version, why, what, whole }) => {
    const who = actor === undefined || recordedAt === undefined ? "" : `, ${actor}, ${momentIn(recordedAt, language)}`;
    const damage = damageIn({ book, version, why, ...(what === undefined ? {} : { what }) });
    return `  ${phrases.setAside[language]} (${phrases.entry[language]} ${by}${who}): ${damage[language]}${whole === undefined ? "" : ` ${phrases.setAsideWhole[language]}`}`;
  }),
  ...(is === "soundWithout"
    ? [`  ${phrases.setAsideUnknown[language]} konstellation verify --book ${book} --acknowledge ${head}`]
    : []),
];

/** A moment, or a day alone, as people write it. */
const momentIn = (written: string, language: Language): string => {
  if (isDay(written)) return dayIn(day(written), language);
  const at = instant(written);
  return `${dayIn(writtenDay(at), language)} ${saidClock(at)}`;
};
