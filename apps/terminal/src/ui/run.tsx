/**
 * Runs the terminal UI: keys and sizes become messages, commands are carried out.
 */
import { isTimed } from "@konstellation/client";
import type { Command as BookCommand } from "@konstellation/core";
import { stockholmClock } from "@konstellation/ledger";
import { type Key, render, useInput, useIsScreenReaderEnabled, useWindowSize } from "ink";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Arguments } from "../args.ts";
import type { Address } from "../pages/address.ts";
import { home } from "../pages/index.ts";
import type { Source } from "../source.ts";
import type { Command, Message } from "./message.ts";
import { type Model, opened } from "./model.ts";
import { readPage } from "./read-page.ts";
import { update } from "./update.ts";
import { Screen } from "./view.tsx";

/** Runs the terminal UI on the pages it opens with, until it is left. @returns the exit code */
export const runTerminal = async (source: Source, asked: Arguments, pages: ReadonlyArray<Address>): Promise<number> => {
  const { name, standsAt } = await source.call("collaboration", { collaboration: asked.book });
  const model: Model = {
    language: asked.language,
    collaboration: asked.book,
    name,
    day: asked.day,
    shownDay: asked.day ?? standsAt ?? stockholmClock.today(),
    columns: process.stdout.columns,
    rows: process.stdout.rows,
    frames: framesOf(pages),
    help: false,
    lastAct: undefined,
    prompt: { is: "none" },
  };
  const screenReader = process.env.INK_SCREEN_READER === "true";
  const left = Promise.withResolvers<number>();
  const app = render(<App initial={model} source={source} colour={asked.colour} leave={left.resolve} />, {
    exitOnCtrlC: false,
    // Whether somebody is there was asked of the terminal itself; a variable named CI says nothing about it.
    interactive: true,
    alternateScreen: !screenReader,
    incrementalRendering: !screenReader,
  });
  const stop = () => left.resolve(0);
  process.once("SIGTERM", stop);
  process.once("SIGHUP", stop);
  const code = await left.promise;
  app.unmount();
  await app.waitUntilExit();
  return code;
};

/** The pages it opens with, or the one it opens on otherwise. */
const framesOf = (pages: ReadonlyArray<Address>): Model["frames"] => {
  const [first = home, ...rest] = pages;
  return [opened(first), ...rest.map(opened)];
};

interface AppProps {
  readonly initial: Model;
  readonly source: Source;
  readonly colour: boolean;
  readonly leave: (code: number) => void;
}

/** The loop: the model is kept in one place, and every change goes through `update`. */
export const App = ({ initial, source, colour, leave }: AppProps): ReactNode => {
  const [model, draw] = useState(initial);
  const current = useRef(initial);
  const screenReader = useIsScreenReaderEnabled();
  const { columns, rows } = useWindowSize();

  const send = useCallback(
    (message: Message): void => {
      const [next, commands] = update(current.current, message);
      current.current = next;
      draw(next);
      for (const command of commands) carryOut(command, next, source, leave, send);
    },
    [source, leave],
  );

  useEffect(() => {
    for (const { page } of initial.frames) carryOut({ type: "ReadPage", page }, initial, source, leave, send);
  }, [initial, source, leave, send]);
  useEffect(() => send({ type: "Resized", columns, rows }), [columns, rows, send]);
  useInput((input, key) => {
    for (const pressed of namesOf(input, key)) send({ type: "KeyPressed", key: pressed });
  });

  return <Screen model={model} manner={{ colour, screenReader }} />;
};

const carryOut = (
  command: Command,
  model: Model,
  source: Source,
  leave: (code: number) => void,
  send: (message: Message) => void,
): void => {
  switch (command.type) {
    case "Quit":
      leave(command.code);
      return;
    case "Copy":
      // OSC 52: the terminal puts the text on the clipboard, also over ssh.
      process.stdout.write(`\x1b]52;c;${Buffer.from(command.text).toString("base64")}\x07`);
      return;
    case "Give": {
      const timed = isTimed(command.act.type) ? { at: stockholmClock.now() } : {};
      // An act is a command without its moment; here it gets one.
      source.give(model.collaboration, { ...command.act, ...timed } as BookCommand).then(
        () => send({ type: "ActDone", page: command.page }),
        (error: unknown) => send({ type: "ActRefused", why: error instanceof Error ? error.message : String(error) }),
      );
      return;
    }
    case "ReadPage":
      readPage(source, model, command.page).then(
        (contents) => send({ type: "PageRead", page: command.page, loading: { is: "read", contents } }),
        (error: unknown) =>
          send({
            type: "PageRead",
            page: command.page,
            loading: { is: "failed", why: error instanceof Error ? error.message : String(error) },
          }),
      );
  }
};

/** The names of the keys in one piece of input; a pasted text is its letters. */
const namesOf = (input: string, key: Key): ReadonlyArray<string> => {
  if (key.ctrl) return input === "c" ? ["ctrl+c"] : [];
  if (key.upArrow) return ["up"];
  if (key.downArrow) return ["down"];
  if (key.leftArrow) return ["left"];
  if (key.rightArrow) return ["right"];
  if (key.pageUp) return ["pageUp"];
  if (key.pageDown) return ["pageDown"];
  if (key.home) return ["home"];
  if (key.end) return ["end"];
  if (key.return) return ["return"];
  if (key.escape) return ["escape"];
  if (key.tab) return ["tab"];
  if (key.backspace || key.delete) return ["backspace"];
  // What was pasted, or typed faster than it is read, comes as one piece.
  return [...input].map((letter) => (letter === "\r" || letter === "\n" ? "return" : letter));
};
