import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { bearsOnNothing } from "./bearing.ts";
import { day } from "./calendar-date.ts";
import { compose } from "./compose.ts";
import { concept } from "./concept.ts";
import type { Context } from "./decider.ts";
import { recorder } from "./evidence.ts";
import { instant } from "./instant.ts";
import { record } from "./record.ts";

interface Lamp {
  readonly lit: boolean;
}
interface LampPart {
  readonly lamp: Lamp;
}
interface OtherPart {
  readonly other: { readonly lamps: ReadonlyArray<string> };
}

const LampFact = Schema.Union([record("LampLit", { id: Schema.String })]);
const LampCommand = Schema.Union([record("LightLamp", { id: Schema.String })]);
const now: Context = { day: day("2024-05-03"), instant: instant("2024-05-03T12:00:00Z"), actor: "test" };
const dark: Lamp = { lit: false };

/** A concept of one lamp, which asks for no more than its own part. */
const base = {
  name: "lamp",
  part: dark,
  commands: LampCommand,
  facts: LampFact,
  refusals: [],
  rules: [],
  decide: {
    LightLamp: (_: LampPart, { id }: typeof LampCommand.Type) => Result.succeed([{ type: "LampLit", id } as const]),
  },
  evolve: { LampLit: (): Lamp => ({ lit: true }) },
  bearsOn: { LampLit: bearsOnNothing },
  doneBy: { LampLit: "LightLamp" },
  record: recorder<typeof LampFact.Type, Readonly<Record<never, never>>>(),
  kinds: { lamp: { named: (_: LampPart, id: string) => ({ sv: id }) } },
} as const;

const things = (_: LampPart): ReadonlyArray<string> => ["lamp"];
const events = (_: LampPart, id: string) => [{ kind: "dusk", about: { kind: "lamp", id } }] as const;
const moved = ({ id }: typeof LampFact.Type, _: LampPart): ReadonlyArray<string> => [id];
const calendar = { kinds: ["dusk"], about: "lamp", things, events, movedBy: { LampLit: moved } } as const;
const entries = (_: LampPart) => [{ kind: "dusk", about: { kind: "lamp", id: "lamp" } }] as const;
const due = { kinds: ["dusk"], about: ["lamp"], entries } as const;

describe("a book composed of a list", () => {
  it("decides and evolves by the tables of its concepts", () => {
    const book = compose([concept({ ...base, due, calendar, holds: { lit: ({ lit }: Lamp) => (lit ? 1 : 0) } })]);
    const facts = Result.getOrThrow(book.decide(book.initial, { type: "LightLamp", id: "x" }, {} as Context));
    expect(facts.reduce(book.evolve, book.initial)).toEqual({ lamp: { lit: true } });
  });
  it("decides again what is written: what no act leads to is doubtful", () => {
    const book = compose([concept(base)]);
    const written = (...facts: ReadonlyArray<typeof LampFact.Type>) => book.doubt(book.initial, facts, now);
    expect(written({ type: "LampLit", id: "x" })).toBeUndefined();
    const alone = compose([concept({ ...base, doneBy: { LampLit: null } })]);
    expect(alone.doubt(alone.initial, [{ type: "LampLit", id: "x" }], now)).toEqual({
      is: "otherwise",
      fact: "LampLit",
    });
    const another = { LightLamp: () => Result.succeed([{ type: "LampLit", id: "y" } as const]) };
    const otherwise = compose([concept({ ...base, decide: another })]);
    expect(otherwise.doubt(otherwise.initial, [{ type: "LampLit", id: "x" }], now)).toMatchObject({ is: "otherwise" });
  });
});

