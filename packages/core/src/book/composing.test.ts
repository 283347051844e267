/**
 * A concept needs those before it in the list and no others: each is composed with them alone, and decides
 * every worked example of theirs as the whole book does.
 */
import type * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { agreement } from "../agreement/index.ts";
import { archive } from "../archive/index.ts";
import { collaboration } from "../collaboration/index.ts";
import { constellation } from "../constellation/index.ts";
import { correspondence } from "../correspondence/index.ts";
import { decision } from "../decision/index.ts";
import { discussion } from "../discussion/index.ts";
import { type AnyConcept, type Command, type Context, compose, concepts, type Fact } from "../index.ts";
import { meeting } from "../meeting/index.ts";
import { contextOf, outcomeOf, ruleExamples } from "../testing/examples.ts";
import { onTheDay } from "../testing/small-world.ts";
import { specify } from "../testing/specify.ts";

const list: ReadonlyArray<AnyConcept> = concepts;

/** Every concept with those before it. */
const books = list.map(({ name }, index) => [name, list.slice(0, index + 1)] as const);

const typesOf = (some: ReadonlyArray<AnyConcept>, records: "facts" | "commands") =>
  some.flatMap((each) => each[records].members.map(({ fields }) => fields.type.literal));

/** What a book of fewer concepts decides: an example belongs to it when it knows all of the example's facts and its act. */
interface Smaller<State> {
  readonly initial: State;
  readonly evolve: (state: State, fact: never) => State;
  readonly decide: (state: State, command: never, context: Context) => Result.Result<unknown, unknown>;
}

const decided = <State>(book: Smaller<State>, given: ReadonlyArray<Fact>, when: Command, context: Context) =>
  book.decide(
    given.reduce((state, fact) => book.evolve(state, fact as never), book.initial),
    when as never,
    context,
  );

describe("decides what is its own as the whole book does", () => {
  // What a collaboration is alone is specified below: its rules' examples are told of a group.
  it.each(books.slice(1))("%s, with those before it alone", (_, some) => {
    const [facts, commands] = [typesOf(some, "facts"), typesOf(some, "commands")];
    const own = ruleExamples.flatMap((example) =>
      "when" in example &&
      commands.includes(example.when.type) &&
      example.given.every(({ type }) => facts.includes(type))
        ? [example]
        : [],
    );
    expect(own.length).toBeGreaterThan(2);
    // That each fits those before it is said below, where the compiler sees which they are.
    const book = compose(some as never) as Smaller<unknown>;
    for (const example of own) {
      expect(decided(book, example.given, example.when, contextOf(example)), example.says.en).toEqual(
        outcomeOf(example),
      );
    }
  });
});

describe("is specified with the parts it needs, and no more", () => {
  it("each fits those before it, or this does not compile", () => {
    compose([collaboration, constellation, meeting]);
    compose([collaboration, constellation, meeting, discussion, archive, decision]);
    compose([collaboration, constellation, meeting, discussion, archive, decision, correspondence]);
    compose([collaboration, constellation, meeting, discussion, archive, decision, agreement]);
    // @ts-expect-error: a meeting asks for the bodies that meet.
    compose([collaboration, meeting]);
    // @ts-expect-error: a meeting at which something was said is not unopened.
    compose([collaboration, constellation, meeting, decision]);
    // @ts-expect-error: tasks follow from what old papers tell, too.
    compose([collaboration, constellation, meeting, discussion, decision]);
    // @ts-expect-error: an agreement is ended by a decision.
    compose([collaboration, constellation, meeting, agreement]);
  });

  const name = "Växjö kommun";
  const admit = { type: "AdmitOrganisation", organisation: "vaxjo", name, kind: "municipality" } as const;
  const admitted = { ...admit, type: "OrganisationAdmitted", since: onTheDay.day } as const;

  it("an organisation, in a collaboration without bodies", () => {
    specify(compose([collaboration]))
      .given()
      .when(admit)
      .then(admitted);
    specify(compose([collaboration]))
      .given(admitted)
      .when(admit)
      .thenRefused({ type: "AlreadyInTheBook" });
  });
  it("a body, before there are meetings", () => {
    const establish = {
      type: "EstablishBody",
      body: "llg",
      name: { sv: "Ledningsgruppen" },
      kind: "leadershipGroup",
    } as const;
    specify(compose([collaboration, constellation]))
      .given()
      .when(establish)
      .then({ ...establish, type: "BodyEstablished", since: onTheDay.day });
  });
});
