/**
 * A fault in the language of whoever asks.
 */
import type { Fault } from "./fault.ts";
import type { Explanation, Language } from "./wording.ts";

/** A fault that is said in both languages. */
export interface SaidFault {
  readonly path: string;
  readonly says: Explanation;
}

/** A fault in a language. */
export const faultIn = ({ path, says }: SaidFault, language: Language): Fault => ({ path, message: says[language] });

/** A fault of the shape, which is found in English, in a language. */
export const faultOfShape = ({ path, message }: Fault, language: Language): Fault => ({
  path,
  message:
    language === "sv" ? swedish.reduce((said, [english, word]) => said.replace(english, word), message) : message,
});

/** What the schemas say, piece by piece, the whole before its parts; a piece that is not here stays as it is. */
const swedish: ReadonlyArray<readonly [RegExp, string]> = [
  // What a program wrote.
  [
    /^Not JSON: the text ends at line (\d+), column (\d+), before it is whole/,
    "Inte JSON: texten slutar på rad $1, tecken $2, innan den är hel",
  ],
  [/^Not JSON: (".+") cannot stand at line (\d+), column (\d+)/, "Inte JSON: $1 kan inte stå på rad $2, tecken $3"],
  [/^Not JSON/, "Inte JSON"],
  [/^Not UTF-8: save or send the text as UTF-8/, "Inte UTF-8: spara eller skicka texten som UTF-8"],
  [/^Expected once, not several times/, "Ska stå en gång, inte flera"],
  [/^Expected each once; this is the same as (.+)$/, "Ska stå en gång; det här är samma som $1"],
  [/^Expected each once; this has the same (.+) as (.+)$/, "Ska stå en gång; det här har samma $1 som $2"],
  [/^Expected nobody together with every party/, "Var part svarar för sig, så ingen kan svara tillsammans med alla"],
  [/^Expected somebody else than the one who answers/, "Ska vara någon annan än den som svarar"],
  [/^Expected at most (\d+) levels of nesting/, "Högst $1 nivåer i varandra"],
  [
    /^Expected no such header here: this is no entry of the book/,
    "Den rubriken betyder inget här: det här är ingen post i boken",
  ],
  [/^Expected no query here/, "Här kan inget anges"],
  [/^Expected only one of ("\w+"(?: \| "\w+")+)/, "Ska ha bara ett av $1"],
  [/^Expected one of ("\w+"(?: \| "\w+")+)/, "Ska ha ett av $1"],
  [/^Expected no excess property/, "Ett fält med det namnet finns inte"],
  // What nobody may enter.
  [
    /^Expected no personal identity number, and characters (\d+)–(\d+) read as one \(PER-1\)\. Say who it is by their function, or by their id among the people; a telephone number is written in groups: (.+)$/,
    "Personnummer förs inte in, och tecken $1–$2 läses som ett (PER-1). Ange vem det är med funktion, eller med id bland personerna; ett telefonnummer skrivs i grupper: $3",
  ],
  [
    /^Characters (\d+)–(\d+) look like a personal identity number with a wrong check digit \(PER-1\)\. Is that what it was meant to be\?$/,
    "Tecken $1–$2 liknar ett personnummer med fel kontrollsiffra (PER-1). Var det meningen?",
  ],
  // What something has to be called.
  [/^There is no command called (.+?)\. /, "Det finns inget kommando som heter $1. "],
  [/^There is no fact called (.+?)\. /, "Det finns inget faktum som heter $1. "],
  [/There are (\d+), such as /, "Det finns $1, till exempel "],
  [/^There is no (".*?")(?=[.:])/, "Det finns inget $1"],
  [/^Expected an object that says which command it is/, "Ska vara ett objekt som säger vilket kommando det är"],
  [/^Expected an object that says which fact it is/, "Ska vara ett objekt som säger vilket faktum det är"],
  [/^Expected an object whose (".+?") says which it is/, "Ska vara ett objekt vars $1 säger vilket det är"],
  [/Expected one of (\d+) names, such as /, "Ska vara ett av $1 namn, till exempel "],
  [
    /^Expected a name of a–z, 0–9 with single - \/ \. between, at most (\d+) characters:/,
    "Ska vara ett namn av a–z och 0–9 med enstaka - / . emellan, högst $1 tecken:",
  ],
  [/^Expected (\S+), the day of the instant/, "Ska vara $1, som är tidpunktens dag"],
  [/^Expected (".*"), which is what the book is called/, "Ska vara $1, som är vad boken heter"],
  // What a text has to say.
  [/^Expected a text that says something, not only blanks/, "Ska vara en text som säger något, inte bara blanktecken"],
  [/^Expected a name on one line, at most (\d+) characters/, "Ska vara ett namn på en rad, högst $1 tecken"],
  [
    /^Expected a link without blanks that begins with https:\/\/, http:\/\/ or mailto:, at most (\d+) characters/,
    "Ska vara en länk utan mellanslag som börjar med https://, http:// eller mailto:, högst $1 tecken",
  ],
  [/^Expected an e-mail address, such as /, "Ska vara en e-postadress, till exempel "],
  [/^Expected a telephone number, such as /, "Ska vara ett telefonnummer, till exempel "],
  [/^Expected a day that exists, written YYYY-MM-DD/, "Ska vara en dag som finns, skriven ÅÅÅÅ-MM-DD"],
  [/^Expected a day of the year, written MM-DD/, "Ska vara en dag på året, skriven MM-DD"],
  [/^Expected a day on or after (\S+ \(.+\))/, "Ska vara en dag som inte är före $1"],
  [/^Expected at most (\d+) years after (\S+ \(.+\))/, "Ska vara högst $1 år efter $2"],
  [
    /^Expected a day, week, month, quarter, season, year, turn of a year or before a day: (.+) or (\S+)$/,
    "Ska vara en dag, en vecka, en månad, ett kvartal, en årstid, ett år, ett årsskifte eller före en dag: $1 eller $2",
  ],
  [
    /^Expected a time that has a first and a last day, which a winter has not; which month was it: (.+) or (\S+)$/,
    "Ska vara en tid som har en första och en sista dag, och det har inte en vinter; vilken månad var det: $1 eller $2",
  ],
  [
    /^Expected a time that has a first and a last day, which a summer has not; which month was it: (.+) or (\S+)$/,
    "Ska vara en tid som har en första och en sista dag, och det har inte en sommar; vilken månad var det: $1 eller $2",
  ],
  [
    /^Expected an ISO 8601 period longer than nothing, in years, months, weeks and days in that order:/,
    "Ska vara en längd enligt ISO 8601 som är mer än ingenting, i år, månader, veckor och dagar i den ordningen:",
  ],
  [/^Expected a moment with its offset, RFC 3339:/, "Ska vara en tidpunkt med förskjutning enligt RFC 3339:"],
  [
    /^Expected an organisation number with a right check digit:/,
    "Ska vara ett organisationsnummer med rätt kontrollsiffra:",
  ],
  [
    /^Expected a whole hash as verify prints it: 64 characters of 0–9 and a–f/,
    "Ska vara en hel kontrollsumma så som verify skriver den: 64 tecken, 0–9 och a–f",
  ],
  // What a file has to be.
  [
    /^Expected ([0-9a-f]{64}), which is the SHA-256 of the file that was sent$/,
    "Ska vara $1, som är SHA-256 för filen som skickades",
  ],
  [/^Expected a file with something in it$/, "Filen är tom: något ska finnas i den"],
  [/^Expected a file of at most (\d+) bytes, got (\d+)$/, "Filen får vara högst $1 byte och är $2"],
  [/^Expected a media type, such as /, "Ska vara en medietyp, till exempel "],
  [/^Missing key: Expected (\w+) where (\w+) is given$/, "Saknas: ange $1 där $2 är angivet"],
  [/^Expected a string matching the RegExp /, "Ska vara en text som följer mönstret "],
  [/^Expected 1 to 200 printable characters without spaces/, "Ska vara 1 till 200 synliga tecken utan mellanslag"],
  [/^Expected an ETag that this service gave, such as /, "Ska vara en ETag som tjänsten har gett, till exempel "],
  // What a number has to be.
  [/^Expected an exact fraction/, "Ska vara ett exakt bråk"],
  [/ above 0 and up to 1, like /, " större än 0 och högst 1, till exempel "],
  [/ between 0\/1 and 1\/1, like /, " från 0/1 till 1/1, till exempel "],
  [/^Expected a whole number from (\d+) to (\d+)/, "Ska vara ett heltal från $1 till $2"],
  [/^Expected a text that is not empty/, "Texten är tom: något ska stå där"],
  [/^Expected at least (\d+) in the list/, "Det behövs minst $1 i listan"],
  [/^Expected a value with a length of at least (\d+)/, "Det behövs minst $1 tecken"],
  [/^Expected a value greater than or equal to (\d+)/, "Ska vara minst $1"],
  [/^Expected a value between (\d+) and (\d+)/, "Ska vara från $1 till $2"],
  [/^Expected an integer/, "Ska vara ett heltal"],
  // What is left of any of them.
  [/^Missing key: Expected /, "Saknas: ska vara "],
  [/^Missing key/, "Saknas"],
  [/: Expected /, ": ska vara "],
  [/\. Expected /, ". Ska vara "],
  [/^Expected /, "Ska vara "],
  [/^Ska vara (?:an? )?string\b/, "Ska vara en text"],
  [/^Ska vara (?:an )?array\b/, "Ska vara en lista"],
  [/^Ska vara (?:an )?object\b/, "Ska vara ett objekt"],
  [/^Ska vara boolean\b/, "Ska vara true eller false"],
  [/^Ska vara (?:a )?(?:finite )?number\b/, "Ska vara ett tal"],
  [/, an object with any of /, ", ett objekt med något av "],
  [/, an object with /, ", ett objekt med "],
  [/, got /, ", inte "],
  [/\. Did you mean (".+?")\?/, ". Menades $1?"],
  [/(?<=[.?]) There is (.+)$/, " Det finns $1"],
  [/ and (\d+) more$/, " och $1 till"],
];
