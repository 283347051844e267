/**
 * Doing something with the file: while somebody else writes it is tried again, without holding up anything else meanwhile.
 */
import { statSync } from "node:fs";
import { LedgerFailure } from "@konstellation/ledger";
import * as Effect from "effect/Effect";
import * as Schedule from "effect/Schedule";
import { type Doing, failureOf } from "./failures.ts";

/** Tells whether the file that was opened is still there; throws when it is not. */
export type StillThere = () => void;

/** A file is known by where it lies on the disk, whatever it is called. */
export const watched = (file: string): StillThere => {
  if (file === ":memory:") return () => {};
  const placeOf = () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev}/${found.ino}`;
  };
  const opened = placeOf();
  return () => {
    if (placeOf() !== opened)
      throw new LedgerFailure({
        is: "gone",
        says: {
          sv: `${file} har tagits bort eller bytts ut sedan den öppnades. Lägg tillbaka den, eller starta om.`,
          en: `${file} has been removed or replaced since it was opened. Put it back, or start again.`,
        },
      });
  };
};

/** Tried again at uneven times, so that two who wait do not meet again and again. */
const patience = Schedule.spaced("20 millis").pipe(Schedule.jittered, Schedule.upTo({ duration: "3 seconds" }));

/** Tries what is to be done, as long as the file is the one that was opened, before and after. */
export const attempt = <A>(there: StillThere, doing: Doing, work: () => A): Effect.Effect<A, LedgerFailure> =>
  Effect.try({
    try: () => {
      there();
      const done = work();
      // Written in a file that was removed meanwhile is not written.
      if (doing === "writing") there();
      return done;
    },
    catch: (cause) => failureOf(doing, cause),
  }).pipe(Effect.retry({ schedule: patience, while: ({ is }) => is === "busy" }));
