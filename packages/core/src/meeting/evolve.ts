/**
 * What each fact changes in the meetings and papers.
 */
import type { Evolving } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import { calls } from "./evolving/call.ts";
import { course } from "./evolving/course.ts";
import { items } from "./evolving/items.ts";
import { notes } from "./evolving/notes.ts";
import { papers } from "./evolving/papers.ts";
import { room } from "./evolving/room.ts";
import type { MeetingState } from "./state.ts";

export const evolve: Evolving<MeetingState, MeetingFact> = {
  ...calls,
  ...course,
  ...room,
  ...items,
  ...papers,
  ...notes,
};
