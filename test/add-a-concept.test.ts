/**
 * Walks docs/how-to/add-a-concept.md in a scratch copy of the project: with all its steps the concept compiles, passes and is
 * reached over REST and in the terminal; with any step left out, something fails and names it.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { faultsOfOrder } from "../scripts/order-of-concepts.mjs";
import { environment, root, startProcess } from "./process.ts";
import { edited, edits, type Step, steps } from "./steps-of-the-page.ts";

// Whole programs are compiled and bundled here: beside other work that takes longer than a test should.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratch = mkdtempSync(join(tmpdir(), "konstellation-concept-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const at = (file: string) => join(scratch, file);

const take = ({ file, kind, text }: Step) => {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), kind === "diff" ? edited(readFileSync(join(root, file), "utf8"), text) : text);
};

/** What the copy has instead of a file that the page writes: nothing, or the text without a part. */
type LeftOut = (text: string, file: string) => string | undefined;
/** What was there before the page, if anything was. */
const leftOut: LeftOut = (_, file) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;

/** Does something with the copy as it is without some of the changes, and puts them back. */
const without = <A>(files: Readonly<Record<string, LeftOut>>, todo: () => A): A => {
  const whole = Object.keys(files).map((file) => [file, readFileSync(at(file), "utf8")] as const);
  for (const [file, text] of whole) {
    const instead = files[file]?.(text, file);
    if (instead === undefined) rmSync(at(file));
    else writeFileSync(at(file), instead);
  }
  try {
    return todo();
  } finally {
    for (const [file, text] of whole) writeFileSync(at(file), text);
  }
};

