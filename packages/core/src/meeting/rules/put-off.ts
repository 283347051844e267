/**
 * MTG-11: a meeting that is put off comes back: it is cancelled until a time to come, and another takes its place.
 *
 * - **Source** A steering group that put its planning day off to the spring, and held an ordinary digital meeting instead.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  CalendarDate,
  type Evidence,
  Id,
  lastDayOf,
  type NotInTheBook,
  refusal,
  rule,
  When,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting } from "../model.ts";
import { isDecidedAt, type MeetingPart, meetingNamed } from "../state.ts";

export const MTG_11 = rule({
  id: "MTG-11",
  title: { sv: "Ett uppskjutet möte kommer tillbaka", en: "A meeting that is put off comes back" },
  source:
    "A steering group's autumn meeting: the planning day was put off to the spring, and an ordinary digital meeting held instead",
  text: {
    sv: "Ett möte som ställs in kan skjutas upp till en dag, en månad eller en årstid efter sin egen dag, och det kan sägas vid vilken punkt det beslutades. Det står på bevakningen till dess att organet kallas till ett möte som kommer i dess ställe.",
    en: "A meeting that is cancelled can be put off to a day, a month or a season after its own day, and it can be said at which item that was decided. It stands on the radar until the body is called to a meeting in its place.",
  },
});

/** The time to which the meeting would be put off is over before it was to be held. */
export const PutOffToThePast = refusal(
  "PutOffToThePast",
  MTG_11,
  { meeting: Id, day: CalendarDate, until: When },
  "mistaken",
);
export type PutOffToThePast = typeof PutOffToThePast.Type;

/** The item does not say so: nothing was decided there. */
export const NotDecidedThere = refusal("NotDecidedThere", MTG_11, { meeting: Id, item: Id }, "hindered");
export type NotDecidedThere = typeof NotDecidedThere.Type;

/** The meeting cannot take the place of the other. */
export const NotInItsPlace = refusal(
  "NotInItsPlace",
  MTG_11,
  { meeting: Id, replaces: Id, why: Schema.Literals(["notCancelled", "ofAnotherBody"]) },
  { by: "why", is: { notCancelled: "hindered", ofAnotherBody: "mistaken" } },
);
export type NotInItsPlace = typeof NotInItsPlace.Type;

/** Evidence that a meeting is put off to a time to come, or not at all. */
export type PutOff = Evidence<"putOff">;

/** Whether a meeting can be put off until then. */
export const putOffUntil = (
  { meeting, day }: Pick<Meeting, "meeting" | "day">,
  until: When | undefined,
): Result.Result<PutOff, PutOffToThePast> =>
  until !== undefined && lastDayOf(until) < day
    ? Result.fail(PutOffToThePast({ meeting, day, until }))
    : Result.succeed(vouch({}));

/** Evidence that something was decided at an item, or that none is named. */
export type DecidedThere = Evidence<"decidedThere">;

/** Whether something was decided at an item; where none is named nothing is asked. */
export const decidedThere = (item: Item | undefined): Result.Result<DecidedThere, NotDecidedThere> =>
  item === undefined || isDecidedAt(item)
    ? Result.succeed(vouch({}))
    : Result.fail(NotDecidedThere({ meeting: item.meeting, item: item.item }));

/** Evidence that a meeting can take the place of another, or takes none. */
export type InItsPlace = Evidence<"inItsPlace">;

/** Whether a meeting can take the place of the one it names, which was cancelled and is the same body's; where it names none nothing is asked. */
export const inItsPlace = (
  state: MeetingPart,
  { meeting, body, replaces }: Pick<Meeting, "meeting" | "body" | "replaces">,
): Result.Result<InItsPlace, NotInItsPlace | NotInTheBook<"meeting">> =>
  Result.gen(function* () {
    if (replaces === undefined) return vouch({});
    const replaced = yield* meetingNamed(state, replaces);
    const no = (why: NotInItsPlace["why"]) => Result.fail(NotInItsPlace({ meeting, replaces, why }));
    if (replaced.body !== body) return yield* no("ofAnotherBody");
    return replaced.status.is === "cancelled" ? vouch({}) : yield* no("notCancelled");
  });
