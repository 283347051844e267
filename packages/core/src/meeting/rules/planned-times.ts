/**
 * MTG-5, the clock: a meeting's planned times lie on its day, and it ends after it starts.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, dayIn, type Evidence, Id, type Instant, refusal, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { MTG_5 } from "./called-in-time.ts";

/** The planned times are on another day, or the meeting would end before it starts. */
export const TimesDoNotFit = refusal(
  "TimesDoNotFit",
  MTG_5,
  { meeting: Id, day: CalendarDate, why: Schema.Literals(["notOnTheDay", "endsBeforeItStarts"]) },
  "mistaken",
);
export type TimesDoNotFit = typeof TimesDoNotFit.Type;

/** Evidence that planned times fit the meeting's day, or that none are planned. */
export type TimesFit = Evidence<"times">;

interface Planned {
  readonly day: CalendarDate;
  readonly times?: { readonly starts: Instant; readonly ends: Instant };
}

/** Whether planned times fit the day; a meeting may be called without any. */
export const timesFit = (meeting: string, { day, times }: Planned): Result.Result<TimesFit, TimesDoNotFit> => {
  const no = (why: TimesDoNotFit["why"]) => Result.fail(TimesDoNotFit({ meeting, day, why }));
  if (times === undefined) return Result.succeed(vouch({}));
  if (dayIn(times.starts) !== day) return no("notOnTheDay");
  return toMilliseconds(times.ends) <= toMilliseconds(times.starts)
    ? no("endsBeforeItStarts")
    : Result.succeed(vouch({}));
};
