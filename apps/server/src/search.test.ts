/**
 * What people type into a search over HTTP is words: it never fails, and is answered alike wherever the book is kept.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "@konstellation/ledger-sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { type Answered, BOOK, json, onTheExample, service } from "./testing/service.ts";

const inMemory = await onTheExample();

/** The same book in a file, which has been closed and opened again. */
const folder = mkdtempSync(join(tmpdir(), "konstellation-search-"));
const file = join(folder, "books.sqlite");
const written = openSqlite(file, "making");
await onTheExample({ ledger: written.ledger });
written.close();
const reopened = openSqlite(file, "reading");
const inAFile = buildApp(service({ ledger: reopened.ledger }));
afterAll(() => {
  reopened.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = (q: string, more = "") => `${BOOK}/search?q=${encodeURIComponent(q)}${more}`;
const about = (answer: Answered) =>
  (answer.items as ReadonlyArray<{ readonly about: unknown }>).map((each) => each.about);

describe("whatever is typed", () => {
  it.each([
    ...[
      "rss-chefen",
      "§ 12/2024",
      "AND",
      "a OR",
      "hälso-",
      '"obruten',
      "kap. 5",
      "t:beslut",
      "*",
      "",
      " ".repeat(10_000),
    ],
    ...["samverkan", "SAMVERK*", '"en förstudie"', "inte", "att", "växjö", "Va\u0308xjo\u0308", "vaxjo"],
  ])("%j is answered, and in the same order in memory and from a file", async (typed) => {
    const [one, other] = await Promise.all([inMemory.request(path(typed)), inAFile.request(path(typed))]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(await json(one)).toEqual(await json(other));
  });
});

describe("what is found", () => {
  it("is answered by the page, with how much there is", async () => {
    const all = await json(inMemory.request(path("samverk*", "&limit=100")));
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => json(inMemory.request(path("samverk*", `&limit=2&page=${page}`)))),
    );
    expect(pages.map(({ total }) => total)).toEqual([all.total, all.total, all.total]);
    expect(pages.flatMap(about)).toEqual(about(all).slice(0, 6));
  });

  it("is of one kind where that is asked for", async () => {
    const items = await json(inMemory.request(path("samverk*", "&kind=item&limit=100")));
    expect(new Set(about(items).map((each) => (each as { readonly kind: string }).kind))).toEqual(new Set(["item"]));
    expect((await inMemory.request(path("samverk*", "&kind=planet"))).status).toBe(400);
  });

  it("is nothing where no word is asked for, but the words have to be there", async () => {
    expect(await json(inMemory.request(path("*")))).toMatchObject({ items: [], total: 0 });
    expect((await inMemory.request(`${BOOK}/search`)).status).toBe(400);
  });
});
