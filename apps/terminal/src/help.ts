/**
 * The help text: examples first.
 *
 * @since 0.1.0
 */
import type { Language } from "@konstellation/core";

const en = `konstellation: is this the group, may it decide, who answers for it, when does it end?

Examples
  konstellation                                   open the terminal UI on the embedded book
  konstellation radar                             what is due, and from whom
  konstellation meetings llg-2024-05-03           one meeting: items, outcomes, quorum, refusals
  konstellation forecast llg-2024-06-07           which items will be quorate, and whom to call
  konstellation room llg-2024-06-07               run the meeting: roll, lights, treatments
  konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6
  konstellation ask notice --file question.json   when does the agreement end?
  echo '{…}' | konstellation ask quorum --json    is this the group, and may it decide?
  konstellation verify                            is the book untouched, and every certificate true?

Verbs (each also with --json)
  serve                     start the REST service (npm start)
  terminal [--url URL]      the terminal UI; --url reads a running service instead of the file
  radar [--months N]        what is due, or only what is within N months
  meetings [MEETING]        the meetings, or one
  forecast MEETING          which items will be quorate, the fewest to call, an order of the items
  room MEETING              the meeting room in the terminal; in a pipe its state as text
  roll MEETING              the roll of a whole room: --absent SEAT,… --remote SEAT,… --deputy SEAT=PERSON,…
  act COMMAND '{…}'         any act: the command's fields as JSON (also standard input, --file); at is now
  decisions [DECISION]      the decisions, or one with its certificate and commitments
  commitments               who has to do what, and when
  bodies [BODY]             the bodies; or one on a day: charter, seats, who could fill them
  agreements [AGREEMENT]    the agreements, or one: clauses, notices, what ending it takes
  timeline                  a lane for every agreement, --from DAY --to DAY
  inventory                 the agreements against the target picture, and coverage per organisation
  calendar [--out FILE]     the days as an iCalendar file: --body ID | --organisation ID | --seat ID, --titles
  import LIST.csv           a list of agreements, row by row: --columns MAPPING.json; nothing is entered without --enter
  what-if MEETING           judge a meeting again with --seat empty --from-item on
  ask quorum | ask notice   the two public questions: JSON on standard input or --file; one or an array
  verify                    replay the whole book offline and check chain and certificates
  example --db URL          build the example book: sqlite:./my.sqlite, or a file name

Options
  --json           answer as JSON          --day YYYY-MM-DD  speak of another day than today
  --lang sv|en     language (else LANG)    --book NAME       which book (kronoberg)
  --url URL        ask a running service   --no-color        no colours (also NO_COLOR)

The book lies in KONSTELLATION_DATA (./data). Acting on a service (--url) takes the token in KONSTELLATION_TOKEN,
else the file write-token there. Exit codes: 0 ok, 1 failure, 2 usage, 3 a rule refused,
4 not authorised, 5 not found, 6 the book has changed, 130 interrupted.
`;

const sv = `konstellation: är detta gruppen, får den besluta, vem svarar för det, när upphör det?

Exempel
  konstellation                                   öppna terminalgränssnittet på den inbyggda boken
  konstellation radar                             vad som väntar, och från vem
  konstellation meetings llg-2024-05-03           ett möte: punkter, utfall, kvorum, avvisningar
  konstellation forecast llg-2024-06-07           vilka punkter som blir beslutföra, och vilka man ringer
  konstellation room llg-2024-06-07               led mötet: upprop, ljus, behandlingar
  konstellation what-if llg-2024-05-03 --seat ljungby/social --from-item 6
  konstellation ask notice --file fraga.json      när upphör avtalet?
  echo '{…}' | konstellation ask quorum --json    är detta gruppen, och får den besluta?
  konstellation verify                            är boken oförvanskad, och varje intyg sant?

Verb (alla även med --json)
  serve                     starta REST-tjänsten (npm start)
  terminal [--url URL]      terminalgränssnittet; --url läser en tjänst som körs i stället för filen
  radar [--months N]        vad som väntar, eller bara det som är inom N månader
  meetings [MÖTE]           mötena, eller ett
  forecast MÖTE             vilka punkter som blir beslutföra, minsta antal att ringa, en ordning för punkterna
  room MÖTE                 mötesrummet i terminalen; i en pipa dess läge som text
  roll MÖTE                 upprop av hela rummet: --absent PLATS,… --remote PLATS,… --deputy PLATS=PERSON,…
  act KOMMANDO '{…}'        vilken handling som helst: fälten som JSON (även standard in, --file); at är nu
  decisions [BESLUT]        besluten, eller ett med intyg och uppdrag
  commitments               vem som ska göra vad, och när
  bodies [ORGAN]            organen; eller ett en viss dag: stadga, platser, vem som kan fylla dem
  agreements [AVTAL]        avtalen, eller ett: klausuler, uppsägningar, vad det krävs för att avsluta det
  timeline                  ett spår för varje avtal, --from DAG --to DAG
  inventory                 avtalen mot målbilden, och täckning per organisation
  calendar [--out FIL]      dagarna som iCalendar-fil: --body ID | --organisation ID | --seat ID, --titles
  import LISTA.csv          en avtalslista, rad för rad: --columns KOLUMNER.json; inget förs in utan --enter
  what-if MÖTE              döm ett möte på nytt med --seat tom från punkt --from-item
  ask quorum | ask notice   de två öppna frågorna: JSON på standard in eller --file; en eller flera i en lista
  verify                    spela upp hela boken utan nät och pröva kedja och intyg
  example --db URL          bygg exempelboken: sqlite:./min.sqlite, eller ett filnamn

Val
  --json           svara som JSON          --day ÅÅÅÅ-MM-DD  tala om en annan dag än i dag
  --lang sv|en     språk (annars LANG)     --book NAMN       vilken bok (kronoberg)
  --url URL        fråga en tjänst         --no-color        inga färger (även NO_COLOR)

Boken ligger i KONSTELLATION_DATA (./data). Handlingar mot en tjänst (--url) tar nyckeln i KONSTELLATION_TOKEN,
annars filen write-token där. Slutkoder: 0 ok, 1 fel, 2 användning, 3 en regel avvisar,
4 ej behörig, 5 finns inte, 6 boken har ändrats, 130 avbruten.
`;

/** The help in a language. */
export const helpText = (language: Language): string => ({ sv, en })[language];
