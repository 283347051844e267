import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { instant } from "../../kernel/index.ts";
import { askQuorum, assessQuorum, quorumHoldsAt } from "./assess.ts";
import type { QuorumAnswer, QuorumCharter, QuorumPresence, QuorumQuestion } from "./question.ts";

/** "10:05" on the meeting's day. */
const clock = (time: string) => instant(`2024-05-03T${time}:00+02:00`);

const here = (
  seat: string,
  from = "09:00",
  until: string | null = null,
  more: Partial<QuorumPresence> = {},
): QuorumPresence => ({
  seat,
  person: `p-${seat}`,
  organisation: seat.slice(0, 1),
  as: "holder",
  from: clock(from),
  until: until === null ? null : clock(until),
  mode: "room",
  ...more,
});

/** Four seats of three organisations: a1 and a2 of a, b1 of b, c1 of c; treatment 10:00–10:25. */
const ask = (
  charter: QuorumCharter,
  presence: ReadonlyArray<QuorumPresence>,
  more: Partial<QuorumQuestion> = {},
): QuorumAnswer =>
  assessQuorum({
    charter,
    seats: ["a1", "a2", "b1", "c1"].map((id) => ({ id, organisation: id.slice(0, 1) })),
    presence,
    treatment: { from: clock("10:00"), until: clock("10:25") },
    ...more,
  });

const every: QuorumCharter = { quorum: { rule: "everySeat" } };
const all = ["a1", "a2", "b1", "c1"].map((seat) => here(seat));
const without = (...seats: ReadonlyArray<string>) => all.filter((entry) => !seats.includes(entry.seat));
const why = (answer: QuorumAnswer) => answer.missing.map((seat) => `${seat.seat} ${seat.why}`).join(", ");

describe("QUO-1: the full constellation", () => {
  it("is assembled while every seat is filled", () => {
    const answer = ask(every, all);
    expect(answer).toMatchObject({
      verdict: "quorate",
      forum: "assembled",
      rule: "QUO-1",
      missing: [],
      brokenAt: null,
      cure: [],
    });
    expect(answer.counted).toEqual({ seats: 4, of: 4, organisations: 3, ofOrganisations: 3 });
  });

  it("is not the group when one seat is empty, and names it with what would cure it", () => {
    const answer = ask(every, without("b1"));
    expect(answer).toMatchObject({
      verdict: "inquorate",
      forum: "informal",
      brokenAt: "2024-05-03T10:00:00+02:00",
      missingOrganisations: ["b"],
    });
    expect(why(answer)).toBe("b1 absent");
    expect(answer.cure.join()).toContain("b1");
    expect(answer.explanation.sv).toContain("b1 (frånvarande)");
  });

  it("counts a vacant seat, unless a deputy fills it", () => {
    const seats = ["a1", "a2", "b1", "c1"].map((id) => ({ id, organisation: id.slice(0, 1), vacant: id === "c1" }));
    expect(why(ask(every, without("c1"), { seats }))).toBe("c1 vacant");
    expect(ask(every, [...without("c1"), here("c1", "09:00", null, { as: "deputy" })], { seats }).verdict).toBe(
      "quorate",
    );
  });

  it("asks only the item's seats, and says who else is in the room", () => {
    const answer = ask(every, without("b1"), { constellation: ["a1", "c1"] });
    expect(answer).toMatchObject({ verdict: "quorate", forum: "subAssembled", counted: { seats: 2, of: 2 } });
    expect(answer.flags.map((flag) => `${flag.code} ${flag.seat}`)).toEqual(["outsideConstellation a2"]);
  });

  it("with one seat is that seat; with five hundred it is all of them", () => {
    const seats = Array.from({ length: 500 }, (_, index) => ({ id: `s${index}`, organisation: `o${index % 12}` }));
    const presence = seats.map(({ id, organisation }) => here(id, "09:00", null, { organisation }));
    expect(ask(every, [here("a1")], { constellation: ["a1"] }).verdict).toBe("quorate");
    expect(ask(every, presence, { seats }).forum).toBe("assembled");
    expect(ask(every, presence.slice(1), { seats }).counted.seats).toBe(499);
  });
});

