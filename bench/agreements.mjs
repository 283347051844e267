// The days of agreements: term end, last day to give notice and next review, against bare integer arithmetic and date libraries.
import {
  day,
  firstEndable,
  firstFrom,
  lengthOf,
  readClause,
  recurring,
  replay,
  timelineView,
  toDayNumber,
} from "@konstellation/core";
import { addMonths, addYears, subMonths } from "date-fns";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";
import { laneRow } from "../apps/terminal/src/pages/agreement/lanes.ts";
import { compareFast, grows } from "./measure.mjs";

const COUNT = 10_000;
const TODAY = "2026-11-25";

/** Renewing agreements of every length: so many years, so many months' notice, a review every so many months. */
const agreements = Array.from({ length: COUNT }, (_, index) => {
  const year = 1990 + (index % 35);
  const month = 1 + (index % 12);
  const from = `${year}-${String(month).padStart(2, "0")}-01`;
  return {
    from,
    years: 1 + (index % 4),
    notice: [3, 6, 9, 12, 18][index % 5] ?? 3,
    review: [12, 24, 36][index % 3] ?? 12,
  };
});

const compiled = agreements.map(({ from, years, notice, review }) => ({
  clause: readClause(
    { kind: "renewing", from: day(from), lasts: `P${years}Y`, renewsBy: `P${years}Y` },
    { length: `P${notice}M` },
  ),
  reviews: recurring(toDayNumber(day(from)), lengthOf(`P${review}M`)),
}));
const today = toDayNumber(day(TODAY));

const ours = () => {
  let sum = 0;
  for (const { clause, reviews } of compiled) {
    const still = firstEndable(clause, today);
    if (still === undefined) continue;
    sum += still.end + still.limit + firstFrom(reviews, today + 1);
  }
  return sum;
};

