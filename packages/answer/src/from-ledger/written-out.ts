/**
 * Answering with a paper of a meeting, written out in the format and the language that are asked for.
 */
import type { PaperFormat } from "@konstellation/client";
import {
  type Book,
  type CalendarDate,
  commitmentsView,
  type Refusal,
  recordedDecisionView,
  recordedMeetingView,
} from "@konstellation/core";
import {
  agendaOf,
  callOf,
  extractOf,
  type Format,
  formats,
  minutesOf,
  recordedExtractOf,
  recordedMinutesOf,
  viewsOfDecision,
  viewsOfMeeting,
  viewsOfMinutes,
  type Written,
} from "@konstellation/documents";
import type { Called } from "@konstellation/words";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered, Asking } from "../answered.ts";
import { namesIn } from "../in-book.ts";
import { withPeople } from "../with-people.ts";
import type { LedgerReader, LedgerReadName } from "./reader.ts";

/** The routes that write a paper out. */
type PaperName = Extract<LedgerReadName, `written${string}`>;

/** What a paper is written from, undefined where there is no such thing, or why it cannot be. */
type Writes = (
  book: Book,
  id: string,
  asking: Asking,
  called: Called,
  day: CalendarDate,
) => Result.Result<Written, Refusal> | undefined;

// What a row lets through as a format is one that can be written, and the other way round.
({}) satisfies Record<Exclude<Format, PaperFormat> | Exclude<PaperFormat, Format>, never>;

const paper =
  <Name extends PaperName>(
    kind: "meeting" | "decision" | "recordedMeeting" | "recordedDecision",
    writes: Writes,
  ): LedgerReader<Name> =>
  (sources, asking) =>
    withPeople<Answered<Name>>(sources, asking, ({ book }, at, called) => {
      const id = asking.path[kind] ?? "";
      const written = writes(book, id, asking, called, at.day);
      const names = namesIn(book);
      if (written === undefined)
        return Effect.succeed({
          is: "nothing",
          refusal: { type: "NotInTheBook", rule: "BOOK-1", kind, id },
          names,
          at,
        });
      if (Result.isFailure(written)) return Effect.succeed({ is: "refused", refusal: written.failure, names, at });
      // The query has been read: what it says of the format is one of them.
      const { mediaType, extension, write } = formats[(asking.query.format as Format | undefined) ?? "markdown"];
      const file = `${id.replaceAll("/", "-")}-${written.success.kind}.${extension}`;
      return Effect.map(
        Effect.promise(() => write(written.success)),
        (answer) => ({ is: "file", answer: answer as Uint8Array<ArrayBuffer>, mediaType, file, at }) as const,
      );
    });

const ofMeeting =
  (write: typeof callOf): Writes =>
  (book, id, { language }, called) => {
    const views = viewsOfMeeting(book, id, called);
    return views && Result.succeed(write(views, language));
  };

export const writtenCall = paper<"writtenCall">("meeting", ofMeeting(callOf));
export const writtenAgenda = paper<"writtenAgenda">("meeting", ofMeeting(agendaOf));
export const writtenMinutes = paper<"writtenMinutes">("meeting", (book, id, { language }, called) => {
  const views = viewsOfMinutes(book, id, called);
  return views && Result.map(views, (held) => minutesOf(held, language));
});
export const writtenExtract = paper<"writtenExtract">("decision", (book, id, { language }, called) => {
  const views = viewsOfDecision(book, id, called);
  return views && Result.succeed(extractOf(views, language));
});
export const writtenRecordedMinutes = paper<"writtenRecordedMinutes">(
  "recordedMeeting",
  (book, id, { language }, _, day) => {
    const view = recordedMeetingView(book, id);
    const follows = commitmentsView(book, day).filter(
      ({ recordedMeeting, recordedDecision }) =>
        recordedMeeting === id || view?.decisions.some((each) => each.recordedDecision === recordedDecision),
    );
    return view && Result.succeed(recordedMinutesOf(view, follows, namesIn(book), language));
  },
);
export const writtenRecordedExtract = paper<"writtenRecordedExtract">(
  "recordedDecision",
  (book, id, { language }, _, day) => {
    const view = recordedDecisionView(book, id);
    const follows = commitmentsView(book, day).filter(({ recordedDecision }) => recordedDecision === id);
    return view && Result.succeed(recordedExtractOf(view, follows, namesIn(book), language));
  },
);
