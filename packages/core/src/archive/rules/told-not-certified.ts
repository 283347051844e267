/**
 * ARC-1: what is known from an old paper only is recorded with its source, and never certified. It has happened.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, firstDayOf, Id, refusal, rule, When } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const ARC_1 = rule({
  id: "ARC-1",
  title: {
    sv: "Det som bara står i äldre papper återges, det intygas inte",
    en: "What only old papers tell is recorded, not certified",
  },
  source: "County leadership groups' papers: planning days and notes without a list of who was there",
  text: {
    sv: "Ett möte eller ett beslut som bara är känt ur äldre anteckningar återges med källa, så noga som papperet säger när. Närvaron framgår inte, så det får inget intyg och räknas inte när kvorum räknas. Det har hänt; det som kommer tas upp på ett möte.",
    en: "A meeting or a decision that is only known from old notes is recorded with its source, as precisely as the paper says when. Who was there is not stated, so it gets no certificate and counts in no figure of quorum. It has happened; what is to come is taken up at a meeting.",
  },
});

/** It has not happened yet. */
export const RecordedAhead = refusal(
  "RecordedAhead",
  ARC_1,
  { recorded: Id, when: When, day: CalendarDate },
  "mistaken",
);
export type RecordedAhead = typeof RecordedAhead.Type;

/** Evidence that what is recorded has happened, as far as is said when. */
export type LongAgo = Evidence<"longAgo">;

/** Whether a time has begun by a day. */
export const hasBegun = (recorded: string, when: When, today: CalendarDate): Result.Result<LongAgo, RecordedAhead> =>
  firstDayOf(when) <= today ? Result.succeed(vouch({})) : Result.fail(RecordedAhead({ recorded, when, day: today }));
