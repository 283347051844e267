/**
 * The terminal UI without a terminal: keys are pressed one after the other, and pages are read and acts are given as the
 * loop does, from and to an example book of one's own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTimed } from "@konstellation/client";
import {
  type Command as BookCommand,
  day,
  type Instant,
  instant,
  type Language,
  plusMilliseconds,
} from "@konstellation/core";
import type { Address } from "../../pages/address.ts";
import { home } from "../../pages/index.ts";
import { isPersonAct } from "../../person-act.ts";
import { openSource, type Source } from "../../source.ts";
import { putExampleIn } from "../../testing/example-folder.ts";
import type { Command, Message } from "../message.ts";
import { type Model, opened, top } from "../model.ts";
import { readPage } from "../read-page.ts";
import { update } from "../update.ts";

/** The terminal UI as it opens, in a window of 80 by 24. */
export const start: Model = {
  language: "en",
  collaboration: "kronoberg",
  name: { sv: "Samverkan", en: "Collaboration" },
  day: undefined,
  shownDay: day("2024-05-06"),
  columns: 80,
  rows: 24,
  frames: [opened(home)],
  help: undefined,
  lastAct: undefined,
  now: instant("2024-06-07T09:00:00+02:00"),
  prompt: { is: "none" },
  word: undefined,
  chain: undefined,
  drafts: {},
};

/** The files of the example book, filled once and written for each that wants one. */
let filled: Promise<ReadonlyArray<readonly [string, Uint8Array]>> | undefined;
const fill = async () => {
  const folder = mkdtempSync(join(tmpdir(), "konstellation-ui-"));
  await putExampleIn(folder);
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  rmSync(folder, { recursive: true, force: true });
  return files;
};

/** An example book in a folder of its own, until it is closed. */
export const exampleBook = async (language: Language = "en"): Promise<Source> => {
  filled ??= fill();
  const folder = mkdtempSync(join(tmpdir(), "konstellation-ui-"));
  for (const [name, bytes] of await filled) writeFileSync(join(folder, name), bytes);
  const source = await openSource({ url: undefined, language }, { KONSTELLATION_DATA: folder });
  return {
    ...source,
    close: () => {
      source.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Reads a page of a model. */
export const read = async (source: Source, model: Model, page: Address = top(model).page): Promise<Model> => {
  const contents = await readPage(source, model, page);
  return update(model, { type: "PageRead", page, loading: { is: "read", contents } })[0];
};

/** Presses keys one after the other; pages are read, and what else would be done outside is collected. */
export const story = async (
  source: Source,
  model: Model,
  ...keys: ReadonlyArray<string>
): Promise<{ readonly model: Model; readonly commands: ReadonlyArray<Command> }> => {
  const given: Array<Command> = [];
  let current = await read(source, model);
  for (const key of keys) {
    const [next, commands] = update(current, { type: "KeyPressed", key });
    current = next;
    for (const command of commands)
      if (command.type === "ReadPage") current = await read(source, current, command.page);
    given.push(...commands.filter((command) => command.type !== "ReadPage"));
  }
  return { model: current, commands: given };
};

let minutes = 0;
/** Each act happens a minute after the last. */
const nextMoment = (): Instant => {
  minutes += 1;
  return plusMilliseconds(instant("2024-06-07T09:00:00+02:00"), minutes * 60_000);
};

/** Presses keys one after the other; pages are read, and acts are given. */
export const press = async (source: Source, model: Model, ...keys: ReadonlyArray<string>): Promise<Model> => {
  let current = model;
  for (const key of keys) current = await send(source, current, { type: "KeyPressed", key });
  return current;
};

/** A message, and everything it leads to. */
export const send = async (source: Source, model: Model, message: Message): Promise<Model> => {
  let [current, commands] = update(model, message);
  for (const command of commands) {
    if (command.type === "ReadPage") current = await read(source, current, command.page);
    if (command.type === "Give") {
      const { giving } = command;
      const { act } = giving;
      const timed = !isPersonAct(act) && isTimed(act.type) && act.at === undefined ? { at: nextMoment() } : {};
      const outcome: Message = await (isPersonAct(act)
        ? source.keep(current.collaboration, act)
        : source.give(current.collaboration, { ...act, ...timed } as BookCommand)
      ).then(
        () => ({ type: "ActDone", giving }),
        (error: Error) => ({ type: "ActRefused", giving, why: error.message }),
      );
      current = await send(source, current, outcome);
    }
  }
  return current;
};

/** Something pasted. */
export const paste = (source: Source, model: Model, text: string): Promise<Model> =>
  send(source, model, { type: "Pasted", text });
