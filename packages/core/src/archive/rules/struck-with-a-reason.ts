/**
 * ARC-3: what was recorded in error is struck by an entry that says why, once, and stays in the book.
 */
import * as Result from "effect/Result";
import { CalendarDate, type Evidence, Id, type NotInTheBook, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { type ArchivePart, recordedMeetingNamed } from "../state.ts";

export const ARC_3 = rule({
  id: "ARC-3",
  title: { sv: "Det som återgavs fel stryks med skäl", en: "What was recorded in error is struck with a reason" },
  source: "Konstellation; facts are never edited",
  text: {
    sv: "Ett återgivet möte eller beslut som blev fel stryks av en post som säger varför. Det finns kvar i boken som struket; det rätta återges på nytt.",
    en: "A recorded meeting or decision that is wrong is struck by an entry that says why. It stays in the book as struck; what is right is recorded anew.",
  },
});

/** It has been struck. */
export const RecordIsStruck = refusal("RecordIsStruck", ARC_3, { recorded: Id, on: CalendarDate }, "hindered");
export type RecordIsStruck = typeof RecordIsStruck.Type;

/** Evidence that what was recorded stands. */
export type RecordStands = Evidence<"recordStands">;

/** Whether what was recorded stands: it has not been struck. */
export const recordStands = (
  recorded: string,
  { struck }: { readonly struck?: { readonly on: CalendarDate } },
): Result.Result<RecordStands, RecordIsStruck> =>
  struck === undefined ? Result.succeed(vouch({})) : Result.fail(RecordIsStruck({ recorded, on: struck.on }));

/** Evidence that the recorded meeting at which something was decided stands, or that none is named. */
export type OfAMeeting = Evidence<"ofARecordedMeeting">;

/** Whether the recorded meeting that a decision is said to be of is there, and stands. */
export const ofAMeeting = (
  state: ArchivePart,
  id: string | undefined,
): Result.Result<OfAMeeting, RecordIsStruck | NotInTheBook<"recordedMeeting">> =>
  id === undefined
    ? Result.succeed(vouch({}))
    : Result.flatMap(recordedMeetingNamed(state, id), (meeting) =>
        Result.map(recordStands(id, meeting), () => vouch({})),
      );
