/**
 * MTG-5, the clock: a meeting's planned times lie on its day, and it ends after it starts.
 *
 * @since 0.1.0
 */
import { type CalendarDate, type Instant, toMilliseconds, writtenDay } from "../../kernel/index.ts";

/** The planned times are on another day, or the meeting would end before it starts. @category refusals @since 0.1.0 */
export interface TimesDoNotFit {
  readonly type: "TimesDoNotFit";
  readonly rule: "MTG-5";
  readonly meeting: string;
  readonly day: CalendarDate;
  readonly why: "notOnTheDay" | "endsBeforeItStarts";
}

interface Planned {
  readonly day: CalendarDate;
  readonly times?: { readonly starts: Instant; readonly ends: Instant };
}

/** The refusal of planned times, or undefined; a meeting may be called without any. @category rules @since 0.1.0 */
export const timesDoNotFit = (meeting: string, { day, times }: Planned): TimesDoNotFit | undefined => {
  if (times === undefined) return undefined;
  const no = (why: TimesDoNotFit["why"]): TimesDoNotFit => ({
    type: "TimesDoNotFit",
    rule: "MTG-5",
    meeting,
    day,
    why,
  });
  if (writtenDay(times.starts) !== day) return no("notOnTheDay");
  return toMilliseconds(times.ends) <= toMilliseconds(times.starts) ? no("endsBeforeItStarts") : undefined;
};
