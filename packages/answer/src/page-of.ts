/**
 * A page of a list, or the whole of it on one.
 */
import type { Listing } from "@konstellation/core";
import type { Asking } from "./answered.ts";

/** The page that is asked for: 20 things unless asked otherwise, pages counted from 1. */
export const pageOf = <A>(items: Listing<A>, { query, whole = false }: Pick<Asking, "query" | "whole">) => {
  const total = items.length;
  if (whole) return { items: items.slice(), total, page: 1, limit: total };
  const limit = Number(query.limit ?? 20);
  const page = Number(query.page ?? 1);
  return { items: items.slice((page - 1) * limit, page * limit), total, page, limit };
};
