import { readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandIn } from "./in-process.ts";
import { environment, newFolder, type Running, runCommand, startProcess } from "./process.ts";

const folder = newFolder();
const running: Array<Running> = [];
afterAll(async () => {
  for (const each of running) each.signalAll("SIGKILL");
  folder.remove();
});

const npmStart = async (data = folder.path) => {
  const service = startProcess("npm", ["start"], environment(data));
  running.push(service);
  const [, url = ""] = await service.until(/answers at (http:\/\/127\.0\.0\.1:\d+)/);
  await service.until(/Ctrl-C stops it/);
  return { service, url };
};

const json = async (url: string, init?: RequestInit) =>
  (await (await fetch(url, init)).json()) as Readonly<Record<string, unknown>>;
/** SIGTERM goes to npm alone, as a service manager sends it; Ctrl-C goes to everything in the terminal. */
const stop = async ({ child, signalAll, ended, errors }: Running, signal: "SIGTERM" | "SIGINT") => {
  if (signal === "SIGINT") signalAll(signal);
  else child.kill(signal);
  await ended;
  expect(errors()).toContain('"event":"stopped"');
};

describe("npm start in an empty folder", () => {
  it("makes the example books, says on one screen where everything is, and answers what it proposes to ask", async () => {
    const { service, url } = await npmStart();
    const screen = service.said();
    expect(screen.split("\n").length).toBeLessThan(24);
    expect(screen).toContain("9 organisations, 5 bodies, 3 meetings, 3 decisions");
    expect(screen).toMatch(/ sodermanland .*11 organisations, .*2 recorded meetings, 6 recorded decisions/);
    expect(screen).toContain(join(folder.path, "write-token"));
    const [, proposed = ""] = /curl -s '([^']+)'/.exec(screen) ?? [];
    expect(await json(proposed)).toMatchObject({ total: 53 });
    expect(await json(`${url}/v1/collaborations/kronoberg/agreements/resource-centre`)).toMatchObject({
      lastDay: "2024-12-31",
    });

    const file = statSync(join(folder.path, "write-token"));
    expect((file.mode & 0o777).toString(8)).toBe("600");
    const token = readFileSync(join(folder.path, "write-token"), "utf8").trim();
    expect(token).toMatch(/^kst_[\w-]{43}$/);
    expect(readFileSync(join(folder.path, "write-token.sha256"), "utf8")).not.toContain(token);

    const act = { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${token}` } };
    const organisation = { organisation: "flen", name: "Flens kommun", kind: "municipality" };
    const written = await fetch(`${url}/v1/collaborations/kronoberg/organisations`, {
      ...act,
      body: JSON.stringify(organisation),
    });
    expect(written.status).toBe(201);
    await stop(service, "SIGTERM");
  });

  it("opens the same book the next time, with what was written, and the terminal reads it while it runs", async () => {
    const { service, url } = await npmStart();
    expect(service.said()).toContain("10 organisations");
    expect(runCommand(["verify"], folder.path).out).toContain("The book is sound");
    const beside = runCommand(["verify", "--book", "sodermanland"], folder.path);
    expect([beside.code, beside.out]).toEqual([0, expect.stringContaining("The book is sound")]);
    const overRest = runCommand(["radar", "--url", url, "--json"], folder.path).out;
    expect(JSON.parse(overRest)).toEqual(JSON.parse(runCommand(["radar", "--json"], folder.path).out));
    await stop(service, "SIGTERM");
  });

  it("says no in the same words and with the same exit code as the book in the file", async () => {
    const { service, url } = await npmStart();
    const wrong = [
      ["meetings", "nowhere"],
      ["decisions", "nowhere"],
      ["agreements", "nowhere"],
      ["bodies", "nowhere"],
      ["forecast", "nowhere"],
      ["radar", "--book", "nowhere"],
      ["calendar", "--seat", "nowhere"],
      ["what-if", "llg-2024-05-03", "--seat", "nowhere", "--from-item", "6"],
      ["act", "AdmitOrganisation", '{"organisation":"vaxjo","name":"X","kind":"region"}'],
    ];
    for (const lang of ["sv", "en"])
      for (const args of wrong) {
        const inFile = await commandIn(folder.path, [...args, "--lang", lang]);
        const overRest = await commandIn(folder.path, [...args, "--lang", lang, "--url", url]);
        expect([args.join(" "), overRest]).toEqual([args.join(" "), inFile]);
        expect(inFile.err).toMatch(lang === "sv" ? /Det finns ing|redan i boken/ : /There is no |already in the book/);
      }
    await stop(service, "SIGTERM");
  });

  it("lets many write at once through a real socket, drops a broken body, and stops on Ctrl-C with the book whole", async () => {
    const { service, url } = await npmStart();
    const token = readFileSync(join(folder.path, "write-token"), "utf8").trim();
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const write = (index: number) =>
      fetch(`${url}/v1/collaborations/kronoberg/organisations`, {
        method: "POST",
        headers: { ...headers, "idempotency-key": `key-${index % 20}` },
        body: JSON.stringify({ organisation: `o${index % 20}`, name: `O ${index % 20}`, kind: "municipality" }),
      });
    const statuses = (await Promise.all(Array.from({ length: 40 }, (_, index) => write(index)))).map(
      (response) => response.status,
    );
    expect(statuses.filter((status) => status === 201).length).toBe(20);
    expect(statuses.filter((status) => status === 200).length).toBe(20);

    await new Promise<void>((closed) => {
      const { port } = new URL(url);
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          `POST /v1/collaborations/kronoberg/organisations HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"organisation":`,
        );
        socket.destroy();
      });
      socket.once("close", () => closed());
    });
    expect(await json(`${url}/v1/collaborations/kronoberg/verification`)).toMatchObject({ is: "sound" });
    await stop(service, "SIGINT");
    expect(runCommand(["verify"], folder.path).code).toBe(0);
  });
});

describe("a start that cannot be", () => {
  it("says everything that is wrong with the settings, and what to do", async () => {
    const service = startProcess(
      "npm",
      ["start", "--silent"],
      environment(folder.path, { KONSTELLATION_PORT: "many", KONSTELLATION_LOG: "loud" }),
    );
    expect((await service.ended).code).toBe(2);
    expect(service.errors()).toContain("KONSTELLATION_PORT is “many”");
    expect(service.errors()).toContain("KONSTELLATION_LOG is “loud”");
  });

  it("says that the port is taken", async () => {
    const { service, url } = await npmStart();
    const second = startProcess(
      "npm",
      ["start", "--silent"],
      environment(folder.path, { KONSTELLATION_PORT: new URL(url).port }),
    );
    expect((await second.ended).code).toBe(1);
    expect(second.errors()).toContain("is taken");
    await stop(service, "SIGTERM");
  });

  it("konstellation serve starts the same service", async () => {
    const other = newFolder();
    const service = startProcess(
      process.execPath,
      ["apps/terminal/bin/konstellation.mjs", "serve"],
      environment(other.path),
    );
    running.push(service);
    const [, url = ""] = await service.until(/answers at (http:\S+)/);
    expect(await json(`${url}/healthz`)).toEqual({ status: "ok" });
    await stop(service, "SIGTERM");
    other.remove();
  });
});
