/**
 * What every message changes: a pure function from model and message to model and commands.
 */
import { phrases } from "@konstellation/words";
import { screenAt } from "../pages/index.ts";
import type { Step } from "../pages/step.ts";
import { burst } from "./burst.ts";
import { entered, withDraft } from "./drafts.ts";
import { inFrames, inside, inTop, moved, samePage } from "./frames.ts";
import { hiddenInHelp } from "./help.ts";
import { type Action, everywhere } from "./keys.ts";
import { rowsOf, selected } from "./listing.ts";
import type { Command, Giving, Message, Next } from "./message.ts";
import { type Frame, type Loading, type Model, opened, top } from "./model.ts";
import { back, neighbour, open, through, toTab } from "./navigation.ts";
import { asCommand } from "./place.ts";
import { answering, commanding, confirming, filtering, onOneLine } from "./prompts.ts";
import { stepOf, taken } from "./steps.ts";

/** The model after a message, and what to do outside. */
export const update = (model: Model, message: Message): Next => {
  switch (message.type) {
    case "Resized":
      return [{ ...model, columns: message.columns, rows: message.rows }, []];
    case "PageRead":
      return [
        inFrames(model, (frame) =>
          samePage(frame.page, message.page) ? arrived(model, frame, message.loading) : frame,
        ),
        [],
      ];
    case "BookChanged":
      return [model, screenAt(top(model).page).known(top(model).page) === undefined ? [readTop(model)] : []];
    case "ActDone":
      return done(model, message.giving);
    case "ActRefused":
      return refused(model, message.giving, message.why);
    case "KeyPressed":
      return pressed(model, message.key);
    case "KeysPressed":
      return burst(model, message.keys, pressed);
    case "Pasted":
      return pasted(model, message.text);
  }
};

/** What was typed for an act that is done is let go, and the page is read again, or left for the one under it. */
const done = (model: Model, { page, place, asked, leaves }: Giving): Next => {
  const without = entered(model, place, asked);
  const here = samePage(top(model).page, page);
  return leaves && here && model.frames.length > 1 ? back(without) : [without, [{ type: "ReadPage", page }]];
};

/** What was refused is said, the question comes back with what was typed, and the page is read again: it may be stale. */
const refused = (model: Model, { page, place, again }: Giving, why: string): Next => {
  const said: Model = { ...model, word: { text: why, refused: true } };
  const free = model.prompt.is === "none" && samePage(top(model).page, page);
  const asking: Model =
    again === undefined || !free
      ? said
      : { ...said, prompt: withDraft(model, place, again), chain: { place, first: again, asked: [again.question] } };
  return [asking, [{ type: "ReadPage", page }]];
};

/** A paste is text where something is asked, line breaks and all, and nothing anywhere else. */
const pasted = (model: Model, text: string): Next => {
  const { prompt } = model;
  switch (prompt.is) {
    case "filter":
      return [inTop(model, (frame) => ({ ...frame, filter: frame.filter + onOneLine(text), cursor: 0 })), []];
    case "command":
      return [{ ...model, prompt: { ...prompt, text: prompt.text + onOneLine(text) } }, []];
    case "ask":
      return [{ ...model, prompt: { ...prompt, text: prompt.text + text } }, []];
    case "confirm":
    case "none":
      return [{ ...model, word: { text: phrases.pastedNowhere[model.language], refused: false } }, []];
  }
};

const readTop = (model: Model): Command => ({ type: "ReadPage", page: top(model).page });

/** A frame whose page has been read; the first time the cursor goes to the row it starts on, and later it stays on its row. */
const arrived = (model: Model, frame: Frame, loading: Loading): Frame => {
  const read = inside(model, { ...frame, loading });
  if (frame.loading.is === "read") return onItsRow(model, frame, read);
  const start = screenAt(frame.page).startsOn(frame.page);
  if (start === undefined) return read;
  return {
    ...read,
    cursor: Math.max(
      0,
      rowsOf(model, read).findIndex((row) => row.id === start),
    ),
  };
};

