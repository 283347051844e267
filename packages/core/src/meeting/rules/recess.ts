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
import { goesOnAnotherDay, InRecess } from "./acts-have-their-moment.ts";

export const MTG_7 = rule({
  id: "MTG-7",
  title: { sv: "Ett möte kan ajourneras", en: "A meeting can adjourn" },
  source:
    "Kommunallagen 5 kap. as a model: an adjourned meeting is one meeting, and whoever goes out then has not left it",
  text: {
    sv: "Ett möte kan göra uppehåll och fortsätta samma dag eller en annan. Under uppehållet beslutas inget, och den som går ut då har inte lämnat mötet. Fortsätter mötet en annan dag återupptas det tidigast den dagen, med de platser och förordnanden som gäller då, och ett nytt upprop säger vilka som är där. Ett möte som har öppnats av misstag kan göras oöppnat så länge inget har hänt.",
    en: "A meeting can take a recess and go on the same day or another. In the recess nothing is decided, and whoever goes out then has not left the meeting. A meeting that goes on another day is resumed on that day at the earliest, with the seats and appointments of that day, and a new roll says who is there. A meeting that was opened by mistake can be made unopened as long as nothing has happened.",
  },
});

/** The recess cannot be taken or ended so. */
export const RecessDoesNotFit = refusal(
  "RecessDoesNotFit",
  MTG_7,
  {
    meeting: Id,
    why: Schema.Literals(["notInRecess", "resumesInThePast", "beforeItsDay"]),
    resumes: Schema.NullOr(CalendarDate),
  },
  "hindered",
);
export type RecessDoesNotFit = typeof RecessDoesNotFit.Type;

/** Something has happened at the meeting, so its opening stands. */
export const SomethingHasHappened = refusal(
  "SomethingHasHappened",
  MTG_7,
  { meeting: Id, why: Schema.Literals(["people", "items", "recess", "remarks", "tasks"]) },
  "hindered",
);
export type SomethingHasHappened = typeof SomethingHasHappened.Type;

/** Evidence that a meeting can pause until the day that was said. */
export type CanPause = Evidence<"canPause">;

/** Evidence that a meeting is in recess and can go on: and on which day, where that is another than it sat. */
export type InPause = Evidence<"inPause", { readonly anew: CalendarDate | null }>;

/** Evidence that nothing has happened at a meeting but its opening. */
export type NothingHappened = Evidence<"nothingHappened">;

/** Whether a meeting can pause until a day: one that has not passed. A recess that runs can only be put off to another. */
export const canPause = (
  { meeting, recesses }: Meeting,
  at: Instant,
  resumes: CalendarDate | undefined,
): Result.Result<CanPause, RecessDoesNotFit | InRecess> => {
  const running = recesses.find(({ until }) => until === null);
  if (running !== undefined && (resumes === undefined || resumes === running.resumes))
    return Result.fail(InRecess({ meeting, since: running.from }));
  return resumes !== undefined && resumes < dayIn(at)
    ? Result.fail(RecessDoesNotFit({ meeting, why: "resumesInThePast", resumes }))
    : Result.succeed(vouch({}));
};

/** Whether a meeting is in recess, so that it can go on; not before the day that it was adjourned to. */
export const inPause = (meeting: Meeting, at: Instant): Result.Result<InPause, RecessDoesNotFit> => {
  const no = (why: RecessDoesNotFit["why"], resumes: CalendarDate | null) =>
    Result.fail(RecessDoesNotFit({ meeting: meeting.meeting, why, resumes }));
  const recess = meeting.recesses.find(({ until }) => until === null);
  if (recess === undefined) return no("notInRecess", null);
  const anew = goesOnAnotherDay(meeting, recess) ? recess.resumes : null;
  return anew !== null && dayIn(at) < anew
    ? no("beforeItsDay", anew)
    : Result.succeed(vouch<"inPause", { readonly anew: CalendarDate | null }>({ anew }));
};

/**
 * Whether nothing has happened at a meeting but its opening.
 *
 * @param besides what has come of it that a meeting itself does not know of
 */
export const nothingHappened = (
  meeting: Meeting,
  besides: { readonly remarks: boolean; readonly tasks: boolean },
): Result.Result<NothingHappened, SomethingHasHappened> => {
  const no = (why: SomethingHasHappened["why"]) => Result.fail(SomethingHasHappened({ meeting: meeting.meeting, why }));
  const { presence, guests, corrections, recesses, items } = meeting;
  if (presence.length + guests.length + corrections.length > 0) return no("people");
  if (recesses.length > 0) return no("recess");
  if (besides.remarks) return no("remarks");
  if (besides.tasks) return no("tasks");
  return items.some(({ treatments, endedUntreated }) => treatments.length > 0 || endedUntreated !== undefined)
    ? no("items")
    : Result.succeed(vouch({}));
};
