/**
 * Which organisations a cell means: by their ids, their names, or the places they are called after. Never guessed: a place
 * that two of them could be is refused.
 */
import { calledOn, type Organisation } from "@konstellation/core";
import * as Result from "effect/Result";
import { type Cell, fails, plainly } from "./cells.ts";

const EVERYBODY = ["alla", "samtliga", "alla parter", "samtliga parter", "all", "everybody", "all parties"];

/** The parties: names or ids with ; , / & or "och" between, or "alla". */
export const readParties = (text: string, organisations: ReadonlyArray<Organisation>): Cell<ReadonlyArray<string>> => {
  if (EVERYBODY.includes(plainly(text))) return Result.succeed(organisations.map(({ organisation }) => organisation));
  const names = text
    .split(/[;,/&\n]|\soch\s|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const meant = names.map((name) => ({ name, by: organisationsNamed(name, organisations) }));
  const strangers = meant.filter(({ by }) => by.length === 0);
  if (strangers.length > 0) {
    const listed = (opens: string) => strangers.map(({ name }) => `${opens}${name}”`).join(", ");
    return fails(
      `${listed("”")} är inte med i samverkan. Skriv organisationens namn eller id, med ; eller , mellan.`,
      `${listed("“")} ${strangers.length === 1 ? "does" : "do"} not take part in the collaboration. Write the organisation's name or id, with ; or , between.`,
    );
  }
  const unclear = meant.find(({ by }) => by.length > 1);
  if (unclear !== undefined) {
    const which = unclear.by.map((each) => calledOn(each)).join(", ");
    return fails(
      `”${unclear.name}” kan vara flera: ${which}. Skriv hela namnet, eller organisationens id.`,
      `“${unclear.name}” could be several: ${which}. Write the whole name, or the organisation's id.`,
    );
  }
  return Result.succeed([...new Set(meant.flatMap(({ by }) => by.map(({ organisation }) => organisation)))]);
};

/** Whom a name means: the one that is called just so, else all whose place it could be. */
const organisationsNamed = (name: string, organisations: ReadonlyArray<Organisation>): ReadonlyArray<Organisation> => {
  const wanted = plainly(name);
  const exact = organisations.find(
    (each) => each.organisation === wanted || namesOf(each).some((full) => plainly(full) === wanted),
  );
  if (exact !== undefined) return [exact];
  const places = placesIn(name);
  return organisations.filter((each) =>
    namesOf(each)
      .flatMap(placesIn)
      .some((place) => places.includes(place)),
  );
};

/** Every name it has had: an old list calls it what it was called then. */
const namesOf = ({ name, renamed }: Organisation): ReadonlyArray<string> => [
  name,
  ...renamed.map((later) => later.name),
];

/**
 * The places a name can stand for: "Markaryds kommun" is Markaryd, "Strängnäs kommun" is Strängnäs, and only who knows the
 * map knows which *s* is a genitive, so both are. A region keeps its word.
 */
const placesIn = (name: string): ReadonlyArray<string> => {
  const written = plainly(name);
  const place = written.replace(/\s(?:kommun|stad)$/, "");
  return place === written ? [written] : [place, place.replace(/s$/, "")];
};
