/**
 * Routes of people: who they are, beside the facts, which know their ids only.
 */
import { PersonGiven, PersonView } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { adds, changes, erases } from "../keeping-rows.ts";
import { byName, paging, query } from "../queries.ts";
import { listsLedger, readsLedger } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const peopleRoutes = {
  people: listsLedger(
    `${BOOK}/people`,
    {
      sv: "Personerna: de som är kända och de vars id finns i boken; med q de som orden står om",
      en: "The people: those who are known and those whose ids the book has; with q, those of whom the words are said",
    },
    PersonView,
    query({
      ...paging,
      q: Schema.optionalKey(Schema.String),
      state: Schema.optionalKey(PersonView.fields.state),
      body: byName("Only people who have been on a seat of this body"),
      organisation: byName("Only people who have been on a seat of this organisation"),
    }),
  ),
  person: readsLedger(
    `${BOOK}/people/{person}`,
    {
      sv: "En person: namn, funktioner och kontakt om de är kända, och vad personen är i boken",
      en: "A person: name, functions and contact where they are known, and what the person is in the book",
    },
    PersonView,
    query({}),
  ),
  addPerson: adds(
    `${BOOK}/people`,
    {
      sv: "Lägg till en person; id:t görs av tjänsten. Liknar personen någon som är känd är svaret 409 med vilka",
      en: "Add a person; the service makes the id. Where the person is like somebody known, the answer is 409 with whom",
    },
    PersonGiven,
    PersonView,
    {
      name: "Sekreteraren, Trosa",
      functions: [{ sv: "sekreterare, Trosa", en: "secretary, Trosa" }],
      contact: { email: "sekreteraren@trosa.example", phone: "070-000 00 00" },
    },
  ),
  namePerson: changes(
    `${BOOK}/people/{person}`,
    {
      sv: "Skriv om vem en person är: namn, funktioner och kontakt, som ersätter det som fanns",
      en: "Write anew who a person is: name, functions and contact, in place of what there was",
    },
    PersonGiven,
    PersonView,
    { name: "Socialchefen, Trosa" },
  ),
  erasePerson: erases(
    `${BOOK}/people/{person}`,
    {
      sv: "Radera en person för gott: namn, funktioner och kontakt försvinner, och det som beslutats står kvar",
      en: "Erase a person for good: name, functions and contact are gone, and what was decided stands",
    },
    PersonView,
  ),
};
