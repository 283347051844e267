/**
 * The names of the keys that a terminal writes as bytes: `j`, `up`, `return`, `ctrl+u`.
 *
 * What means no key we know (a function key, an answer of the terminal) is no key, and never text.
 */

/** What an escape sequence begins with. */
export const ESCAPE = "\x1b";

/** An escape sequence, a lone Escape or Alt with a letter, a control byte; everything else is text. */
const PIECES = new RegExp(
  [`${ESCAPE}\\[\\[?[0-9;?<=>]*[ -/]*[@-~]`, `${ESCAPE}O[@-~]`, `${ESCAPE}[^${ESCAPE}]`, "\\p{Cc}", "\\P{Cc}+"].join(
    "|",
  ),
  "gsu",
);

const sequences: Readonly<Record<string, string>> = {
  "[A": "up",
  "[B": "down",
  "[C": "right",
  "[D": "left",
  "[H": "home",
  "[F": "end",
  "[1~": "home",
  "[7~": "home",
  "[4~": "end",
  "[8~": "end",
  "[3~": "backspace",
  "[5~": "pageUp",
  "[6~": "pageDown",
  OA: "up",
  OB: "down",
  OC: "right",
  OD: "left",
  OH: "home",
  OF: "end",
};

const controls: Readonly<Record<string, string>> = {
  "\r": "return",
  "\n": "newline",
  "\t": "tab",
  "\x7f": "backspace",
  "\x08": "backspace",
};

const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** The letters of a text as people see them: a letter with its marks is one. */
export const lettersOf = (text: string): ReadonlyArray<string> =>
  Array.from(graphemes.segment(text.normalize("NFC")), ({ segment }) => segment);

/** The keys in what was read at once. */
export const keysIn = (read: string): ReadonlyArray<string> =>
  (read.match(PIECES) ?? []).flatMap((piece) => {
    if (piece.startsWith(ESCAPE)) return keyOfSequence(piece.slice(1));
    const code = piece.charCodeAt(0);
    if (!/^\p{Cc}/u.test(piece)) return lettersOf(piece);
    const named = controls[piece] ?? (code >= 1 && code <= 26 ? `ctrl+${String.fromCharCode(code + 96)}` : undefined);
    return named === undefined ? [] : [named];
  });

const keyOfSequence = (sequence: string): ReadonlyArray<string> => {
  if (sequence === "") return ["escape"];
  const known = sequences[sequence];
  if (known !== undefined) return [known];
  // Alt and Enter is a line break where text is written; Alt and a letter is a key of its own, and no letter.
  if (sequence === "\r" || sequence === "\n") return ["newline"];
  return sequence.length === 1 ? [`alt+${sequence}`] : [];
};

/** What a key writes, if it writes anything: a letter, or the end of a line. */
export const writtenBy = (key: string): string =>
  key === "return" || key === "newline" ? "\n" : lettersOf(key).length === 1 ? key : "";
