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
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "konstellation-skipped-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Checks that name something and prove nothing more: the fact they stand before carries the name itself. */
const ofNames = [
  "bodyNamed(state, command.body)",
  "bodyNamed(state, duty.reportBack.body)",
  "seatNamed(state, seat)",
  "seatAt(state, body, meeting, seat)",
  "seatAt(state, body, meeting, command.seat)",
  "seatAt(state, body, meeting, command.adjuster)",
  'mustExist(organisation, "organisation", command.organisation)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a check, template and all.
  'mustExist(version, "paper", `${command.paper} ${command.version}`)',
  "decisionNamed(state, command.concluded.decision)",
  "decisionNamed(state, decision)",
  "agreementNamed(state, fallsWith)",
  "agreementNamed(state, command.agreement)",
];

interface Skipped {
  readonly file: string;
  readonly check: string;
}

/** Every statement of a file that asks something and stops at a no. */
const checksIn = (source: ts.SourceFile): ReadonlyArray<ts.Statement> => {
  const found: Array<ts.Statement> = [];
  const visit = (node: ts.Node): void => {
    const asks =
      (ts.isExpressionStatement(node) && ts.isYieldExpression(node.expression)) ||
      (ts.isVariableStatement(node) &&
        node.declarationList.declarations.every(
          ({ initializer }) => initializer !== undefined && ts.isYieldExpression(initializer),
        ));
    if (asks) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

it("every check of every decider taken away, one at a time, is missed by the compiler", () => {
  cpSync(join(root, "packages/core"), join(scratch, "packages/core"), {
    recursive: true,
    filter: (path) => !/node_modules|[\\/]dist$|\.test\.ts$|[\\/]testing$/.test(path),
  });
  symlinkSync(join(root, "node_modules"), join(scratch, "node_modules"), "dir");
  cpSync(join(root, "tsconfig.base.json"), join(scratch, "tsconfig.base.json"));
  const core = join(scratch, "packages/core/src");

  const skipped: Array<Skipped> = [];
  for (const concept of readdirSync(core, { withFileTypes: true }).filter((each) => each.isDirectory())) {
    const folder = join(core, concept.name, "deciding");
    for (const name of readdirSync(join(core, concept.name)).includes("deciding") ? readdirSync(folder) : []) {
      const text = readFileSync(join(folder, name), "utf8");
      const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2024, true);
      for (const [index, statement] of checksIn(source).entries()) {
        const file = `${concept.name}/deciding/${name.replace(".ts", "")}.skipped-${index}.ts`;
        const start = statement.getStart(source);
        writeFileSync(join(core, file), `${text.slice(0, start)}{}${text.slice(statement.end)}`);
        skipped.push({ file, check: statement.getText(source).replace(/^yield\* |;$/g, "") });
      }
    }
  }
  expect(skipped.length).toBeGreaterThan(60);

  writeFileSync(
    join(scratch, "packages/core/tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      include: ["src/**/*.skipped-*.ts"],
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
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", join(scratch, "packages/core"), "--pretty", "false"], {
    encoding: "utf8",
  });
  const passes = skipped.filter(({ file }) => !stdout.includes(file)).map(({ check }) => check);
  expect([...new Set(passes)].sort()).toEqual([...ofNames].sort());
});
