import { describe, it } from "vitest";
import { type CalendarDate, type Command, day, type Fact } from "../../index.ts";
import { county, noticeOf, of, proposed, registered } from "../../testing/agreements.ts";
import { book } from "../../testing/small-world.ts";

const [TODAY, TOMORROW] = [day("2024-05-03"), day("2024-05-04")];
const fields = <Type extends string, Rest extends object>({ type: _, ...rest }: { type: Type } & Rest) => rest;
const llg = { kind: "body", id: "llg" } as const;
const sent: Fact = {
  type: "NoticeGiven",
  agreement: "a",
  party: "vaxjo",
  given: { sent: day("2024-04-01") },
};

describe("BOOK-3: what is said to have been done with an agreement has been done", () => {
  it.each<[string, ReadonlyArray<Fact>, (on: CalendarDate) => Command]>([
    ["it was concluded", [], (on) => ({ ...registered(), type: "RegisterAgreement", concluded: { on } })],
    [
      "it was concluded, in a list",
      [],
      (on) => ({ type: "ImportAgreements", agreements: [{ ...fields(registered()), concluded: { on } }] }),
    ],
    ["it was put forward", [], (on) => ({ ...proposed(), type: "ProposeAgreement", on })],
    ["a party approved it", [proposed()], (on) => of("ApproveAgreement", { party: "vaxjo", on })],
    [
      "an amendment was agreed",
      [registered()],
      (on) => of("AmendAgreement", { from: day("2025-01-01"), notice: null, source: { sv: "Tilläggsavtal" }, on }),
    ],
    [
      "a notice was decided",
      [registered()],
      (on) => of("GiveNotice", { party: "vaxjo", given: { decided: on, sent: TODAY, received: TODAY } }),
    ],
    ["a notice was sent", [registered()], (on) => of("GiveNotice", { party: "vaxjo", given: { sent: on } })],
    ["a notice came in", [registered()], (on) => of("GiveNotice", { party: "vaxjo", given: { received: on } })],
    [
      "a notice that was sent came in",
      [registered(), sent],
      (on) => of("ReceiveNotice", { party: "vaxjo", received: on }),
    ],
    [
      "a notice was taken back",
      [registered(), noticeOf("vaxjo")],
      (on) => of("WithdrawNotice", { party: "vaxjo", on }),
    ],
    [
      "what comes after was answered",
      [registered(), noticeOf("vaxjo"), noticeOf("ljungby")],
      (on) => of("AnswerSuccession", { on, succession: { kind: "nothing", reason: { sv: "Uppgiften är slut" } } }),
    ],
    ["it was looked over", [registered()], (on) => of("ReviewAgreement", { on, by: llg, finding: "fits" })],
  ])("%s: today, and not tomorrow", (_, given, act) => {
    book
      .given(...county, ...given)
      .when(act(TODAY))
      .thenDone();
    const { refused } = book
      .given(...county, ...given)
      .when(act(TOMORROW))
      .thenRefused() as { readonly refused?: ReadonlyArray<{ readonly refusal: { readonly type: string } }> };
    if (refused?.[0]?.refusal.type === "DayNotCome") return;
    book
      .given(...county, ...given)
      .when(act(TOMORROW))
      .thenRefused({ type: "DayNotCome", on: TOMORROW, today: TODAY });
  });

  it("what is to apply later may lie ahead", () => {
    const acts: ReadonlyArray<Command> = [
      of("AmendAgreement", { from: day("2025-01-01"), notice: null, source: { sv: "Tilläggsavtal" } }),
      of("GiveNotice", { party: "vaxjo", given: { received: TODAY, to: day("2030-12-31") } }),
      of("ReviewAgreement", { on: TODAY, by: llg, finding: "fits", next: day("2030-01-01") }),
    ];
    for (const act of acts)
      book
        .given(...county, registered())
        .when(act)
        .thenDone();
  });
});
