import { describe, expect, it } from "vitest";
import { type Command, day, type Fact } from "../../index.ts";
import { created } from "../../testing/seats.ts";
import { afterDeciding, book, group, under } from "../../testing/small-world.ts";

type Adopt = Extract<Command, { type: "AdoptCharter" }>;

/** The first charter of a group with two seats, of two organisations. */
const adopt = (charter: Adopt["charter"], more: Partial<Adopt> = {}): Adopt => ({
  type: "AdoptCharter",
  body: "llg",
  from: day("2024-01-01"),
  source: "the group's own rules",
  charter,
  ...more,
});
const when = (charter: Adopt["charter"], more: Partial<Adopt> = {}) => book.given(...group).when(adopt(charter, more));
const seats = (count: number) => ({ rule: "atLeast", count, of: "seats" }) as const;

describe("CON-10: a value that only means something beside another is given with it", () => {
  it("what a link must carry, where remote presence can count or nobody has said", () => {
    when({ remote: "doesNotCount", remoteNeeds: "soundAndPicture" }).thenRefused({
      type: "CharterContradictsItself",
      at: "charter.remoteNeeds",
      why: "remoteDoesNotCount",
    });
    when({ remote: "counts", remoteNeeds: "soundAndPicture" }).thenDone();
    when({ remoteNeeds: "soundAndPicture" }).thenDone();
    when({ remote: "doesNotCount" }).thenDone();
  });
  it("a law's demand on the link stands aside where the body does not count anybody who is remote", () => {
    const [fact] = when({ remote: "doesNotCount" }, { pack: "kommunallagen" }).thenDone();
    if (fact?.type !== "CharterAdopted") throw new Error("no charter");
    expect([fact.charter, fact.sources]).not.toMatchObject([{ remoteNeeds: expect.anything() }]);
    expect(fact.sources?.remoteNeeds).toBeUndefined();
    const own = { remote: "doesNotCount", remoteNeeds: "soundAndPicture" } as const;
    when(own, { pack: "kommunallagen" }).thenRefused({ why: "remoteDoesNotCount" });
  });
  it("who can waive the notice, where there is notice to waive", () => {
    const refused = { type: "CharterContradictsItself", at: "charter.noticeWaiver", why: "noNoticeToWaive" } as const;
    when({ noticeWaiver: "everySeat" }).thenRefused(refused);
    when({ noticeWaiver: "everySeat", noticeDays: 0 }).thenRefused(refused);
    when({ noticeWaiver: "everySeat", noticeDays: 1 }).thenDone();
  });
  it("a source, where its value is given, by the body or by the law", () => {
    const said = "minutes of 2019";
    when({}, { sources: { method: said } }).thenRefused({
      type: "CharterContradictsItself",
      at: "sources.method",
      why: "valueNotGiven",
    });
    when({}, { sources: { quorum: said } }).thenRefused({ at: "sources.quorum" });
    when({ quorum: null }, { sources: { quorum: said } }).thenDone();
    when({ method: "consensus" }, { sources: { method: said } }).thenDone();
    when({}, { sources: { method: said }, pack: "kommunallagen" }).thenDone();
  });
});

describe("CON-10: a quorum rule asks for no more than there is", () => {
  it.each<[string, Adopt["charter"], object]>([
    ["more seats", { quorum: seats(3) }, { at: "charter.quorum", needs: 3, there: 2, of: "seats" }],
    [
      "more organisations",
      { quorum: { rule: "atLeast", count: 3, of: "organisations" } },
      { at: "charter.quorum", needs: 3, there: 2, of: "organisations" },
    ],
    [
      "more than all",
      { quorum: { rule: "moreThan", share: "2/2", of: "seats" } },
      { at: "charter.quorum", needs: 3, there: 2 },
    ],
    [
      "more than those it names",
      { quorum: { rule: "within", seats: ["vaxjo/social"], quorum: seats(2) } },
      { at: "charter.quorum.quorum", needs: 2, there: 1 },
    ],
    [
      "also in one of several ways",
      { quorum: { rule: "anyOf", rules: [{ rule: "everySeat" }, seats(3)] } },
      { at: "charter.quorum.rules[1]" },
    ],
    [
      "at a second call",
      { quorum: { rule: "everySeat" }, secondCall: { quorum: { rule: "allOf", rules: [seats(4)] } } },
      { at: "charter.secondCall.quorum.rules[0]", needs: 4 },
    ],
    [
      "seats that are not among those it counts",
      {
        quorum: {
          rule: "within",
          seats: ["vaxjo/social"],
          quorum: { rule: "within", seats: ["ljungby/social"], quorum: { rule: "everySeat" } },
        },
      },
      { at: "charter.quorum.quorum.seats", there: 0 },
    ],
  ])("%s", (_, charter, refused) => {
    when(charter).thenRefused({ type: "QuorumOutOfReach", body: "llg", ...refused });
  });

  it("all of them can be asked for, and more than less than all", () => {
    when({ quorum: seats(2) }).thenDone();
    when({ quorum: { rule: "atLeast", count: 2, of: "organisations" } }).thenDone();
    when({ quorum: { rule: "moreThan", share: "1/2", of: "seats" } }).thenDone();
    when({ quorum: { rule: "within", seats: ["vaxjo/social"], quorum: seats(1) } }).thenDone();
  });
  it("by the seats of the charter's first day, and their organisations", () => {
    const third = created("2024-02-01");
    const on = (from: string, charter: Adopt["charter"]) =>
      book.given(...group, third).when(adopt(charter, { from: day(from) }));
    on("2024-01-31", { quorum: seats(3) }).thenRefused({ type: "QuorumOutOfReach", there: 2 });
    on("2024-02-01", { quorum: seats(3) }).thenDone();
    on("2024-02-01", { quorum: { rule: "atLeast", count: 3, of: "organisations" } }).thenRefused({ there: 2 });
  });
  it("a body whose seats are still to be made is not counted", () => {
    book
      .given(...group)
      .when(adopt({ quorum: seats(3) }, { body: "au" }))
      .thenDone();
  });
});

describe("CON-10: a charter that is changed or stated", () => {
  const next = { source: "x", body: "llg", charter: { noticeWaiver: "everySeat" } } as const;
  it("is asked the same", () => {
    book
      .given(...afterDeciding())
      .when({ ...next, type: "ChangeCharter", from: day("2024-05-04"), decision: "d" })
      .thenRefused({ type: "CharterContradictsItself" });
    book
      .given(...under({ quorum: null }))
      .when({ ...next, type: "StateCharter", from: day("2024-02-01") })
      .thenRefused({ type: "CharterContradictsItself" });
  });
  it("and a book that holds one that contradicts itself is read as it is", () => {
    const held: Fact = {
      ...adopt({}),
      type: "CharterAdopted",
      charter: { quorum: seats(9), remote: "doesNotCount", remoteNeeds: "soundAndPicture", noticeWaiver: "everySeat" },
      sources: { method: "x" },
    };
    book
      .given(...group, held)
      .when({
        type: "CallMeeting",
        meeting: "m",
        body: "llg",
        day: day("2024-05-03"),
        title: { sv: "Möte" },
      })
      .thenDone();
  });
});
