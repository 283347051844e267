import { describe, expect, it } from "vitest";
import { type Command, calendarEvents, day, type Fact, paperView, radarView, replay, usualSpan } from "../../index.ts";
import { paper } from "../../testing/papers.ts";
import { book, ready } from "../../testing/small-world.ts";

const owner = { kind: "seat", id: "vaxjo/social" } as const;
const describes = (more: object) =>
  ({
    type: "DescribePaper",
    paper: "guide",
    from: day("2024-05-03"),
    title: { sv: "Introduktion" },
    ...more,
  }) as Extract<Command, { type: "DescribePaper" }>;
const living: Fact = {
  ...describes({ owner, nextReview: "2024-06" }),
  from: day("2024-01-01"),
  type: "PaperDescribed",
};
const reviews = (on: string, next: string) =>
  ({ type: "ReviewPaper", paper: "guide", on: day(on), next }) as Extract<Command, { type: "ReviewPaper" }>;
const reviewed = (on: string, next: string): Fact => ({ ...reviews(on, next), type: "PaperReviewed" });

describe("PAP-6: a living document has an owner and a next review", () => {
  it("which is not over when it is set", () => {
    const set = (more: object) => book.given(...ready).when(describes(more));
    set({ owner, nextReview: "2024-05" }).thenDone();
    set({ owner, nextReview: "2024-05-03" }).thenDone();
    set({ owner, nextReview: "2024-05-02" }).thenRefused({ type: "ReviewDoesNotFit", why: "nextNotLater" });
    set({ nextReview: "2024-06" }).thenRefused({ type: "ReviewDoesNotFit", rule: "PAP-6", why: "noOwner" });
  });

  it("it is looked over on a day that has come, and the next time is later", () => {
    const looked = (on: string, next: string) => book.given(...ready, living).when(reviews(on, next));
    looked("2024-05-03", "2024-05-04").then(reviewed("2024-05-03", "2024-05-04"));
    looked("2024-05-03", "2024-05-03").thenRefused({ type: "ReviewDoesNotFit", why: "nextNotLater" });
    looked("2024-05-04", "2025").thenRefused({ type: "ReviewDoesNotFit", why: "dayNotCome" });
  });

  it("what is no living document is not looked over, and neither is what nobody has heard of", () => {
    book
      .given(...ready, paper)
      .when({ ...reviews("2024-05-03", "2025"), paper: "plan" })
      .thenRefused({ type: "ReviewDoesNotFit", why: "notLiving" });
    book
      .given(...ready)
      .when(reviews("2024-05-03", "2025"))
      .thenRefused({ type: "NotInTheBook", kind: "paper", id: "guide" });
  });

  it("its review is due, from its owner, until it has been looked over; then the next is", () => {
    const due = (date: string, ...facts: ReadonlyArray<Fact>) =>
      radarView(replay([...ready, living, ...facts]), day(date)).entries.flatMap(({ kind, when, from, state }) =>
        kind === "paperReview" ? [[when, from.id, state]] : [],
      );
    expect(due("2024-05-03")).toEqual([["2024-06", "vaxjo/social", "soon"]]);
    expect(due("2024-07-01")).toEqual([["2024-06", "vaxjo/social", "overdue"]]);
    expect(due("2024-07-01", reviewed("2024-06-10", "2025"))).toEqual([["2025", "vaxjo/social", "later"]]);
    expect(due("2024-07-01", { ...living, from: day("2024-06-20"), nextReview: "2026" } as Fact)).toEqual([
      ["2026", "vaxjo/social", "later"],
    ]);
    const noMore = { ...describes({ owner }), from: day("2024-06-20"), type: "PaperDescribed" } as Fact;
    expect(due("2024-07-01", noMore)).toEqual([]);
    expect(paperView(replay([...ready, living, noMore]), "guide", day("2024-06-19"))?.nextReview).toBe("2024-06");
  });

  it("and stands in the calendars of its owner, on the last day of what was said", () => {
    const today = day("2024-05-03");
    const events = (...facts: ReadonlyArray<Fact>) =>
      calendarEvents(replay([...ready, living, ...facts]), today, usualSpan(today)).filter(
        ({ kind }) => kind === "paperReview",
      );
    expect(events()).toMatchObject([
      {
        key: "paper/guide/review",
        day: "2024-06-30",
        said: "2024-06",
        seats: ["vaxjo/social"],
        organisations: ["vaxjo"],
        bodies: [],
      },
    ]);
    expect(events(reviewed("2024-05-03", "2024-05-24"))).toMatchObject([{ day: "2024-05-24", said: null }]);
    const ofBody = { ...living, from: day("2024-02-01"), owner: { kind: "body", id: "au" } } as Fact;
    expect(events(ofBody)).toMatchObject([{ bodies: ["au"], seats: [] }]);
    const ofOrganisation = { ...living, from: day("2024-02-01"), owner: { kind: "organisation", id: "vaxjo" } } as Fact;
    expect(events(ofOrganisation)).toMatchObject([{ organisations: ["vaxjo"], bodies: [] }]);
  });
});
