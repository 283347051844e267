/**
 * What every message changes: a pure function from model and message to model and commands.
 *
 * @since 0.1.0
 */
import { day, isDay, type Language } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import { type Action, actionOf, type Place, type RoomAction } from "./keys.ts";
import { isText, rowsOf, selected } from "./listing.ts";
import {
  type Act,
  type Content,
  type Frame,
  type Loading,
  type Model,
  opened,
  type Page,
  type Prompt,
  type Tab,
  tabs,
  top,
} from "./model.ts";
import { answered, type Step, stepOf } from "./room.ts";

/** What has happened. */
export type Message =
  | { readonly type: "KeyPressed"; readonly key: string }
  | { readonly type: "PageRead"; readonly page: Page; readonly loading: Loading }
  | { readonly type: "ActDone"; readonly page: Page }
  | { readonly type: "ActRefused"; readonly why: string }
  | { readonly type: "Resized"; readonly columns: number; readonly rows: number };

/** What is to be done outside. */
export type Command =
  | { readonly type: "ReadPage"; readonly page: Page }
  | { readonly type: "Give"; readonly act: Act; readonly page: Page }
  | { readonly type: "Copy"; readonly text: string }
  | { readonly type: "Quit"; readonly code: 0 | 130 };

type Next = readonly [Model, ReadonlyArray<Command>];

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
    case "ActDone":
      return [{ ...model, prompt: { is: "none" } }, [{ type: "ReadPage", page: message.page }]];
    case "ActRefused":
      return [{ ...model, prompt: { is: "refused", text: message.why } }, []];
    case "KeyPressed":
      return pressed(model, message.key);
  }
};

/** A frame whose page has been read; a what-if starts at the item it is about. */
const arrived = (model: Model, frame: Frame, loading: Loading): Frame => {
  const read = inside(model, { ...frame, loading });
  const { page } = frame;
  if (page.at !== "whatIf" || frame.loading.is === "read") return read;
  return {
    ...read,
    cursor: Math.max(
      0,
      rowsOf(model, read).findIndex((row) => row.id === page.item),
    ),
  };
};

const pressed = (model: Model, key: string): Next => {
  if (key === "ctrl+c") return [model, [{ type: "Quit", code: 130 }]];
  if (model.prompt.is === "filter") return [filtering(model, key), []];
  if (model.prompt.is === "command") return commanding(model, model.prompt.text, key);
  if (model.prompt.is === "ask") return answering(model, model.prompt, key);
  if (model.prompt.is === "confirm") return confirming(model, model.prompt.act, key);
  const said = model.prompt.is === "note" || model.prompt.is === "refused";
  const quiet: Model = said ? { ...model, prompt: { is: "none" } } : model;
  const action = actionOf(key, placeOf(model));
  if (quiet.help) return [{ ...quiet, help: false }, action === "quit" ? [{ type: "Quit", code: 0 }] : []];
  return action === undefined ? [quiet, []] : act(quiet, action);
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
    case "tab1":
    case "tab2":
    case "tab3":
    case "tab4":
    case "tab5":
      return toTab(model, tabs[Number(action.slice(3)) - 1] ?? "radar");
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
        { ...model, prompt: { is: "note", text: `${phrases.copied[model.language]}: ${id}` } },
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
        { ...model, prompt: { is: "note", text: `${phrases.sameCommand[model.language]}: ${asCommand(model)}` } },
        [],
      ];
    case "whatIf":
      return whatIf(model);
    case "room":
      return enterRoom(model);
    case "help":
      return [{ ...model, help: true }, []];
    case "quit":
      return [model, [{ type: "Quit", code: 0 }]];
    case "interrupt":
      return [model, [{ type: "Quit", code: 130 }]];
    case "otherList":
      return otherList(model);
    default:
      return inRoom(model, action);
  }
};

/** Where the keys are: in one of the room's lists, or anywhere else. */
export const placeOf = (model: Model): Place => {
  const { page } = top(model);
  return page.at === "room" ? page.list : "anywhere";
};

/** From a meeting, or a row of the meetings, into the room. */
const enterRoom = (model: Model): Next => {
  const { page, loading } = top(model);
  if (page.at === "meeting") return push(model, { at: "room", meeting: page.meeting, list: "agenda" });
  const row = selected(model);
  return loading.is === "read" && loading.content.kind === "meetings" && row !== undefined
    ? push(model, { at: "room", meeting: row.id, list: "agenda" })
    : [model, []];
};

