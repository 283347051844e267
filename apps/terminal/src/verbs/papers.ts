/**
 * `register-paper`, `send-paper`, `paper-content`: a version with its file, which is hashed here; sending it to everybody; and the file back.
 */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileKinds } from "@konstellation/client";
import { type Language, type PaperView, wordsIn } from "@konstellation/core";
import { stockholmClock } from "@konstellation/ledger";
import { phrases } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import { Ending, EXIT, usage } from "../exit.ts";
import { paper as paperPage } from "../pages/paper.ts";
import type { Source, VersionWithFile } from "../source.ts";
import type { VerbOnBook } from "../verb.ts";
import { written } from "./documents.ts";

/** `register-paper`: what is not said is as it was of the version before. */
export const registerPaper: VerbOnBook = {
  name: "register-paper",
  options: ["meeting", "item", "title", "paper-version", "change", "what", "hash"],
  words: 2,
  takes: { sv: "UNDERLAG FIL", en: "PAPER FILE" },
  does: {
    sv: "registrera en version med dess fil, som lagras; kontrollsumman räknas ut här",
    en: "register a version with its file, which is stored; the hash is computed here",
  },
  onBook: async (source, asked) => {
    const { language, book } = asked;
    const [paper, file] = asked.rest;
    if (paper === undefined || file === undefined)
      throw usage(
        {
          sv: "register-paper UNDERLAG FIL --meeting MÖTE --item PUNKT --title 'TITEL'",
          en: "register-paper PAPER FILE --meeting MEETING --item ITEM --title 'TITLE'",
        },
        language,
      );
    const before = await known(source, asked, paper);
    const receipt = await source.store(book, {
      paper,
      query: saidOf(asked, before),
      file: {
        mediaType: fileKinds[extname(file).toLowerCase()] ?? "application/octet-stream",
        bytes: bytesOf(file, language),
      },
    });
    return {
      json: receipt,
      text: [
        `✓ ${phrases.done[language]}: ${paper}, version ${saidOf(asked, before).version} (${receipt.mediaType}, ${receipt.size} byte)`,
        `SHA-256 ${receipt.hash}`,
      ].join("\n"),
    };
  },
};

/** A paper that is known, or undefined where this is the first that is heard of it. */
const known = async (source: Source, { book }: Arguments, paper: string): Promise<PaperView | undefined> => {
  try {
    return await source.call("paper", { collaboration: book, paper });
  } catch (error) {
    if (error instanceof Ending && error.code === EXIT.notFound) return undefined;
    throw error;
  }
};

const saidOf = (asked: Arguments, before: PaperView | undefined): VersionWithFile["query"] => {
  const { language, change, what, hash } = asked;
  if (change !== undefined && change !== "editorial" && change !== "substance")
    throw new Ending(
      language === "sv"
        ? `--change är ”${change}”: väntade editorial eller substance`
        : `--change is “${change}”: expected editorial or substance`,
      EXIT.usage,
    );
  const titleEn = asked.title === undefined ? before?.title.en : language === "en" ? asked.title : undefined;
  return {
    version: asked.paperVersion ?? nextVersion(before),
    meeting: needed("meeting", asked.meeting ?? before?.meeting, language),
    item: needed("item", asked.item ?? before?.item, language),
    title: needed("title", asked.title ?? before?.title.sv, language),
    ...(titleEn === undefined ? {} : { titleEn }),
    ...(change === undefined ? {} : { change }),
    ...(what === undefined ? {} : { changeText: what, ...(language === "en" ? { changeTextEn: what } : {}) }),
    ...(hash === undefined ? {} : { hash }),
  };
};

/** The version after the latest, where versions are numbered. */
const nextVersion = (before: PaperView | undefined): string => {
  const latest = before?.version ?? "0";
  return /^\d{1,9}$/.test(latest) ? `${Number(latest) + 1}` : `${latest}-2`;
};

const needed = (option: "meeting" | "item" | "title", text: string | null | undefined, language: Language): string => {
  if (text !== null && text !== undefined) return text;
  throw new Ending(
    language === "sv"
      ? `Ange --${option}: underlaget är nytt, så inget är känt om det.`
      : `Give --${option}: the paper is new, so nothing is known of it.`,
    EXIT.usage,
  );
};

const bytesOf = (file: string, language: Language): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Ending(
      language === "sv" ? `${file} kunde inte läsas: ${why}` : `${file} could not be read: ${why}`,
      EXIT.failure,
    );
  }
};

/** `send-paper`: to everybody the item concerns, and only with `--enter`. */
export const sendPaper: VerbOnBook = {
  name: "send-paper",
  options: ["enter"],
  words: 1,
  takes: { sv: "UNDERLAG", en: "PAPER" },
  does: {
    sv: "vad som skickas till alla som punkten rör; inget förs in utan --enter",
    en: "what is sent to everybody the item concerns; nothing is entered without --enter",
  },
  onBook: async (source, asked) => {
    const { language, book } = asked;
    const [paper] = asked.rest;
    if (paper === undefined) throw usage({ sv: "send-paper UNDERLAG", en: "send-paper PAPER" }, language);
    const before = await source.call("paper", { collaboration: book, paper });
    const { version } = before;
    if (version === null) throw new Ending(`${wordsIn(before.title, language)}: ${phrases.nothingToSend[language]}`);
    if (!asked.enter) {
      const shown = await paperPage.show(source, asked, { paper });
      return { json: before, text: `${shown.text}\n\n${phrases.sendPaperEnter[language]}` };
    }
    const at = stockholmClock.now();
    const given = await source.give(book, { type: "DistributePaper", paper, version, at });
    const after = await source.call("paper", { collaboration: book, paper });
    return {
      json: { ...given, reached: after.reached, of: after.of },
      text: `✓ ${phrases.done[language]}: ${wordsIn(after.title, language)} (${paper}, version ${version}), ${phrases.reached[language]} ${after.reached}/${after.of}`,
    };
  },
};

/** `paper-content`: the file of a version, held against its hash. */
export const paperContent: VerbOnBook = {
  name: "paper-content",
  options: ["out", "overwrite"],
  words: 2,
  takes: { sv: "UNDERLAG VERSION --out FIL", en: "PAPER VERSION --out FILE" },
  does: {
    sv: "filen till en version av ett underlag, prövad mot sin kontrollsumma",
    en: "the file of a version of a paper, held against its hash",
  },
  onBook: async (source, asked) => {
    const { language, book, out } = asked;
    const [paper, version] = asked.rest;
    if (paper === undefined || version === undefined || out === undefined)
      throw usage(
        { sv: "paper-content UNDERLAG VERSION --out FIL", en: "paper-content PAPER VERSION --out FILE" },
        language,
      );
    const bytes = await source.call("paperContent", { collaboration: book, paper, version });
    written(bytes, out, asked);
    return { json: { file: out, bytes: bytes.length }, text: `✓ ${out}` };
  },
};
