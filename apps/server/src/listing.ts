/**
 * A page of a list, with links to its neighbours (RFC 8288).
 *
 * @since 0.1.0
 */
import { pageFrom } from "@konstellation/client";
import type { Context } from "hono";

/** The asked page of a list; its neighbours go into the `Link` header. */
export const page = <A>(items: ReadonlyArray<A>, query: Readonly<Record<string, string>>, c: Context) => {
  const asked = pageFrom(items, query);
  const last = Math.max(1, Math.ceil(asked.total / asked.limit));
  const link = (to: number, rel: string) => {
    const url = new URL(c.req.url);
    url.searchParams.set("limit", String(asked.limit));
    url.searchParams.set("page", String(to));
    return `<${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const links = [
    link(1, "first"),
    ...(asked.page > 1 && asked.page <= last ? [link(asked.page - 1, "prev")] : []),
    ...(asked.page < last ? [link(asked.page + 1, "next")] : []),
    link(last, "last"),
  ];
  c.header("link", links.join(", "));
  return asked;
};
