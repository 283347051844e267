/**
 * `help`: examples first, then every verb as it says itself, then the options.
 */
import type { Language } from "@konstellation/core";
import { fit, widthOf } from "../lines.ts";
import type { Verb, VerbAlone } from "../verb.ts";

/** `help`: about the verbs there are. */
export const helpAbout = (verbs: () => ReadonlyArray<Verb>): VerbAlone => ({
  name: "help",
  does: { sv: "den här texten; även --help", en: "this text; also --help" },
  alone: async ({ language }) => {
    const text = helpOn(verbs(), language);
    return { json: text, text: text.trimEnd() };
  },
});

/** The help on the verbs in a language. */
export const helpOn = (verbs: ReadonlyArray<Verb>, language: Language): string => {
  const { first, heading, last } = around[language];
  return [first, "", heading, ...verbs.map((verb) => lineOf(verb, language)), "", last].join("\n");
};

/** How wide the verbs are written before what they do. */
const VERBS = 24;

const lineOf = ({ name, takes, does }: Verb, language: Language): string => {
  const written = takes === undefined ? name : `${name} ${takes[language]}`;
  return `  ${fit(written, Math.max(VERBS, widthOf(written)))}  ${does[language]}`;
};

const around: Readonly<Record<Language, { readonly first: string; readonly heading: string; readonly last: string }>> =
  {
    en: {
      first: `konstellation: is this the group, may it decide, who answers for it, when does it end?

Examples
  konstellation                                   open the terminal UI on the embedded book
  konstellation radar                             what is due, and from whom
  konstellation meetings llg-2024-05-03           one meeting: items, outcomes, quorum, refusals
  konstellation forecast llg-2024-06-07           which items will be quorate, and whom to call
  konstellation room llg-2024-06-07               run the meeting: roll, lights, treatments
  konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6
  konstellation ask notice --file question.json   when does the agreement end?
  echo '{…}' | konstellation ask quorum --json    is this the group, and may it decide?
  konstellation verify                            is the book untouched, and every certificate true?`,
      heading: "Verbs (each also with --json)",
      last: `Options
  --json           answer as JSON          --day YYYY-MM-DD  ask about a day other than today
  --lang sv|en     language (else LANG)    --book NAME       which book (kronoberg)
  --url URL        ask a running service   --no-color        no colours (also NO_COLOR)

The book is in KONSTELLATION_DATA (./data). Acting on a service (--url) takes the token in KONSTELLATION_TOKEN,
else the file write-token there. Exit codes: 0 ok, 1 failure, 2 usage, 3 a rule refused,
4 not authorised, 5 not found, 6 the book has changed, 130 interrupted.
`,
    },
    sv: {
      first: `konstellation: är detta gruppen, får den besluta, vem svarar för det, när upphör det?

Exempel
  konstellation                                   öppna terminalgränssnittet på den inbyggda boken
  konstellation radar                             vad som väntar, och från vem
  konstellation meetings llg-2024-05-03           ett möte: punkter, utfall, kvorum, avvisningar
  konstellation forecast llg-2024-06-07           vilka punkter gruppen blir beslutför i, och vilka man ska ringa
  konstellation room llg-2024-06-07               led mötet: upprop, ljus, behandlingar
  konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6
  konstellation ask notice --file fraga.json      när upphör avtalet?
  echo '{…}' | konstellation ask quorum --json    är detta gruppen, och får den besluta?
  konstellation verify                            är boken oförvanskad, och varje intyg sant?`,
      heading: "Verb (alla även med --json)",
      last: `Val
  --json           svara som JSON          --day ÅÅÅÅ-MM-DD  fråga om en annan dag än i dag
  --lang sv|en     språk (annars LANG)     --book NAMN       vilken bok (kronoberg)
  --url URL        fråga en tjänst         --no-color        inga färger (även NO_COLOR)

Boken ligger i KONSTELLATION_DATA (./data). Handlingar mot en tjänst (--url) tar nyckeln i KONSTELLATION_TOKEN,
annars filen write-token där. Slutkoder: 0 ok, 1 fel, 2 användning, 3 en regel avvisar,
4 ej behörig, 5 finns inte, 6 boken har ändrats, 130 avbruten.
`,
    },
  };
