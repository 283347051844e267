import {
  agreementView,
  type Book,
  bookDecider,
  collaborationView,
  commitmentsView,
  day,
  decisionsView,
  type Fact,
  falseCertificates,
  forecastView,
  meetingView,
  type Refusal,
  radarView,
  whatIfSeatEmpty,
} from "@konstellation/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import type { Step } from "../step.ts";
import {
  adoptTheWheel,
  JUNE,
  kronoberg,
  kronobergUntilTheWheel,
  kronobergWithLjungbyGone,
  RESOURCE_CENTRE,
  SPRING,
  terminateTheAgreement,
} from "./index.ts";

const held = (steps: ReadonlyArray<Step>): Book =>
  steps.reduce((book, { command, context }) => {
    const facts = bookDecider.decide(book, command, context);
    if (Result.isFailure(facts)) throw new Error(`${command.type} was refused: ${JSON.stringify(facts.failure)}`);
    return facts.success.reduce(bookDecider.evolve, book);
  }, bookDecider.initial);

const refusalOf = (steps: ReadonlyArray<Step>, command: Step["command"]): Refusal => {
  const last = steps.at(-1)?.context;
  if (last === undefined) throw new Error("no steps");
  // The act is given when it says it happens, as it was at the meeting.
  const context = "at" in command ? { ...last, instant: command.at } : last;
  return Result.getOrThrow(Result.flip(bookDecider.decide(held(steps), command, context)));
};

const plain = (refusal: Refusal) => ({ sv: refusal.type, en: refusal.type });
const book = held(kronoberg);
const facts = kronoberg.reduce<{ readonly book: Book; readonly facts: ReadonlyArray<Fact> }>(
  (sofar, { command, context }) => {
    const added = Result.getOrThrow(bookDecider.decide(sofar.book, command, context));
    return { book: added.reduce(bookDecider.evolve, sofar.book), facts: [...sofar.facts, ...added] };
  },
  { book: bookDecider.initial, facts: [] },
).facts;
const monday = day("2024-05-06");

describe("the first example book", () => {
  it("is Kronoberg: nine organisations, five bodies, two meetings held and one called", () => {
    expect(collaborationView(book)).toMatchObject({
      organisations: 9,
      bodies: 5,
      meetings: 3,
      decisions: 3,
      agreements: 4,
      standsAt: "2024-05-06",
    });
  });

  it("marks every assumed day as assumed, and names nobody", () => {
    expect([meetingView(book, SPRING, plain)?.dayIs, meetingView(book, "llg-2024-02-02", plain)?.dayIs]).toEqual([
      "assumed",
      "assumed",
    ]);
    expect(agreementView(book, RESOURCE_CENTRE, monday)?.assumed).toEqual(["term", "notice"]);
    expect(agreementView(book, RESOURCE_CENTRE, monday)?.notices.every((notice) => notice.daysAre === "assumed")).toBe(
      true,
    );
  });

  it("all nine leave the resource centre: decided with its certificate, every notice in, who describes what follows, and by when", () => {
    const cascade = (on: string) => agreementView(book, RESOURCE_CENTRE, day(on))?.cascade;
    expect(cascade("2024-05-06")).toMatchObject([
      { step: "decided", is: "done", rule: "QUO-1", seats: 28, of: 28 },
      { step: "notices", is: "done", in: 9, of: 9, outstanding: [], lastDay: "2024-12-31" },
      { step: "successor", is: "done", answer: "toBeDescribed" },
      { step: "reportBack", is: "waiting", owner: { id: "rgk" }, body: "llg", when: "2024-10-04" },
      { step: "responsibility", is: "waiting", days: null },
    ]);
    expect(cascade("2024-10-05")?.map(({ is }) => is)).toEqual(["done", "done", "done", "overdue", "waiting"]);
    expect(cascade("2025-01-01")?.at(-1)).toEqual({ step: "responsibility", is: "overdue", days: 1 });
    expect(cascade("2024-05-02")).toEqual([]);
  });

  it("can be replayed twice: the same steps have the same names", () => {
    expect(new Set(kronoberg.map((step) => step.id)).size).toBe(kronoberg.length);
  });

  it("rests on certificates that are all true", () => expect(falseCertificates(facts)).toEqual([]));
});

describe("the June meeting", () => {
  const june = forecastView(book, JUNE);
  it("is called: two items are for part of the group, and the wheel has brought its papers along", () => {
    expect(june?.replies).toEqual({ coming: 24, deputy: 1, notComing: 1, none: 2 });
    expect(june?.items.map(({ item, outlook, of }) => `${item} ${outlook} ${of}`)).toEqual([
      "1 dependsOn 28",
      "2 dependsOn 17",
      "3 dependsOn 28",
      "4 dependsOn 17",
      "5 dependsOn 28",
    ]);
    expect(meetingView(book, JUNE, plain)?.agenda[2]?.papers).toEqual(["wheel-proposal"]);
  });

  it("needs three calls, and one order in which part of the group comes and goes once", () => {
    expect(june?.calls.seats.map(({ seat, whom }) => `${seat} ${whom}`)).toEqual([
      "lessebo/schools holder",
      "ljungby/social deputy",
      "uppvidinge/social holder",
    ]);
    expect(june?.order.items).toEqual(["1", "3", "5", "2", "4"]);
    expect(june?.explanation.en).toContain("a deputy for head of social services, Ljungby");
  });
});

