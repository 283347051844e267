/**
 * What the service says on one screen when it has started.
 */
import { type Language, wordsIn } from "@konstellation/core";
import { explainDamage } from "@konstellation/ledger";
import { counted, phrases } from "@konstellation/words";
import type { Running } from "./start.ts";

/** What is told of a book where it holds any. */
const told = [
  ["organisations", "organisation"],
  ["bodies", "body"],
  ["meetings", "meeting"],
  ["decisions", "decision"],
  ["commitments", "commitment"],
  ["agreements", "agreement"],
  ["recordedMeetings", "recordedMeeting"],
  ["recordedDecisions", "recordedDecision"],
] as const;

/** The address, where the token lies, what the books hold, and three things to try. */
export const banner = (
  { url, file, made, damaged, setAside, tokenFile, collaborations }: Running,
  language: Language,
): string => {
  const sv = language === "sv";
  const books = collaborations.map((each) => {
    const held = told.flatMap(([many, one]) => (each[many] === 0 ? [] : [counted(each[many], one, language)]));
    const holds = held.length === 0 ? "" : `: ${held.join(", ")}`;
    return `  ${each.collaboration.padEnd(12)} ${wordsIn(each.name, language)}${holds}`;
  });
  const [first] = collaborations;
  const book = first?.collaboration ?? "kronoberg";
  const notice =
    '{"term":{"kind":"untilFurtherNotice","from":"2019-01-01"},"notice":{"length":"P6M","landing":"yearEnd"},"given":{"received":"2024-05-03"}}';
  return [
    sv
      ? `Konstellation svarar på ${url}   (dokumentation: ${url}/docs)`
      : `Konstellation answers at ${url}   (documentation: ${url}/docs)`,
    "",
    ...books,
    "",
    ...damaged.flatMap((each) => [`  ! ${explainDamage(each)[language]}`, ""]),
    ...setAside.flatMap(({ book: of, entries }) => [
      `  ! ${of}: ${phrases.setAsideCount[language]} ${entries} (konstellation verify --book ${of})`,
      "",
    ]),
    sv ? `  Boken ligger i      ${file}` : `  The book is in      ${file}`,
    ...(made
      ? [
          sv
            ? "                      (ny: där fanns ingen, så exempelböckerna skapades)"
            : "                      (new: there was none, so the example books were made)",
        ]
      : []),
    sv ? `  Skrivnyckeln i      ${tokenFile}` : `  The write token in  ${tokenFile}`,
    "",
    sv ? "Prova, i ett annat fönster:" : "Try, in another window:",
    `  curl -s '${url}/v1/collaborations/${book}/radar?limit=3'`,
    `  curl -s ${url}/v1/questions/notice -H 'content-type: application/json' -d '${notice}'`,
    "  npm run terminal",
    "",
    sv ? "Ctrl-C stoppar." : "Ctrl-C stops it.",
    "",
  ].join("\n");
};
