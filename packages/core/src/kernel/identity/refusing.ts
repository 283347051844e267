/**
 * PER-1: nobody's personal identity number is entered, in a name of a thing or in any text.
 *
 * It is asked at the door, of all that is sent and not only of what is stored, since what cannot be read is told about too. It is
 * not asked of a book: one that holds such a number since before still opens, and says so where it is read.
 */
import { DEEPEST, type Fault, pathOf } from "../fault.ts";
import { rule } from "../rule.ts";
import { identityNumbersIn, isIdentityNumber, type NumberPlace } from "./numbers.ts";

export const PER_1 = rule({
  id: "PER-1",
  title: { sv: "Ingens personnummer förs in", en: "Nobody's personal identity number is entered" },
  source: "Dataskyddsförordningen art. 5.1 c; lagen (2018:218) med kompletterande bestämmelser 3 kap. 10 §",
  text: {
    sv: "Ett namn på en sak eller en text med ett personnummer, ett samordningsnummer eller ett tillfälligt nummer (T, TF) avvisas. Svaret säger var det står och upprepar det inte, och loggen gör det inte heller. Ett nummer med fel kontrollsiffra släpps igenom, och svaret säger att det liknar ett. Organisationsnummer, diarienummer, kontonummer och telefonnummer som skrivs i grupper är något annat.",
    en: "A name of a thing, or a text, with a personal identity number, a coordination number or a temporary number (T, TF) in it is refused. The answer says where it stands and does not repeat it, and neither does the log. A number with a wrong check digit is let through, and the answer says that it looks like one. Numbers of organisations, cases and accounts, and telephone numbers written in groups, are something else.",
  },
});

/** What stands at a place, and what can be written there instead. */
const refused = ({ from, to }: NumberPlace): string =>
  `Expected no personal identity number, and characters ${from}–${to} read as one (PER-1). Say who it is by their function, or by their id among the people; a telephone number is written in groups: 070-777 76 04`;

const mistyped = ({ from, to }: NumberPlace): string =>
  `Characters ${from}–${to} look like a personal identity number with a wrong check digit (PER-1). Is that what it was meant to be?`;

/** Every place in something that was sent where a personal identity number stands: by its path, and never the number. */
export const identityNumberFaults = (given: unknown): ReadonlyArray<Fault> =>
  placesWithin(given, []).flatMap(({ path, place }) =>
    isIdentityNumber(place) ? [{ path: pathOf(path), message: refused(place) }] : [],
  );

/** Every place where something looks like such a number and has another check digit: told, and let through. */
export const mistypedIdentityNumbers = (given: unknown): ReadonlyArray<Fault> =>
  placesWithin(given, []).flatMap(({ path, place }) =>
    isIdentityNumber(place) ? [] : [{ path: pathOf(path), message: mistyped(place) }],
  );

interface Found {
  readonly path: ReadonlyArray<PropertyKey>;
  readonly place: NumberPlace;
}

const placesWithin = (given: unknown, path: ReadonlyArray<PropertyKey>, levels = DEEPEST): ReadonlyArray<Found> => {
  if (typeof given === "string" || typeof given === "number")
    return identityNumbersIn(String(given)).map((place) => ({ path, place }));
  // What is nested deeper than anybody means is refused as that.
  if (typeof given !== "object" || given === null || levels === 0) return [];
  if (Array.isArray(given)) return given.flatMap((each, index) => placesWithin(each, [...path, index], levels - 1));
  return Object.entries(given).flatMap(([key, each]) => {
    // A field that is called so cannot be named without repeating it: it is told of where it stands.
    const inKey = identityNumbersIn(key).map((place) => ({ path, place }));
    return [...inKey, ...placesWithin(each, inKey.length > 0 ? path : [...path, key], levels - 1)];
  });
};