describe("does not compile where a concept asks the book for what the list does not have", () => {
  const inOther = ({ other }: OtherPart) => other.lamps;

  it("facts for which nothing says what they are shown to rest on", () => {
    // @ts-expect-error: without a recorder every demand of its facts would be gone, and nobody would miss it.
    compose([concept({ ...base, record: undefined })]);
    // @ts-expect-error: what makes a record's schema is called the same, and records no fact.
    compose([concept({ ...base, record })]);
    expect(compose([concept(base)]).initial).toEqual({ lamp: dark });
  });
  it("a sitting that is no kind of event", () => {
    // @ts-expect-error: there is dusk, and no dawn.
    concept({ ...base, calendar: { ...calendar, sittings: ["dawn"] } });
    expect(concept({ ...base, calendar: { ...calendar, sittings: ["dusk"] } }).calendar.sittings).toEqual(["dusk"]);
  });
  it("a command decided from a part that no concept of the list has", () => {
    const LightLamp = ({ other }: OtherPart, { id }: typeof LampCommand.Type) =>
      Result.succeed(other.lamps.map(() => ({ type: "LampLit", id }) as const));
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, decide: { LightLamp } })]);
  });
  it("a name", () => {
    const named = (state: OtherPart, id: string) => ({ sv: inOther(state).join(id) });
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, kinds: { lamp: { named } } })]);
  });
  it("what is due", () => {
    const fromOther = (state: OtherPart) =>
      inOther(state).map((id) => ({ kind: "dusk", about: { kind: "lamp", id } }) as const);
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, due: { ...due, entries: fromOther } })]);
  });
  it("the things of a calendar, and their events", () => {
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, calendar: { ...calendar, things: inOther } })]);
    const fromOther = (state: OtherPart, id: string) => inOther(state).flatMap(() => events({ lamp: dark }, id));
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, calendar: { ...calendar, events: fromOther } })]);
  });
  it("a fact that bears on what was decided by a part that there is not", () => {
    const fromOther = (_: typeof LampFact.Type, state: OtherPart) =>
      inOther(state).length > 0 ? { on: () => true, reason: null } : undefined;
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, bearsOn: { LampLit: fromOther } })]);
  });
  it("a fact that is said to come of an act that there is not, or an act that leads to a fact that there is not", () => {
    // @ts-expect-error: no concept of the list has the command `LightLapm`.
    compose([concept({ ...base, doneBy: { LampLit: "LightLapm" } })]);
    // @ts-expect-error: no concept of the list has the fact `LampLti`.
    compose([concept({ ...base, doneBy: { LampLit: "LightLamp", LampLti: "LightLamp" } })]);
  });
  it("an act that is said to have said what it cannot: a field that is misspelt, or left to be dropped", () => {
    const facts = Schema.Union([record("LampLit", { id: Schema.String, by: Schema.optionalKey(Schema.String) })]);
    type Lit = typeof facts.Type;
    const lamp = { ...base, facts, record: recorder<Lit, Readonly<Record<never, never>>>() };
    // @ts-expect-error: the fact says by whom, which the act does not: its name is not enough.
    compose([concept({ ...lamp, doneBy: { LampLit: "LightLamp" } })]);
    const passing = ({ id, by }: Lit) => ({ type: "LightLamp", id, by }) as const;
    // @ts-expect-error: the act has no field `by`.
    compose([concept({ ...lamp, doneBy: { LampLit: passing } })]);
    const misspelt = ({ id: ID }: Lit) => ({ type: "LightLamp", ID }) as const;
    // @ts-expect-error: the act has an `id`, and no `ID`.
    compose([concept({ ...lamp, doneBy: { LampLit: misspelt } })]);
    const told = ({ by: _, ...said }: Lit) => ({ ...said, type: "LightLamp" }) as const;
    const book = compose([concept({ ...lamp, doneBy: { LampLit: told } })]);
    expect(book.doubt(book.initial, [{ type: "LampLit", id: "x" }], now)).toBeUndefined();
  });
  it("an event moved by a fact that there is not, or from a part that there is not", () => {
    // @ts-expect-error: no concept of the list has the fact `LampLti`.
    compose([concept({ ...base, calendar: { ...calendar, movedBy: { LampLti: moved } } })]);
    const fromOther = (_: typeof LampFact.Type, state: OtherPart) => inOther(state);
    // @ts-expect-error: the part `other` is in no concept of the list.
    compose([concept({ ...base, calendar: { ...calendar, movedBy: { LampLit: fromOther } } })]);
  });
});

describe("does not compile where a concept's own tables do not agree", () => {
  it("a fact that does not say what it bears on of what was decided before", () => {
    // @ts-expect-error: whoever adds a fact says what it bears on, also that it is nothing.
    concept({ ...base, bearsOn: {} });
  });
  it("a fact that does not say which act led to it", () => {
    // @ts-expect-error: whoever adds a fact says which act leads to it, also that it comes with another.
    concept({ ...base, doneBy: {} });
  });
  it("what is said since some release, or judged by itself, of a fact or in a place that there is not", () => {
    // @ts-expect-error: there is no fact `LampLti`.
    concept({ ...base, saidSince: { LampLti: ["id"] } });
    // @ts-expect-error: the fact has no place `name`.
    concept({ ...base, saidSince: { LampLit: ["name"] } });
    // @ts-expect-error: the fact has no field `name`.
    concept({ ...base, judged: { LampLit: ["name"] } });
    expect(concept({ ...base, saidSince: { LampLit: ["id"] } }).saidSince.LampLit).toEqual(["id"]);
  });
  it("a count of what its part does not have", () => {
    // @ts-expect-error: its part is a lamp and has no `lamps`.
    concept({ ...base, holds: { lamps: ({ lamps }: { readonly lamps: number }) => lamps } });
  });
  it("something due, or an event, of a kind that is not declared", () => {
    const dawn = (_: LampPart) => [{ kind: "dawn", about: { kind: "lamp", id: "lamp" } }] as const;
    // @ts-expect-error: it declares `dusk` alone.
    concept({ ...base, due: { ...due, entries: dawn } });
    // @ts-expect-error: it declares `dusk` alone.
    concept({ ...base, calendar: { ...calendar, events: dawn } });
  });
});
