/**
 * A service that is killed while it writes: what was answered with a yes is in the book, the chain is whole, and what was in
 * flight can be sent again under its own key.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { environment, newBook, type Running, runCommand, startProcess } from "./process.ts";

const WRITERS = 6;
const EACH = 20;
/** So many yeses are heard before the service is killed. */
const HEARD = 40;

const folder = newBook();
const entries = () => Number(JSON.parse(runCommand(["verify", "--json"], folder.path).out).entries);
const running: Array<Running> = [];
afterAll(() => {
  for (const each of running) each.signalAll("SIGKILL");
  folder.remove();
});

const start = async () => {
  const service = startProcess(process.execPath, ["apps/server/bin/server.mjs"], environment(folder.path));
  running.push(service);
  const [, url = ""] = await service.until(/answers at (http:\S+)[\s\S]*Ctrl-C/);
  const token = readFileSync(join(folder.path, "write-token"), "utf8").trim();
  const write = async (organisation: string): Promise<{ readonly status: number; readonly repeated: unknown }> => {
    const answered = await fetch(`${url}/v1/collaborations/kronoberg/organisations`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "idempotency-key": organisation,
      },
      body: JSON.stringify({ organisation, name: organisation, kind: "municipality" }),
    });
    const { repeated } = (await answered.json()) as { readonly repeated: unknown };
    return { status: answered.status, repeated };
  };
  return { service, write };
};

it("nothing that was answered yes is lost, and nothing is written twice", async () => {
  const before = entries();
  const first = await start();
  const heard: Array<string> = [];
  const unanswered: Array<string> = [];
  const writer = async (nth: number) => {
    for (let index = 0; index < EACH; index += 1) {
      const organisation = `o${nth}-${index}`;
      const outcome = await first.write(organisation).catch(() => undefined);
      if (outcome?.status === 201) heard.push(organisation);
      else unanswered.push(organisation);
      if (heard.length === HEARD) first.service.child.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, nth) => writer(nth)));
  expect((await first.service.ended).signal).toBe("SIGKILL");
  expect(heard.length).toBeGreaterThanOrEqual(HEARD);
  expect(unanswered.length).toBeGreaterThan(0);
  expect(runCommand(["verify"], folder.path)).toMatchObject({ code: 0 });

  const again = await start();
  for (const organisation of heard) expect(await again.write(organisation)).toEqual({ status: 200, repeated: true });
  for (const organisation of unanswered) expect([200, 201]).toContain((await again.write(organisation)).status);
  for (const organisation of unanswered)
    expect(await again.write(organisation)).toEqual({ status: 200, repeated: true });
  again.service.child.kill("SIGTERM");
  await again.service.ended;
  expect(runCommand(["verify"], folder.path)).toMatchObject({ code: 0 });
  expect(entries()).toBe(before + WRITERS * EACH);
});
