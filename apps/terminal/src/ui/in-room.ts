/**
 * In the meeting room: into it, between its lists, and what its keys lead to.
 *
 * @since 0.1.0
 */
import { phrases } from "@konstellation/words";
import { inTop } from "./frames.ts";
import type { Place, RoomAction } from "./keys.ts";
import { selected } from "./listing.ts";
import type { Next } from "./message.ts";
import { type Loading, type Model, type Page, top } from "./model.ts";
import { push } from "./navigation.ts";
import { agreementAt } from "./on-agreement.ts";
import { type Step, stepOf } from "./room.ts";

/** Where the keys are: in one of the room's lists, on an agreement, or anywhere else. */
export const placeOf = (model: Model): Place => {
  const { page } = top(model);
  if (page.at === "room") return page.list;
  return agreementAt(model) === undefined ? "anywhere" : "agreement";
};

/** From a meeting, or a row of the meetings, into the room. */
export const enterRoom = (model: Model): Next => {
  const { page, loading } = top(model);
  if (page.at === "meeting") return push(model, { at: "room", meeting: page.meeting, list: "agenda" });
  const row = selected(model);
  return loading.is === "read" && loading.content.kind === "meetings" && row !== undefined
    ? push(model, { at: "room", meeting: row.id, list: "agenda" })
    : [model, []];
};

/** Between the agenda and the roll; what has been read is shown at once, and read anew. */
export const otherList = (model: Model): Next => {
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

/** What a key of the room does. */
export const inRoom = (model: Model, action: Exclude<RoomAction, "otherList">): Next => {
  const { loading } = top(model);
  if (loading.is !== "read") return [model, []];
  const { content } = loading;
  if (content.kind !== "agenda" && content.kind !== "roll") return [model, []];
  return taken(model, stepOf(content.meeting, selected(model)?.id, action));
};

/** A step in the room: given, asked about, or only said. */
export const taken = (model: Model, step: Step): Next => {
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
