/**
 * `help`: examples first, then every verb as it says itself, then the options.
 */
import type { Language } from "@konstellation/core";
import { fit, widthOf } from "../lines.ts";
import { ownOptions } from "../options.ts";
import type { Verb, VerbAlone } from "../verb.ts";

/** `help`: about the verbs there are. */
export const helpAbout = (verbs: () => ReadonlyArray<Verb>): VerbAlone => ({
  name: "help",
  options: ["json"],
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

const lineOf = (verb: Verb, language: Language): string => {
  const { name, takes, does } = verb;
  const written = takes === undefined ? name : `${name} ${takes[language]}`;
  const line = `  ${fit(written, Math.max(VERBS, widthOf(written)))}  ${does[language]}`;
  const own = ownOptions(verb);
  return own === "" ? line : `${line}\n${" ".repeat(VERBS + 4)}${own}`;
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
      heading: "Verbs, and the options of their own",
      last: `Options
  --json           answer as JSON          --book NAME       which book (kronoberg)
  --lang sv|en     language (else LANG)    --url URL         ask a running service
  --no-color       no colours (NO_COLOR)   --version         which release this is
  --json, --book and --url belong to the verbs that read or change a book. What else a verb takes stands under it;
  days (--day, --from, --to) are written YYYY-MM-DD. An option that a verb does not take is refused.

The book is in KONSTELLATION_DATA (./data). Acting on a service (--url) takes the token in KONSTELLATION_TOKEN,
else the file write-token there. Exit codes: 0 ok, 1 failure, 2 usage, 3 a rule refused,
4 not authorised, 5 not found, 6 the book has changed, 7 entries have been set aside, 130 interrupted.
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
      heading: "Verb, och deras egna val",
      last: `Val
  --json           svara som JSON          --book NAMN       vilken bok (kronoberg)
  --lang sv|en     språk (annars LANG)     --url URL         fråga en tjänst
  --no-color       inga färger (NO_COLOR)  --version         vilken utgåva det är
  --json, --book och --url hör till de verb som läser eller ändrar en bok. Vad ett verb tar utöver det står under
  det; dagar (--day, --from, --to) skrivs ÅÅÅÅ-MM-DD. Ett val som ett verb inte tar avvisas.

Boken ligger i KONSTELLATION_DATA (./data). Handlingar mot en tjänst (--url) tar nyckeln i KONSTELLATION_TOKEN,
annars filen write-token där. Slutkoder: 0 ok, 1 fel, 2 användning, 3 en regel avvisar,
4 ej behörig, 5 finns inte, 6 boken har ändrats, 7 poster har lagts åt sidan, 130 avbruten.
`,
    },
  };
