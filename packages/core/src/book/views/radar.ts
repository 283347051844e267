/**
 * The radar: what is due, when, and from whom, as of a day. Each concept says what of its own is due.
 */
import * as Schema from "effect/Schema";
import { type Due, NamedOwner } from "../../constellation/index.ts";
import {
  type AnyConcept,
  CalendarDate,
  inOrderOf,
  lastDayOf,
  MadeId,
  plusDays,
  plusMonths,
  When,
  Wording,
} from "../../kernel/index.ts";
import type { Book } from "../book.ts";
import { concepts } from "../concepts.ts";

type Dues = Extract<(typeof concepts)[number], { readonly due: unknown }>["due"];

const list: ReadonlyArray<AnyConcept> = concepts;
const dues = list.flatMap(({ due }) => due ?? []);

/** What kind of thing is due. */
export const RadarKind = Schema.Literals(dues.flatMap(({ kinds }) => kinds) as ReadonlyArray<Dues["kinds"][number]>);
export type RadarKind = typeof RadarKind.Type;

/** One thing that is due. */
export const RadarEntry = Schema.Struct({
  /** When it is due; null for what nobody has set a day for. */
  when: Schema.NullOr(When),
  /** The last day of that time: it is overdue after it. */
  lastDay: Schema.NullOr(CalendarDate),
  /** What has no day is never overdue; it comes after what has one. */
  state: Schema.Literals(["overdue", "soon", "later", "undated"]),
  kind: RadarKind,
  title: Wording,
  /** The item it comes from, where the title does not say. */
  context: Schema.NullOr(Wording),
  from: NamedOwner,
  /** Who is asked together with them. */
  together: Schema.Array(NamedOwner),
  /** Where to read more: a meeting, an item of it, a commitment or an agreement. */
  about: Schema.Struct({
    kind: Schema.Literals(dues.flatMap(({ about }) => about) as ReadonlyArray<Dues["about"][number]>),
    id: MadeId,
  }),
}).annotate({ identifier: "RadarEntry" });
export type RadarEntry = typeof RadarEntry.Type;

/** What is due as of a day, the most urgent first. */
export const RadarView = Schema.Struct({ day: CalendarDate, entries: Schema.Array(RadarEntry) }).annotate({
  identifier: "Radar",
});
export type RadarView = typeof RadarView.Type;

/** How many days ahead counts as soon. */
const SOON = 60;

/** After every day there is. */
const NEVER = "9999-12-31";

const NOBODY: ReadonlyArray<never> = [];

type OfBook = (book: Book, today: CalendarDate) => ReadonlyArray<Due<RadarKind, RadarEntry["about"]["kind"]>>;

/**
 * What is due as of a day, the most urgent first.
 *
 * @param months only what falls due within so many months, and what is overdue; everything unless asked, also what has no day
 */
export const radarView = (book: Book, today: CalendarDate, months?: number): RadarView => {
  const soon = plusDays(today, SOON);
  const end = months === undefined ? undefined : plusMonths(today, months);
  const all = dues
    .flatMap(({ entries }) => (entries as OfBook)(book, today))
    .map((due): RadarEntry => {
      const { together = NOBODY } = due;
      if (due.when === null) return { ...due, together, lastDay: null, state: "undated" };
      const lastDay = lastDayOf(due.when);
      return { ...due, together, lastDay, state: lastDay < today ? "overdue" : lastDay <= soon ? "soon" : "later" };
    });
  const entries = end === undefined ? all : all.filter(({ lastDay }) => lastDay !== null && lastDay <= end);
  return { day: today, entries: inOrderOf(entries, ({ lastDay }) => lastDay ?? NEVER) };
};
