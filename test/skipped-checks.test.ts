/**
 * A decider that skips a check does not compile: every check of every decider is taken away, one at a time, and the compiler must
 * say no. What it lets pass is listed here: looking up a name that the fact carries anyway.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { orderOfConcepts } from "../scripts/order-of-concepts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "konstellation-skipped-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/**
 * Checks that name something and prove nothing more: the fact they stand before carries the name itself. Those of a list (the seats
 * of a waiver, of a roll) are asked one by one, and nothing of one of them could be shown for all.
 */
const ofNames = [
  "agreement/amending.ts: agreementNamed(state, agreement)",
  "agreement/amending.ts: decisionNamed(state, decision)",
  'agreement/amending.ts: mustExist(find(collaboration.organisations, command.organisation), "organisation", command.organisation)',
  "agreement/concluding.ts: agreementNamed(state, fallsWith)",
  "agreement/concluding.ts: decisionNamed(state, command.concluded.decision)",
  "agreement/concluding.ts: decisionNamed(state, decision)",
  'constellation/appointments.ts: mustExist(find(state.collaboration.organisations, organisation), "organisation", organisation)',
  'constellation/bodies-and-seats.ts: mustExist(organisation, "organisation", command.organisation)',
  "decision/bodies.ts: bodyNamed(state, command.body)",
  "decision/commitments.ts: bodyNamed(state, duty.reportBack.body)",
  "decision/recorded-tasks.ts: bodyNamed(state, task.reportBack.body)",
  "meeting/moving.ts: seatAt(state, body, meeting, seat)",
  "meeting/opening-and-closing.ts: seatNamed(state, taker)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a check, template and all.
  'meeting/papers.ts: mustExist(version, "paper", `${command.paper} ${command.version}`)',
  "meeting/papers.ts: seatNamed(state, seat)",
  "meeting/roll.ts: seatAt(state, body, meeting, seat)",
  "paper/saying.ts: itemNamed(meeting, where.item)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a check, template and all.
  'paper/saying.ts: mustExist(item, "item", `${where.recordedMeeting}/${where.item}`)',
  "paper/saying.ts: placeNamed(state, where)",
  "remit/stating.ts: decisionNamed(state, setUpBy.decision)",
  "remit/stating.ts: organisationNamed(state, inside)",
  "remit/stating.ts: recordedDecisionNamed(state, setUpBy.recordedDecision)",
];

/** A check taken away: where it stood, what stands there instead, and how the check is written. */
interface Skipping {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  readonly check: string;
}

/** What stands where a step was: a step that asks nothing, since one without any would fail for a reason of its own. */
const NOTHING = "yield* Result.succeed({});";

/** Every check of a file: a step that asks and stops at a no, or a result that is only gone on from at a yes. */
const checksIn = (source: ts.SourceFile): ReadonlyArray<Skipping> => {
  const found: Array<Skipping> = [];
  const take = (node: ts.Node, check: ts.Node, instead: string) =>
    found.push({ start: node.getStart(source), end: node.end, instead, check: check.getText(source) });
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && ts.isYieldExpression(node.expression)) take(node, node, NOTHING);
    if (
      ts.isVariableStatement(node) &&
      node.declarationList.declarations.every(
        ({ initializer }) => initializer !== undefined && ts.isYieldExpression(initializer),
      )
    )
      take(node, node, NOTHING);
    // A check that is asked of what another one found: without it, what was found is gone on with.
    if (ts.isYieldExpression(node) && node.expression !== undefined && ts.isCallExpression(node.expression))
      for (const argument of node.expression.arguments)
        if (ts.isYieldExpression(argument)) take(node, node, argument.getText(source));
    // A check that is only asked on a condition: without it, what stands on the other branch stands always.
    if (ts.isConditionalExpression(node)) {
      const { whenTrue, whenFalse } = node;
      if (ts.isYieldExpression(whenTrue)) take(node, whenTrue, whenFalse.getText(source));
      if (ts.isYieldExpression(whenFalse)) take(node, whenFalse, whenTrue.getText(source));
    }
    // A refusal that a decider makes itself, without a rule: nothing could be demanded of it.
    if (ts.isReturnStatement(node) && /^return yield\* Result\.fail\b/.test(node.getText(source))) take(node, node, "");
    if (ts.isCallExpression(node) && /^Result\.(?:map|flatMap)$/.test(node.expression.getText(source))) {
      const [check, then] = node.arguments;
      if (check !== undefined && then !== undefined && ts.isArrowFunction(then)) {
        const goesOn = `(() => ${then.body.getText(source)})()`;
        take(node, check, node.expression.getText(source) === "Result.map" ? `Result.succeed(${goesOn})` : goesOn);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

interface Skipped {
  readonly file: string;
  readonly check: string;
}

const all = orderOfConcepts(root).slice(1, -1);
/** Whose checks are taken away: all concepts', or those of the one that the walk through the how-to page has just added. */
const concepts = process.env.CONCEPT === undefined ? all : [process.env.CONCEPT];
const core = join(scratch, "packages/core/src");

/** Every decider of a concept without one of its checks, beside the whole one. */
const skippedIn = (concept: string): ReadonlyArray<Skipped> => {
  // Every concept decides in files of its folder `deciding`; one that did so elsewhere would not be asked, and fails here.
  const folder = join(core, concept, "deciding");
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2024, true);
    return checksIn(source).map(({ start, end, instead, check }, index) => {
      const file = `${concept}/deciding/${name.replace(".ts", "")}.skipped-${index}.ts`;
      writeFileSync(join(core, file), `${text.slice(0, start)}${instead}${text.slice(end)}`);
      return { file, check: `${concept}/${name}: ${check.replace(/^yield\* |;$/g, "").replace(/\s+/g, " ")}` };
    });
  });
};

