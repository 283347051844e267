/**
 * What the book's own file answered, or the end that explains why it did not: what a running service says over REST.
 */
import {
  type Acted,
  type Answered,
  type Kept,
  type Malformed,
  type NoBook,
  type Refusing,
  type Stored,
  whereItStands,
} from "@konstellation/answer";
import type { Answer, ReadName, StoredReceipt } from "@konstellation/client";
import { type Fault, faultOfShape, type Language, type PersonView } from "@konstellation/core";
import { booksThereAre, explainRefusal } from "@konstellation/words";
import { Ending, EXIT } from "./exit.ts";

/** What became of a command. */
export interface Given {
  readonly version: number;
  readonly facts: ReadonlyArray<string>;
  /** What was let through and looks like a slip. */
  readonly warnings?: ReadonlyArray<Fault>;
}

/** What was answered, or the end that explains why nothing was. */
export const found = <Name extends ReadName>(answered: Answered<Name>, language: Language): Answer<Name> => {
  switch (answered.is) {
    case "found":
    case "page":
    case "text":
    case "file":
    case "stored":
      return answered.answer;
    case "noBook":
      throw noBook(answered, language);
    case "nothing":
    case "refused":
      throw refused(answered, language);
    case "malformed":
      throw malformed(answered, language);
    case "seen":
      throw new Ending({ sv: "Boken har inte ändrats", en: "The book has not changed" }[language]);
  }
};

/** What became of an act, or the end that explains why nothing did. */
export const done = (acted: Acted, language: Language): Given => {
  switch (acted.is) {
    case "done": {
      const { version, facts, warnings } = acted.receipt;
      if (warnings === undefined) return { version, facts };
      return { version, facts, warnings: warnings.map((each) => faultOfShape(each, language)) };
    }
    case "noBook":
      throw noBook(acted, language);
    case "refused":
      throw refused(acted, language);
    case "malformed":
      throw malformed(acted, language);
    case "idReused":
      throw new Ending(acted.says[language], EXIT.failure);
    case "conflict":
      throw new Ending(acted.says[language], EXIT.versionConflict);
  }
};

/** What became of a version with its file, or the end that explains why nothing did. */
export const stored = (outcome: Stored, language: Language): StoredReceipt => {
  if (outcome.is === "stored") return outcome.receipt;
  done(outcome, language);
  throw new TypeError(`What was not stored was done: ${outcome.is}`);
};

/** What became of a person, or the end that explains why nothing did. */
export const kept = (outcome: Kept, language: Language): PersonView => {
  switch (outcome.is) {
    case "kept":
      return outcome.answer;
    case "noBook":
      throw noBook(outcome, language);
    case "refused":
      throw refused(outcome, language);
    case "malformed":
      throw malformed(outcome, language);
  }
};

const noBook = ({ known, ...refusing }: NoBook, language: Language): Ending => {
  const { message, code } = refused(refusing, language);
  return new Ending(`${message} ${booksThereAre(known)[language]}`, code);
};

const refused = ({ refusal, names }: Refusing, language: Language): Ending =>
  new Ending(explainRefusal(refusal, names)[language], refusal.type === "NotInTheBook" ? EXIT.notFound : EXIT.refused);

const malformed = ({ where, faults }: Malformed, language: Language): Ending =>
  new Ending(
    `${whereItStands[where][language]}: ${faults
      .map((fault) => faultOfShape(fault, language))
      .map(({ path, message }) => `${path}: ${message}`)
      .join("; ")}`,
    EXIT.usage,
  );
