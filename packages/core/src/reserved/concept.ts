/**
 * The days that are reserved for meetings, as the book needs to know them.
 */
import { bearsOnNothing, concept, type OneOf } from "../kernel/index.ts";
import { releaseDay } from "./deciding/releasing.ts";
import { ReservedCommand, ReservedFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { NotReserved, RES_1 } from "./rules/reserved-by-the-charter.ts";
import { bodyOfReleased, noneReleased, releasedName } from "./state.ts";
import { releasedFound } from "./views/found.ts";
import { reservedCalendar } from "./views/reserved-days.ts";

export const reserved = concept({
  name: "reserved",
  part: noneReleased,
  commands: ReservedCommand,
  facts: ReservedFact,
  refusals: [NotReserved],
  rules: [RES_1],
  decide: { ReleaseDay: releaseDay },
  evolve,
  bearsOn: { DayReleased: bearsOnNothing },
  doneBy: {
    DayReleased: ({ on: _, ...released }: OneOf<ReservedFact, "DayReleased">) => ({
      ...released,
      type: "ReleaseDay" as const,
    }),
  },
  record,
  kinds: { reservedDay: { named: releasedName, found: releasedFound, ofBody: bodyOfReleased } },
  calendar: reservedCalendar,
});
