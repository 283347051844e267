import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Command, day, type Fact, paperView, readCommand, replay } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, ready } from "../../testing/small-world.ts";

const describes = (more: object, from = "2024-05-03") =>
  ({ type: "DescribePaper", paper: "plan", from: day(from), ...more }) as Extract<Command, { type: "DescribePaper" }>;
const described = (more: object, from?: string): Fact => ({ ...describes(more, from), type: "PaperDescribed" });
const owner = { kind: "body", id: "au" } as const;

describe("PAP-4: what is said of a paper is said from a day", () => {
  it("and says something", () => {
    book
      .given(...ready, paper)
      .when(describes({ kind: "proposal" }))
      .then(described({ kind: "proposal" }));
    book
      .given(...ready, paper)
      .when(describes({}))
      .thenRefused({ type: "DescriptionDoesNotFit", rule: "PAP-4", why: "nothingSaid" });
  });

  it("with a title, where it has not been named before", () => {
    book
      .given(...ready)
      .when(describes({ kind: "proposal" }))
      .thenRefused({ type: "DescriptionDoesNotFit", rule: "PAP-4", why: "noTitle" });
    book
      .given(...ready)
      .when(describes({ title: { sv: "Plan" } }))
      .thenDone();
  });

  it("of somebody who answers for it and is there that day", () => {
    book
      .given(...ready, paper)
      .when(describes({ owner }))
      .thenDone();
    book
      .given(...ready, paper)
      .when(describes({ owner }, "2023-12-31"))
      .thenRefused({ type: "OwnerNotInForce" });
  });

  it("what was said before holds until then, and of two from the same day the last entered does", () => {
    const state = replay([
      ...ready,
      paper,
      described({ kind: "plan", owner }, "2024-06-01"),
      described({ kind: "proposal" }, "2024-01-01"),
      described({ kind: "report" }, "2024-06-01"),
    ]);
    const on = (date: string) => paperView(state, "plan", day(date));
    expect([on("2023-12-31")?.kind, on("2024-05-31")?.kind, on("2024-06-01")?.kind]).toEqual([
      null,
      "proposal",
      "report",
    ]);
    expect(on("2024-06-01")?.descriptions.map(({ from, kind }) => [from, kind])).toEqual([
      ["2024-01-01", "proposal"],
      ["2024-06-01", "plan"],
      ["2024-06-01", "report"],
    ]);
  });
});

describe("a link", () => {
  const isRead = (link: string) => Result.isSuccess(readCommand(describes({ link })));

  it.each([
    "https://underlag.example/plan.pdf?v=1#p2",
    "http://underlag.example",
    "HTTPS://UNDERLAG.EXAMPLE/",
    "mailto:kansliet@post.example",
  ])("can be %s", (link) => expect(isRead(link)).toBe(true));

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://underlag.example/",
    "underlag.example/plan",
    "//underlag.example/plan",
    " https://underlag.example/",
    "https://underlag.example/en plan",
    "https://underlag.example/\u0000",
    "https://underlag.example/\u202e",
    "java\nscript:alert(1)",
    "https://",
    "https:///plan",
    "mailto:",
    "mailto:kansliet",
    `https://underlag.example/${"x".repeat(2000)}`,
  ])("cannot be %j, which is told by its path", (link) => {
    const read = readCommand(describes({ link }));
    expect(Result.isFailure(read) && read.failure).toMatchObject([{ path: "link" }]);
  });
});
