/**
 * Correspondence and charters as the terminal shows them: a small body of its own in the example book.
 */
import { day, instant } from "@konstellation/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../args.ts";
import type { Source } from "../source.ts";
import { exampleBook } from "../ui/testing/story.ts";
import { verbs } from "../verbs/index.ts";
import { body } from "./constellation.ts";
import { correspondence, question } from "./correspondence.ts";
import { decision } from "./decision.ts";

const KRONOBERG = "kronoberg";
const asked = readArguments(["decisions", "--day", "2024-06-01"], verbs, {});
const may = (date: number) => instant(`2024-05-${date}T10:00:00+02:00`);
const put = {
  type: "PutQuestion",
  correspondence: "fee",
  body: "post",
  at: may(13),
  text: { sv: "Avgiften höjs.", en: "The fee is raised." },
  strength: "decides",
  owner: { kind: "seat", id: "post/social" },
  papers: [{ paper: "fees", title: { sv: "Avgifter", en: "Fees" }, hash: "a".repeat(64) }],
  answersDue: day("2024-05-31"),
} as const;
const answer = {
  type: "AnswerQuestion",
  correspondence: "fee",
  seat: "post/social",
  person: "p9",
  answer: "abstain",
  at: may(14),
} as const;

let source: Source;
beforeAll(async () => {
  source = await exampleBook();
  const give = (command: Parameters<Source["give"]>[1]) => source.give(KRONOBERG, command);
  const charter = { body: "post", source: "The founding paper", from: day("2024-01-01") } as const;
  const seat = { seat: "post/social", body: "post", organisation: "vaxjo", function: "social" } as const;
  await give({
    type: "EstablishBody",
    body: "post",
    name: { sv: "Brevgruppen", en: "The letter group" },
    kind: "workingGroup",
  });
  await give({ type: "CreateSeat", ...seat, label: { sv: "ordförande", en: "the chair" }, from: day("2024-01-01") });
  await give({
    type: "AppointPerson",
    seat: "post/social",
    person: "p9",
    as: "holder",
    from: day("2024-01-01"),
    until: day("2026-12-31"),
  });
  await give({ type: "AdoptCharter", ...charter, charter: { quorum: null } });
  await give({
    type: "StateCharter",
    ...charter,
    charter: { quorum: { rule: "everySeat" }, correspondence: "everySeat" },
  });
  await give(put);
  await give(answer);
  await give({ ...answer, answer: "agree", at: may(15), note: { sv: "Efter samtal", en: "After a talk" } });
});
afterAll(() => source.close());

const shown = async (page: Promise<{ readonly text: string }>) => (await page).text;

describe("the questions by correspondence", () => {
  it.each([
    ["--body", "post", "llg"],
    ["--organisation", "vaxjo", "ljungby"],
    ["--person", "p9", "p-alvesta-social"],
    ["--state", "open", "fallen"],
    ["--from", "2024-05-31", "2024-06-01"],
    ["--to", "2024-05-13", "2024-05-12"],
  ])("%s %s has the one there is, and %s has none", async (option, its, another) => {
    const listed = (value: string) => {
      const line = readArguments(["correspondence", option, value, "--day", "2024-05-20"], verbs, {});
      return correspondence.show(source, line, {});
    };
    expect((await listed(its)).json).toMatchObject([{ correspondence: "fee" }]);
    expect((await listed(another)).json).toEqual([]);
  });
});

describe("a question by correspondence", () => {
  it("in the list, and alone with who has answered what, also before", async () => {
    expect(await shown(correspondence.show(source, asked, {}))).toContain("1/1");
    const before = readArguments(["correspondence", "--day", "2024-05-12"], verbs, {});
    expect(await shown(correspondence.show(source, before, {}))).not.toContain("1/1");
    const text = await shown(question.show(source, asked, { question: "fee" }));
    expect(text).toContain("The letter group: sent 2024-05-13 10:00");
    expect(text).toContain("✓ the chair: sent 2024-05-13 10:00; agrees, p9 (holder) 2024-05-15 10:00: After a talk");
    expect(text).toMatch(/Earlier answers:\n· post\/social: abstains, p9/);
  });
  it("decided, with its certificate", async () => {
    await source.give(KRONOBERG, {
      type: "DecideQuestion",
      correspondence: "fee",
      decision: "fee-raised",
      at: may(16),
    });
    const text = await shown(decision.show(source, asked, { decision: "fee-raised" }));
    expect(text).toContain("by correspondence fee");
    expect(text).toContain("Certificate: COR-2, every seat agreed (1), charter from 2024-01-01, sent 2024-05-13 10:00");
    expect(text).toContain("✓ post/social: p9 (holder), 2024-05-15 10:00");
    expect(await shown(question.show(source, asked, { question: "fee" }))).toContain("✓ decided 2024-05-16 10:00");
  });
});

describe("a body", () => {
  it("tells that its charter was stated, what it replaced, and every appointment with its days", async () => {
    const early = { type: "EndAppointment", seat: "post/social", person: "p9", lastDay: day("2024-05-20") } as const;
    await source.give(KRONOBERG, { ...early, reason: { sv: "Har flyttat", en: "Has moved" } });
    const text = await shown(body.show(source, asked, { body: "post" }));
    expect(text).toContain("Charter from 2024-01-01, stated with its source, not decided: the rule was not known");
    expect(text).toContain("Replaced charter from 2024-01-01");
    expect(text).toContain("Decisions may be taken by correspondence, if every seat has agreed");
    expect(text).toContain(
      "the chair: p9, holder, 2024-01-01 – 2024-05-20 (was appointed until 2026-12-31; Has moved)",
    );
  });
  it("tells a seat that is gone, and that nobody answers for what it owned", async () => {
    await source.give(KRONOBERG, { type: "AbolishSeat", seat: "post/social", lastDay: day("2024-05-25") });
    expect(await shown(body.show(source, asked, { body: "post" }))).toMatch(
      /do not exist on the day:\n· the chair: 2024-01-01 – 2024-05-25/,
    );
    expect(await shown(decision.show(source, asked, { decision: "fee-raised" }))).toContain(
      "Owner: the chair (! nobody answers from 2024-05-26)",
    );
  });
});