describe("the planning days", () => {
  it("endorsed the plan, and the model's management on one condition for each of nine parties", () => {
    const [, model, plan] = decisionsView(book, day("2024-05-06"));
    expect(plan).toMatchObject({
      decision: "operational-plan-2024-28",
      strength: "endorses",
      counted: { seats: 28, of: 28 },
    });
    expect(model).toMatchObject({
      decision: "model-management",
      strength: "endorsesWithConditions",
      conditional: false,
    });
    const conditions = commitmentsView(book, monday).filter((commitment) => commitment.condition);
    expect(conditions.map((commitment) => commitment.state)).toEqual(Array(9).fill("carriedOut"));
    expect(
      commitmentsView(book, day("2024-02-29")).filter(
        (commitment) => commitment.condition && commitment.state === "open",
      ).length,
    ).toBe(9);
  });
});

describe("the spring meeting", () => {
  const agenda = meetingView(book, SPRING, plain)?.agenda ?? [];
  const item = (number: string) => agenda.find((each) => each.item === number);

  it("refuses to decide the wheel: 21 of 28 seats have not got the paper", () => {
    const refusal = refusalOf(kronobergUntilTheWheel, adoptTheWheel);
    expect(refusal).toMatchObject({ type: "PapersNotEqual", rule: "PAP-1", item: "4" });
    const seats = refusal.type === "PapersNotEqual" ? refusal.papers.flatMap((paper) => paper.seats) : [];
    expect(seats.length).toBe(21);
    expect(seats.every((seat) => seat.why === "notReached")).toBe(true);
    expect(item("4")).toMatchObject({
      outcome: { kind: "deferred", until: "2024-06" },
      obstacles: [{ rule: "PAP-1" }],
    });
  });

  it("refers the model to the working committee, back 13 June, on four things, and then to each network", () => {
    expect(item("5")).toMatchObject({ outcome: { kind: "referred", to: "au", back: "2024-06-13" } });
    const due = commitmentsView(book, monday).filter((commitment) => commitment.item === "5");
    expect(due.filter((commitment) => commitment.owner?.id === "au").map((commitment) => commitment.due)).toEqual(
      Array(4).fill("2024-06-13"),
    );
    expect(due.filter((commitment) => commitment.due === null).map((commitment) => commitment.owner?.id)).toEqual([
      "schools",
      "social",
      "care",
    ]);
  });

  it("terminates the agreement by all nine parties, last day 2024-12-31, and Region Kronoberg reports in October", () => {
    expect(agreementView(book, RESOURCE_CENTRE, monday)).toMatchObject({
      status: "terminated",
      lastDay: "2024-12-31",
      outstanding: [],
    });
    expect(agreementView(book, RESOURCE_CENTRE, day("2024-05-02"))).toMatchObject({ status: "inForce", lastDay: null });
    expect(agreementView(book, RESOURCE_CENTRE, day("2024-12-31"))?.status).toBe("terminated");
    expect(agreementView(book, RESOURCE_CENTRE, day("2025-01-01"))?.status).toBe("ended");
    expect(radarView(book, monday).entries).toContainEqual(
      expect.objectContaining({ when: "2024-10-04", kind: "reportBack", from: expect.objectContaining({ id: "rgk" }) }),
    );
  });

  it("eight of nine notices is not nine", () => {
    const eight = held(kronoberg.filter(({ id }) => id !== "example/notices/9"));
    expect(agreementView(eight, RESOURCE_CENTRE, monday)).toMatchObject({
      status: "beingTerminated",
      lastDay: null,
      outstanding: ["rgk"],
    });
    expect(radarView(eight, monday).entries).toContainEqual(
      expect.objectContaining({ kind: "noticeOutstanding", from: expect.objectContaining({ id: "rgk" }) }),
    );
  });

  it("treats items 8 to 10 without the heads of schools: a proposal, and two noted with a decision in June", () => {
    for (const number of ["8", "9", "10"])
      expect(item(number)).toMatchObject({
        light: "quorate",
        quorum: { forum: "subAssembled", counted: { seats: 17 } },
      });
    expect(["8", "9", "10"].map((number) => item(number)?.outcome?.kind)).toEqual(["proposed", "noted", "noted"]);
    expect(item("9")?.outcome).toMatchObject({ decisionExpected: "2024-06" });
    expect(decisionsView(book, day("2024-05-06")).filter((decision) => decision.meeting === SPRING).length).toBe(1);
  });
});

describe("the same meeting with one seat empty from item 6", () => {
  it("refuses the termination: which seat, since when, and the deputy who would cure it", () => {
    expect(refusalOf(kronobergWithLjungbyGone, terminateTheAgreement)).toMatchObject({
      type: "NotQuorate",
      rule: "QUO-1",
      missing: [
        {
          seat: "ljungby/social",
          why: "left",
          since: "2024-05-03T11:25:00+02:00",
          deputies: [{ person: "p-ljungby-social-deputy" }],
        },
      ],
    });
  });

  it("is also a what-if on the meeting as it was held, which changes nothing", () => {
    const view = Result.getOrThrow(
      whatIfSeatEmpty(book, { meeting: SPRING, seat: "ljungby/social", fromItem: "6" }, plain),
    );
    expect(view.items.filter((each) => each.obstacles.length > 0).map((each) => each.item)).toEqual(["6"]);
    const later = Result.getOrThrow(
      whatIfSeatEmpty(book, { meeting: SPRING, seat: "ljungby/social", fromItem: "7" }, plain),
    );
    expect(later.items.flatMap((each) => each.obstacles)).toEqual([]);
    expect(Result.isFailure(whatIfSeatEmpty(book, { meeting: SPRING, seat: "nowhere", fromItem: "6" }, plain))).toBe(
      true,
    );
  });
});