/** The cursor on the row it was on, wherever that is now; where it was, if the row is gone. */
const onItsRow = (model: Model, before: Frame, now: Frame): Frame => {
  const id = rowsOf(model, before)[before.cursor]?.id;
  const rows = rowsOf(model, now);
  if (id === undefined || rows[now.cursor]?.id === id) return now;
  const index = rows.findIndex((row) => row.id === id);
  return index < 0 ? now : { ...now, cursor: index };
};

const pressed = (model: Model, key: string): Next => {
  const { prompt } = model;
  switch (prompt.is) {
    case "filter":
      return [filtering(model, key), []];
    case "command":
      return commanding(model, prompt.text, key);
    case "ask":
      return answering(model, prompt, key);
    case "confirm":
      return confirming(model, prompt, key);
    case "none":
      return onPage({ ...model, word: undefined }, key);
  }
};

/** A key while the help is seen: up and down run through it, any other closes it. */
const inHelp = (model: Model, from: number, action: Action | undefined): Next => {
  if (action === "down") return [{ ...model, help: Math.min(from + 1, hiddenInHelp(model)) }, []];
  if (action === "up") return [{ ...model, help: Math.max(0, from - 1) }, []];
  return [{ ...model, help: undefined }, action === "quit" ? [{ type: "Quit", code: 0 }] : []];
};

/** A key where nothing is being asked: one of the page, or one that means something everywhere. */
const onPage = (model: Model, key: string): Next => {
  const usual = everywhere(key);
  if (key === "ctrl+c") return [model, [{ type: "Quit", code: 130 }]];
  if (model.help !== undefined) return inHelp(model, model.help, usual?.is === "action" ? usual.action : undefined);
  const step = stepOf(model, key);
  if (step !== undefined) return taken(model, step);
  switch (usual?.is) {
    case undefined:
      return [model, []];
    case "action":
      return act(model, usual.action);
    case "tab":
      return toTab(model, usual.tab);
    case "door":
      return door(model, usual.step);
  }
};

/** Through a door: to its page, or to the question before it. */
const door = (model: Model, step: Step | undefined): Next => {
  if (step === undefined) return [model, []];
  return step.is === "go" ? through(model, step.to) : taken(model, step);
};

const act = (model: Model, action: Action): Next => {
  const page = Math.max(1, model.rows - 10);
  switch (action) {
    case "up":
      return [moved(model, (cursor) => cursor - 1), []];
    case "down":
      return [moved(model, (cursor) => cursor + 1), []];
    case "pageUp":
      return [moved(model, (cursor) => cursor - page), []];
    case "pageDown":
      return [moved(model, (cursor) => cursor + page), []];
    case "first":
      return [moved(model, () => 0), []];
    case "last":
      return [moved(model, () => Number.MAX_SAFE_INTEGER), []];
    case "previousTab":
      return toTab(model, neighbour(model, -1));
    case "nextTab":
      return toTab(model, neighbour(model, 1));
    case "open":
      return open(model);
    case "back":
      return back(model);
    case "filter":
      return [{ ...model, prompt: { is: "filter" } }, []];
    case "command":
      return [{ ...model, prompt: { is: "command", text: "" } }, []];
    case "copy": {
      const id = selected(model)?.id ?? "";
      if (id === "") return [model, []];
      return [
        { ...model, word: { text: `${phrases.copied[model.language]}: ${id}`, refused: false } },
        [{ type: "Copy", text: id }],
      ];
    }
    case "refresh":
      return [
        inTop(model, (frame) => ({ ...frame, loading: opened(frame.page).loading })),
        [{ type: "ReadPage", page: top(model).page }],
      ];
    case "asCommand":
      return [
        { ...model, word: { text: `${phrases.sameCommand[model.language]}: ${asCommand(model)}`, refused: false } },
        [],
      ];
    case "help":
      return [{ ...model, help: 0 }, []];
    case "quit":
      return [model, [{ type: "Quit", code: 0 }]];
  }
};
