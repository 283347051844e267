/**
 * The names that agreements of a list have in the book: as their cell says, or made of their titles.
 */
import { isId } from "@konstellation/core";
import * as Result from "effect/Result";
import type { Cell } from "./cells.ts";

/** The id that a cell gives, in whatever letter case; one that cannot be an id is refused with what could be. */
export const readId = (text: string): Cell<string> => {
  const id = text.trim().toLowerCase();
  if (isId(id)) return Result.succeed(id);
  const near = idFrom(text);
  const instead = (words: string) => (near === "" ? "" : ` ${words}${near}”.`);
  return Result.fail({
    sv: `”${text}” kan inte vara ett id: bara a–z och 0–9 med enkla - / . mellan, högst 100 tecken.${instead("Skriv till exempel ”")}`,
    en: `“${text}” cannot be an id: only a–z and 0–9 with single - / . between, at most 100 characters.${instead("Write, for instance, “")}`,
  });
};

/** The id made of a title; a title that has no letter or digit to make one of is refused. */
export const idOfTitle = (title: string): Cell<string> => {
  const id = idFrom(title);
  if (isId(id)) return Result.succeed(id);
  return Result.fail({
    sv: `Av ”${title}” går det inte att göra ett id. Ange ett i kolumnen Id.`,
    en: `No id can be made of “${title}”. Give one in the column Id.`,
  });
};

const letters: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", ü: "u", æ: "ae", ø: "o" };

/** "Överenskommelse om utskrivning" becomes `overenskommelse-om-utskrivning`. */
const idFrom = (title: string): string =>
  title
    .normalize("NFC")
    .toLocaleLowerCase("sv")
    .replace(/[åäöéüæø]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
