/**
 * A key of the room of a meeting.
 */
import type { MeetingView } from "@konstellation/core";
import type { PageKey } from "../definition.ts";

/** Where a meeting stands. */
export type Status = MeetingView["status"];

/** A key of the room, and in which meetings it does something. */
export type RoomKey = PageKey<"meeting" | "list" | "clock", { readonly meeting: MeetingView }> & {
  readonly in: ReadonlyArray<Status>;
};
