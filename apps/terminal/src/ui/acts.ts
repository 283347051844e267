/**
 * Gives acts to a book one after the other, each at a moment of its own: what was pressed first happened first.
 */
import { isTimed } from "@konstellation/client";
import { type Command, type Instant, plusMilliseconds, toMilliseconds } from "@konstellation/core";
import type { Clock } from "@konstellation/ledger";
import type { Act } from "../pages/step.ts";
import { isPersonAct } from "../person-act.ts";
import type { Source } from "../source.ts";

/** Acts on a source; one waits until the one before it is answered. */
export const actsOn = (
  source: Pick<Source, "give" | "keep">,
  clock: Pick<Clock, "now">,
): ((collaboration: string, act: Act) => Promise<unknown>) => {
  let before: Promise<unknown> = Promise.resolve();
  let latest: Instant | undefined;
  return (collaboration, act) => {
    const turn = before.then((): Promise<unknown> => {
      if (isPersonAct(act)) return source.keep(collaboration, act);
      if (!isTimed(act.type) || act.at !== undefined) return source.give(collaboration, act as Command);
      latest = after(latest, clock.now());
      // An act is a command without its moment; here it gets one.
      return source.give(collaboration, { ...act, at: latest } as Command);
    });
    before = turn.catch(() => undefined);
    return turn;
  };
};

/** The moment now; a millisecond after the latest one where the clock has not moved on. */
const after = (latest: Instant | undefined, now: Instant): Instant =>
  latest === undefined || toMilliseconds(now) > toMilliseconds(latest) ? now : plusMilliseconds(latest, 1);
