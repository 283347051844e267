// How the questions grow with the book: the same questions of books of one to fifty thousand entries, and the exponent
// that fits. A list may grow as the book does, a single thing hardly at all. A list is asked of a book just read, a single
// thing of a book that has been asked about another one, so that what is remembered between questions hides nothing.
//
// The control touches each thing once and no more: where it does not come to one, the measure is of the machine and not of the questions.
// What is judged is the exponent as it was fitted.
import {
  agreementsView,
  agreementView,
  calendarEvents,
  commitmentsView,
  decisionsView,
  decisionView,
  inAnyOrder,
  inventoryView,
  meetingsView,
  meetingView,
  radarView,
  replay,
  timelineView,
  usualSpan,
  usualTimeline,
} from "@konstellation/core";
import { grownBook, TODAY } from "./grown-book.mjs";

const SIZES = [1_000, 5_000, 10_000, 50_000];
/** The largest exponent of a list, and of a single thing. */
const LIMIT = { list: 1.1, single: 0.3 };
/** A question that would take longer than this is not asked, in milliseconds. */
const PATIENCE = 20_000;
/** How many times every size has its turn. */
const ROUNDS = 8;

const span = usualSpan(TODAY);
const timeline = usualTimeline(TODAY);
const plain = ({ type, rule }) => ({ sv: rule, en: type });

/** Every thing of the book touched once and no more. */
const touched = ({ decision, agreement, meeting }) => {
  let length = 0;
  for (const registry of [decision.commitments, decision.decisions, agreement.agreements, meeting.meetings])
    for (const { title, text } of inAnyOrder(registry)) length += (title ?? text).sv.length;
  return length;
};

const lists = {
  radarView: (book) => radarView(book, TODAY),
  agreementsView: (book) => agreementsView(book, TODAY),
  timelineView: (book) => timelineView(book, TODAY, timeline.from, timeline.until),
  inventoryView: (book) => inventoryView(book, TODAY),
  decisionsView: (book) => decisionsView(book, TODAY),
  commitmentsView: (book) => commitmentsView(book, TODAY),
  meetingsView: (book) => meetingsView(book),
  calendarEvents: (book) => calendarEvents(book, TODAY, span),
};
const singles = {
  agreementView: (book, { agreement }) => agreementView(book, agreement, TODAY),
  decisionView: (book, { decision }) => decisionView(book, decision, TODAY),
  meetingView: (book, { meeting }) => meetingView(book, meeting, plain),
};
const FIRST = { agreement: "agreement-1", decision: "meeting-1-d2", meeting: "meeting-1" };

const since = (started) => Number(process.hrtime.bigint() - started) / 1e6;

/**
 * What a list takes on average, when as many books are asked as make up the largest, all of them read before the first is asked. So
 * every size has as much in memory and leaves as much to the garbage collector: one small book, just read, would be asked out of the
 * processor's own cache and between two visits of the collector, and the largest never is. The control says whether that is so: merely
 * touching each thing once must come to an exponent of one.
 */
const list = (ask, { written, entries }) => {
  // Each from facts of its own, as a ledger reads them: books of the same facts would share every text in memory.
  const books = Array.from({ length: Math.max(1, Math.round(SIZES.at(-1) / entries)) }, () =>
    replay(JSON.parse(written)),
  );
  const started = process.hrtime.bigint();
  let asked = 0;
  for (const book of books) {
    ask(book);
    asked += 1;
    if (since(started) > PATIENCE) break;
  }
  return since(started) / asked;
};

/** What a single thing takes on average of many calls, on one book. */
const single = (ask, { facts, ...names }) => {
  const book = replay(facts);
  const started = process.hrtime.bigint();
  ask(book, FIRST);
  if (ask(book, names) === undefined) throw new Error(`There is nothing called ${JSON.stringify(names)}`);
  const calls = Math.max(1, Math.round(40 / since(started)));
  const began = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) ask(book, names);
  return since(began) / calls;
};

/** The best of a few rounds for each book. The sizes take turns, so that what else the machine does befalls all of them. */
const times = (time, books) => {
  const least = books.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, book] of books.entries()) {
      const points = books.slice(0, at).map(({ entries }, before) => [entries, least[before]]);
      if (expected(points, book.entries) > PATIENCE) break;
      least[at] = Math.min(least[at], time(book));
    }
  return least;
};

/** The slope of a straight line through the logarithms: the power with which it grows. */
const exponentOf = (points) => {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  return mean(logs.map(([x, y]) => (x - mx) * (y - my))) / mean(logs.map(([x]) => (x - mx) ** 2));
};

/** How long the next size would take, as it has grown so far. */
const expected = (points, size) => {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (last === undefined) return 0;
  return last[1] * (size / last[0]) ** Math.max(1, before === undefined ? 2 : exponentOf([before, last]));
};

const shown = (milliseconds) =>
  milliseconds < 1
    ? `${(milliseconds * 1000).toFixed(0)} µs`
    : `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;

/** Makes the books, asks, prints the table, and says with the exit code whether every exponent holds. */
export const run = async () => {
  const books = SIZES.map((size) => grownBook(size)).map((book) => ({ ...book, written: JSON.stringify(book.facts) }));
  process.stdout.write(
    `\nHow the questions grow (entries: ${books.map(({ entries, meetings }) => `${entries} of ${meetings} meetings`).join(", ")})\n`,
  );
  const [smallest] = books;
  for (const ask of [touched, ...Object.values(lists)]) list(ask, smallest);
  for (const ask of Object.values(singles)) single(ask, smallest);
  const row = (cells) =>
    process.stdout.write(`  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(11))).join("")}\n`);
  row(["", ...SIZES.map(String), "exponent", "at most"]);
  const measured = [
    { name: "control", kind: "control", time: (book) => list(touched, book) },
    ...Object.entries(lists).map(([name, ask]) => ({ name, kind: "list", time: (book) => list(ask, book) })),
    ...Object.entries(singles).map(([name, ask]) => ({ name, kind: "single", time: (book) => single(ask, book) })),
  ];
  for (const { name, kind, time } of measured) {
    const took = times(time, books);
    const points = books.map(({ entries }, at) => [entries, took[at]]).filter(([, each]) => Number.isFinite(each));
    const cells = took.map((each) => (Number.isFinite(each) ? shown(each) : "too long"));
    const exponent = exponentOf(points);
    if (kind === "control") {
      row([name, ...cells, exponent.toFixed(2)]);
      continue;
    }
    const holds = exponent <= LIMIT[kind] && points.length === books.length;
    row([name, ...cells, exponent.toFixed(2), `${LIMIT[kind].toFixed(2)}${holds ? "" : " ✗"}`]);
    if (!holds) process.exitCode = 1;
  }
};