describe("QUO-2: other thresholds", () => {
  const half: QuorumCharter = { quorum: { rule: "moreThan", share: "1/2", of: "seats" } };

  it("exactly half is not more than half, one more is", () => {
    expect(ask(half, without("b1", "c1"))).toMatchObject({ verdict: "inquorate", rule: "QUO-2" });
    expect(ask(half, without("c1"))).toMatchObject({ verdict: "quorate", forum: "subAssembled" });
  });

  it("at least a share takes exactly the share: two thirds of three organisations is two", () => {
    const twoThirds: QuorumCharter = { quorum: { rule: "atLeastShare", share: "2/3", of: "organisations" } };
    expect(ask(twoThirds, without("c1")).verdict).toBe("quorate");
    expect(ask(twoThirds, without("b1", "c1")).verdict).toBe("inquorate");
  });

  it("every organisation is enough with one seat each", () => {
    const answer = ask({ quorum: { rule: "everyOrganisation" } }, without("a2"));
    expect(answer).toMatchObject({ verdict: "quorate", missingOrganisations: [] });
    expect(why(answer)).toBe("a2 absent");
  });

  it("at least a number", () => {
    const two: QuorumCharter = { quorum: { rule: "atLeast", count: 2, of: "organisations" } };
    expect(ask(two, [here("a1"), here("a2")]).verdict).toBe("inquorate");
    expect(ask(two, [here("a1"), here("b1")]).verdict).toBe("quorate");
  });

  it("within some seats, all of, any of", () => {
    const within = { rule: "within", seats: ["a1", "b1"], quorum: { rule: "everySeat" } } as const;
    const three = { rule: "atLeast", count: 3, of: "seats" } as const;
    expect(ask({ quorum: within }, [here("a1"), here("b1")]).verdict).toBe("quorate");
    expect(ask({ quorum: { rule: "allOf", rules: [within, three] } }, [here("a1"), here("b1")]).verdict).toBe(
      "inquorate",
    );
    expect(ask({ quorum: { rule: "anyOf", rules: [within, three] } }, without("b1")).verdict).toBe("quorate");
  });

  it("never holds over nobody", () => {
    const within: QuorumCharter = { quorum: { rule: "within", seats: ["b1"], quorum: { rule: "everySeat" } } };
    expect(ask(within, all, { constellation: ["a1"] }).verdict).toBe("inquorate");
  });
});

describe("what is not known stays unknown", () => {
  it("no rule", () => {
    const answer = ask({ quorum: null }, all);
    expect(answer).toMatchObject({ verdict: "unknown", flags: [{ code: "noRule" }] });
    expect(answer.cure.length).toBe(1);
  });

  it("no rule decides nothing beside one that already does", () => {
    const rules = (rule: "allOf" | "anyOf") => ({ rule, rules: [{ rule: "everySeat" }, null] }) as const;
    expect(ask({ quorum: rules("anyOf") }, all).verdict).toBe("quorate");
    expect(ask({ quorum: rules("allOf") }, all).verdict).toBe("unknown");
    expect(ask({ quorum: rules("allOf") }, without("a1")).verdict).toBe("inquorate");
  });

  it("seats nobody knows", () => {
    const answer = ask(every, all, { seats: null });
    expect(answer).toMatchObject({
      verdict: "unknown",
      counted: { seats: 4, of: null },
      flags: [{ code: "seatsNotKnown" }],
    });
  });

  it("whether remote counts, whether somebody was admitted", () => {
    const remote = [...without("c1"), here("c1", "09:00", null, { mode: "remote" })];
    expect(ask(every, remote)).toMatchObject({ verdict: "unknown", flags: [{ code: "remoteNotStated", seat: "c1" }] });
    expect(ask({ ...every, remote: "counts" }, remote).verdict).toBe("quorate");
    expect(why(ask({ ...every, remote: "doesNotCount" }, remote))).toBe("c1 remote");
    const doubtful = [...without("c1"), here("c1", "09:00", null, { admitted: null })];
    expect(ask(every, doubtful)).toMatchObject({ verdict: "unknown", flags: [{ code: "admissionNotKnown" }] });
    expect(why(ask(every, [...without("c1"), here("c1", "09:00", null, { admitted: false })]))).toBe("c1 notAdmitted");
    // Where it makes no difference, what is not known does not matter.
    expect(ask({ quorum: { rule: "atLeast", count: 3, of: "seats" } }, remote).verdict).toBe("quorate");
  });
});