// The limit: the same arithmetic written out for this one kind of clause, on integers and nothing else, as tight as we can.
const civil = (z) => {
  const era = Math.floor((z + 719468) / 146097);
  const doe = z + 719468 - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  return ((yoe + era * 400 + (m <= 2 ? 1 : 0)) * 100 + m) * 100 + doy - Math.floor((153 * mp + 2) / 5) + 1;
};
const number = (y0, m, d) => {
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};
const inMonth = (y, m) =>
  m === 2
    ? (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
      ? 29
      : 28
    : m === 4 || m === 6 || m === 9 || m === 11
      ? 30
      : 31;
/** The last day of a month counted from year 0, and the first of one. */
const endOf = (index) => {
  const y = Math.floor(index / 12);
  return number(y, index - y * 12 + 1, inMonth(y, index - y * 12 + 1));
};
const back = (z, months) => {
  const digits = civil(z);
  const ym = Math.floor(digits / 100);
  const index = Math.floor(ym / 100) * 12 + (ym % 100) - 1 - months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return number(y, m, Math.min(digits % 100, inMonth(y, m)));
};
const firstOf = (index) => {
  const y = Math.floor(index / 12);
  return number(y, index - y * 12 + 1, 1);
};
const plain = agreements.map(({ from, years, notice, review }) => {
  const [y, m] = from.split("-").map(Number);
  const start = y * 12 + m - 1;
  return { start, first: firstOf(start), end: endOf(start + years * 12 - 1), years: years * 12, notice, review };
});
const bare = () => {
  let sum = 0;
  for (const { start, first, end, years, notice, review } of plain) {
    let times = Math.max(0, Math.ceil((today + notice * 30.4 - 16 - end) / (years * 30.436875)));
    let last = endOf(start + (times + 1) * years - 1);
    let limit = back(last, notice);
    while (limit < today) {
      times += 1;
      last = endOf(start + (times + 1) * years - 1);
      limit = back(last, notice);
    }
    let reviews = Math.max(0, Math.ceil((today - 8 - first) / (review * 30.436875)));
    let next = firstOf(start + reviews * review);
    while (next <= today) {
      reviews += 1;
      next = firstOf(start + reviews * review);
    }
    sum += last + limit + next;
  }
  return sum;
};

/** The same with a date library: a term's end n renewals on, the limit back from it, the next review. */
const withLibrary = ({ parse, years, months, lastDay, isBefore, toNumber }) => {
  const read = agreements.map((each) => ({ ...each, first: parse(each.from) }));
  const asOf = parse(TODAY);
  return () => {
    let sum = 0;
    for (const { first, years: length, notice, review } of read) {
      let renewals = 1;
      let end = lastDay(years(first, length));
      let limit = months(end, -notice);
      while (isBefore(limit, asOf)) {
        renewals += 1;
        end = lastDay(years(first, renewals * length));
        limit = months(end, -notice);
      }
      let reviews = 1;
      let next = months(first, review);
      while (!isBefore(asOf, next)) {
        reviews += 1;
        next = months(first, reviews * review);
      }
      sum += toNumber(end) + toNumber(limit) + toNumber(next);
    }
    return sum;
  };
};
const DAY = 86_400_000;
const epoch = Temporal.PlainDate.from("1970-01-01");
const temporal = withLibrary({
  parse: (text) => Temporal.PlainDate.from(text),
  years: (date, count) => date.add({ years: count }),
  months: (date, count) => date.add({ months: count }),
  lastDay: (date) => date.subtract({ days: 1 }),
  isBefore: (a, b) => Temporal.PlainDate.compare(a, b) < 0,
  toNumber: (date) => epoch.until(date).days,
});
const luxon = withLibrary({
  parse: (text) => DateTime.fromISO(text, { zone: "utc" }),
  years: (date, count) => date.plus({ years: count }),
  months: (date, count) => date.plus({ months: count }),
  lastDay: (date) => date.minus({ days: 1 }),
  isBefore: (a, b) => a < b,
  toNumber: (date) => Math.round(date.toMillis() / DAY),
});
const dateFns = withLibrary({
  parse: (text) => new Date(`${text}T12:00:00Z`),
  years: (date, count) => addYears(date, count),
  months: (date, count) => (count < 0 ? subMonths(date, -count) : addMonths(date, count)),
  lastDay: (date) => new Date(date.getTime() - DAY),
  isBefore: (a, b) => a < b,
  toNumber: (date) => Math.floor(date.getTime() / DAY),
});

/** A book with so many agreements, until further notice, renewing and fixed. */
const bookOf = (count) =>
  replay([
    ...["vaxjo", "ljungby"].map((organisation) => ({
      type: "OrganisationAdmitted",
      organisation,
      name: organisation,
      kind: "municipality",
      since: day("2020-01-01"),
    })),
    ...Array.from({ length: count }, (_, index) => {
      const { from, years, notice } = agreements[index] ?? agreements[0];
      return {
        type: "AgreementRegistered",
        agreement: `a-${index}`,
        title: { sv: `Avtal ${index}` },
        kind: "agreement",
        parties: ["vaxjo", "ljungby"],
        term:
          index % 3 === 0
            ? { kind: "untilFurtherNotice", from }
            : { kind: "renewing", from, lasts: `P${years}Y`, renewsBy: `P${years}Y` },
        notice: index % 3 === 0 ? { length: `P${notice}M`, landing: "yearEnd" } : { length: `P${notice}M` },
        source: { sv: "x" },
      };
    }),
  ]);

export const run = async () => {
  const answers = { bare: bare(), ours: ours(), temporal: temporal(), luxon: luxon(), dateFns: dateFns() };
  if (new Set(Object.values(answers)).size !== 1) throw new Error(`They do not agree: ${JSON.stringify(answers)}`);
  const limit = "bare integers, for this one kind of clause";
  compareFast(
    `Term end, last day for notice, next review: ${COUNT} agreements (all five agree on every day)`,
    { [limit]: bare, "ours, clauses read once": ours, "Temporal (polyfill)": temporal, "date-fns": dateFns, luxon },
    {
      rounds: 15,
      calls: {
        [limit]: 10,
        "A/A control": 10,
        "ours, clauses read once": 10,
        "Temporal (polyfill)": 1,
        "date-fns": 1,
        luxon: 1,
      },
    },
  );
  process.stdout.write("\nHow it grows (best of 15 rounds, least squares)\n");
  grows("agreements", [1000, 2000, 4000, 8000], (size) => {
    const some = compiled.slice(0, size);
    return () => {
      let sum = 0;
      for (const { clause, reviews } of some)
        sum += (firstEndable(clause, today)?.limit ?? 0) + firstFrom(reviews, today + 1);
      return sum;
    };
  });
  const book = bookOf(1000);
  const [from, until] = [day("2025-11-25"), day("2029-11-25")];
  const view = timelineView(book, day(TODAY), from, until);
  const drawn = () => view.lanes.map((lane) => laneRow(lane, view, 120, "sv"));
  compareFast(
    "The timeline of 1 000 agreements",
    {
      "the view: every lane with its marks": () => timelineView(book, day(TODAY), from, until),
      "drawn: every lane in letters": drawn,
    },
    {
      rounds: 11,
      calls: { "the view: every lane with its marks": 1, "A/A control": 1, "drawn: every lane in letters": 1 },
    },
  );
};
