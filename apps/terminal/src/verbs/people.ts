/**
 * `add-person`, `name-person`, `erase-person`: who somebody is, beside the book. Nothing is erased without `--enter`.
 */
import type { PersonGiven, PersonView } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import { usage } from "../exit.ts";
import { personLines } from "../pages/people.ts";
import { typedIn } from "../pages/step.ts";
import type { Shown, VerbOnBook } from "../verb.ts";

/** What is said of somebody on the command line; what is not said stays as it was. */
const saidOf = (
  { functions, email, phone, isNew, language }: Arguments,
  name: string,
  before: Pick<PersonView, "functions" | "contact"> = { functions: [], contact: {} },
): PersonGiven => ({
  name,
  functions: functions.length === 0 ? before.functions : functions.map((each) => typedIn(language, each)),
  contact: {
    ...before.contact,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  },
  ...(isNew ? { new: true } : {}),
});

const shown = (person: PersonView, { language }: Arguments): Shown => ({
  json: person,
  text: [`✓ ${phrases.done[language]}`, ...personLines(person, language)].join("\n"),
});

/** `add-person`: under an id that is made. */
export const addPerson: VerbOnBook = {
  name: "add-person",
  options: ["function", "email", "phone", "new"],
  words: 1,
  takes: { sv: "'NAMN'", en: "'NAME'" },
  does: {
    sv: "lägg till en person; liknar den någon känd frågas det, och --new säger att det är en annan",
    en: "add a person; where they are like somebody known it is asked, and --new says it is another",
  },
  onBook: async (source, asked) => {
    const [name] = asked.rest;
    if (name === undefined) throw usage({ sv: "add-person 'NAMN'", en: "add-person 'NAME'" }, asked.language);
    return shown(await source.keep(asked.book, { type: "AddPerson", ...saidOf(asked, name) }), asked);
  },
};

/** `name-person`: what is not said stays as it was. */
export const namePerson: VerbOnBook = {
  name: "name-person",
  options: ["function", "email", "phone", "new"],
  words: 2,
  takes: { sv: "PERSON 'NAMN'", en: "PERSON 'NAME'" },
  does: {
    sv: "skriv vem en person är, också av ett id som redan står i boken",
    en: "write who a person is, also of an id that already stands in the book",
  },
  onBook: async (source, asked) => {
    const [person, name] = asked.rest;
    if (person === undefined || name === undefined)
      throw usage({ sv: "name-person PERSON 'NAMN'", en: "name-person PERSON 'NAME'" }, asked.language);
    const before = await source.call("person", { collaboration: asked.book, person });
    return shown(await source.keep(asked.book, { type: "NamePerson", person, ...saidOf(asked, name, before) }), asked);
  },
};

/** `erase-person`: for good, and only with `--enter`. */
export const erasePerson: VerbOnBook = {
  name: "erase-person",
  options: ["enter"],
  words: 1,
  takes: { sv: "PERSON", en: "PERSON" },
  does: {
    sv: "vad som raderas av en person; inget raderas utan --enter",
    en: "what of a person is erased; nothing is erased without --enter",
  },
  onBook: async (source, asked) => {
    const [person] = asked.rest;
    const { language, book: collaboration, enter } = asked;
    if (person === undefined) throw usage({ sv: "erase-person PERSON", en: "erase-person PERSON" }, language);
    if (enter) return shown(await source.keep(collaboration, { type: "ErasePerson", person }), asked);
    const before = await source.call("person", { collaboration, person });
    const rest = before.state === "erased" ? ["erasedAlready" as const] : (["eraseStands", "eraseEnter"] as const);
    const lines = [...personLines(before, language), "", ...rest.map((phrase) => phrases[phrase][language])];
    return { json: { ...before, erased: before.state === "erased" }, text: lines.join("\n") };
  },
};
