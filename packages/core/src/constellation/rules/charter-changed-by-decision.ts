/**
 * CON-6: a charter is changed by a decision of the body itself, for days to come.
 *
 * The first charter is adopted with its source: there is no group yet that could decide on it. After that the
 * group alone changes how it decides, under its own quorum; and never for a day that has come, so that a
 * meeting is judged by rules that stood when it began.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Body } from "../schema.ts";

export const CON_6 = rule({
  id: "CON-6",
  title: { sv: "Gruppen ändrar själv sin stadga", en: "The group changes its own charter" },
  source: "Konstellation; rules that could be changed around a group would not be the group's",
  text: {
    sv: "En stadga ändras av ett beslut som hela organet har fattat, i en punkt som gällde alla dess platser, och gäller tidigast dagen efter. Att gruppen ställer sig bakom något är inget sådant beslut, inte heller det vars intyg inte stämmer längre, och ett beslut ändrar stadgan en gång. Det som gällde förut står kvar för äldre möten: en ändring når aldrig tillbaka över ett möte som har öppnats. En stadga som ännu inte gäller kan ersättas genom ett senare beslut; båda besluten står kvar.",
    en: "A charter is changed by a decision that the whole body has taken, on an item that concerned every one of its seats, from the day after at the earliest. That the group stands behind something is no such decision, nor is one whose certificate is not true any more, and one decision changes the charter once. Earlier meetings are still judged by what applied then: a change never reaches back over a meeting that has been opened. A charter that is not yet in force can be replaced by a later decision; both decisions are kept.",
  },
});

/** The body has a charter: only its own decision changes it. */
export const CharterNeedsDecision = refusal(
  "CharterNeedsDecision",
  CON_6,
  { body: Id, inForceFrom: CalendarDate },
  "hindered",
);
export type CharterNeedsDecision = typeof CharterNeedsDecision.Type;

/** The decision does not carry the change: another body took it, or only a part of the body, or it decides nothing, or the change would reach back. */
export const CharterNotDecided = refusal(
  "CharterNotDecided",
  CON_6,
  {
    body: Id,
    decision: Id,
    why: Schema.Literals(["otherBody", "partOfTheBody", "onlyEndorsed", "carriesAnother", "tooEarly", "notStanding"]),
    decidedOn: CalendarDate,
    /** The seats of the body that the item did not concern; none where something else is wrong. */
    without: Schema.Array(Id),
  },
  {
    by: "why",
    is: {
      otherBody: "mistaken",
      partOfTheBody: "mistaken",
      onlyEndorsed: "mistaken",
      carriesAnother: "hindered",
      tooEarly: "mistaken",
      notStanding: "hindered",
    },
  },
);
export type CharterNotDecided = typeof CharterNotDecided.Type;

/** Evidence that a charter may come into force: it is the body's first, or the body has decided it. */
export type CharterMayBegin = Evidence<"charter">;

/** Evidence that a body has decided a charter; whether that reaches back over its meetings is known where they are. */
export type DecidedByTheBody = Evidence<"decidedByTheBody">;

/** Whether a body has no charter yet, so that one can be adopted with its source alone. */
export const firstCharter = (body: Body): Result.Result<CharterMayBegin, CharterNeedsDecision> => {
  const last = body.charters.at(-1);
  return last === undefined
    ? Result.succeed(vouch({}))
    : Result.fail(CharterNeedsDecision({ body: body.body, inForceFrom: last.from }));
};

/** What has to be known of a decision that would change a charter. */
interface Decided {
  readonly decision: string;
  readonly body: string;
  readonly day: CalendarDate;
  readonly strength: "endorses" | "endorsesWithConditions" | "decides";
  /** Whether nothing that was entered since shows that it was none. */
  readonly stands: boolean;
}

/**
 * Whether a decision carries a change of a body's charter from a day.
 *
 * @param carries the first days of the charters that it has carried already: it was one decision, and carries one
 * @param without the seats of the body that had no part in it: an item that concerns some of the seats is decided by those
 */
export const decidedByTheBody = (
  body: string,
  from: CalendarDate,
  { decision, body: decidedBy, day, strength, stands }: Decided,
  without: ReadonlyArray<string>,
  carries: ReadonlyArray<CalendarDate>,
): Result.Result<DecidedByTheBody, CharterNotDecided> => {
  const no = (why: CharterNotDecided["why"], seats: ReadonlyArray<string> = []) =>
    Result.fail(CharterNotDecided({ body, decision, why, decidedOn: day, without: seats }));
  if (decidedBy !== body) return no("otherBody");
  if (without.length > 0) return no("partOfTheBody", without);
  if (strength !== "decides") return no("onlyEndorsed");
  if (carries.some((other) => other !== from)) return no("carriesAnother");
  if (from <= day) return no("tooEarly");
  return stands ? Result.succeed(vouch({})) : no("notStanding");
};
