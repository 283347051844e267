/**
 * Changing the open pages: the one on top, or all of them.
 */
import type { Address } from "../pages/address.ts";
import { rowsOf } from "./listing.ts";
import { type Frame, type Model, top } from "./model.ts";

/** Every open page changed. */
export const inFrames = (model: Model, next: (frame: Frame) => Frame): Model => {
  const [first, ...rest] = model.frames;
  return { ...model, frames: [next(first), ...rest.map(next)] };
};

/** The page on top changed. */
export const inTop = (model: Model, next: (frame: Frame) => Frame): Model =>
  inFrames(model, (frame) => (frame === top(model) ? next(frame) : frame));

/** A frame with its cursor on a row that is there. */
export const inside = (model: Model, frame: Frame): Frame => {
  const count = rowsOf(model, frame).length;
  return { ...frame, cursor: Math.max(0, Math.min(frame.cursor, count - 1)) };
};

/** The cursor moved, to a row that is there. */
export const moved = (model: Model, next: (cursor: number) => number): Model =>
  inTop(model, (frame) => inside(model, { ...frame, cursor: next(frame.cursor) }));

/** Whether two pages are the same. */
export const samePage = (a: Address, b: Address): boolean => JSON.stringify(a) === JSON.stringify(b);
