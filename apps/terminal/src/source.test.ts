import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everything, openSource, type Source } from "./source.ts";
import { putExampleIn } from "./testing/example-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "konstellation-"));
const collaboration = "kronoberg";
let source: Source;
beforeAll(async () => {
  await putExampleIn(folder);
  source = await openSource({ url: undefined, language: "en" }, { KONSTELLATION_DATA: folder });
});
afterAll(() => {
  source.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a book that the terminal has itself", () => {
  it("gives everything of a list in one call, however long, and a page when a page is asked for", async () => {
    for (let index = 0; index < 120; index += 1)
      await source.give(collaboration, {
        type: "AdmitOrganisation",
        organisation: `o${index}`,
        name: `Organisation ${index}`,
        kind: "municipality",
      });
    let calls = 0;
    const all = await everything((query) => {
      calls += 1;
      return source.call("organisations", { collaboration, query });
    });
    expect([all.length, calls]).toEqual([129, 1]);
    const page = await source.call("organisations", { collaboration, query: { limit: "50", page: "3" } });
    expect([page.items.length, page.total]).toEqual([29, 129]);
  });

  it("ends with a code that says why: not there, refused, malformed", async () => {
    const endings = [
      [source.call("meeting", { collaboration, meeting: "nowhere" }), 5],
      [source.call("radar", { collaboration: "nowhere" }), 5],
      [source.call("calendar", { collaboration, query: { seat: "vaxjo/nobody" } }), 5],
      [source.call("checkAgreementList", { collaboration, send: { csv: "" } }), 2],
      [source.give("nowhere", { type: "DraftNotes", meeting: "m", noteTakers: ["vaxjo/social"] }), 5],
      [source.give(collaboration, { type: "AdmitOrganisation", organisation: "vaxjo", name: "X", kind: "region" }), 3],
    ] as const;
    for (const [ending, code] of endings) await expect(ending).rejects.toMatchObject({ name: "Ending", code });
  });
});

it("a list of a service is asked for page after page until it is whole", async () => {
  const asked: Array<string> = [];
  const all = await everything(async ({ limit, page }) => {
    asked.push(`${limit} ${page}`);
    return { items: page === "3" ? ["last"] : Array.from({ length: 100 }, () => "one"), total: 201 };
  });
  expect([all.length, asked]).toEqual([201, ["100 1", "100 2", "100 3"]]);
});

it.each([
  ["en", "There is no book at", "Is KONSTELLATION_DATA right?"],
  ["sv", "Det finns ingen bok i", "Stämmer KONSTELLATION_DATA?"],
] as const)(
  "a folder without a book is an end that says so in %s, and stays without one",
  async (language, says, asks) => {
    const mistyped = join(folder, "mistyped");
    const opened = openSource({ url: undefined, language }, { KONSTELLATION_DATA: mistyped });
    await expect(opened).rejects.toMatchObject({ name: "Ending", code: 5, message: expect.stringContaining(says) });
    await expect(opened).rejects.toMatchObject({ message: expect.stringContaining(asks) });
    expect(existsSync(mistyped)).toBe(false);
  },
);
