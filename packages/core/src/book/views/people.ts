/**
 * The people of a book: those whose ids its facts carry, with what they are there as, and who they are as far as somebody has
 * said it. The book itself knows no names; they come from beside it, and where they have been erased it says so.
 */
import * as Schema from "effect/Schema";
import { Contact, type PersonKept, PersonName } from "../../constellation/index.ts";
import {
  CalendarDate,
  compare,
  concordance,
  folded,
  Id,
  inEach,
  inOrder,
  mustExist,
  remembered,
  soughtIn,
  Wording,
  writtenDay,
} from "../../kernel/index.ts";
import type { Book } from "../book.ts";

const RoleAs = Schema.Literals(["holder", "deputy", "observer", "guest", "presenter", "noteTaker"]);

/** What somebody is or was in the book: on which seat, or at which meeting, from when until when. */
export const PersonRole = Schema.Struct({
  as: RoleAs,
  /** What the seat is called, what a guest was there as, which item was presented, or which meeting's notes. */
  label: Wording,
  /** The seat, where it is one. */
  seat: Schema.NullOr(Id),
  from: Schema.NullOr(CalendarDate),
  until: Schema.NullOr(CalendarDate),
}).annotate({ identifier: "PersonRole" });
export type PersonRole = typeof PersonRole.Type;

/** A person: who they are as far as it is known, and what they are in the book. */
export const PersonView = Schema.Struct({
  person: Id,
  /** `unnamed`: the book has the id, and nobody has said whose it is. */
  state: Schema.Literals(["named", "unnamed", "erased"]),
  name: Schema.NullOr(PersonName),
  functions: Schema.Array(Wording),
  contact: Contact,
  roles: Schema.Array(PersonRole),
}).annotate({ identifier: "Person" });
export type PersonView = typeof PersonView.Type;

/** Who people are, from beside the book. */
export interface KnownPeople {
  readonly kept: ReadonlyMap<string, PersonKept>;
  readonly erased: ReadonlySet<string>;
}

/** What everybody is whose id the facts carry, by their ids: worked out when it is first asked, since a book never changes. */
const rolesIn = remembered((book: Book): ReadonlyMap<string, ReadonlyArray<PersonRole>> => {
  const roles = new Map<string, Array<PersonRole>>();
  const add = (person: string, role: PersonRole) => {
    const theirs = roles.get(person) ?? [];
    roles.set(person, theirs);
    if (!theirs.some((each) => each.as === role.as && each.seat === role.seat && isSaid(each, role))) theirs.push(role);
  };
  const seats = inOrder(book.constellation.seats);
  const labels = new Map(seats.map(({ seat, label }) => [seat, label]));
  for (const { seat, label, appointments } of seats)
    for (const { person, as, from, until, title } of appointments)
      add(person, { as, label: title ?? label, seat, from, until: until ?? null });
  for (const meeting of inOrder(book.meeting.meetings)) {
    for (const { person, as, seat } of meeting.presence)
      if (!roles.get(person)?.some((role) => role.seat === seat && role.as === as))
        add(person, { as, label: labels.get(seat) ?? { sv: seat }, seat, from: null, until: null });
    for (const { person, as, from } of meeting.guests)
      add(person, { as: "guest", label: as, seat: null, from: writtenDay(from), until: null });
    for (const { presentedBy = [], title } of meeting.items)
      for (const presenter of presentedBy)
        add(presenter, { as: "presenter", label: title, seat: null, from: meeting.day, until: null });
    for (const notes of meeting.notes === undefined ? [] : [meeting.notes, ...(meeting.notes.earlier ?? [])])
      for (const taker of notes.noteTakers)
        if (!labels.has(taker))
          add(taker, { as: "noteTaker", label: meeting.title, seat: null, from: meeting.day, until: null });
  }
  return roles;
});

/** Whether two roles say the same: the same words, from the same day. */
const isSaid = (one: PersonRole, other: PersonRole): boolean =>
  one.label.sv === other.label.sv && one.from === other.from;

/** Whether the facts carry somebody's id. */
export const isInTheFacts = (book: Book, person: string): boolean => rolesIn(book).has(person);

/** The person whose id the facts carry; else that there is nobody of that id in the book. */
export const personNamed = (book: Book, person: string) => mustExist(rolesIn(book).get(person), "person", person);

/** One person, or undefined where neither the facts nor those who are known have the id. */
export const personView = (book: Book, known: KnownPeople, person: string): PersonView | undefined => {
  const kept = known.kept.get(person);
  const isErased = known.erased.has(person);
  const roles = rolesIn(book).get(person);
  if (kept === undefined && !isErased && roles === undefined) return undefined;
  const nobody = { name: null, functions: [], contact: {} };
  const { name, functions, contact } = isErased || kept === undefined ? nobody : kept;
  const state = isErased ? "erased" : kept === undefined ? "unnamed" : "named";
  return { person, state, name, functions, contact, roles: roles ?? [] };
};

/** Everybody, those with a name first and by it; those that some words are said of, where some are. */
export const peopleView = (book: Book, known: KnownPeople, typed?: string): ReadonlyArray<PersonView> => {
  const ids = new Set([...known.kept.keys(), ...known.erased, ...rolesIn(book).keys()]);
  const all = [...ids]
    .flatMap((id) => personView(book, known, id) ?? [])
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || inSwedish(a, b));
  if (typed === undefined) return all;
  const words = concordance(all.map(saidOf));
  return words.having(soughtIn(typed)).flatMap((at) => all[at] ?? []);
};

const inSwedish = (a: PersonView, b: PersonView): number =>
  compare(inAlphabet(a.name ?? ""), inAlphabet(b.name ?? "")) || compare(a.person, b.person);

/** After z come å, ä and ö, whatever the store or the machine thinks; an accent on another letter tells none apart. */
const LAST_LETTERS: Readonly<Record<string, string>> = { å: "{", ä: "|", ö: "}" };
const inAlphabet = (name: string): string =>
  folded(name)
    .replace(/[åäö]/g, (letter) => LAST_LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

/** Everything that is said of somebody in words. */
const saidOf = ({ name, functions, contact, roles }: PersonView): ReadonlyArray<string> => [
  name ?? "",
  ...functions.flatMap((each) => inEach(each)),
  contact.email ?? "",
  contact.phone ?? "",
  ...roles.flatMap(({ label }) => inEach(label)),
];
