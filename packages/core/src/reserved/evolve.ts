/**
 * What each fact changes in the reserved days.
 */
import { type Evolving, find, put } from "../kernel/index.ts";
import type { ReservedFact } from "./events.ts";
import type { ReservedPart } from "./state.ts";

export const evolve: Evolving<ReservedPart["reserved"], ReservedFact> = {
  DayReleased: ({ released }, { type: _, ...day }) => ({
    released: put(released, day.body, [...(find(released, day.body) ?? []), day]),
  }),
};
