/**
 * What comes from the keyboard, told apart: a key that was pressed, several keys that came at once, or a paste.
 *
 * A terminal that brackets its pastes says where they begin and end. One that does not sends them as if they had been
 * typed; then several keys in one read with a line break among them are taken for a paste, and so is what follows at
 * once, because nobody types like that. Pure: the bytes and the time come in, and what was heard comes out. See
 * docs/decisions/0037.
 */
import { ESCAPE, keysIn, writtenBy } from "./key-names.ts";

/** What was heard. */
export type Heard =
  /** A key by itself in its read. */
  | { readonly is: "key"; readonly key: string }
  /** Several keys in one read: typed faster than they are read, held down, or pasted. */
  | { readonly is: "keys"; readonly keys: ReadonlyArray<string> }
  | { readonly is: "pasted"; readonly text: string };

/** What has been read and not told yet. */
export interface Hearing {
  /** The beginning of an escape sequence. */
  readonly rest: string;
  /** A paste whose end has not come. */
  readonly paste: string | undefined;
  /** Until when what comes belongs to a paste that came as keys. */
  readonly pasting: number;
}

/** Before anything is heard. */
export const silent: Hearing = { rest: "", paste: undefined, pasting: Number.NEGATIVE_INFINITY };

/** What the terminal is asked to do with pastes while the program runs, and when it ends. */
export const BRACKETS = { on: `${ESCAPE}[?2004h`, off: `${ESCAPE}[?2004l` } as const;

const BEGINS = `${ESCAPE}[200~`;
const ENDS = `${ESCAPE}[201~`;
const UNFINISHED = new RegExp(`${ESCAPE}(?:\\[\\[?[0-9;?<=>]*[ -/]*|O)?$`);
const SEQUENCE = new RegExp(`${ESCAPE}(?:\\[[0-9;?<=>]*[ -/]*[@-~]?|O[@-~]?|.?)`, "gs");

/** How long what comes after pasted keys belongs to them. */
const AT_ONCE = 50;

/** What a read of the keyboard means. */
export const hear = (hearing: Hearing, read: string, now: number): readonly [Hearing, ReadonlyArray<Heard>] => {
  const heard: Array<Heard> = [];
  let { rest, paste, pasting } = hearing;
  let left = rest + read;
  rest = "";
  const besidePaste = paste !== undefined || left.includes(BEGINS);
  while (left !== "") {
    if (paste !== undefined) {
      const whole: string = paste + left;
      const end = whole.indexOf(ENDS, Math.max(0, paste.length - ENDS.length));
      if (end === -1) return [{ rest, paste: whole, pasting }, heard];
      heard.push(...pasted(whole.slice(0, end)));
      left = whole.slice(end + ENDS.length);
      paste = undefined;
      continue;
    }
    const begin = left.indexOf(BEGINS);
    const typed = begin === -1 ? left : left.slice(0, begin);
    const unfinished = begin === -1 ? (UNFINISHED.exec(typed)?.[0] ?? "") : "";
    rest = unfinished;
    const keys = keysIn(typed.slice(0, typed.length - unfinished.length));
    const told = heardIn(keys, besidePaste, now < pasting);
    if (told.some(({ is }) => is === "pasted") || (besidePaste && told.length > 0)) pasting = now + AT_ONCE;
    heard.push(...told);
    paste = begin === -1 ? undefined : "";
    left = begin === -1 ? "" : left.slice(begin + BEGINS.length);
  }
  return [{ rest, paste, pasting }, heard];
};

/** What keys that were read at once mean; beside a paste none of them was pressed by itself. */
const heardIn = (keys: ReadonlyArray<string>, besidePaste: boolean, pasting: boolean): ReadonlyArray<Heard> => {
  const [key] = keys;
  if (key === undefined) return [];
  // Whoever wants out gets out, whatever else has come.
  if (keys.includes("ctrl+c")) return [{ is: "key", key: "ctrl+c" }];
  const broken = keys.includes("return") || keys.includes("newline");
  if (pasting || (broken && (keys.length > 1 || besidePaste))) return pasted(keys.map(writtenBy).join(""));
  return keys.length === 1 && !besidePaste ? [{ is: "key", key }] : [{ is: "keys", keys }];
};

/** A paste as text: its lines end alike, and it holds nothing that a terminal would obey. */
const pasted = (text: string): ReadonlyArray<Heard> => {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(SEQUENCE, "")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .normalize("NFC");
  return plain === "" ? [] : [{ is: "pasted", text: plain }];
};

/** How long to wait for the rest of what has begun, in milliseconds; undefined when nothing has. */
export const patience = ({ rest, paste }: Hearing): number | undefined =>
  paste !== undefined ? 2000 : rest === "" ? undefined : AT_ONCE;

/** What it means when nothing more comes: a lone Escape is the key, and a paste ends although its end was lost. */
export const silence = ({ rest, paste, pasting }: Hearing): readonly [Hearing, ReadonlyArray<Heard>] => [
  { ...silent, pasting },
  paste !== undefined ? pasted(paste) : rest === ESCAPE ? [{ is: "key", key: "escape" }] : [],
];
