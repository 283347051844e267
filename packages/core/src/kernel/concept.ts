/**
 * What the book needs to know of a concept.
 *
 * A concept has a part of the state to itself: it alone changes it, by its own facts. What it decides may read the parts
 * of the concepts before it and add their facts too. Both are tables by type, complete by type.
 */
import type { Bearing, Judging } from "./bearing.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { FoundOf } from "./finding/findable.ts";
import type { AnyRecord } from "./record.ts";
import type { AnyRefusalKind } from "./refusal.ts";
import type { Rule } from "./rule.ts";
import type { Wording } from "./wording.ts";

/** What has a type of its own. */
export interface Named {
  readonly type: string;
}

/** The records of a concept: a union of structs, each with a type of its own. */
export interface Records {
  readonly Type: Named;
  readonly members: ReadonlyArray<AnyRecord>;
}

/** The book as facts that have been decided and are not written yet leave it: for acts that take several steps. */
export interface Draft<State, Fact> {
  readonly state: State;
  /** The draft with more facts. */
  readonly after: (facts: ReadonlyArray<Fact>) => Draft<State, Fact>;
}

/** What a concept puts on the radar: the kinds of things due, what they can be about, and all of it as of a day. */
export interface DueOf {
  readonly kinds: ReadonlyArray<string>;
  readonly about: ReadonlyArray<string>;
  readonly entries: (state: never, today: CalendarDate) => ReadonlyArray<unknown>;
}

/** What a concept puts on calendars: the kinds of events, the kind of thing they are about, and which facts move them. */
export interface CalendarOf {
  readonly kinds: ReadonlyArray<string>;
  readonly about: string;
  /** The kinds of events that are a seat's own only where it sits; the rest is its organisation's and its body's too. */
  readonly sittings?: ReadonlyArray<string>;
  /** The ids of all its things. */
  readonly things: (state: never) => ReadonlyArray<string>;
  /** The events of one of its things as known on a day. */
  readonly events: (state: never, id: string, today: CalendarDate, span: never) => ReadonlyArray<unknown>;
  /** The ids of its things that a fact may move, by the fact's type. */
  readonly movedBy: { readonly [type: string]: (fact: never, state: never) => ReadonlyArray<string> };
}

/** What can be called something in a book: what it is called, undefined where a name is not known, and how it is found. */
export interface NamedKind {
  readonly named?: (state: never, id: string) => Wording | undefined;
  /** The body that a thing of the kind belongs to: the one that meets, decides or asks; undefined where it is nobody's. */
  readonly ofBody?: (state: never, id: string) => string | undefined;
  readonly found?: FoundOf;
}

/** The shape of any concept. */
export interface AnyConcept {
  /** What it is called, and where its part of the state is. */
  readonly name: string;
  /** Its part of an empty book. */
  readonly part: object;
  readonly commands: Records;
  readonly facts: Records;
  readonly refusals: ReadonlyArray<AnyRefusalKind>;
  readonly rules: ReadonlyArray<Rule>;
  /** How each of its commands is decided. */
  readonly decide: object;
  /** What each of its facts changes in its part. */
  readonly evolve: object;
  /** On which of what was decided before it each of its facts bears: the facts' own answer, also that it is nothing. */
  readonly bearsOn: { readonly [type: string]: (fact: never, state: never) => Bearing | undefined };
  /** How the decisions it knows the grounds of are judged again: by the facts that carry their certificates, also another's. */
  readonly certifies?: { readonly [type: string]: Judging<never, never, unknown> };
  /** Which act led to each of its facts, and to those of others that its own acts lead to. */
  readonly doneBy: {
    readonly [type: string]: string | null | ((fact: never, entry: never) => Named | ReadonlyArray<Named> | undefined);
  };
  /** What each of its facts says only since some release, by its place in it, so that an older book may leave it unsaid. */
  readonly saidSince?: { readonly [type: string]: ReadonlyArray<string> };
  /** What its facts say that is recomputed and judged by itself, by the rules of its own day. */
  readonly judged?: { readonly [type: string]: ReadonlyArray<string> };
  /** Makes its facts that demand evidence. */
  readonly record: unknown;
  /** What its things are, by the word for one in the book. */
  readonly kinds: { readonly [kind: string]: NamedKind };
  /** How many of each it holds. */
  readonly holds?: { readonly [what: string]: (part: never) => number };
  readonly due?: DueOf;
  readonly calendar?: CalendarOf;
}

