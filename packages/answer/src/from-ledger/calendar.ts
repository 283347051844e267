/**
 * Answering with the calendar of a book, as text.
 */
import { feedOf, MEDIA_TYPE } from "@konstellation/calendar";
import { scopeNamed } from "@konstellation/core";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import type { Answered } from "../answered.ts";
import { namesIn, onItsDay } from "../in-book.ts";
import type { LedgerReader } from "./reader.ts";

/** Everybody's calendar, or that of a body, an organisation or a seat which is in the book. */
export const calendar: LedgerReader<"calendar"> = (sources, asking) =>
  onItsDay<Answered<"calendar">>(sources, asking, ({ id, book }, at) => {
    const { body, organisation, seat, titles } = asking.query;
    const scope = { body, organisation, seat };
    const named = scopeNamed(book, scope);
    if (Result.isFailure(named))
      return Effect.succeed({ is: "nothing", refusal: named.failure, names: namesIn(book), at });
    const options = { book: id, today: at.day, language: asking.language, scope, titles: titles === "true" };
    return Effect.map(sources.schedules(id, at), (schedule) => {
      const answer = feedOf(schedule, options);
      return { is: "text", answer, mediaType: MEDIA_TYPE, at } as const;
    });
  });
