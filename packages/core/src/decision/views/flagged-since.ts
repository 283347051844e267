/**
 * What the certificate of a decision does not tell and would tell now: that somebody who filled a seat was in another meeting
 * at the same time, where that was entered afterwards.
 *
 * Such a thing flags and does not falsify, then as little as when the decision was taken: one of the two logs is wrong, and only
 * people know which. When the one that is wrong is corrected, the certificate is judged by that.
 */
import * as Schema from "effect/Schema";
import { find, Id } from "../../kernel/index.ts";
import { flagsOfTwoRooms, type MeetingPart } from "../../meeting/index.ts";
import type { TakenDecision } from "../schema.ts";

/** That somebody was in two meetings at once, which was entered after the decision. */
export const FlagSince = Schema.Struct({
  code: Schema.Literal("personInTwoMeetings"),
  seat: Id,
  person: Id,
  /** The other meeting. */
  meeting: Id,
}).annotate({ identifier: "FlagSince" });
export type FlagSince = typeof FlagSince.Type;

/** The flags that the certificate of a decision would carry now and does not. */
export const flaggedSince = (book: MeetingPart, decision: TakenDecision): ReadonlyArray<FlagSince> => {
  if ("correspondence" in decision) return [];
  const { question, answer } = decision.certificate;
  const meeting = find(book.meeting.meetings, decision.meeting);
  if (meeting === undefined) return [];
  return flagsOfTwoRooms(book, meeting, question.treatment).flatMap(({ seat, person, meeting: other }) => {
    if (seat === undefined || person === undefined || other === undefined) return [];
    const told = answer.flags.some(
      (flag) => flag.code === CODE && flag.seat === seat && flag.person === person && flag.meeting === other,
    );
    return told ? [] : [{ code: CODE, seat, person, meeting: other }];
  });
};

const CODE = "personInTwoMeetings";
