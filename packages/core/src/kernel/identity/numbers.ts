/**
 * Where in a text something reads as a personal identity number: ten or twelve digits whose last one checks the nine before it,
 * coordination numbers (the day and sixty), and the temporary numbers of health care and schools, which have no check digit.
 *
 * Source: folkbokföringslagen (1991:481) 18 §; Skatteverket, Personnummer and Samordningsnummer. Whatever stands as an example here or
 * in a test is a number that Skatteverket gives for tests, or that nobody can have been given.
 *
 * What merely resembles one is let through: an organisation number has no month in its third and fourth digit, a telephone
 * number is written in groups, a hash has letters around its digits, an account number more digits.
 */

/** A place in a text: its first and its last character, counted from one, and whether the check digit is right. */
export interface NumberPlace {
  readonly from: number;
  readonly to: number;
  /** `wrong`: it has the form, and a digit of it was mistyped, or it is something else. */
  readonly checkDigit: "right" | "wrong" | "none";
}

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const UNSEEN = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/u;
const FULL_WIDTH = /[\uff0b\uff10-\uff19]/u;
const WRITTEN_OTHERWISE = new RegExp([DASHES, SPACES, UNSEEN, FULL_WIDTH].map(({ source }) => source).join("|"), "u");

/** What full width adds to the code of a character. */
const WIDER = 0xfee0;

/** A character as it is compared: digits, dashes and blanks in one form each; nothing for what cannot be seen. */
const plain = (letter: string): string => {
  if (UNSEEN.test(letter)) return "";
  if (DASHES.test(letter)) return "-";
  if (SPACES.test(letter)) return " ";
  return FULL_WIDTH.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - WIDER) : letter;
};

/** A text as it is compared, and where in the text each of its characters stands. */
const compared = (text: string): { readonly read: string; readonly placeOf: (at: number) => number } => {
  if (!WRITTEN_OTHERWISE.test(text)) return { read: text, placeOf: (at) => at };
  let read = "";
  const places: Array<number> = [];
  let place = 0;
  for (const letter of text) {
    const seen = plain(letter);
    for (let unit = 0; unit < seen.length; unit += 1) places.push(place + unit);
    read += seen;
    place += letter.length;
  }
  return { read, placeOf: (at) => places[at] ?? place };
};

/** The number of a character in a text, from one: an emoji is one. */
const numbered = (text: string, place: number): number => [...text.slice(0, place)].length + 1;

const FORM =
  /(?<![0-9])(?<century>1[89]|20)?(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>\d\d)(?<between> ?[-+]? ?)(?:(?<last>\d{4})|(?<temporary>TF\d\d|T\d{3}))(?![0-9])/giu;

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/** Every place in a text where something has the form of a personal identity number. */
export const identityNumbersIn = (text: string): ReadonlyArray<NumberPlace> => {
  const { read, placeOf } = compared(text);
  const forms = [...read.matchAll(FORM)];
  if (forms.length === 0) return [];
  const uuids = [...read.matchAll(UUID)].map(({ index, 0: uuid }) => ({ index, end: index + uuid.length }));
  return forms.flatMap(({ index, 0: form, groups = {} }) => {
    const end = index + form.length;
    const isInUuid = uuids.some((uuid) => uuid.index <= index && end <= uuid.end);
    if (isInUuid || !isDayOfBirth(groups) || isPartOfMore(read, index, end, groups.between === "")) return [];
    if (groups.temporary !== undefined && !isTemporary(groups)) return [];
    const [from, to] = [numbered(text, placeOf(index)), numbered(text, placeOf(end - 1))];
    return [{ from, to, checkDigit: checkDigitOf(groups) }];
  });
};

/** Whether there is, in a text, what is refused: a number whose check digit is right, or one that has none. */
export const isIdentityNumber = ({ checkDigit }: NumberPlace): boolean => checkDigit !== "wrong";

/** What stands where a number stood. */
const HIDDEN = "…";

/** A text without the numbers in it, for whatever is answered or logged: also those that were mistyped. */
export const withoutIdentityNumbers = (text: string): string => {
  const places = identityNumbersIn(text);
  if (places.length === 0) return text;
  const letters = [...text];
  const hidden = new Set(places.flatMap(({ from, to }) => letters.slice(from - 1, to).map((_, at) => from - 1 + at)));
  const starts = new Set(places.map(({ from }) => from - 1));
  return letters.map((letter, at) => (starts.has(at) ? HIDDEN : hidden.has(at) ? "" : letter)).join("");
};

type Groups = Readonly<Record<string, string | undefined>>;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const OF_COORDINATION = 60;

/** Whether the month has that day, or that of a coordination number, in the year if it is said and in some year if not. */
const isDayOfBirth = ({ century, year, month, day }: Groups): boolean => {
  const written = Number(day);
  const dayOfMonth = written > OF_COORDINATION ? written - OF_COORDINATION : written;
  const inMonth = dayOfMonth >= 1 && dayOfMonth <= (DAYS[Number(month) - 1] ?? 0);
  if (!inMonth || month !== "02" || dayOfMonth < 29) return inMonth;
  const whole = Number(`${century ?? "20"}${year}`);
  return whole % 4 === 0 && (whole % 100 !== 0 || whole % 400 === 0);
};

/** Temporary numbers say the year whole, or have a mark before their letter. */
const isTemporary = ({ century, between = "" }: Groups): boolean =>
  !between.includes(" ") && (century !== undefined || between !== "");

/** How far around a number it is looked for what it is part of: a hash has 64 letters. */
const AROUND = 64;
const HEXADECIMAL = /^[0-9a-f]*$/i;

/** Whether it stands within a decimal number, or among the letters of a hash. */
const isPartOfMore = (read: string, index: number, end: number, isUnbroken: boolean): boolean => {
  const before = read.slice(Math.max(0, index - AROUND), index);
  const after = read.slice(end, end + AROUND);
  if (/^[.,]\d/.test(after) || /\d[.,]$/.test(before)) return true;
  const run = `${/[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? ""}${/^[\p{L}\p{N}]*/u.exec(after)?.[0] ?? ""}`;
  return isUnbroken && run !== "" && HEXADECIMAL.test(run);
};

const checkDigitOf = ({ year, month, day, last }: Groups): NumberPlace["checkDigit"] => {
  if (last === undefined) return "none";
  return checks(`${year}${month}${day}${last}`) ? "right" : "wrong";
};

/** Whether the last of ten digits checks the others: every other doubled, digits added, a whole number of tens (Luhn). */
const checks = (digits: string): boolean =>
  [...digits]
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((sum, each) => sum + digitSum(each), 0) %
    10 ===
  0;

const digitSum = (number: number): number => (number > 9 ? number - 9 : number);
