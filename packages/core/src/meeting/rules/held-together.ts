/**
 * MTG-12: meetings of several bodies are held together, and each body is still judged by itself.
 *
 * - **Source** A steering group's autumn meeting, before a joint meeting of the county's steering group and the network of
 *   heads of schools.
 * - Each meeting keeps its own roll, agenda and quorum. Whoever is at both is not in two rooms, and what moves one moves all.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";

export const MTG_12 = rule({
  id: "MTG-12",
  title: { sv: "Gemensamma möten", en: "Joint meetings" },
  source: "A county's papers: its steering group and the network of heads of schools meet on one day, in one room",
  text: {
    sv: "Möten i flera organ kan hållas tillsammans, samma dag. Vart och ett har sin egen dagordning, närvaro och beslutförhet. Den som är med på båda är inte på två ställen samtidigt. Flyttas ett av mötena flyttas de andra med.",
    en: "Meetings of several bodies can be held together, on one day. Each has its own agenda, attendance and quorum. Whoever is at both is not in two rooms at once. When one of them is moved the others move with it.",
  },
});

/** Two meetings cannot be held together. */
export const NotHeldTogether = refusal(
  "NotHeldTogether",
  MTG_12,
  { meeting: Id, other: Id, why: Schema.Literals(["sameBody", "anotherDay", "togetherAlready"]) },
  { by: "why", is: { sameBody: "mistaken", anotherDay: "hindered", togetherAlready: "hindered" } },
);
export type NotHeldTogether = typeof NotHeldTogether.Type;

/** Evidence that meetings can be held together. */
export type HeldTogether = Evidence<"heldTogether">;

/** Whether meetings are of different bodies, on one day, and none of them is held together with others already. */
export const heldTogether = (meetings: ReadonlyArray<Meeting>): Result.Result<HeldTogether, NotHeldTogether> => {
  for (const [nth, one] of meetings.entries()) {
    const no = (other: Meeting, why: NotHeldTogether["why"]) =>
      Result.fail(NotHeldTogether({ meeting: other.meeting, other: one.meeting, why }));
    if (one.together !== undefined) return no(one, "togetherAlready");
    for (const other of meetings.slice(0, nth)) {
      if (other.body === one.body) return no(other, "sameBody");
      if (other.day !== one.day) return no(other, "anotherDay");
    }
  }
  return Result.succeed(vouch({}));
};
