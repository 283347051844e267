// Which tests can tell the time zone: those whose imports, however far down, reach a clock, a local date or a format of
// days. They run in three zones; for all others one zone is as good as another.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What tells the zone in a source: the language's own dates and formats of days, but not Temporal's plain dates, nor letters, nor the word for a day. */
const TELLS =
  /\b(?:Date(?!")|DateTime|Intl(?!\.(?:Segmenter|Collator)\b)|Temporal\.(?:Now|Instant|Zoned\w+))\b|\.date\(|\.cron\(|localtime|\.to(?:Zoned|Locale(?:Date|Time)?String)/;
/** Modules from outside that cannot tell it. Any other may, so it counts as one that does. */
const BLIND =
  /^(?:vitest|fast-check|react|ink|ink-testing-library|hono(?:\/[\w-]+)?|temporal-polyfill|effect(?:\/(?!Clock|DateTime|Cron)\w+)?|csv-parse\/sync|node:(?:assert\/strict|crypto|fs|fs\/promises|http|module|os|path|sqlite|tty|url|util))$/;
const IMPORT = /^(?:import|export)\b(?:[^;"]*?\bfrom)?\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/**
 * Sources whose every format is told its zone, so that the machine's is never asked: their own tests run in three zones. And the
 * verb that starts the service as a program of its own, which no test beside a source does; and the writer of DOCX, which puts one time
 * in the place of all (the tests of the writers hold that in three zones).
 */
const TOLD = [
  "apps/terminal/src/verbs/serve.ts",
  "packages/core/src/kernel/zone.ts",
  "packages/core/src/testing/oracles/naive-presence.ts",
  "packages/documents/src/docx-styles.ts",
  "packages/documents/src/docx.ts",
  "packages/documents/src/same-each-time.ts",
  "packages/ledger/src/clock.ts",
];

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** The source that our own packages are imported through, by name. */
const entries = new Map(
  globSync("{packages,apps}/*/package.json", { cwd: root }).flatMap((file) => {
    const { name, exports = {} } = JSON.parse(readFileSync(join(root, file), "utf8"));
    return Object.entries(exports).flatMap(([path, to]) =>
      typeof to["@konstellation/source"] === "string"
        ? [[join(name, path), join(root, dirname(file), to["@konstellation/source"])]]
        : [],
    );
  }),
);

/** What a source says itself, and which of ours it imports. */
const read = (file) => {
  const text = withoutComments(readFileSync(file, "utf8"));
  const imported = [...text.matchAll(IMPORT)].map(([, name, late]) => name ?? late);
  const outside = imported.filter((name) => !name.startsWith(".") && !entries.has(name));
  return {
    tells: !TOLD.includes(relative(root, file)) && (TELLS.test(text) || outside.some((name) => !BLIND.test(name))),
    imports: imported
      .map((name) => (name.startsWith(".") ? join(dirname(file), name) : entries.get(name)))
      .filter((each) => each !== undefined && /\.(?:tsx?|mjs)$/.test(each) && existsSync(each)),
  };
};

const sources = new Map();
const sourceOf = (file) => {
  const known = sources.get(file) ?? read(file);
  sources.set(file, known);
  return known;
};

/** The first source on the way from a file that can tell the zone. */
const reaches = (file) => {
  const seen = new Set([file]);
  for (const each of seen) {
    const { tells, imports } = sourceOf(each);
    if (tells) return each;
    for (const next of imports) seen.add(next);
  }
  return undefined;
};

const besideTold = (file) => {
  const source = TOLD.find((each) => each === file.replace(".test.", "."));
  return source === undefined ? undefined : join(root, source);
};

/** Tests of the packages and the applications that can tell the zone, each with the source by which it can. */
export const testsThatTellTheZone = () =>
  globSync("{packages,apps}/*/src/**/*.test.{ts,tsx}", { cwd: root })
    .map((file) => [file, besideTold(file) ?? reaches(join(root, file))])
    .filter(([, by]) => by !== undefined)
    .map(([file, by]) => ({ file, by: relative(root, by) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