/** Between the agenda and the roll; what has been read is shown at once, and read anew. */
const otherList = (model: Model): Next => {
  const { page, loading } = top(model);
  if (page.at !== "room") return [model, []];
  const other: Page = { ...page, list: page.list === "agenda" ? "roll" : "agenda" };
  const shown: Loading =
    loading.is === "read" && (loading.content.kind === "agenda" || loading.content.kind === "roll")
      ? { is: "read", content: { ...loading.content, kind: other.list } }
      : loading;
  const turned = inTop(model, (frame) => ({ ...frame, page: other, cursor: 0, filter: "", loading: shown }));
  return [turned, [{ type: "ReadPage", page: other }]];
};

const inRoom = (model: Model, action: Exclude<RoomAction, "otherList">): Next => {
  const { loading } = top(model);
  if (loading.is !== "read") return [model, []];
  const { content } = loading;
  if (content.kind !== "agenda" && content.kind !== "roll") return [model, []];
  return taken(model, stepOf(content.meeting, selected(model)?.id, action));
};

/** A step in the room: given, asked about, or only said. */
const taken = (model: Model, step: Step): Next => {
  switch (step.is) {
    case "act":
      return [
        { ...model, lastAct: step.act, prompt: { is: "none" } },
        [{ type: "Give", act: step.act, page: top(model).page }],
      ];
    case "prompt":
      return [{ ...model, prompt: step.prompt }, []];
    case "word":
      return [{ ...model, prompt: { is: "note", text: phrases[step.phrase][model.language] } }, []];
    case "nothing":
      return [{ ...model, prompt: { is: "none" } }, []];
  }
};

const answering = (model: Model, prompt: Extract<Prompt, { is: "ask" }>, key: string): Next => {
  if (key === "escape") return [{ ...model, prompt: { is: "none" } }, []];
  if (key === "return") return taken(model, answered(prompt.then, prompt.text));
  return [{ ...model, prompt: { ...prompt, text: typed(prompt.text, key) } }, []];
};

/** Yes is y, or j for ja; anything else is no. */
const confirming = (model: Model, act: Act, key: string): Next =>
  key === "y" || key === "j" ? taken(model, { is: "act", act }) : [{ ...model, prompt: { is: "none" } }, []];

const inFrames = (model: Model, next: (frame: Frame) => Frame): Model => {
  const [first, ...rest] = model.frames;
  return { ...model, frames: [next(first), ...rest.map(next)] };
};

const inTop = (model: Model, next: (frame: Frame) => Frame): Model =>
  inFrames(model, (frame) => (frame === top(model) ? next(frame) : frame));

/** A frame with its cursor on a row that is there. */
const inside = (model: Model, frame: Frame): Frame => {
  const count = rowsOf(model, frame).length;
  return { ...frame, cursor: Math.max(0, Math.min(frame.cursor, count - 1)) };
};

const moved = (model: Model, next: (cursor: number) => number): Model =>
  inTop(model, (frame) => inside(model, { ...frame, cursor: next(frame.cursor) }));

const samePage = (a: Page, b: Page): boolean => JSON.stringify(a) === JSON.stringify(b);

const tabOf = (model: Model): Tab => {
  const { page } = model.frames[0];
  return page.at === "tab" ? page.tab : "radar";
};

const neighbour = (model: Model, step: number): Tab =>
  tabs[(tabs.indexOf(tabOf(model)) + step + tabs.length) % tabs.length] ?? "radar";

const toTab = (model: Model, tab: Tab): Next => {
  const page: Page = { at: "tab", tab };
  return [{ ...model, frames: [opened(page)], prompt: { is: "none" } }, [{ type: "ReadPage", page }]];
};

const push = (model: Model, page: Page): Next => {
  const [first, ...rest] = model.frames;
  const frames: Model["frames"] = [first, ...rest, opened(page)];
  return [{ ...model, frames }, page.at === "text" ? [] : [{ type: "ReadPage", page }]];
};

const back = (model: Model): Next => {
  if (top(model).filter !== "") return [inTop(model, (frame) => ({ ...frame, filter: "", cursor: 0 })), []];
  const [first, ...rest] = model.frames;
  return [{ ...model, frames: [first, ...rest.slice(0, -1)] }, []];
};

const open = (model: Model): Next => {
  const row = selected(model);
  const { loading } = top(model);
  if (row === undefined || loading.is !== "read" || isText(loading.content)) return [model, []];
  if (loading.content.kind === "seats") return whatIf(model);
  const page = pageBehind(loading.content, row.id, row.below);
  return page === undefined ? [model, []] : push(model, page);
};

