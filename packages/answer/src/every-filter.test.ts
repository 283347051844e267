/**
 * Whatever a list can be asked for less of, it gives less of: every filter of every list lets something through and leaves
 * something out, in some life that is told; and one that names nothing of the book is refused.
 */
import { routeRows } from "@konstellation/client";
import { type Book, bookDecider, day, inOrder, instant, type Listing, peopleView, replay } from "@konstellation/core";
import { kronoberg } from "@konstellation/example";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { filtered } from "./testing/filtered.ts";
import { lives } from "./testing/lives.ts";
import type { Told } from "./testing/told.ts";

const step = ({ on, command }: Told) => ({
  command,
  context: { day: day(on), instant: instant(`${on}T21:30:00Z`), actor: "secretary" },
});
const books = [...lives.map(([, life]) => life.map(step)), [...kronoberg, ...filtered.map(step)]].map((steps) => {
  let book = bookDecider.initial;
  let today = day("2024-01-01");
  for (const { command, context } of steps) {
    today = context.day;
    book = replay(Result.getOrThrow(bookDecider.decide(book, command, context)), book);
  }
  return { book, day: today };
});

/** What a list is made by, and not filtered by. */
const madeBy = ["limit", "page", "day", "months"];

const propertiesOf = (query: Schema.Codec<unknown, unknown>): Readonly<Record<string, unknown>> =>
  (Schema.toJsonSchemaDocument(query).schema as { readonly properties?: Readonly<Record<string, unknown>> })
    .properties ?? {};

/** Every filter of every list of one book. */
const filters = routeRows.flatMap(([name, { path, query, paged, reader }]) =>
  reader === undefined || query === undefined || !paged || path.includes("{meeting}")
    ? []
    : Object.entries(propertiesOf(query))
        .filter(([parameter]) => !madeBy.includes(parameter))
        .map(([parameter, schema]) => ({ name, parameter, schema, reader })),
);

const idsIn: { readonly [parameter: string]: (book: Book) => ReadonlyArray<string> } = {
  body: ({ constellation }) => inOrder(constellation.bodies).map(({ body }) => body),
  seat: ({ constellation }) => inOrder(constellation.seats).map(({ seat }) => seat),
  meeting: ({ meeting }) => inOrder(meeting.meetings).map(({ meeting: id }) => id),
  organisation: ({ collaboration }) => inOrder(collaboration.organisations).map(({ organisation }) => organisation),
  party: (book) => idsIn.organisation?.(book) ?? [],
  owner: (book) => ["body", "seat", "organisation"].flatMap((kind) => idsIn[kind]?.(book) ?? []),
  recordedMeeting: ({ archive }) => inOrder(archive.meetings).map(({ recordedMeeting }) => recordedMeeting),
  recordedDecision: ({ archive }) => inOrder(archive.decisions).map(({ recordedDecision }) => recordedDecision),
  person: (book) =>
    peopleView(book, { kept: new Map(), erased: new Set() })
      .filter(({ roles }) => roles.length > 0)
      .map(({ person }) => person),
};

const days = ["2023", "2024", "2025"].flatMap((year) =>
  ["01-15", "02-15", "04-15", "05-15", "06-05", "07-15", "10-15"].map((of) => `${year}-${of}`),
);

const wordsIn = (schema: unknown): ReadonlyArray<string> => [
  ...new Set(
    [...JSON.stringify(schema).matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, all]) => JSON.parse(all ?? "[]")),
  ),
];

/** What a filter can be asked for in a book. */
const valuesOf = (parameter: string, schema: unknown, book: Book): ReadonlyArray<string> =>
  parameter === "from" || parameter === "to" ? days : (idsIn[parameter]?.(book) ?? wordsIn(schema));

type Reader = (typeof filters)[number]["reader"];
const asked = (reader: Reader, of: (typeof books)[number], query: object) =>
  reader.read({ ...of, path: {}, query, explain: () => ({ sv: "", en: "" }) });
const howMany = (reader: Reader, of: (typeof books)[number], query: object = {}): number =>
  (Result.getOrThrow(asked(reader, of, query)) as Listing<unknown>).length;

describe("a filter", () => {
  it.each(filters)("of $name by $parameter lets some through and leaves some out", ({ reader, parameter, schema }) => {
    const parts = books.some((of) => {
      const all = howMany(reader, of);
      return valuesOf(parameter, schema, of.book).some((value) => {
        const some = howMany(reader, of, { [parameter]: value });
        return some > 0 && some < all;
      });
    });
    expect(parts).toBe(true);
  });

  it.each(filters.filter(({ parameter }) => parameter in idsIn))(
    "of $name by a $parameter that is not in the book is refused",
    ({ reader, parameter }) => {
      for (const of of books)
        expect(asked(reader, of, { [parameter]: "finns-inte" })).toMatchObject({
          failure: { type: "NotInTheBook", rule: "BOOK-1", id: "finns-inte" },
        });
    },
  );
});

