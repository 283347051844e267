/**
 * The loop: the model is kept in one place, every change goes through `update`, and what is to be done outside is done.
 *
 * It runs before anything is drawn, so that no key is lost or shown raw while the first page is made.
 */
import { stockholmClock } from "@konstellation/ledger";
import type { Source } from "../source.ts";
import { actsOn } from "./acts.ts";
import type { Command, Message } from "./message.ts";
import type { Model } from "./model.ts";
import { readPage } from "./read-page.ts";
import { update } from "./update.ts";

/** A model that changes, and those who want to know. */
export interface Loop {
  readonly model: () => Model;
  readonly send: (message: Message) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Starts the loop: every open page is read. */
export const startLoop = (initial: Model, source: Source, leave: (code: number) => void): Loop => {
  let model = initial;
  const watching = new Set<() => void>();
  const acts = actsOn(source, stockholmClock);

  const send = (message: Message): void => {
    const [next, commands] = update({ ...model, now: stockholmClock.now() }, message);
    model = next;
    for (const changed of watching) changed();
    for (const command of commands) carryOut(command);
  };

  const carryOut = (command: Command): void => {
    switch (command.type) {
      case "Quit":
        leave(command.code);
        return;
      case "Copy":
        // OSC 52: the terminal puts the text on the clipboard, also over ssh.
        process.stdout.write(`\x1b]52;c;${Buffer.from(command.text).toString("base64")}\x07`);
        return;
      case "Give": {
        const { giving } = command;
        acts(model.collaboration, giving.act).then(
          () => send({ type: "ActDone", giving }),
          (error: unknown) => send({ type: "ActRefused", giving, why: messageIn(error) }),
        );
        return;
      }
      case "ReadPage": {
        const { page } = command;
        readPage(source, model, page).then(
          (contents) => send({ type: "PageRead", page, loading: { is: "read", contents } }),
          (error: unknown) => send({ type: "PageRead", page, loading: { is: "failed", why: messageIn(error) } }),
        );
      }
    }
  };

  for (const { page } of initial.frames) carryOut({ type: "ReadPage", page });
  return {
    model: () => model,
    send,
    subscribe: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
};

const messageIn = (error: unknown): string => (error instanceof Error ? error.message : String(error));
