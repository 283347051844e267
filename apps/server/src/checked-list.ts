/**
 * Judging a list of agreements that was sent as CSV: the dry run, with what to send to enter it.
 *
 * @since 0.1.0
 */
import type { Route } from "@konstellation/client";
import { type Book, decodeWith } from "@konstellation/core";
import { type ColumnMapping, checkList } from "@konstellation/import";
import type { Context } from "hono";
import { malformed } from "./problems.ts";
import { failuresOf, type Read } from "./request.ts";
import type { Service } from "./service.ts";

/** Every row accepted or refused; nothing is entered. */
export const checkedList = ({ clock }: Service, book: Book, route: Route, { body }: Read, c: Context): Response => {
  const faults = route.body === undefined ? [] : failuresOf(decodeWith(route.body)(body));
  if (faults.length > 0) return malformed(c, "Body", faults);
  const { csv, columns = {} } = body as { readonly csv: string; readonly columns?: ColumnMapping };
  const context = { day: clock.today(), instant: clock.now(), actor: "rest" };
  return c.json(checkList(book, csv, columns, context));
};