const run = (args: ReadonlyArray<string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: scratch,
    env: { ...environment(at("data")), NO_COLOR: "1", VITEST: undefined, CONCEPT: "reminder" },
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}` };
};
/**
 * Some of the copy as one program: the references of the workspaces are for those who compile it again and again. On one
 * thread: each further one computes again the types of the whole book, and takes the core from another test.
 */
const compile = (include: ReadonlyArray<string>, exclude: ReadonlyArray<string> = []) => {
  const compilerOptions = {
    ...{ composite: false, emitDeclarationOnly: false, noEmit: true },
    ...{ jsx: "react-jsx", lib: ["ES2024", "DOM"], types: ["node"] },
  };
  const config = { extends: "./tsconfig.base.json", compilerOptions, include, exclude };
  writeFileSync(at("tsconfig.walk.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/@typescript/native/bin/tsc");
  return run([tsc, "-p", "tsconfig.walk.json", "--pretty", "false", "--singleThreaded"]);
};
const tests = (...names: ReadonlyArray<string>) =>
  run([join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", scratch, ...names]);

beforeAll(() => {
  for (const name of readdirSync(root).filter((each) =>
    /^(?:(?:tsconfig|vitest|package|biome|knip|stryker).*\.(?:json|ts)|\.gitignore)$/.test(each),
  ))
    cpSync(join(root, name), at(name));
  for (const name of ["packages", "apps", "scripts", "bench", "test"])
    cpSync(join(root, name), at(name), {
      recursive: true,
      filter: (path) => !["node_modules", "dist", ".turbo"].includes(basename(path)),
    });
  mkdirSync(at("node_modules/@konstellation"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith(".") && name !== "@konstellation")
      symlinkSync(join(root, "node_modules", name), at(`node_modules/${name}`));
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(at(group)))
      symlinkSync(at(`${group}/${name}`), at(`node_modules/@konstellation/${name}`));
  for (const step of steps) take(step);
});

it("changes at most five files that were there, each by one line and its import", () => {
  expect(steps.filter(({ kind, file }) => kind === "ts" && existsSync(join(root, file)))).toEqual([]);
  expect(edits.length).toBeLessThanOrEqual(5);
  for (const { file, text } of edits)
    expect(text.split("\n").filter((line) => line.startsWith("+")).length, file).toBeLessThanOrEqual(2);
});

it("compiles on every floor", () => {
  expect(compile(["packages/*/src", "apps/*/src"])).toEqual({ status: 0, said: "" });
});

/** The tests that go through the list of concepts, its words, routes, pages and keys, and the concept's own. */
const ofTheList = [
  "reminder",
  "core/src/testing/",
  ...["book", "composing", "rulebook"].map((of) => `core/src/book/${of}.test`),
  "packages/words",
  ...["every-parameter", "everything-is-found", "nothing-vanishes"].map((of) => `answer/src/${of}.test`),
  ...["page", "pages"].map((of) => `pages/${of}.test`),
  ...["help", "tab-names"].map((of) => `ui/${of}.test`),
];

it("every test passes that a new concept could make fail, and no check of its decider can be skipped", () => {
  // Where it may take its time (`.ci/run`) whole lanes, whatever they hold, so that what else a new concept makes fail is found and put
  // on the page; a short list of them elsewhere. Of the lane of whole programs (`test/`), which runs what was built and has this walk in
  // it, only the deciders without their checks.
  const lanes = ["--project", "packages", "--project", "apps"];
  const asked = process.env.THOROUGH === undefined ? [[...ofTheList, "skipped-checks"]] : [lanes, ["skipped-checks"]];
  // The rulebook has the new rule once it has been written, which is what is left at the end of the page.
  const ofTheRulebook = at("packages/answer/src/as-the-rulebook-says.test.ts");
  renameSync(ofTheRulebook, at("rulebook-test"));
  const passed = asked.map((names) => tests("--reporter=dot", ...names));
  renameSync(at("rulebook-test"), ofTheRulebook);
  for (const each of passed) expect(each, each.said).toMatchObject({ status: 0 });
}, 600_000);

it("keeps the house's rules: lint is clean", () => {
  const files = steps.map(({ file }) => file);
  const written = files.filter((file) => !existsSync(join(root, file)));
  // What was there keeps the order of its imports: a line goes where the page says, whatever else has come between.
  for (const args of [
    ["check", ...written],
    ["lint", ...files],
  ]) {
    const { status, said } = run([join(root, "node_modules/@biomejs/biome/bin/biome"), ...args]);
    expect(status, said).toBe(0);
  }
});

it.runIf(process.env.THOROUGH !== undefined)("leaves no dead export, looked for through the whole copy", () => {
  const knip = run([join(root, "node_modules/knip/bin/knip.js"), "--config", "knip.json", "--no-config-hints"]);
  expect(knip.status, knip.said).toBe(0);
});

describe("is reached", () => {
  const service = { kind: "organisation", id: "vaxjo" };
  const reminder = { reminder: "r", text: { sv: "Ring Ljungby" }, for: service, on: "2999-01-01" };
  const book = "/v1/collaborations/reminding";

  beforeAll(() => {
    // Both programs at once and from the sources, as they are bundled: built apart, the workspaces take forty times as long.
    writeFileSync(
      at("tsup.config.ts"),
      `import terminal from "./apps/terminal/tsup.config.ts";
      const main = (app: string) => [\`apps/\${app}/dist/main\`, \`apps/\${app}/src/main.ts\`];
      export default {
        ...terminal,
        entry: Object.fromEntries(["server", "terminal"].map(main)),
        outDir: ".",
        minify: false,
        clean: false,
        esbuildOptions: (to: { conditions?: ReadonlyArray<string> }) => {
          to.conditions = ["@konstellation/source"];
        },
      };`,
    );
    const { status, said } = run([join(root, "node_modules/tsup/dist/cli-default.js"), "--silent"]);
    expect(status, said).toBe(0);
  });

  it("over REST", async () => {
    const { until, signalAll, ended } = startProcess(
      process.execPath,
      [at("apps/server/bin/server.mjs")],
      environment(at("service")),
    );
    try {
      const [url] = await until(/http:\/\/\S+?:\d+/);
      const token = readFileSync(at("service/write-token"), "utf8").trim();
      const post = (path: string, body: unknown) =>
        fetch(`${url}${path}`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
      const founded = await post("/v1/collaborations", { collaboration: "reminding", name: { sv: "Vi påminner" } });
      expect(founded.status, await founded.text()).toBe(201);
      await post(`${book}/organisations`, { organisation: "vaxjo", name: "Växjö kommun", kind: "municipality" });
      const set = await post(`${book}/reminders`, reminder);
      expect(set.status, await set.text()).toBe(201);
      const late = await post(`${book}/reminders`, { ...reminder, reminder: "late", on: "2001-01-01" });
      expect([late.status, await late.json()]).toMatchObject([422, { refusal: { type: "ReminderTooLate" } }]);
      const read = await fetch(`${url}${book}/reminders`);
      expect(await read.json()).toMatchObject({
        items: [{ reminder: "r", for: { name: { sv: "Växjö kommun" } } }],
      });
      const found = await fetch(`${url}${book}/search?q=ring`);
      expect(await found.json()).toMatchObject({ items: [{ about: { kind: "reminder", id: "r" } }], total: 1 });
    } finally {
      signalAll("SIGTERM");
      await ended;
    }
  });

  it("in the terminal", () => {
    const konstellation = (...args: ReadonlyArray<string>) =>
      run([at("apps/terminal/bin/konstellation.mjs"), ...args, "--lang", "en"]);
    expect(konstellation("example", "--db", at("data/konstellation.sqlite"))).toMatchObject({ status: 0 });
    const give = (type: string, command: object) => konstellation("act", type, JSON.stringify(command));
    expect(give("SetReminder", reminder)).toMatchObject({ status: 0 });
    expect(konstellation("reminders").said).toContain("Ring Ljungby");
    expect(konstellation("help").said).toContain("reminders");
    expect(konstellation("radar", "--day", "2998-12-01").said).toContain("Ring Ljungby");
  });
});