/** One of a union of records, by its type. */
export type OneOf<Union extends Named, Type extends Union["type"]> = Extract<Union, { readonly type: Type }>;

/** What each fact of a concept changes in its part of the state: complete by type. */
export type Evolving<Part, Fact extends Named> = {
  readonly [Type in Fact["type"]]: (part: Part, fact: OneOf<Fact, Type>) => Part;
};

/** A concept's own tables: every fact of its own changes its own part, and every command of its own is decided. */
interface Complete<Concept extends AnyConcept> {
  readonly decide: { readonly [Type in Concept["commands"]["Type"]["type"]]: unknown };
  readonly evolve: Evolving<Concept["part"], Concept["facts"]["Type"]>;
  readonly bearsOn: { readonly [Type in Concept["facts"]["Type"]["type"]]: unknown };
  readonly doneBy: { readonly [Type in Concept["facts"]["Type"]["type"]]: unknown };
  readonly saidSince?: { readonly [Type in keyof Concept["saidSince"]]: ReadonlyArray<PlaceIn<Concept, Type>> };
  readonly judged?: { readonly [Type in keyof Concept["judged"]]: ReadonlyArray<FieldOf<Concept, Type>> };
  readonly holds?: { readonly [What in keyof Concept["holds"]]: (part: Concept["part"]) => number };
  readonly due?: { readonly entries: Told<Concept["due"]> };
  readonly calendar?: {
    readonly events: Told<Concept["calendar"]>;
    readonly sittings?: ReadonlyArray<
      Concept["calendar"] extends CalendarOf ? Concept["calendar"]["kinds"][number] : never
    >;
  };
}

type FactOf<Concept extends AnyConcept, Type> = Extract<Concept["facts"]["Type"], { readonly type: Type }>;

/** A field of one of a concept's facts. */
type FieldOf<Concept extends AnyConcept, Type> = [FactOf<Concept, Type>] extends [never]
  ? never
  : keyof FactOf<Concept, Type>;

/** A place in one of a concept's facts: a field, or one inside that, also of the members of a list. */
type PlaceIn<Concept extends AnyConcept, Type> = [FactOf<Concept, Type>] extends [never]
  ? never
  : PlacesOf<FactOf<Concept, Type>>;
type PlacesOf<Fact> = { [Field in keyof Fact & string]-?: Field | `${Field}.${FieldsIn<Fact[Field]>}` }[keyof Fact &
  string];
type FieldsIn<Value> =
  Value extends ReadonlyArray<infer Each>
    ? FieldsIn<Each>
    : Value extends string | number | boolean | null | undefined
      ? never
      : Value extends unknown
        ? keyof Value & string
        : never;

/** What tells of things of the kinds that are declared beside it, and of no other. */
type Told<Declared> = Declared extends DueOf
  ? (...asked: never) => ReadonlyArray<About<Declared["kinds"][number], Declared["about"][number]>>
  : Declared extends CalendarOf
    ? (...asked: never) => ReadonlyArray<About<Declared["kinds"][number], Declared["about"]>>
    : unknown;

interface About<Kind, Thing> {
  readonly kind: Kind;
  readonly about: { readonly kind: Thing };
}

/** Declares a concept; its tables must be complete. */
export const concept = <const Concept extends AnyConcept>(definition: Concept & Complete<Concept>): Concept =>
  definition;
