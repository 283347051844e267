/**
 * `import LIST.csv`: a list of agreements read and judged row by row; entered only when asked, and then whole.
 */
import type { Explanation, Language } from "@konstellation/core";
import { textOfFile } from "@konstellation/import";
import { counted, phrases } from "@konstellation/words";
import * as Result from "effect/Result";
import type { Arguments } from "../args.ts";
import { Ending, EXIT, usage } from "../exit.ts";
import { table } from "../lines.ts";
import type { Source } from "../source.ts";
import { readInput, readJson } from "../standard-input.ts";
import type { Shown, VerbOnBook } from "../verb.ts";

/** `import`: a list of agreements. */
export const importList: VerbOnBook = {
  name: "import",
  options: ["columns", "enter"],
  words: 1,
  takes: { sv: "LISTA.csv", en: "LIST.csv" },
  does: {
    sv: "en avtalslista, rad för rad: --columns KOLUMNER.json; inget förs in utan --enter",
    en: "a list of agreements, row by row: --columns MAPPING.json; nothing is entered without --enter",
  },
  onBook: (source, asked) => readList(source, asked),
};

const howToImport: Explanation = {
  sv: "import LISTA.csv [--columns KOLUMNER.json] [--enter]",
  en: "import LIST.csv [--columns MAPPING.json] [--enter]",
};

/** Reads a list; without `--enter` nothing is written, with it everything or nothing. */
const readList = async (source: Source, asked: Arguments): Promise<Shown> => {
  const { book: collaboration, language, rest, enter } = asked;
  const [file] = rest;
  if (file === undefined) throw usage(howToImport, language);
  const send = { csv: await csvIn(file, language), ...(await columnsIn(asked.columns, language)) };
  const report = await source.call("checkAgreementList", { collaboration, send });
  if (report.faults.length > 0) throw new Ending(report.faults.map((fault) => fault[language]).join("\n"), EXIT.usage);
  const { accepted, refused, ignored, command } = report;
  const lines = [
    table([
      ...accepted.map(({ line, agreement, title }) => [`✓ ${phrases.row[language]} ${line}`, agreement, title]),
      ...refused.map(({ line, title, why }) => [
        `✗ ${phrases.row[language]} ${line}`,
        title,
        why.map((each) => each[language]).join(" "),
      ]),
    ]),
    ...(ignored.length === 0 ? [] : ["", `${phrases.notRead[language]}: ${ignored.join(", ")}`]),
    "",
  ];
  if (command === null)
    return {
      json: report,
      text: [...lines, refusedIn(accepted.length, refused.length, language)].join("\n"),
      code: EXIT.refused,
    };
  if (!enter) return { json: report, text: [...lines, dryRunIn(accepted.length, language)].join("\n") };
  const given = await source.give(collaboration, command);
  return {
    json: { ...report, entered: given },
    text: [...lines, `✓ ${enteredIn(accepted.length, language)} (${phrases.version[language]} ${given.version})`].join(
      "\n",
    ),
  };
};

const enteredIn = (accepted: number, language: Language): string => {
  const agreements = counted(accepted, "agreement", language);
  return language === "sv" ? `${agreements} har förts in` : `${agreements} entered`;
};

const refusedIn = (accepted: number, refused: number, language: Language): string =>
  language === "sv"
    ? `Avvisade rader: ${refused}, godtagna: ${accepted}. Inget har förts in: rätta raderna och försök igen.`
    : `Rows refused: ${refused}, accepted: ${accepted}. Nothing has been entered: correct the rows and try again.`;

const dryRunIn = (accepted: number, language: Language): string =>
  language === "sv"
    ? `Godtagna rader: ${accepted}. Inget har förts in ännu: kör igen med --enter.`
    : `Rows accepted: ${accepted}. Nothing has been entered yet: run again with --enter.`;

const csvIn = async (file: string, language: Language): Promise<string> => {
  const text = textOfFile(await readInput(file, language));
  if (Result.isFailure(text)) throw new Ending(text.failure[language], EXIT.usage);
  if (text.success.trim() === "")
    throw new Ending(language === "sv" ? `${file} är tom` : `${file} is empty`, EXIT.usage);
  return text.success;
};

const headingsExpected: Explanation = {
  sv: 'väntade ett objekt med kolumner och deras rubriker, som {"parties": "Avtalsparter"}',
  en: 'expected an object of columns and their headings, such as {"parties": "Avtalsparter"}',
};

const columnsIn = async (
  file: string | undefined,
  language: Language,
): Promise<{ readonly columns?: Readonly<Record<string, string>> }> => {
  if (file === undefined) return {};
  const columns = await readJson(file, language);
  const whole =
    typeof columns === "object" &&
    columns !== null &&
    !Array.isArray(columns) &&
    Object.values(columns).every((heading) => typeof heading === "string");
  if (!whole) throw new Ending(`${file}: ${headingsExpected[language]}`, EXIT.usage);
  return { columns: columns as Readonly<Record<string, string>> };
};
