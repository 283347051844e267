/**
 * `act` and `roll`: the verbs that change the book. Whatever the service takes, the command line takes.
 */
import { isTimed, routeOfCommand, routeRows } from "@konstellation/client";
import {
  Command,
  decodeWith,
  type Explanation,
  faultOfShape,
  type Instant,
  identityNumberFaults,
  type Language,
} from "@konstellation/core";
import { stockholmClock } from "@konstellation/ledger";
import { phrases } from "@konstellation/words";
import * as Result from "effect/Result";
import type { Arguments } from "../args.ts";
import { Ending, EXIT, usage } from "../exit.ts";
import { expectedAfter } from "../options.ts";
import { clockTyped, isInstant } from "../pages/meeting/afterwards.ts";
import type { Source } from "../source.ts";
import { readJson } from "../standard-input.ts";
import type { Shown, VerbOnBook } from "../verb.ts";

const readCommand = decodeWith(Command);

/** `act`: gives one command; its fields as JSON in the argument, on standard input or in `--file`. */
export const act: VerbOnBook = {
  name: "act",
  options: ["file"],
  words: 2,
  takes: { sv: "KOMMANDO '{…}'", en: "COMMAND '{…}'" },
  does: {
    sv: "vilken handling som helst: fälten som JSON (även standard in, --file); at är nu",
    en: "any act: the command's fields as JSON (also standard input, --file); at is now",
  },
  onBook: (source, asked) => giveCommand(source, asked),
};

/** `roll`: the roll of a whole room in one command. */
export const roll: VerbOnBook = {
  name: "roll",
  options: ["at", "absent", "remote", "deputy"],
  words: 1,
  takes: { sv: "MÖTE", en: "MEETING" },
  does: {
    sv: "upprop: --absent PLATS,… --remote PLATS,… --deputy PLATS=PERSON,…; nu, eller --at 09:05",
    en: "the roll: --absent SEAT,… --remote SEAT,… --deputy SEAT=PERSON,…; now, or --at 09:05",
  },
  onBook: (source, asked) => callRoll(source, asked),
};

const twice = {
  sv: "Ge fälten en gång: i argumentet eller med --file.",
  en: "Give the fields once: in the argument or with --file.",
};

const fieldsExpected: Explanation = {
  sv: "Väntade ett objekt med kommandots fält",
  en: "Expected an object with the command's fields",
};

const giveCommand = async (source: Source, asked: Arguments): Promise<Shown> => {
  const [wanted, inline] = asked.rest;
  const types = routeRows.flatMap(([, route]) => route.command ?? []);
  const type = types.find((each) => each.toLowerCase() === wanted?.toLowerCase());
  if (type === undefined) throw new Ending(unknownCommand(wanted, types, asked.language), EXIT.usage);
  if (asked.file !== undefined && inline !== undefined) throw new Ending(twice[asked.language], EXIT.usage);
  const fields = await readJson(asked.file, asked.language, inline);
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw new Ending(`$: ${fieldsExpected[asked.language]}`, EXIT.usage);
  if ("type" in fields && fields.type !== type)
    throw new Ending(otherType(type, fields.type)[asked.language], EXIT.usage);
  if (
    type === "FoundCollaboration" &&
    asked.typed.includes("book") &&
    Reflect.get(fields, "collaboration") !== asked.book
  )
    throw new Ending(otherBook(asked.book)[asked.language], EXIT.usage);
  return give(source, asked, { ...(isTimed(type) ? { at: stockholmClock.now() } : {}), ...fields, type });
};

/** The fields say another command than the one that is typed. */
const otherType = (type: string, said: unknown): Explanation => ({
  sv: `Kommandot är ${type}, men fälten säger type ${JSON.stringify(said)}. Ange det ena.`,
  en: `The command is ${type}, but the fields say type ${JSON.stringify(said)}. Say one of the two.`,
});

/** A collaboration is founded in a book of its own name. */
const otherBook = (book: string): Explanation => ({
  sv: `--book är ”${book}”, men fälten grundar en annan samverkan. Utelämna --book.`,
  en: `--book is “${book}”, but the fields found another collaboration. Leave --book out.`,
});

const unknownCommand = (wanted: string | undefined, types: ReadonlyArray<string>, language: Language): string => {
  const list = types.join(", ");
  if (language === "sv")
    return `${wanted === undefined ? "Användning: konstellation act KOMMANDO '{…}'" : `Det finns inget kommando ”${wanted}”.`}\nKommandona är: ${list}`;
  return `${wanted === undefined ? "Usage: konstellation act COMMAND '{…}'" : `There is no command “${wanted}”.`}\nThe commands are: ${list}`;
};

const malformed = { sv: "Kommandot går inte att läsa", en: "The command is malformed" };

const howToCallTheRoll: Explanation = {
  sv: "roll MÖTE [--at 09:05] [--absent PLATS,…] [--remote PLATS,…] [--deputy PLATS=PERSON,…]",
  en: "roll MEETING [--at 09:05] [--absent SEAT,…] [--remote SEAT,…] [--deputy SEAT=PERSON,…]",
};

const callRoll = async (source: Source, asked: Arguments): Promise<Shown> => {
  const [meeting] = asked.rest;
  if (meeting === undefined) throw usage(howToCallTheRoll, asked.language);
  return give(source, asked, {
    type: "CallRoll",
    meeting,
    at: await momentOf(source, asked, meeting),
    absent: asked.absent,
    remote: asked.remote.map((seat) => ({ seat })),
    deputies: asked.deputy.map((each) => {
      const [seat = "", person = "", ...more] = each.split("=");
      if (seat === "" || person === "" || more.length > 0) throw new Ending(noDeputy(each)[asked.language], EXIT.usage);
      return { seat, person };
    }),
  });
};

const noDeputy = (said: string): Explanation => ({
  sv: `--deputy är ”${said}”: väntade ${expectedAfter.deputy.sv}`,
  en: `--deputy is “${said}”: expected ${expectedAfter.deputy.en}`,
});

/** When the roll is called: now, at a moment, or when the clock of the meeting showed so much. */
const momentOf = async (source: Source, { book, at, language }: Arguments, meeting: string): Promise<Instant> => {
  if (at === undefined) return stockholmClock.now();
  if (isInstant(at)) return at;
  const moment = clockTyped(at, await source.call("meeting", { collaboration: book, meeting }));
  if (moment === undefined) throw new Ending(noMoment(at)[language], EXIT.usage);
  return moment;
};

const noMoment = (at: string): Explanation => ({
  sv: `--at är ”${at}”: väntade ${expectedAfter.at.sv}`,
  en: `--at is “${at}”: expected ${expectedAfter.at.en}`,
});

const give = async (source: Source, { book, language }: Arguments, fields: unknown): Promise<Shown> => {
  const numbers = identityNumberFaults(fields);
  const command = numbers.length > 0 ? Result.fail(numbers) : readCommand(fields);
  if (Result.isFailure(command))
    throw new Ending(
      [
        malformed[language],
        ...command.failure
          .map((fault) => faultOfShape(fault, language))
          .map(({ path, message }) => `  ${path}: ${message}`),
      ].join("\n"),
      EXIT.usage,
    );
  const given = await source.give(book, command.success);
  const { summary } = routeOfCommand(command.success.type)[1];
  return {
    json: given,
    text: [
      `✓ ${phrases.done[language]}: ${summary[language]} (${phrases.version[language]} ${given.version})`,
      ...(given.warnings ?? []).map(({ path, message }) => `! ${path}: ${message}`),
    ].join("\n"),
  };
};
