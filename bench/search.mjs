// Finding among 100 000 remarks, beside SQLite's FTS5 alone: the same texts, the same questions, each answered with how many
// were found and the newest twenty of them. FTS5 takes its newest by rowid, which costs it nothing; the book by the day of each.
import { DatabaseSync } from "node:sqlite";
import { replay, searchView } from "@konstellation/core";
import { compareFast } from "./measure.mjs";

const TEXTS = 100_000;
const MEETINGS = 500;
const COMMON = ["och", "att", "det", "inte", "samverkan", "vård", "beslutet", "nära", "hälso", "sjukvård"];

/** The same every time: a generator of numbers from 0 to 1. */
const chances = (seed) => {
  let last = seed;
  return () => {
    last = (last * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return last / 4_294_967_296;
  };
};

/** Sentences of fifteen words: a few stand everywhere, most of twenty thousand hardly anywhere. */
const sentences = (count) => {
  const chance = chances(7);
  const syllables = ["sam", "ver", "kan", "för", "råd", "lös", "ning", "plan", "ar", "be", "slut", "på", "ans", "var"];
  const rare = Array.from({ length: 20_000 }, (_, nth) =>
    [nth % 14, Math.floor(nth / 14) % 14, Math.floor(nth / 196) % 14, Math.floor(nth / 2744)]
      .map((at) => syllables[at])
      .join(""),
  );
  const word = () => {
    const rank = chance() ** 3;
    return rank < 0.35 ? COMMON[Math.floor((rank / 0.35) * COMMON.length)] : rare[Math.floor(rank * rare.length)];
  };
  return Array.from({ length: count }, (_, nth) =>
    [...Array.from({ length: 15 }, word), ...(nth % 5_000 === 0 ? ["kanariefågel"] : [])].join(" "),
  );
};

const dayOf = (meeting) => new Date(Date.UTC(2015, 0, 1 + meeting * 7)).toISOString().slice(0, 10);

const factsOf = (texts) => [
  ...Array.from({ length: MEETINGS }, (_, nth) => ({
    type: "MeetingCalled",
    meeting: `m-${nth}`,
    body: "llg",
    day: dayOf(nth),
    title: { sv: `Möte ${nth}` },
    dayIs: "stated",
  })),
  ...texts.map((text, nth) => ({
    type: "RemarkRecorded",
    remark: `r-${nth}`,
    meeting: `m-${Math.floor((nth * MEETINGS) / texts.length)}`,
    item: "1",
    kind: "reflection",
    text: { sv: text },
  })),
];

const since = (started) => `${(Number(process.hrtime.bigint() - started) / 1e6).toFixed(0)} ms`;

export const run = async () => {
  const texts = sentences(TEXTS);
  const engine = new DatabaseSync(":memory:");
  engine.exec(`create virtual table said using fts5(text, tokenize="unicode61 remove_diacritics 0", prefix='2 3 4')`);
  let started = process.hrtime.bigint();
  engine.exec("begin");
  const insert = engine.prepare("insert into said (rowid, text) values (?, ?)");
  for (const [at, text] of texts.entries()) insert.run(at, text);
  engine.exec("commit");
  process.stdout.write(`\nFinding among ${TEXTS} texts\n  FTS5 indexes them in ${since(started)}`);

  const book = replay(factsOf(texts));
  started = process.hrtime.bigint();
  searchView(book, "kanariefågel");
  process.stdout.write(`; the book does when it is first asked, in ${since(started)}`);
  const more = replay([{ ...factsOf(["En ny tanke"]).at(-1), remark: "r-new" }], book);
  started = process.hrtime.bigint();
  searchView(more, "tanke");
  process.stdout.write(`, and after an act in ${since(started)}\n`);

  const count = engine.prepare("select count(*) as found from said where said match ?");
  const page = engine.prepare("select rowid, text from said where said match ? order by rowid desc limit 20");
  const questions = {
    "a word that stands in few": ["kanariefågel", '"kanariefågel"'],
    "a beginning": ["kanarie*", '"kanarie"*'],
    "two words that stand in many": ["samverkan beslutet", '"samverkan" "beslutet"'],
    "words in a row": ['"nära vård"', '"nära vård"'],
    "a word that stands in most": ["och", '"och"'],
  };
  for (const [name, [typed, match]] of Object.entries(questions)) {
    const theirs = () => [count.get(match).found, page.all(match)];
    const ours = () => {
      const listing = searchView(more, typed);
      return [listing.length, listing.slice(0, 20)];
    };
    if (theirs()[0] !== ours()[0]) throw new Error(`${typed}: ${theirs()[0]} by FTS5, ${ours()[0]} by the book`);
    compareFast(
      `${name} (${ours()[0]} found)`,
      { "FTS5 alone": theirs, "the book": ours },
      { rounds: 15, calls: { "FTS5 alone": 5, "the book": 5, "A/A control": 5 } },
    );
  }
};
