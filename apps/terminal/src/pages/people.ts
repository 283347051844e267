/**
 * The people: who they are as far as somebody has said it, and what they are in the book.
 */
import { anotherPerson, type Language, type PersonGiven, type PersonView, wordsIn } from "@konstellation/core";
import { dayIn, personRoles, personStates, phrases } from "@konstellation/words";
import * as Result from "effect/Result";
import { usage } from "../exit.ts";
import { everything, type Source } from "../source.ts";
import { type Among, named, stated } from "./asking.ts";
import type { PageKey } from "./definition.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";
import { act, ask, confirm, nothing, type Step, word } from "./step.ts";

/** Everybody, or those of whom some words are said. */
export const readPeople = (
  source: Source,
  collaboration: string,
  words = "",
  among: Among = {},
): Promise<ReadonlyArray<PersonView>> =>
  everything((some) =>
    source.call("people", {
      collaboration,
      query: {
        ...some,
        ...named(among, "body", "organisation"),
        ...stated(among, "state", personStates),
        ...(words === "" ? {} : { q: words }),
      },
    }),
  );

/** What somebody is called, or that it is not stated, or erased. */
const calledIn = ({ name, state }: PersonView, language: Language): string => name ?? personStates[state][language];

const roleIn = ({ as, label, from, until }: PersonView["roles"][number], language: Language): string => {
  const span = from === null ? "" : `, ${dayIn(from, language)} –${until === null ? "" : ` ${dayIn(until, language)}`}`;
  return `${wordsIn(label, language)} (${personRoles[as][language]}${as === "guest" || as === "noteTaker" ? "" : span})`;
};

/** All that is known of a person. */
export const personLines = (person: PersonView, language: Language): ReadonlyArray<string> => [
  calledIn(person, language),
  ...person.functions.map((each) => labelled("functions", wordsIn(each, language), language)),
  ...(person.contact.email === undefined ? [] : [labelled("email", person.contact.email, language)]),
  ...(person.contact.phone === undefined ? [] : [labelled("phone", person.contact.phone, language)]),
  ...person.roles.map((role) => `· ${roleIn(role, language)}`),
  `id: ${person.person}`,
];

/** One person. */
export const person = page({
  at: "person",
  names: ["person"],
  about: { kind: "person", here: (id) => ({ person: id }) },
  read: (source, { collaboration }, { person: id }) => source.call("person", { collaboration, person: id }),
  text: ({ read }, { language }) => personLines(read, language),
  asCommand: ({ person: id }) => `person ${id}`,
  verb: {
    name: "person",
    words: 1,
    takes: { sv: "PERSON", en: "PERSON" },
    does: {
      sv: "en person: namn, funktion, kontakt och platser",
      en: "a person: name, function, contact and seats",
    },
    here: ({ rest: [id], language }) => {
      if (id === undefined) throw usage({ sv: "person PERSON", en: "person PERSON" }, language);
      return { person: id };
    },
  },
});

type ReadPeople = ReadonlyArray<PersonView>;

/** Somebody with a name is added, when it has been asked whether they are somebody who is known. */
const adding = (read: ReadPeople, given: PersonGiven): Step => {
  const known = read.flatMap(({ name, ...each }) => (name === null ? [] : [{ ...each, name }]));
  const asked = anotherPerson(known, given);
  if (Result.isSuccess(asked)) return act({ type: "AddPerson", ...given });
  const { candidates } = asked.failure;
  return confirm(
    "askAnother",
    ({ language }) => candidates.map(({ name, person: id }) => labelled("sameAs", `${name} (${id})`, language)),
    { type: "AddPerson", ...given, new: true },
  );
};

const personOn = (read: ReadPeople, id: string | undefined): PersonView | undefined =>
  read.find((each) => each.person === id);

const keys: ReadonlyArray<PageKey<string, ReadPeople>> = [
  {
    keys: ["a"],
    help: { keys: "a", phrase: "keyAddPerson" },
    step: ({ read }) => ask("askPerson", (name) => adding(read, { name })),
  },
  {
    keys: ["n"],
    help: { keys: "n", phrase: "keyNamePerson" },
    step: ({ read }, row) => {
      const on = personOn(read, row?.id);
      if (on === undefined) return nothing;
      if (on.state === "erased") return word("erasedAlready");
      const { person: id, functions, contact } = on;
      return ask(
        "askRename",
        (name) => act({ type: "NamePerson", person: id, name, functions, contact }),
        on.name ?? "",
      );
    },
  },
  {
    keys: ["x"],
    help: { keys: "x", phrase: "keyErasePerson" },
    step: ({ read }, row) => {
      const on = personOn(read, row?.id);
      if (on === undefined) return nothing;
      if (on.state === "erased") return word("erasedAlready");
      return confirm("askErase", ({ language }) => [...personLines(on, language), "", phrases.eraseStands[language]], {
        type: "ErasePerson",
        person: on.person,
      });
    },
  },
];

/** Everybody. */
export const people = page({
  at: "people",
  names: ["words"],
  door: { key: "N", phrase: "keyPeople", fromAnywhere: { words: "" } },
  read: (source, { collaboration, among }, { words }) => readPeople(source, collaboration, words, among),
  rows: ({ read }, { language }) =>
    read.map((each) => ({
      id: each.person,
      cells: [
        calledIn(each, language),
        [
          ...each.functions.map((said) => wordsIn(said, language)),
          ...new Set(each.roles.map(({ label }) => wordsIn(label, language))),
        ].join("; "),
        [each.contact.email, each.contact.phone].filter((said) => said !== undefined).join(", "),
        each.person,
      ],
      tone: "calm",
      below: () => personLines(each, language),
    })),
  shape: () => ({ flexible: 1, dispensable: [3, 2] }),
  opens: (_, { id }) => person.address({ person: id }),
  keys: () => ({ bindings: keys }),
  asCommand: ({ words }) => `people${words === "" ? "" : ` ${words}`}`,
  verb: {
    name: "people",
    options: ["body", "organisation", "state"],
    states: personStates,
    words: Number.POSITIVE_INFINITY,
    takes: { sv: "[ORD…]", en: "[WORDS…]" },
    does: {
      sv: "personerna, eller de som orden står om; också de som ingen har namngett",
      en: "the people, or those of whom the words are said; also those nobody has named",
    },
    here: ({ rest }) => ({ words: rest.join(" ") }),
  },
});
