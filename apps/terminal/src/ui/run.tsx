/**
 * Runs the terminal UI: what is heard becomes messages, and the model is drawn.
 */
import { stockholmClock } from "@konstellation/ledger";
import { render, useIsScreenReaderEnabled, useWindowSize } from "ink";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { Arguments } from "../args.ts";
import { EXIT } from "../exit.ts";
import type { Address } from "../pages/address.ts";
import { home } from "../pages/index.ts";
import type { Source } from "../source.ts";
import type { Heard } from "./input/hearing.ts";
import { listen } from "./input/listen.ts";
import { type Loop, startLoop } from "./loop.ts";
import type { Message } from "./message.ts";
import { type Model, opened } from "./model.ts";
import { Screen } from "./view.tsx";
import { watching } from "./watching.ts";

/** Runs the terminal UI on the pages it opens with, until it is left. @returns the exit code */
export const runTerminal = async (source: Source, asked: Arguments, pages: ReadonlyArray<Address>): Promise<number> => {
  const stood = await source.standing(asked.book);
  const { name, standsAt } = await source.call("collaboration", { collaboration: asked.book });
  const model: Model = {
    language: asked.language,
    collaboration: asked.book,
    name,
    day: asked.day,
    shownDay: asked.day ?? standsAt ?? stockholmClock.today(),
    now: stockholmClock.now(),
    columns: process.stdout.columns,
    rows: process.stdout.rows,
    frames: framesOf(pages),
    help: undefined,
    lastAct: undefined,
    prompt: { is: "none" },
    word: undefined,
    chain: undefined,
    drafts: {},
  };
  const left = Promise.withResolvers<number>();
  const leaveWith = (code: number) => () => left.resolve(code);
  // For good, not once: Ink ends the process itself by a signal that nobody else listens to any more.
  process.on("SIGINT", leaveWith(EXIT.interrupted));
  process.on("SIGTERM", leaveWith(EXIT.ok));
  process.on("SIGHUP", leaveWith(EXIT.ok));

  const loop = startLoop(model, source, left.resolve);
  const unwatch = watching(source, asked.book, stood, () => loop.send({ type: "BookChanged" }));
  const stop = listen(process.stdin, process.stdout, (heard) => loop.send(messageOf(heard)));
  const screenReader = process.env.INK_SCREEN_READER === "true";
  const app = render(<App loop={loop} colour={asked.colour} />, {
    exitOnCtrlC: false,
    // Whether somebody is there was asked of the terminal itself; a variable named CI says nothing about it.
    interactive: true,
    alternateScreen: !screenReader,
    incrementalRendering: !screenReader,
  });
  // What goes wrong while drawing ends the program, which must not wait for a key then.
  app.waitUntilExit().then(leaveWith(EXIT.ok), left.reject);
  try {
    return await left.promise;
  } finally {
    unwatch();
    stop();
    app.unmount();
  }
};

/** The pages it opens with, or the one it opens on otherwise. */
const framesOf = (pages: ReadonlyArray<Address>): Model["frames"] => {
  const [first = home, ...rest] = pages;
  return [opened(first), ...rest.map(opened)];
};

const messageOf = (heard: Heard): Message => {
  switch (heard.is) {
    case "key":
      return { type: "KeyPressed", key: heard.key };
    case "keys":
      return { type: "KeysPressed", keys: heard.keys };
    case "pasted":
      return { type: "Pasted", text: heard.text };
  }
};

interface AppProps {
  readonly loop: Loop;
  readonly colour: boolean;
}

const App = ({ loop, colour }: AppProps): ReactNode => {
  const model = useSyncExternalStore(loop.subscribe, loop.model);
  const screenReader = useIsScreenReaderEnabled();
  const { columns, rows } = useWindowSize();
  useEffect(() => loop.send({ type: "Resized", columns, rows }), [columns, rows, loop]);
  return <Screen model={model} manner={{ colour, screenReader }} />;
};