/** What failed in a file of tests, as it was said. */
const failuresOf = ({ status, said }: ReturnType<typeof tests>, file: string): ReadonlyArray<string> =>
  status === 1 ? said.split(/^ *FAIL /m).filter((each) => /^.*/.exec(each)?.[0].includes(file)) : [];

describe("with a step left out, something fails and names it", () => {
  it("the list of concepts: the folder has no place in the order", () => {
    const faults = without({ "packages/core/src/book/concepts.ts": leftOut }, () => faultsOfOrder(scratch));
    expect(faults).toEqual([expect.stringContaining("packages/core/src/reminder has no place in the order")]);
  });

  // None of these hides another, so one look finds them all.
  describe("by the compiler", () => {
    let said = "";
    beforeAll(() => {
      const packages = { core: "index.ts", words: "concepts.ts", client: "routes/index.ts" };
      const files = Object.entries(packages).map(([name, file]) => `packages/${name}/src/${file}`);
      const sources = Object.keys(packages).map((name) => `packages/${name}/src`);
      ({ said } = without(Object.fromEntries(files.map((file) => [file, leftOut])), () =>
        compile(sources, ["**/*.test.ts"]),
      ));
    });

    it.each([
      ["what others may use: the route has no view", /routes\/reminder\.ts.*(?:ReminderView|remindersView)/],
      ["the words: the refusal has none", /^packages\/words\/.*ReminderTooLate/m],
      ["the route: the command has none", /^packages\/client\/.*SetReminder/m],
    ])("%s", (_, named) => {
      expect(said).toMatch(named);
    });
  });

  describe("by a test", () => {
    let ended: ReturnType<typeof tests>;
    beforeAll(() => {
      ended = without(
        {
          "apps/terminal/src/pages/index.ts": leftOut,
          "packages/answer/src/testing/lives/reminder.ts": leftOut,
          "packages/core/src/reminder/rules/for-a-day-to-come.test.ts": leftOut,
          "packages/core/src/reminder/examples.ts": (text) =>
            text.replace(/ {2}\{(?:(?! {2}\{)[\s\S])*refuses: "ReminderTooLate",\n {2}\},\n/, ""),
        },
        () => tests("pages/pages.test", "nothing-vanishes", "beside-the-rule", "core/src/testing/examples"),
      );
    });

    it.each([
      ["the page: nothing shows the route", "pages.test.ts", '"reminders"'],
      ["the page is written, but not in the list", "pages.test.ts", "not in the list of pages/index.ts"],
      ["the life: nothing says what the command carries", "nothing-vanishes.test.ts", "SetReminder.text"],
      ["the test of the rule: nothing beside it", "beside-the-rule.test.ts", "reminder/rules/for-a-day-to-come.ts"],
      ["the refused example: no example shows the refusal", "examples.test.ts", "ReminderTooLate"],
    ])("%s", (_, by, named) => {
      expect(failuresOf(ended, by), ended.said).toContainEqual(expect.stringContaining(named));
    });
  });

  // The one names nothing that the other reads: one start of the tests finds both.
  describe("by a test of what is left", () => {
    const folder = at("packages/core/src/reminder/deciding");
    let ended: ReturnType<typeof tests>;
    beforeAll(() => {
      renameSync(folder, `${folder}-elsewhere`);
      ended = without(
        {
          "packages/core/src/reminder/concept.ts": (text) =>
            text.replace(", found: remindersFound", "").replaceAll('"./deciding/', '"./deciding-elsewhere/'),
        },
        () => tests("everything-is-found", "skipped-checks"),
      );
      renameSync(`${folder}-elsewhere`, folder);
    });

    it.each([
      ["what is found of it: nothing is, and its text is named", "everything-is-found.test.ts", "SetReminder.text"],
      ["a decider that is not where checks are asked for", "skipped-checks.test.ts", "reminder/deciding"],
    ])("%s", (_, by, named) => {
      expect(failuresOf(ended, by), ended.said).toContainEqual(expect.stringContaining(named));
    });
  });
});
