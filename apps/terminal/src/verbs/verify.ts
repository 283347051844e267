/**
 * `verify`: whether the book is what was written and every certificate true. It is asked before anything else is read of the
 * book, so that one that cannot be read is told where.
 */
import type { Answer } from "@konstellation/client";
import { instant, type Language, saidClock, wordsIn, writtenDay } from "@konstellation/core";
import { damageIn } from "@konstellation/ledger";
import { certificateFaults, counted, dayIn, flaggedSinceIn, phrases } from "@konstellation/words";
import { EXIT } from "../exit.ts";
import type { VerbOnBook } from "../verb.ts";

/** `verify`: the chain entry by entry, and every certificate. */
export const verify: VerbOnBook = {
  name: "verify",
  options: ["kept"],
  does: {
    sv: "spela upp boken utan nät och pröva kedja, poster och intyg; --kept KONTROLLSUMMA som sparats",
    en: "replay the book offline and check chain, entries and certificates; --kept HASH that was kept",
  },
  onBook: async (source, { book: collaboration, language, kept }) => {
    const found = await source.call("verification", { collaboration, query: kept === undefined ? {} : { kept } });
    const lines = [verdictIn, doubtsIn, flaggedIn, setAsideIn].flatMap((said) => said(found, language));
    return { json: found, text: lines.join("\n"), ...(found.is === "sound" ? {} : { code: EXIT.failure }) };
  },
};

type Found = Answer<"verification">;

const verdictIn = (found: Found, language: Language): ReadonlyArray<string> => {
  switch (found.is) {
    case "sound":
      return [
        `✓ ${phrases.sound[language]}: ${counted(found.entries ?? 0, "entry", language)}, ${counted(found.decisions ?? 0, "decision", language)}`,
        `  ${found.head}`,
        ...keptIn(found, language),
      ];
    case "brokenChain": {
      const isWritten = found.why === "unreadable" || found.why === "newer";
      const heading = phrases[isWritten ? "notReadWhole" : "brokenChain"][language];
      return [
        `✗ ${heading}: ${found.book} ${found.version} (${found.why})`,
        ...(found.damages ?? []).map((damage) => `  ${damageIn(damage)[language]}`),
      ];
    }
    case "falseCertificates":
      return [
        `✗ ${phrases.falseCertificates[language]}`,
        ...(found.certificates ?? []).map(
          ({ decision, why, at, correction }) =>
            `  ${decision}: ${certificateFaults[why][language]}${at === null ? "" : ` ${phrases[why === "anotherDay" ? "at" : "since"][language]} ${at}`} (${why})${correctionIn(correction, language)}`,
        ),
      ];
    case "keptIsGone":
      return [`✗ ${phrases.keptIsGone[language]}`, `  ${found.kept?.hash}`];
    case "doubtfulEntries":
      return keptIn(found, language);
  }
};

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
  const at = instant(recordedAt);
  const why = reason === null ? "" : `: ${wordsIn(reason, language)}`;
  return `\n    ${phrases.entry[language]} ${version}, ${actor}, ${dayIn(writtenDay(at), language)} ${saidClock(at)}${why}`;
};

/** What a certificate does not tell since it was entered afterwards: no fault in it, and to be read beside it. */
const flaggedIn = ({ flagged = [] }: Found, language: Language): ReadonlyArray<string> =>
  flagged.map(({ decision, ...flag }) => `! ${decision}: ${flaggedSinceIn(flag, language)}`);

/** What has been set aside is always shown: the book is whole without it, and it was there. */
const setAsideIn = ({ setAside = [], book }: Found, language: Language): ReadonlyArray<string> =>
  setAside.map(
    ({ by, ...aside }) =>
      `  ${phrases.setAside[language]} (${phrases.entry[language]} ${by}): ${damageIn({ book, ...aside })[language]}`,
  );
