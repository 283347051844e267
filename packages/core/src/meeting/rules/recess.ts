/**
 * MTG-7: a meeting can pause and go on, the same day or another; in a recess nothing is decided and nobody has left.
 *
 * And what was opened by mistake can be taken back, as long as nothing has happened.
 *
 * - **Source** Kommunallagen 5 kap. as a model: a meeting is adjourned to a later hour or day and is still one meeting.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, dayIn, type Evidence, Id, type Instant, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Meeting } from "../model.ts";

export const MTG_7 = rule({
  id: "MTG-7",
  title: { sv: "Ett möte kan ajourneras", en: "A meeting can adjourn" },
  source:
    "Kommunallagen 5 kap. as a model: an adjourned meeting is one meeting, and whoever goes out then has not left it",
  text: {
    sv: "Ett möte kan göra uppehåll och fortsätta samma dag eller en annan. Under uppehållet beslutas inget, och den som går ut då har inte lämnat mötet. Ett möte som har öppnats av misstag kan göras oöppnat så länge inget har hänt.",
    en: "A meeting can take a recess and go on the same day or another. In the recess nothing is decided, and whoever goes out then has not left the meeting. A meeting that was opened by mistake can be made unopened as long as nothing has happened.",
  },
});

/** The recess cannot be taken or ended so. */
export const RecessDoesNotFit = refusal(
  "RecessDoesNotFit",
  MTG_7,
  { meeting: Id, why: Schema.Literals(["notInRecess", "resumesInThePast"]), resumes: Schema.NullOr(CalendarDate) },
  "hindered",
);
export type RecessDoesNotFit = typeof RecessDoesNotFit.Type;

/** Something has happened at the meeting, so its opening stands. */
export const SomethingHasHappened = refusal(
  "SomethingHasHappened",
  MTG_7,
  { meeting: Id, why: Schema.Literals(["people", "items", "recess"]) },
  "hindered",
);
export type SomethingHasHappened = typeof SomethingHasHappened.Type;

/** Evidence that a meeting can pause until the day that was said. */
export type CanPause = Evidence<"canPause">;

/** Evidence that a meeting is in recess. */
export type InPause = Evidence<"inPause">;

/** Evidence that nothing has happened at a meeting but its opening. */
export type NothingHappened = Evidence<"nothingHappened">;

/** Whether a meeting can pause until a day: one that has not passed. */
export const canPause = (
  { meeting }: Meeting,
  at: Instant,
  resumes: CalendarDate | undefined,
): Result.Result<CanPause, RecessDoesNotFit> =>
  resumes !== undefined && resumes < dayIn(at)
    ? Result.fail(RecessDoesNotFit({ meeting, why: "resumesInThePast", resumes }))
    : Result.succeed(vouch({}));

/** Whether a meeting is in recess, so that it can go on. */
export const inPause = ({ meeting, recesses }: Meeting): Result.Result<InPause, RecessDoesNotFit> =>
  recesses.some(({ until }) => until === null)
    ? Result.succeed(vouch({}))
    : Result.fail(RecessDoesNotFit({ meeting, why: "notInRecess", resumes: null }));

/** Whether nothing has happened at a meeting but its opening. */
export const nothingHappened = (meeting: Meeting): Result.Result<NothingHappened, SomethingHasHappened> => {
  const no = (why: SomethingHasHappened["why"]) => Result.fail(SomethingHasHappened({ meeting: meeting.meeting, why }));
  const { presence, guests, corrections, recesses, items } = meeting;
  if (presence.length + guests.length + corrections.length > 0) return no("people");
  if (recesses.length > 0) return no("recess");
  return items.some(({ treatments, endedUntreated }) => treatments.length > 0 || endedUntreated !== undefined)
    ? no("items")
    : Result.succeed(vouch({}));
};