describe("CON-3: deputies", () => {
  const deputy = (organisation: string | undefined) => [
    ...without("b1"),
    { ...here("b1"), person: "d", as: "deputy" as const, ...(organisation === undefined ? {} : { organisation }) },
  ];
  it("come from the seat's own organisation, unless the charter lets any", () => {
    expect(ask(every, deputy("b")).verdict).toBe("quorate");
    expect(why(ask(every, deputy("a")))).toBe("b1 otherOrganisation");
    expect(ask({ ...every, deputies: "any" }, deputy("a")).verdict).toBe("quorate");
  });

  it("two deputies, or a deputy and the holder, fill one seat once", () => {
    const two = [
      ...all,
      here("b1", "09:00", null, { person: "d1", as: "deputy" }),
      here("b1", "09:00", null, { person: "d2", as: "deputy" }),
    ];
    expect(ask(every, two).counted.seats).toBe(4);
  });

  it("observers never fill a seat", () => {
    expect(why(ask(every, [...without("b1"), here("b1", "09:00", null, { as: "observer" })]))).toBe("b1 observer");
  });
});

describe("CON-2: one person in two seats", () => {
  const twice = [...without("c1"), here("c1", "09:00", null, { person: "p-b1" })];
  it("fills the first, both, or nobody knows", () => {
    expect(why(ask({ ...every, twoSeats: "one" }, twice))).toBe("c1 secondSeat");
    expect(ask({ ...every, twoSeats: "both" }, twice).verdict).toBe("quorate");
    expect(ask(every, twice)).toMatchObject({
      verdict: "unknown",
      flags: [{ code: "personFillsTwoSeats", person: "p-b1", seats: ["b1", "c1"] }],
    });
  });
});

describe("QUO-4: recusal", () => {
  const recused = { recused: [{ seat: "b1", person: "p-b1" }] };
  it("leaves the seat missing, takes it out of the denominator, or counts", () => {
    expect(why(ask(every, without("b1"), recused))).toBe("b1 recused");
    expect(ask({ ...every, recused: "leavesDenominator" }, without("b1"), recused)).toMatchObject({
      verdict: "quorate",
      counted: { seats: 3, of: 3 },
    });
    expect(ask({ ...every, recused: "counts" }, without("b1"), recused).verdict).toBe("quorate");
  });

  it("does not bind a deputy who is not recused, but does bind whoever sits there when no person is named", () => {
    const deputy = [...without("b1"), here("b1", "09:00", null, { person: "d", as: "deputy" })];
    expect(ask(every, deputy, recused).verdict).toBe("quorate");
    expect(why(ask(every, deputy, { recused: [{ seat: "b1" }] }))).toBe("b1 recused");
  });

  it("flags somebody recused who is still in the room, and does not count them", () => {
    expect(ask(every, all, recused)).toMatchObject({
      verdict: "inquorate",
      flags: [{ code: "recusedPresent", seat: "b1" }],
    });
  });

  it("of everybody leaves nobody to decide", () => {
    const everybody = { recused: ["a1", "a2", "b1", "c1"].map((seat) => ({ seat })) };
    expect(ask({ ...every, recused: "leavesDenominator" }, [], everybody).verdict).toBe("inquorate");
  });
});

