/**
 * BOOK-4: an organisation or a body is called something from a day, and what happened before that day keeps the name it had.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, day, type Evidence, Id, inForceOn, refusal, rule, type Wording } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const BOOK_4 = rule({
  id: "BOOK-4",
  title: { sv: "Ett namn gäller från en dag", en: "A name holds from a day" },
  source: "Konstellation; groups and authorities change their names, and the notes of that time keep the old one",
  text: {
    sv: "En organisation eller ett organ kan byta namn från en dag då det finns. Det som hände före dagen visas med namnet från den tiden. Samma namn en gång till är inget namnbyte.",
    en: "An organisation or a body can change its name from a day on which it exists. What happened before that day is shown with the name of that time. The same name once more is no change of name.",
  },
});

/** There is nothing to rename: it is called so already, or it is not there on the day. */
export const NotRenamed = refusal(
  "NotRenamed",
  BOOK_4,
  {
    kind: Schema.Literals(["organisation", "body"]),
    id: Id,
    from: CalendarDate,
    why: Schema.Literals(["calledSo", "notThereYet", "notThereAnyMore"]),
    /** Its first day, or its last where it has ended before the new name; null where it is called so already. */
    day: Schema.NullOr(CalendarDate),
  },
  { by: "why", is: { calledSo: "hindered", notThereYet: "mistaken", notThereAnyMore: "hindered" } },
);
export type NotRenamed = typeof NotRenamed.Type;

/** Evidence that a name is another than the one before, from a day on which what it names is there. */
export type AnotherName = Evidence<"anotherName">;

/** A name that took the place of the one before it from a day. */
export interface NameSince<Name> {
  readonly name: Name;
  readonly from: CalendarDate;
  /** Where the change is told of: a decision or a document. */
  readonly source?: string;
}

/** A thing with the name that it began with, and those that it was given later, in the order they were entered. */
export interface Called<Name> {
  readonly name: Name;
  readonly since: CalendarDate;
  readonly lastDay?: CalendarDate;
  readonly renamed: ReadonlyArray<NameSince<Name>>;
}

/** What a thing is called on a day; without one, what it is called in the end. Of two names from the same day the later entered holds. */
export const calledOn = <Name>({ name, renamed }: Called<Name>, on: CalendarDate = LAST): Name =>
  inForceOn(renamed, on)?.name ?? name;

/** No name is from a later day. */
const LAST = day("9999-12-31");

/** Whether a thing can be called something from a day. */
export const canBeCalled = <Name extends string | Wording>(
  kind: NotRenamed["kind"],
  id: string,
  thing: Called<Name>,
  { name, from }: { readonly name: Name; readonly from: CalendarDate },
): Result.Result<AnotherName, NotRenamed> => {
  const no = (why: NotRenamed["why"], day: CalendarDate | null) =>
    Result.fail(NotRenamed({ kind, id, from, why, day }));
  if (from < thing.since) return no("notThereYet", thing.since);
  if (thing.lastDay !== undefined && from > thing.lastDay) return no("notThereAnyMore", thing.lastDay);
  return sameWords(calledOn(thing, from), name) ? no("calledSo", null) : Result.succeed(vouch({}));
};

const sameWords = (one: string | Wording, other: string | Wording): boolean =>
  typeof one === "string" || typeof other === "string" ? one === other : one.sv === other.sv && one.en === other.en;
