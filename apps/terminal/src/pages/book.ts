/**
 * The whole book: what is due and from whom, and whether the book is untouched and every certificate true.
 */
import { type Language, type RadarEntry, wordsIn } from "@konstellation/core";
import { certificateFaults, phrases, radarKinds, urgencies, whenIn } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import { EXIT } from "../exit.ts";
import type { Row } from "../row.ts";
import { everything, type Source } from "../source.ts";
import { listed, type Shown } from "../verb.ts";
import { type Asking, asking } from "./asking.ts";
import { labelled } from "./labelled.ts";
import { type Page, page } from "./page.ts";
import { textOf } from "./text.ts";

const readRadar = (
  source: Source,
  { collaboration, asOf }: Asking,
  months?: string,
): Promise<ReadonlyArray<RadarEntry>> =>
  everything((some) =>
    source.call("radar", {
      collaboration,
      query: { ...some, ...asOf, ...(months === undefined ? {} : { months }) },
    }),
  );

/** The radar on the command line: of which collaboration, and what is due. */
export const showRadar = async (source: Source, { book, day, months, language }: Arguments): Promise<Shown> => {
  const { name } = await source.call("collaboration", { collaboration: book });
  const entries = await readRadar(source, asking(book, day), months);
  const rows = entries.map((entry) => radarRow(entry, language));
  const text = rows.length === 0 ? phrases.nothingDue[language] : listed(rows, language);
  return { json: entries, text: `${phrases.radar[language]}: ${wordsIn(name, language)}\n\n${text}` };
};

/** What is due, and from whom. */
export const radar = page({
  at: "radar",
  tab: "radar",
  read: (source, asked) => readRadar(source, asked),
  rows: ({ read }, { language }) =>
    read.map((entry) => ({ ...radarRow(entry, language), below: () => radarDetails(entry, language) })),
  shape: () => ({ flexible: 4, dispensable: [2] }),
  opens: ({ read }, row, pageAbout) => {
    const entry = read.find(({ about }) => about.id === row.id);
    return (entry === undefined ? undefined : pageAbout(entry.about)) ?? textOf(row);
  },
  asCommand: (_, { day }) => `radar${day}`,
  verb: {
    name: "radar",
    takes: { sv: "[--months N]", en: "[--months N]" },
    does: {
      sv: "vad som väntar, eller bara det som är inom N månader",
      en: "what is due, or only what is within N months",
    },
    onBook: showRadar,
  },
});

const urgencySymbols = { overdue: "!", soon: "•", later: " " } as const;

const radarRow = (entry: RadarEntry, language: Language): Row => {
  const context = entry.context === null ? "" : ` – ${wordsIn(entry.context, language)}`;
  return {
    id: entry.about.id,
    cells: [
      `${urgencySymbols[entry.state]} ${urgencies[entry.state][language]}`,
      whenIn(entry.when, language),
      radarKinds[entry.kind][language],
      wordsIn(entry.from.name, language),
      `${wordsIn(entry.title, language)}${context}`,
    ],
    tone: entry.state === "overdue" ? "bad" : entry.state === "soon" ? "attention" : "calm",
  };
};

const radarDetails = (entry: RadarEntry, language: Language): ReadonlyArray<string> => [
  wordsIn(entry.title, language),
  ...(entry.context === null ? [] : [wordsIn(entry.context, language)]),
  `${radarKinds[entry.kind][language]}, ${whenIn(entry.when, language)}`,
  labelled("from", wordsIn(entry.from.name, language), language),
  `${entry.about.kind}: ${entry.about.id}`,
];

/** Whether the book is untouched. It is asked on the command line; no page shows it. */
export const verify: Page = {
  verb: {
    name: "verify",
    does: {
      sv: "spela upp hela boken utan nät och pröva kedja och intyg",
      en: "replay the whole book offline and check chain and certificates",
    },
    onBook: async (source, { book: collaboration, language }) => {
      const found = await source.call("verification", { collaboration });
      if (found.is === "sound")
        return {
          json: found,
          text: `✓ ${phrases.sound[language]}: ${found.entries} ${phrases.entries[language]}, ${found.decisions} ${phrases.decisions[language].toLowerCase()}\n  ${found.head}`,
        };
      const text =
        found.is === "brokenChain"
          ? `✗ ${phrases.brokenChain[language]}: ${found.book} ${found.version} (${found.why})`
          : [
              `✗ ${phrases.falseCertificates[language]}`,
              ...(found.certificates ?? []).map(
                ({ decision, why, at }) =>
                  `  ${decision}: ${certificateFaults[why][language]}${at === null ? "" : ` ${phrases.since[language]} ${at}`} (${why})`,
              ),
            ].join("\n");
      return { json: found, text, code: EXIT.failure };
    },
  },
};