/** What decides a concept's commands and is no function of its folder `deciding`: nobody would take its checks away. */
const decidedElsewhere = (concept: string): ReadonlyArray<string> => {
  const text = readFileSync(join(root, "packages/core/src", concept, "concept.ts"), "utf8");
  const namesIn = (list: string) => list.split(",").flatMap((each) => each.trim() || []);
  const deciders = [...text.matchAll(/import \{([^}]*)\} from "\.\/deciding\//g)].flatMap(([, some = ""]) =>
    namesIn(some),
  );
  const [, table] = /\n {2}decide: \{([^}]*)\}/.exec(text) ?? [];
  return table === undefined
    ? ["the table `decide` is not in concept.ts"]
    : namesIn(table).filter((each) => !deciders.includes(each.replace(/^\w+: /, "")));
};

/** Where a decider says no by itself: but for the list with all its faults, a rule does. */
const refusedWithoutRule = (concept: string): ReadonlyArray<string> =>
  readdirSync(join(root, "packages/core/src", concept, "deciding"))
    .filter((name) => !name.endsWith(".test.ts"))
    .flatMap((name) =>
      [
        ...readFileSync(join(root, "packages/core/src", concept, "deciding", name), "utf8").matchAll(
          /Result\.fail\(\w*/g,
        ),
      ].map(([said]) => `${concept}/${name}: ${said}`),
    );

/** What the compiler lets pass of each concept. */
const passing = new Map<string, ReadonlyArray<string>>();

beforeAll(() => {
  cpSync(join(root, "packages/core"), join(scratch, "packages/core"), {
    recursive: true,
    filter: (path) => !/node_modules|[\\/]dist$|\.test\.ts$|[\\/]testing$|[\\/]examples(?:\.ts)?$/.test(path),
  });
  symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"), "dir");
  cpSync(join(root, "tsconfig.base.json"), join(scratch, "tsconfig.base.json"));
  const skipped = concepts.map((concept) => [concept, skippedIn(concept)] as const);
  expect(skipped.flatMap(([, each]) => each).length).toBeGreaterThan(process.env.CONCEPT === undefined ? 75 : 1);

  writeFileSync(
    join(scratch, "packages/core/tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      include: ["src"],
      compilerOptions: {
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        noUnusedLocals: false,
        noUnusedParameters: false,
      },
    }),
  );
  const tsc = join(root, "node_modules/@typescript/native/bin/tsc");
  // On one thread: each further one computes again the types of the whole book.
  const args = [tsc, "-p", join(scratch, "packages/core"), "--pretty", "false", "--singleThreaded"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stdout.split("\n").filter((line) => /^\S/.test(line) && !line.includes(".skipped-"))).toEqual([]);
  for (const [concept, each] of skipped)
    passing.set(
      concept,
      each.filter(({ file }) => !stdout.includes(file)).map(({ check }) => check),
    );
});

it.each(concepts)("%s: every check of every decider taken away is missed by the compiler", (concept) => {
  const known = ofNames.filter((check) => check.startsWith(`${concept}/`));
  expect([...(passing.get(concept) ?? [])].sort()).toEqual(known.sort());
});

it.each(concepts)("%s: every command is decided where its checks are looked for", (concept) => {
  expect(decidedElsewhere(concept)).toEqual([]);
});

it("no decider makes a refusal itself: nothing could be demanded of what no rule has said", () => {
  expect(all.flatMap(refusedWithoutRule)).toEqual(["agreement/lists.ts: Result.fail(ListHasFaults"]);
});