describe("QUO-3: continuity", () => {
  it("one minute out of the room breaks the treatment, and says when", () => {
    const left = [...without("b1"), here("b1", "09:00", "10:10"), here("b1", "10:11")];
    const answer = ask(every, left);
    expect(answer).toMatchObject({
      verdict: "inquorate",
      forum: "broken",
      rule: "QUO-3",
      brokenAt: "2024-05-03T10:10:00+02:00",
    });
    expect(why(answer)).toBe("b1 left");
  });

  it("leaving in the same minute as the treatment closes breaks nothing; a minute before does", () => {
    expect(ask(every, [...without("b1"), here("b1", "09:00", "10:25")]).verdict).toBe("quorate");
    expect(ask(every, [...without("b1"), here("b1", "09:00", "10:24")]).verdict).toBe("inquorate");
  });

  it("a late arrival heals later items only", () => {
    const late = [...without("b1"), here("b1", "10:05")];
    expect(why(ask(every, late))).toBe("b1 late");
    const later = { treatment: { from: clock("10:30"), until: clock("10:40") } };
    expect(ask(every, late, later).verdict).toBe("quorate");
  });

  it("by meeting, what broke between two items stays broken", () => {
    const returned = [...without("b1"), here("b1", "09:00", "09:30"), here("b1", "09:40")];
    expect(ask({ ...every, continuity: "item" }, returned).verdict).toBe("quorate");
    const answer = ask({ ...every, continuity: "meeting" }, returned);
    expect(answer).toMatchObject({ verdict: "inquorate", forum: "broken", brokenAt: "2024-05-03T10:00:00+02:00" });
    expect(answer.cure.join()).toContain("new meeting");
  });

  it("by meeting, the group counts from the moment it was first reached", () => {
    expect(ask({ ...every, continuity: "meeting" }, [...without("b1"), here("b1", "09:20")]).verdict).toBe("quorate");
    expect(ask({ ...every, continuity: "meeting" }, without("b1")).forum).toBe("informal");
  });

  it("entry between items: who comes in during the treatment does not fill the seat, but a deputy may relieve", () => {
    const half: QuorumCharter = { quorum: { rule: "atLeast", count: 3, of: "seats" }, entry: "betweenItems" };
    const swap = [here("a1"), here("a2"), here("b1", "09:00", "10:10"), here("c1", "10:05")];
    expect(ask({ ...half, entry: "anyTime" }, swap).verdict).toBe("quorate");
    const answer = ask(half, swap);
    expect(answer.verdict).toBe("inquorate");
    expect(why(answer)).toBe("b1 left, c1 late");
    const relieved = [
      here("a1"),
      here("a2"),
      here("b1", "09:00", "10:10"),
      here("b1", "10:10", null, { person: "d", as: "deputy" }),
    ];
    expect(ask(half, relieved).verdict).toBe("quorate");
  });

  it("who left does not count again that day where the charter says so; a change of seat in one go is no leaving", () => {
    const charter: QuorumCharter = { ...every, return: "notSameDay" };
    expect(why(ask(charter, [...without("b1"), here("b1", "09:00", "09:30"), here("b1", "09:31")]))).toBe("b1 left");
    const moved = [...without("b1"), here("b1", "09:00", "09:30", { mode: "remote" }), here("b1", "09:30")];
    expect(ask({ ...charter, remote: "counts" }, moved).verdict).toBe("quorate");
  });

  it("a meeting across midnight and a night of summer time are moments like any other", () => {
    const night = {
      treatment: { from: instant("2024-10-27T02:30:00+02:00"), until: instant("2024-10-27T02:30:00+01:00") },
    };
    const presence = ["a1", "a2", "b1", "c1"].map((seat) => ({
      ...here(seat),
      from: instant("2024-10-26T23:00:00+02:00"),
      until: null,
    }));
    expect(ask(every, presence, night).verdict).toBe("quorate");
    const left = presence.map((entry) =>
      entry.seat === "b1" ? { ...entry, until: instant("2024-10-27T02:59:00+02:00") } : entry,
    );
    expect(ask(every, left, night)).toMatchObject({ verdict: "inquorate", brokenAt: "2024-10-27T02:59:00+02:00" });
  });
});