/** The page that a row leads to. */
const pageBehind = (content: Content, id: string, below: () => ReadonlyArray<string>): Page | undefined => {
  switch (content.kind) {
    case "meetings":
      return { at: "meeting", meeting: id };
    case "decisions":
      return { at: "decision", decision: id };
    case "bodies":
      return { at: "body", body: id };
    case "agreements":
      return { at: "agreement", agreement: id };
    case "radar": {
      const about = content.entries.find((entry) => entry.about.id === id)?.about;
      if (about?.kind === "agreement") return { at: "agreement", agreement: id };
      if (about?.kind === "meeting") return { at: "meeting", meeting: id };
      return { at: "text", heading: id, paragraphs: below() };
    }
    case "meeting":
    case "agenda":
    case "whatIf":
      return { at: "text", heading: id, paragraphs: below() };
    case "decision":
    case "agreement":
    case "body":
    case "text":
    case "seats":
    case "roll":
      return undefined;
  }
};

/** From an agenda: which seat was empty? From the seats: what then? */
const whatIf = (model: Model): Next => {
  const row = selected(model);
  const { loading, page } = top(model);
  if (row === undefined || loading.is !== "read") return [model, []];
  if (loading.content.kind === "meeting") {
    const { meeting, body } = loading.content.meeting;
    return push(model, { at: "seats", meeting, item: row.id, body });
  }
  return page.at === "seats"
    ? push(model, { at: "whatIf", meeting: page.meeting, item: page.item, seat: row.id })
    : [model, []];
};

const filtering = (model: Model, key: string): Model => {
  if (key === "return") return { ...model, prompt: { is: "none" } };
  if (key === "escape")
    return inTop({ ...model, prompt: { is: "none" } }, (frame) => ({ ...frame, filter: "", cursor: 0 }));
  return inTop(model, (frame) => ({ ...frame, filter: typed(frame.filter, key), cursor: 0 }));
};

const typed = (text: string, key: string): string => {
  if (key === "backspace") return [...text].slice(0, -1).join("");
  return [...key].length === 1 ? text + key : text;
};

const commanding = (model: Model, text: string, key: string): Next => {
  if (key === "escape") return [{ ...model, prompt: { is: "none" } }, []];
  if (key !== "return") return [{ ...model, prompt: { is: "command", text: typed(text, key) } }, []];
  return obey({ ...model, prompt: { is: "none" } }, text.trim());
};

/** Obeys a typed command: a tab's name, `day 2024-06-14`, `lang en`, `quit`. */
const obey = (model: Model, text: string): Next => {
  const [word = "", argument = ""] = text.split(/\s+/);
  const tab = tabs.find((each) => each === word || phrases[each][model.language].toLowerCase() === word.toLowerCase());
  if (tab !== undefined) return toTab(model, tab);
  if (word === "quit" || word === "q") return [model, [{ type: "Quit", code: 0 }]];
  if (word === "day" && isDay(argument))
    return toTab({ ...model, day: day(argument), shownDay: day(argument) }, tabOf(model));
  if (word === "lang" && (argument === "sv" || argument === "en"))
    return [{ ...model, language: argument satisfies Language }, []];
  return [{ ...model, prompt: { is: "note", text: `${phrases.unknownCommand[model.language]}: ${text}` } }, []];
};

/** The command line that shows the same as the page on top. */
export const asCommand = (model: Model): string => {
  const { page } = top(model);
  const day = model.day === undefined ? "" : ` --day ${model.day}`;
  switch (page.at) {
    case "tab":
      return `konstellation ${page.tab}${day}`;
    case "meeting":
      return `konstellation meetings ${page.meeting}`;
    case "room": {
      if (model.lastAct === undefined) return `konstellation room ${page.meeting}`;
      const { type, ...fields } = model.lastAct;
      return `konstellation act ${type} '${JSON.stringify(fields)}'`;
    }
    case "decision":
      return `konstellation decisions ${page.decision}${day}`;
    case "agreement":
      return `konstellation agreements ${page.agreement}${day}`;
    case "body":
      return `konstellation bodies ${page.body}${day}`;
    case "whatIf":
      return `konstellation what-if ${page.meeting} --seat ${page.seat} --from-item ${page.item}`;
    case "seats":
      return `konstellation what-if ${page.meeting} --seat … --from-item ${page.item}`;
    case "text":
      return asCommand({ ...model, frames: [model.frames[0], ...model.frames.slice(1, -1)] });
  }
};
