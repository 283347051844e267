/**
 * `act` and `roll`: the verbs that change the book. Whatever the service takes, the command line takes.
 */
import { isTimed, routeRows } from "@konstellation/client";
import { Command, decodeWith, type Language } from "@konstellation/core";
import { stockholmClock } from "@konstellation/ledger";
import { phrases } from "@konstellation/words";
import * as Result from "effect/Result";
import type { Arguments } from "../args.ts";
import { Ending, EXIT, usage } from "../exit.ts";
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
  options: ["absent", "remote", "deputy"],
  words: 1,
  takes: { sv: "MÖTE", en: "MEETING" },
  does: {
    sv: "upprop av hela rummet: --absent PLATS,… --remote PLATS,… --deputy PLATS=PERSON,…",
    en: "the roll of a whole room: --absent SEAT,… --remote SEAT,… --deputy SEAT=PERSON,…",
  },
  onBook: (source, asked) => callRoll(source, asked),
};

const twice = {
  sv: "Ge fälten en gång: i argumentet eller med --file.",
  en: "Give the fields once: in the argument or with --file.",
};

const giveCommand = async (source: Source, asked: Arguments): Promise<Shown> => {
  const [wanted, inline] = asked.rest;
  const types = routeRows.flatMap(([, route]) => route.command ?? []);
  const type = types.find((each) => each.toLowerCase() === wanted?.toLowerCase());
  if (type === undefined) throw new Ending(unknownCommand(wanted, types, asked.language), EXIT.usage);
  if (asked.file !== undefined && inline !== undefined) throw new Ending(twice[asked.language], EXIT.usage);
  const fields = await readJson(asked.file, asked.language, inline);
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    throw new Ending("$: Expected an object with the command's fields", EXIT.usage);
  return give(source, asked, { ...(isTimed(type) ? { at: stockholmClock.now() } : {}), ...fields, type });
};

const unknownCommand = (wanted: string | undefined, types: ReadonlyArray<string>, language: Language): string => {
  const list = types.join(", ");
  if (language === "sv")
    return `${wanted === undefined ? "Användning: konstellation act KOMMANDO '{…}'" : `Det finns inget kommando ”${wanted}”.`}\nKommandona är: ${list}`;
  return `${wanted === undefined ? "Usage: konstellation act COMMAND '{…}'" : `There is no command “${wanted}”.`}\nThe commands are: ${list}`;
};

const callRoll = async (source: Source, asked: Arguments): Promise<Shown> => {
  const [meeting] = asked.rest;
  if (meeting === undefined) throw usage("roll MEETING [--absent SEAT,…] [--remote SEAT,…] [--deputy SEAT=PERSON,…]");
  return give(source, asked, {
    type: "CallRoll",
    meeting,
    at: stockholmClock.now(),
    absent: asked.absent,
    remote: asked.remote.map((seat) => ({ seat })),
    deputies: asked.deputy.map((each) => {
      const [seat = "", person = ""] = each.split("=");
      if (seat === "" || person === "")
        throw new Ending(`--deputy is "${each}": expected SEAT=PERSON, such as ljungby/social=p-17`, EXIT.usage);
      return { seat, person };
    }),
  });
};

const give = async (source: Source, { book, language }: Arguments, fields: unknown): Promise<Shown> => {
  const command = readCommand(fields);
  if (Result.isFailure(command))
    throw new Ending(
      `The command is malformed\n${command.failure.map(({ path, message }) => `  ${path}: ${message}`).join("\n")}`,
      EXIT.usage,
    );
  const given = await source.give(book, command.success);
  return {
    json: given,
    text: `✓ ${phrases.done[language]}: ${given.facts.join(", ")} (${phrases.version[language]} ${given.version})`,
  };
};
