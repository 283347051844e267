/**
 * Going from page to page: tabs, into a row, through a door, to the other side, back.
 */
import type { Address } from "../pages/address.ts";
import { home, pageAbout, screenAt, tabs } from "../pages/index.ts";
import { inTop, samePage } from "./frames.ts";
import { selected } from "./listing.ts";
import type { Next } from "./message.ts";
import { type Model, opened, top } from "./model.ts";

/** The tab so many steps beside the one that one is in. */
export const neighbour = (model: Model, step: number): Address => {
  const here = tabs.findIndex(({ page }) => samePage(page, model.frames[0].page));
  return tabs[(here + step + tabs.length) % tabs.length]?.page ?? home;
};

/** To a tab, read anew. */
export const toTab = (model: Model, page: Address): Next => [
  { ...model, frames: [opened(page)], prompt: { is: "none" }, chain: undefined },
  [{ type: "ReadPage", page }],
];

/** To a page on top of the others. */
export const push = (model: Model, page: Address): Next => {
  const [first, ...rest] = model.frames;
  const frame = opened(page);
  return [
    { ...model, frames: [first, ...rest, frame] },
    frame.loading.is === "read" ? [] : [{ type: "ReadPage", page }],
  ];
};

/** Through a door: to its page, unless one is there. */
export const through = (model: Model, page: Address): Next =>
  samePage(top(model).page, page) ? [model, []] : push(model, page);

/** To the other side of the page; what has been read is shown at once, and read anew. */
export const turned = (model: Model, page: Address): Next => [
  inTop(model, ({ loading }) => ({
    ...opened(page),
    loading: loading.is === "read" ? { is: "read", contents: loading.contents.turnedTo(page) } : loading,
  })),
  [{ type: "ReadPage", page }],
];

/** The same page with something marked on it: nothing is read, and the cursor stays. */
export const marked = (model: Model, page: Address): Model =>
  inTop(model, (frame) => ({
    ...frame,
    page,
    loading:
      frame.loading.is === "read" ? { is: "read", contents: frame.loading.contents.turnedTo(page) } : frame.loading,
  }));

/** Back: first the filter goes, then the page. What one comes back to is read again: much may have happened. */
export const back = (model: Model): Next => {
  if (top(model).filter !== "") return [inTop(model, (frame) => ({ ...frame, filter: "", cursor: 0 })), []];
  const [first, ...rest] = model.frames;
  if (rest.length === 0) return [model, []];
  const under: Model = { ...model, frames: [first, ...rest.slice(0, -1)] };
  const { page } = top(under);
  return [under, screenAt(page).known(page) === undefined ? [{ type: "ReadPage", page }] : []];
};

/** Into the row under the cursor. */
export const open = (model: Model): Next => {
  const row = selected(model);
  const { loading } = top(model);
  const page = row === undefined || loading.is !== "read" ? undefined : loading.contents.opens(row, pageAbout);
  return page === undefined ? [model, []] : push(model, page);
};
