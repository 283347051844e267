/**
 * The whole book: what is due and from whom.
 */
import { type Language, type RadarEntry, wordsIn } from "@konstellation/core";
import { phrases, radarKinds, urgencies, whenIn } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import type { Row } from "../row.ts";
import { everything, type Source } from "../source.ts";
import { listed, type Shown } from "../verb.ts";
import { answeringTogether } from "./answering.ts";
import { type Asking, asking, named, stated } from "./asking.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { textOf } from "./text.ts";

const readRadar = (
  source: Source,
  { collaboration, asOf, between, among }: Asking,
  months?: string,
): Promise<ReadonlyArray<RadarEntry>> =>
  everything((some) =>
    source.call("radar", {
      collaboration,
      query: {
        ...some,
        ...asOf,
        ...(months === undefined ? {} : { months }),
        ...between,
        ...named(among, "body", "organisation", "seat"),
        ...stated(among, "state", urgencies),
      },
    }),
  );

/** The radar on the command line: of which collaboration, and what is due. */
export const showRadar = async (
  source: Source,
  { book, day, from, to, months, language, ...among }: Arguments,
): Promise<Shown> => {
  const { name } = await source.call("collaboration", { collaboration: book });
  const entries = await readRadar(source, asking(book, day, from, to, among), months);
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
    const entry = read.find((each) => rowId(each) === row.id);
    return (entry === undefined ? undefined : pageAbout(entry.about)) ?? textOf(row);
  },
  asCommand: (_, { day }) => `radar${day}`,
  verb: {
    name: "radar",
    options: ["day", "months", "from", "to", "body", "organisation", "seat", "state"],
    states: urgencies,
    does: {
      sv: "vad som väntar; inom N månader, eller från ett organ, en organisation eller en plats",
      en: "what is due; within N months, or from a body, an organisation or a seat",
    },
    onBook: showRadar,
  },
});

const urgencySymbols = { overdue: "!", soon: "•", later: " ", undated: "?" } as const;

/** Two things of different kinds may have the same id, and one thing may be due twice. */
const rowId = ({ about, kind, title }: RadarEntry): string =>
  `${about.kind} ${about.id} ${kind}${kind === "recordedPutOff" ? ` ${title.sv}` : ""}`;

const radarRow = (entry: RadarEntry, language: Language): Row => {
  const context = entry.context === null ? "" : ` – ${wordsIn(entry.context, language)}`;
  return {
    id: rowId(entry),
    cells: [
      `${urgencySymbols[entry.state]} ${urgencies[entry.state][language]}`,
      dueIn(entry, language),
      radarKinds[entry.kind][language],
      asked(entry, language),
      `${wordsIn(entry.title, language)}${context}`,
    ],
    tone: entry.state === "overdue" ? "bad" : entry.state === "soon" ? "attention" : "calm",
  };
};

/** From whom it is due; while nobody has it, with whom it waits. */
const asked = ({ from, together, kind }: RadarEntry, language: Language): string =>
  kind === "ownerNotStated"
    ? answeringTogether({ owner: null, together, waitsWith: from }, language)
    : answeringTogether({ owner: from, together }, language);

const dueIn = ({ when }: RadarEntry, language: Language): string => (when === null ? "–" : whenIn(when, language));

const radarDetails = (entry: RadarEntry, language: Language): ReadonlyArray<string> => [
  wordsIn(entry.title, language),
  ...(entry.context === null ? [] : [wordsIn(entry.context, language)]),
  `${radarKinds[entry.kind][language]}, ${dueIn(entry, language)}`,
  labelled("from", asked(entry, language), language),
  `id: ${entry.about.id}`,
];
