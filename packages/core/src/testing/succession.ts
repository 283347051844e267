/**
 * An agreement that is ending, and answers to what comes after it, for tests.
 */
import { type CalendarDate, type Command, day, type Fact, type Owner } from "../index.ts";
import { noticeOf, registered } from "./agreements.ts";
import { commitment } from "./commitments.ts";
import { group } from "./small-world.ts";

type Answer = Extract<Command, { type: "AnswerSuccession" }>;

/** The group has decided to end it at the turn of the year. */
export const terminationDecided: Fact = {
  type: "TerminationDecided",
  agreement: "a",
  decision: "d",
  lastDay: day("2024-12-31"),
  day: day("2024-05-03"),
};

/** Somebody has undertaken to describe how it goes on. */
export const toDescribe: Fact = commitment({
  owner: { kind: "organisation", id: "vaxjo" },
  text: { sv: "Beskriv hur det fortsätter" },
  reportBack: { body: "llg", when: "2024-10" },
});

/** Both parties' notices are in. */
export const ending: ReadonlyArray<Fact> = [...group, registered(), noticeOf("vaxjo"), noticeOf("ljungby")];

/** A part of what the agreement did, taken over by an organisation. */
export const part = (
  more: { readonly by?: Owner; readonly from?: CalendarDate; readonly commitment?: string } = {},
) => ({
  what: { sv: "Rådgivning", en: "Advice" },
  by: { kind: "organisation", id: "vaxjo" } as const,
  ...more,
});

/** An answer to what comes after. */
export const answer = (succession: Answer["succession"], on = "2024-05-03"): Answer => ({
  type: "AnswerSuccession",
  agreement: "a",
  on: day(on),
  succession,
});

/** The answer that these parts are taken over. */
export const takenOver = (...parts: ReadonlyArray<ReturnType<typeof part>>): Answer =>
  answer({ kind: "takenOver", parts });

/** The answer that nothing needs taking over. */
export const nothingNeeded: Answer = answer({ kind: "nothing", reason: { sv: "Uppdraget är slutfört" } });

/** An answer that has been given. */
export const answered = (command: Answer): Fact => ({ ...command, type: "SuccessionAnswered" });
