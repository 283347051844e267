/**
 * Reads what a page shows from the source.
 */
import type { Address } from "../pages/address.ts";
import { asking } from "../pages/asking.ts";
import type { Contents } from "../pages/contents.ts";
import { screenAt } from "../pages/index.ts";
import type { Source } from "../source.ts";
import type { Model } from "./model.ts";

/** What a page shows, as the source answers it. */
export const readPage = (
  source: Source,
  { collaboration, day }: Pick<Model, "collaboration" | "day">,
  page: Address,
): Promise<Contents> => screenAt(page).read(source, asking(collaboration, day), page);
