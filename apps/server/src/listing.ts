/**
 * The links from a page of a list to its neighbours (RFC 8288).
 */
import type { Page } from "@konstellation/answer";
import type { Context } from "hono";

/** What the `Link` header of a page says. */
export const links = ({ total, limit, page }: Page, c: Context): string => {
  const last = Math.max(1, Math.ceil(total / limit));
  const link = (to: number, rel: string) => {
    const url = new URL(c.req.url);
    url.searchParams.set("limit", String(limit));
    url.searchParams.set("page", String(to));
    return `<${url.pathname}${url.search}>; rel="${rel}"`;
  };
  return [
    link(1, "first"),
    ...(page > 1 && page <= last ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next")] : []),
    link(last, "last"),
  ].join(", ");
};
