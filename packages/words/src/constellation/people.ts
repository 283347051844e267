/**
 * What the terminal and the plain commands say about people, and the keys on them.
 */
import type { Explanation, KnownPeople, PersonRole, PersonView } from "@konstellation/core";
import type { Labels } from "../concept-words.ts";

/** What somebody is, or was, in the book. */
export const personRoles: Labels<PersonRole["as"]> = {
  holder: { sv: "innehavare", en: "holder" },
  deputy: { sv: "ersättare", en: "deputy" },
  observer: { sv: "åhörare", en: "observer" },
  guest: { sv: "gäst", en: "guest" },
  presenter: { sv: "föredragande", en: "presenter" },
  noteTaker: { sv: "antecknade", en: "took the notes" },
};

/** How far it is known who somebody is. */
export const personStates: Labels<PersonView["state"]> = {
  named: { sv: "känd", en: "known" },
  unnamed: { sv: "namnet inte angivet", en: "name not stated" },
  erased: { sv: "raderad", en: "erased" },
};

/** What somebody is called, or that they are erased; undefined where nobody has said who it is. */
export type Called = (person: string) => Explanation | undefined;

/** Where nobody has said who anybody is. */
export const nobodyCalled: Called = () => undefined;

/** What people are called who are known. */
export const calledOf =
  ({ kept, erased }: KnownPeople): Called =>
  (person) => {
    if (erased.has(person)) return personStates.erased;
    const name = kept.get(person)?.name;
    return name === undefined ? undefined : { sv: name, en: name };
  };

/** The phrases of people. */
export const peoplePhrases = {
  people: { sv: "Personer", en: "People" },
  functions: { sv: "Funktion", en: "Function" },
  email: { sv: "E-post", en: "E-mail" },
  phone: { sv: "Telefon", en: "Telephone" },
  erasedAlready: { sv: "Personen är raderad.", en: "The person has been erased." },
  eraseStands: {
    sv: "Namn, funktion och kontaktuppgifter försvinner för gott. Det som har beslutats står kvar och visar ”raderad”.",
    en: "Name, function and contact are gone for good. What was decided stands, and shows “erased”.",
  },
  eraseEnter: {
    sv: "Inget är raderat ännu: kör igen med --enter.",
    en: "Nothing has been erased yet: run again with --enter.",
  },
  askPerson: { sv: "Vad heter personen", en: "What is the person called" },
  askRename: { sv: "Namn", en: "Name" },
  askAnother: { sv: "Är det en annan person?", en: "Is it another person?" },
  askErase: { sv: "Radera för gott?", en: "Erase for good?" },
  sameAs: { sv: "Det finns redan", en: "There is already" },
  keyPeople: { sv: "personer", en: "people" },
  keyAddPerson: { sv: "lägg till en person", en: "add a person" },
  keyNamePerson: { sv: "ge personen ett namn, eller ett nytt", en: "give the person a name, or a new one" },
  keyErasePerson: { sv: "radera personen", en: "erase the person" },
} satisfies Labels<string>;
