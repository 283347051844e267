/**
 * What every message changes: a pure function from model and message to model and commands.
 *
 * @since 0.1.0
 */
import { phrases } from "@konstellation/words";
import { asCommand } from "./as-command.ts";
import { inFrames, inside, inTop, moved, samePage } from "./frames.ts";
import { enterRoom, inRoom, otherList, placeOf, taken } from "./in-room.ts";
import { type Action, actionOf } from "./keys.ts";
import { rowsOf, selected } from "./listing.ts";
import type { Message, Next } from "./message.ts";
import { type Frame, type Loading, type Model, opened, tabs, top } from "./model.ts";
import { back, inventory, neighbour, open, timeline, toTab, whatIf } from "./navigation.ts";
import { stepOnAgreement } from "./on-agreement.ts";
import { answering, commanding, confirming, filtering } from "./prompts.ts";

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
    case "timeline":
      return timeline(model);
    case "inventory":
      return inventory(model);
    case "approve":
    case "giveNotice":
    case "takeBack":
    case "review":
      return taken(model, stepOnAgreement(model, action));
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
