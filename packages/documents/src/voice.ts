/**
 * Saying things in one language: words, days, clocks, and what things and people are called.
 */
import {
  type CalendarDate,
  type Explanation,
  type Instant,
  type Kind,
  type Language,
  type Wording,
  wordsIn,
  writtenClock,
  writtenDay,
} from "@konstellation/core";
import { type Called, dayIn, documentWords, type Names, nobodyCalled } from "@konstellation/words";

/** How a paper says things. */
export interface Voice {
  readonly language: Language;
  readonly say: (words: Wording | Explanation) => string;
  readonly day: (date: CalendarDate) => string;
  /** A clock; with its day where that is another than the one the paper speaks of. */
  readonly clock: (at: Instant) => string;
  readonly name: (kind: Kind, id: string) => string;
  /** What somebody is called, or that they are erased; undefined where nobody has said who it is. */
  readonly called: (person: string) => string | undefined;
  /** What the book does not know. */
  readonly notStated: string;
}

/** The voice of a paper, which speaks of a day where it is of a meeting whose day is known. */
export const voiceIn = (
  language: Language,
  names: Names,
  spokenOf?: CalendarDate,
  called: Called = nobodyCalled,
): Voice => {
  const say: Voice["say"] = (words) => wordsIn(words, language);
  return {
    language,
    say,
    day: (date) => dayIn(date, language),
    clock: (at) =>
      writtenDay(at) === spokenOf ? writtenClock(at) : `${dayIn(writtenDay(at), language)} ${writtenClock(at)}`,
    name: (kind, id) => say(names(kind, id)),
    called: (person) => {
      const name = called(person);
      return name && say(name);
    },
    notStated: say(documentWords.notStated),
  };
};

/** A text that begins a line. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
