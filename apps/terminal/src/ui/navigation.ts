/**
 * Going from page to page: tabs, into a row, back.
 *
 * @since 0.1.0
 */
import { inTop } from "./frames.ts";
import { isText, selected } from "./listing.ts";
import type { Next } from "./message.ts";
import { type Content, type Model, opened, type Page, type Tab, tabs, top } from "./model.ts";

/** The tab one is in. */
export const tabOf = (model: Model): Tab => {
  const { page } = model.frames[0];
  return page.at === "tab" ? page.tab : "radar";
};

/** The tab beside. */
export const neighbour = (model: Model, step: number): Tab =>
  tabs[(tabs.indexOf(tabOf(model)) + step + tabs.length) % tabs.length] ?? "radar";

/** To a tab, read anew. */
export const toTab = (model: Model, tab: Tab): Next => {
  const page: Page = { at: "tab", tab };
  return [{ ...model, frames: [opened(page)], prompt: { is: "none" } }, [{ type: "ReadPage", page }]];
};

/** To a page on top of the others. */
export const push = (model: Model, page: Page): Next => {
  const [first, ...rest] = model.frames;
  const frames: Model["frames"] = [first, ...rest, opened(page)];
  return [{ ...model, frames }, page.at === "text" ? [] : [{ type: "ReadPage", page }]];
};

/** Back: first the filter goes, then the page. */
export const back = (model: Model): Next => {
  if (top(model).filter !== "") return [inTop(model, (frame) => ({ ...frame, filter: "", cursor: 0 })), []];
  const [first, ...rest] = model.frames;
  return [{ ...model, frames: [first, ...rest.slice(0, -1)] }, []];
};

/** Into the row under the cursor. */
export const open = (model: Model): Next => {
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
    case "timeline":
    case "inventory":
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
    case "coverage":
      return undefined;
  }
};

/** To the timeline of the agreements. */
export const timeline = (model: Model): Next =>
  top(model).page.at === "timeline" ? [model, []] : push(model, { at: "timeline" });

/** To the inventory; from there to what each organisation has covered, and back. */
export const inventory = (model: Model): Next => {
  const { page } = top(model);
  if (page.at !== "inventory") return push(model, { at: "inventory", list: "inventory" });
  const [next] = back(inTop(model, (frame) => ({ ...frame, filter: "" })));
  return push(next, { at: "inventory", list: page.list === "inventory" ? "coverage" : "inventory" });
};

/** From an agenda: which seat was empty? From the seats: what then? */
export const whatIf = (model: Model): Next => {
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
