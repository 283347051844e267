/**
 * The room that a window has for the page, between the heading with the tabs and the bottom line.
 */
import type { Model } from "./model.ts";

/** A window so low that the page and the bottom line are all there is room for. */
export const isLow = ({ rows }: Pick<Model, "rows">): boolean => rows < 10;

/** How many lines the page itself may take: all but the header, the tabs, the footer and the gaps. */
export const roomIn = (model: Pick<Model, "rows">): number => Math.max(1, model.rows - (isLow(model) ? 2 : 6));
