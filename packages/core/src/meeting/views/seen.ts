/**
 * What a meeting is seen by: who takes part, the bodies, the meetings, and what was decided.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart } from "../../constellation/index.ts";
import type { DecidedPart } from "../decided.ts";
import type { MeetingPart } from "../state.ts";

/** The parts of the book that a meeting is seen by. */
export type Seen = CollaborationPart & ConstellationPart & MeetingPart & DecidedPart;
