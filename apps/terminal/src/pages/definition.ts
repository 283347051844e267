/**
 * What is said of a page: what it reads, shows and opens, which keys mean something on it, and which verb of the command
 * line shows the same.
 *
 * All of it is typed by what the page is about (`here`) and by what has been read for it (`read`).
 */
import type { FoundThing, Language, RadarEntry } from "@konstellation/core";
import type { Called, Phrase } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import type { Shape } from "../lines.ts";
import type { Row } from "../row.ts";
import type { Source } from "../source.ts";
import type { SaidOfVerb, Shown, VerbOnBook } from "../verb.ts";
import type { Address, Here } from "./address.ts";
import type { Asking, Frame, Look } from "./asking.ts";
import type { Act, Step, Told } from "./step.ts";

/** What a page is about, and what has been read for it. */
export interface Seen<Named extends string, Read> {
  readonly here: Here<Named>;
  readonly read: Read;
  /** What people are called: on a page that shows people, and nobody elsewhere. */
  readonly called: Called;
}

/** A row of a page, and what is said of it below the list. */
export interface PageRow extends Row {
  readonly below?: () => ReadonlyArray<string>;
}

/** A row as it is drawn. */
export type WholeRow = Required<PageRow>;

/** Keys that do the same, and their line in the help (several can share one). */
export interface Binding {
  readonly keys: ReadonlyArray<string>;
  readonly help?: { readonly keys: string; readonly phrase: Phrase };
}

/** A key of a page: what it does with the row under the cursor. */
export interface PageKey<Named extends string, Read> extends Binding {
  readonly step: (seen: Seen<Named, Read>, row: Row | undefined, told: Told) => Step;
}

/** The keys that mean something in a place, before those that mean something everywhere. */
export interface Keys<Key extends Binding = Binding> {
  readonly bindings: ReadonlyArray<Key>;
  /** What the bottom line says of them. */
  readonly hints?: (language: Language) => ReadonlyArray<string>;
  /** They are so many that the usual keys have no room at the bottom line. */
  readonly busy?: boolean;
}

/** What an entry of the radar or something found is about, and the page behind that. */
export type About = RadarEntry["about"] | FoundThing["about"];
export type PageAbout = (about: About) => Address | undefined;

/** What has been said and done so far: the day as an option of a command line, and the last act. */
export interface SoFar {
  readonly day: string;
  readonly lastAct: Act | undefined;
}

/** A list, of which one row is chosen; or running text, which is scrolled. */
type Showing<Named extends string, Read> =
  | {
      /** What they say does not change with the clock, so that they need not be asked for again at every key. */
      readonly rows: (seen: Seen<Named, Read>, frame: Frame) => ReadonlyArray<PageRow>;
      /** How the list gives way when the window is narrow. */
      readonly shape: (here: Here<Named>) => Shape;
    }
  | { readonly text: (seen: Seen<Named, Read>, frame: Frame) => ReadonlyArray<string> };

/** The verb that shows the same as a page; one that takes a word says what it does with it. */
export type VerbOfPage<Named extends string> = SaidOfVerb & ShownBy<Named> & (TakesNoWord | TakesOne<ShownBy<Named>>);

/** What a verb shows, where that is not the page as it stands. */
interface ShownBy<Named extends string> {
  /** What the page is about, as the command line says it. */
  readonly here?: (asked: Arguments) => Here<Named>;
  /** What it shows when one thing of the list is named. */
  readonly one?: (source: Source, asked: Arguments, id: string) => Promise<Shown>;
  /** What it shows, where that is something else than the page. */
  readonly onBook?: VerbOnBook["onBook"];
}

interface TakesNoWord {
  readonly words?: undefined;
  readonly takes?: undefined;
}

/** A word that is taken is written in the help, and something is shown by it: a verb that ignored it would show all. */
type TakesOne<By> = Required<Pick<SaidOfVerb, "words" | "takes">> &
  { readonly [Each in keyof By]-?: Required<Pick<By, Each>> }[keyof By];

/** Everything that is said of a page. */
export type Definition<Named extends string, Read> = Showing<Named, Read> & {
  readonly at: string;
  /** What has to be said to know which page it is. */
  readonly names?: ReadonlyArray<Named>;
  /** What it is called among the tabs, if it is one. */
  readonly tab?: Phrase;
  /** Which entries of the radar it is behind. */
  readonly about?: { readonly kind: About["kind"]; readonly here: (id: string) => Here<Named> };
  /** The key that leads to it: from anywhere, at once or when a question has been answered; or from the pages that have it among their own keys. */
  readonly door?: {
    readonly key: string;
    readonly phrase: Phrase;
    readonly fromAnywhere?: Here<Named>;
    readonly asks?: Step;
  };
  readonly read: (source: Source, asking: Asking, here: Here<Named>) => Promise<Read>;
  /** It shows people, so that what they are called is read with it. */
  readonly showsPeople?: true;
  /** What it shows where nothing has to be read. */
  readonly known?: (here: Here<Named>) => Read;
  /** What stands above the list. */
  readonly heading?: (seen: Seen<Named, Read>, look: Look) => ReadonlyArray<string>;
  /** The page behind a row. */
  readonly opens?: (seen: Seen<Named, Read>, row: WholeRow, pageAbout: PageAbout) => Address | undefined;
  /** Its keys with the row under the cursor; before it is read, nothing is known of what it shows. */
  readonly keys?: (here: Here<Named>, row: Row | undefined, read: Read | undefined) => Keys<PageKey<Named, Read>>;
  /** The row on which the cursor starts. */
  readonly startsOn?: (here: Here<Named>) => string;
  /** The command line that shows the same; without one it is that of the page under it. */
  readonly asCommand?: (here: Here<Named>, said: SoFar) => string;
  /** Its text on the command line, where that is more than its rows. */
  readonly plain?: (seen: Seen<Named, Read>, look: Look) => ReadonlyArray<string>;
  readonly verb?: VerbOfPage<Named>;
};