describe("malformed questions name each fault by its path", () => {
  const good = {
    charter: { quorum: { rule: "everySeat" } },
    seats: [{ id: "a", organisation: "x" }],
    presence: [{ seat: "a", person: "p", from: "2024-05-03T09:00:00Z" }],
    treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
  };
  const paths = (question: unknown) => {
    const read = askQuorum(question);
    return Result.isFailure(read) ? read.failure.map((fault) => fault.path) : "answered";
  };
  it("but a good one is answered", () => expect(paths(good)).toBe("answered"));
  it.each([
    ["no seats", { ...good, seats: [] }, ["seats", "presence[0].seat"]],
    ["an empty constellation", { ...good, constellation: [] }, ["constellation"]],
    [
      "unknown seats",
      { ...good, constellation: ["b"], recused: [{ seat: "c" }] },
      ["constellation[0]", "recused[0].seat"],
    ],
    ["the same id twice", { ...good, seats: [...good.seats, ...good.seats] }, ["seats[1].id"]],
    [
      "a treatment that ends as it begins",
      { ...good, treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T12:00:00+02:00" } },
      ["treatment.until"],
    ],
    [
      "presence that ends before it begins",
      { ...good, presence: [{ ...good.presence[0], until: "2024-05-03T08:00:00Z" }] },
      ["presence[0].until"],
    ],
    ["the same person twice on one seat", { ...good, presence: [...good.presence, ...good.presence] }, ["presence[1]"]],
    ["an empty name", { ...good, presence: [{ ...good.presence[0], person: "" }] }, ["presence[0].person"]],
    [
      "a decimal share",
      { ...good, charter: { quorum: { rule: "moreThan", share: "0.5", of: "seats" } } },
      ["charter.quorum.share"],
    ],
    [
      "a share over one",
      { ...good, charter: { quorum: { rule: "moreThan", share: "3/2", of: "seats" } } },
      ["charter.quorum.share"],
    ],
    [
      "a misspelt part",
      { ...good, charter: { quorum: { rule: "everySeat" }, continuty: "item" } },
      ["charter.continuty"],
    ],
    [
      "an unknown seat deep in a rule",
      { ...good, charter: { quorum: { rule: "allOf", rules: [{ rule: "within", seats: ["z"], quorum: null }] } } },
      ["charter.quorum.rules[0].seats[0]"],
    ],
    ["nothing", undefined, ["$"]],
  ])("%s", (_, question, expected) => expect(paths(question)).toEqual(expected));
});

it("a rule thirty deep (sixty levels of JSON) is read, one thousands deep is refused with a plain fault", () => {
  const deep = (levels: number) => {
    let rule: unknown = { rule: "everySeat" };
    for (let level = 0; level < levels; level += 1) rule = { rule: "allOf", rules: [rule] };
    const treatment = { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" };
    return askQuorum({ charter: { quorum: rule }, seats: [{ id: "a", organisation: "x" }], presence: [], treatment });
  };
  expect(Result.isSuccess(deep(30))).toBe(true);
  for (const levels of [31, 8000])
    expect(Result.getOrThrow(Result.flip(deep(levels)))).toEqual([
      { path: "$", message: "Expected at most 64 levels of nesting" },
    ]);
});

it("the same person may come back to the seat later, and different people may share it", () => {
  const question = {
    charter: { quorum: { rule: "everySeat" } },
    seats: [{ id: "a", organisation: "x" }],
    presence: [
      { seat: "a", person: "p", from: "2024-05-03T09:00:00Z", until: "2024-05-03T09:30:00Z" },
      { seat: "a", person: "p", from: "2024-05-03T09:30:00Z" },
      { seat: "a", person: "q", from: "2024-05-03T09:00:00Z" },
    ],
    treatment: { from: "2024-05-03T10:00:00Z", until: "2024-05-03T11:00:00Z" },
  };
  expect(Result.isSuccess(askQuorum(question))).toBe(true);
});

it("the rule at one moment", () => {
  const question: QuorumQuestion = {
    charter: every,
    seats: [{ id: "a1", organisation: "a" }],
    presence: [here("a1", "10:10")],
    treatment: { from: clock("10:00"), until: clock("10:25") },
  };
  expect(quorumHoldsAt(question, clock("10:09"))).toBe(false);
  expect(quorumHoldsAt(question, clock("10:10"))).toBe(true);
});
