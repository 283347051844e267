/**
 * The papers of a meeting with the people in them: who they are is never kept by whoever fetched a paper before.
 */
import { memoryPeople } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import { expect, it } from "vitest";
import { BOOK, onTheExample } from "./testing/service.ts";

const people = memoryPeople();
const app = await onTheExample({ people });
const minutes = async (headers: Record<string, string> = {}) => {
  const response = await app.request(`${BOOK}/meetings/llg-2024-05-03/minutes`, {
    headers: { "accept-language": "sv", ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

it("a paper names people as they are known now, and says that they are erased once they are", async () => {
  const before = await minutes();
  const seen = { "if-none-match": before.headers.get("etag") ?? "" };
  expect(seen["if-none-match"]).not.toBe("");
  expect((await minutes(seen)).status).toBe(304);

  const person = "p-vaxjo-social";
  await Effect.runPromise(people.name("kronoberg", person, "Kanariefågel Prov"));
  const named = await minutes(seen);
  expect([named.status, named.headers.get("etag"), named.headers.get("cache-control")]).toEqual([
    200,
    null,
    "no-store",
  ]);
  expect(named.text).toContain("| socialchef, Växjö | Kanariefågel Prov, innehavare |");

  await Effect.runPromise(people.erase("kronoberg", person));
  const erased = await minutes(seen);
  expect(erased.status).toBe(200);
  expect(erased.text).toContain("| socialchef, Växjö | raderad, innehavare |");
  expect(erased.text.replaceAll("raderad, innehavare", "innehavare")).toBe(before.text);
});
