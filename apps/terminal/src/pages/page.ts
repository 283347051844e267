/**
 * A page of the terminal, made from what is said of it.
 *
 * Inside, a page is typed by what it is about and by what it reads (`definition.ts`). Outside every page is the same kind
 * of thing, and so is what has been read for it (`contents.ts`): nobody asks which page it is.
 */
import { stockholmClock } from "@konstellation/ledger";
import { type Called, nobodyCalled, type Phrase } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import type { Row } from "../row.ts";
import type { Source } from "../source.ts";
import { listed, type Shown, type VerbOnBook } from "../verb.ts";
import { type Address, type Here, hereOf } from "./address.ts";
import { type Asking, asking } from "./asking.ts";
import { calledIn } from "./called.ts";
import { type Contents, contentsOf } from "./contents.ts";
import type { About, Definition, Keys, SoFar, VerbOfPage } from "./definition.ts";
import { go, type Step } from "./step.ts";

/** A page as a screen of the terminal UI. */
export interface Screen {
  readonly at: string;
  /** What has to be said to know which page it is. */
  readonly names: ReadonlyArray<string>;
  readonly tab: Phrase | undefined;
  readonly about: { readonly kind: About["kind"]; readonly address: (id: string) => Address } | undefined;
  readonly door: { readonly key: string; readonly phrase: Phrase; readonly step: Step | undefined } | undefined;
  readonly read: (source: Source, asking: Asking, address: Address) => Promise<Contents>;
  readonly known: (address: Address) => Contents | undefined;
  readonly keys: (address: Address, row: Row | undefined) => Keys;
  readonly startsOn: (address: Address) => string | undefined;
  readonly asCommand: (address: Address, said: SoFar) => string | undefined;
}

/** What stands in the list of pages: a screen, a verb, or the two that show the same. */
export interface Page {
  readonly screen?: Screen;
  readonly verb?: VerbOnBook;
}

/** A page as the others of its concept know it: how to get there, and how to show it on the command line. */
export interface PageOf<Named extends string> extends Page {
  readonly screen: Screen;
  readonly address: (here: Here<Named>) => Address;
  readonly show: (source: Source, asked: Arguments, here: Here<Named>) => Promise<Shown>;
}

/** Makes a page. */
export const page = <const Named extends string = never, Read = unknown>(
  said: Definition<Named, Read>,
): PageOf<Named> => {
  const { at, tab, about, door, verb, names = [] } = said;
  const address = (here: Here<Named>): Address => ({ ...here, at });
  const show: PageOf<Named>["show"] = (source, asked, here) => shown(said, source, asked, here);
  return {
    address,
    show,
    screen: {
      at,
      names,
      tab,
      about: about && { kind: about.kind, address: (id) => address(about.here(id)) },
      door: door && { ...door, step: door.asks ?? (door.fromAnywhere && go(address(door.fromAnywhere))) },
      read: async (source, asked, of) => {
        const [read, called] = await Promise.all([
          said.read(source, asked, hereOf(names, of)),
          calledOn(said, source, asked),
        ]);
        return contentsOf(said, of, read, called);
      },
      known: (of) => said.known && contentsOf(said, of, said.known(hereOf(names, of))),
      keys: (of, row) => said.keys?.(hereOf(names, of), row, undefined) ?? { bindings: [] },
      startsOn: (of) => said.startsOn?.(hereOf(names, of)),
      asCommand: (of, soFar) => said.asCommand?.(hereOf(names, of), soFar),
    },
    ...(verb === undefined ? {} : { verb: verbOf(verb, show, () => hereOf(names, { at })) }),
  };
};

/** The verb of a page: the page itself, or one thing of its list. */
const verbOf = <Named extends string>(
  { here, one, ...verb }: VerbOfPage<Named>,
  show: PageOf<Named>["show"],
  all: () => Here<Named>,
): VerbOnBook => ({
  onBook: async (source, asked) => {
    const [id] = asked.rest;
    if (one !== undefined && id !== undefined) return one(source, asked, id);
    return show(source, asked, here === undefined ? all() : here(asked));
  },
  ...verb,
});

/** What people are called, where the page shows people. */
const calledOn = <Named extends string, Read>(
  { showsPeople }: Definition<Named, Read>,
  source: Source,
  { collaboration }: Asking,
): Promise<Called> | Called => (showsPeople === true ? calledIn(source, collaboration) : nobodyCalled);

/** A page on the command line: what was read, as JSON and as text. */
const shown = async <Named extends string, Read>(
  said: Definition<Named, Read>,
  source: Source,
  { book, day, from, to, language, ...among }: Arguments,
  here: Here<Named>,
): Promise<Shown> => {
  const asked = asking(book, day, from, to, among);
  const seen = { here, read: await said.read(source, asked, here), called: await calledOn(said, source, asked) };
  const { read } = seen;
  const look = { language, columns: process.stdout.columns ?? 100, now: stockholmClock.now() };
  if (said.plain !== undefined) return { json: read, text: said.plain(seen, look).join("\n") };
  return {
    json: read,
    text: "text" in said ? said.text(seen, look).join("\n") : listed(said.rows(seen, look), language),
  };
};