describe("what a filter lets through", () => {
  const last = books.at(-1);
  const idsOf = (name: string, query: object): ReadonlyArray<string> => {
    const reader = filters.find((each) => each.name === name)?.reader;
    if (reader === undefined || last === undefined) throw new Error(`There is no list called ${name}.`);
    const listed = Result.getOrThrow(asked(reader, last, query)) as Listing<Readonly<Record<string, unknown>>>;
    return listed.slice().map((each) => {
      const id = each[idOf[name] ?? ""];
      return typeof id === "string" ? id : JSON.stringify(id);
    });
  };
  const idOf: Readonly<Record<string, string>> = {
    meetings: "meeting",
    decisions: "decision",
    commitments: "commitment",
    remarks: "remark",
    recordedMeetings: "recordedMeeting",
    recordedDecisions: "recordedDecision",
    agreements: "agreement",
    bodies: "body",
    correspondence: "correspondence",
    organisations: "organisation",
    remits: "body",
    papers: "paper",
    radar: "about",
  };

  it.each([
    ["meetings", { body: "east" }, ["east"]],
    ["meetings", { person: "p-east" }, ["east"]],
    ["meetings", { from: "2024-05-20", to: "2024-05-20" }, ["east"]],
    ["meetings", { status: "closed", from: "2024-05-04" }, ["east"]],
    ["decisions", { body: "east" }, ["east-decides"]],
    ["decisions", { person: "p-east" }, ["east-decides"]],
    ["decisions", { person: "p-west" }, []],
    ["decisions", { state: "conditional" }, ["east-decides"]],
    ["decisions", { body: "east", to: "2024-05-19" }, []],
    ["commitments", { body: "east" }, ["east.1.1"]],
    ["commitments", { person: "p-east" }, ["east.1.1"]],
    ["commitments", { organisation: "alvesta", from: "2024-08-31", to: "2024-09-01" }, ["east.1.1"]],
    ["commitments", { recordedMeeting: "east-2024-04" }, ["east-2024-04.1.1"]],
    ["remarks", { body: "east" }, ["east.1.said-1"]],
    ["remarks", { person: "p-east" }, ["east.1.said-1"]],
    ["recordedMeetings", { body: "llg", from: "2024-04-30" }, ["east-2024-04"]],
    ["recordedMeetings", { state: "struck" }, ["east-2024-02"]],
    ["recordedDecisions", { organisation: "ljungby" }, ["study-ljungby"]],
    ["agreements", { body: "west" }, ["between-two"]],
    ["bodies", { person: "p-west" }, ["west"]],
    ["bodies", { state: "dissolved" }, ["brief"]],
    ["correspondence", { body: "west" }, ["question-west"]],
    ["correspondence", { organisation: "alvesta" }, ["question-east"]],
    ["correspondence", { person: "p-west" }, ["question-west"]],
    ["correspondence", { from: "2024-05-26" }, ["question-west"]],
    ["correspondence", { to: "2024-06-09" }, ["question-east"]],
    ["organisations", { body: "west" }, ["ljungby"]],
    ["organisations", { person: "p-east" }, ["alvesta"]],
    ["remits", { person: "p-west" }, ["west"]],
    ["papers", { body: "east" }, ["east-plan"]],
    ["papers", { person: "p-east" }, ["east-plan"]],
    ["papers", { organisation: "alvesta", from: "2024-05-12" }, ["east-plan"]],
    ["papers", { organisation: "ljungby", kind: "guide" }, ["west-guide"]],
    ["papers", { from: "2024-06-19" }, ["west-guide"]],
    ["papers", { state: "linked", kind: "guide" }, ["west-guide"]],
    ["papers", { meeting: "east" }, ["east-plan"]],
  ] as const)("of %s by %j is %j", (name, query, ids) => {
    expect(idsOf(name, query)).toEqual(ids);
  });

  it("of the radar by a seat is what that seat is asked for, and by a body also what the body gave", () => {
    const bySeat = idsOf("radar", { seat: "east/chair" });
    const task = '{"kind":"commitment","id":"east.1.1"}';
    expect(bySeat).toEqual([task, '{"kind":"announcement","id":"announced-east"}']);
    const byBody = idsOf("radar", { body: "east" });
    expect(byBody).toContain(task);
    expect(byBody).toContain('{"kind":"correspondence","id":"question-east"}');
    expect(byBody.filter((each) => each.includes("west") || each.includes("llg"))).toEqual([]);
    expect(idsOf("radar", { body: "east", seat: "west/chair" })).toEqual([]);
  });
});
