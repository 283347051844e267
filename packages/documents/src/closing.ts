/**
 * The end of the minutes: when the meeting closed, who took the notes, by whom they were adjusted, and what has been corrected
 * since.
 */
import type { MeetingView } from "@konstellation/core";
import { documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { namedPerson } from "./people.ts";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";
import { type Block, heading, type Line, line, lines, list, mark, paragraph } from "./written.ts";

/** How the minutes end. */
export const closingBlocks = (views: MeetingViews, voice: Voice): ReadonlyArray<Block> => {
  const { closed, enteredOn, notes } = views.meeting;
  const { say, day, clock } = voice;
  return [
    heading(2, say(words.closing)),
    paragraph(say(closed === null ? sentences.openDraft() : sentences.closed(clock(closed)))),
    ...lines([...noteLines(views, voice), ...earlierLines(views, notes, voice)]),
    ...(enteredOn === null ? [] : [mark(say(sentences.lastEntered(day(enteredOn))))]),
    ...correctionBlocks(views.meeting, voice),
  ];
};

/** Who took the notes, and whether they are adjusted. */
export const noteLines = (views: MeetingViews, voice: Voice): ReadonlyArray<Line> => {
  const { say, day, notStated } = voice;
  const { notes } = views.meeting;
  if (notes === null) return [line(say(words.notesBy), notStated), line(say(words.adjusted), notStated)];
  const called = (id: string) => namedPerson(views, voice, id);
  const adjusted = notes.adjustments.map(({ by, on, late }) => say(sentences.adjustedBy(called(by), day(on), late)));
  return [
    line(say(words.notesBy), ...notes.noteTakers.map(called)),
    line(say(words.adjusted), ...(adjusted.length === 0 ? [say(words.notAdjusted)] : adjusted)),
    ...(adjusted.length > 0 || notes.due === null ? [] : [line(say(words.toAdjust), day(notes.due))]),
    ...(notes.hash === null ? [] : [line(say(words.hash), notes.hash)]),
  ];
};

const earlierLines = (views: MeetingViews, notes: MeetingView["notes"], voice: Voice): ReadonlyArray<Line> => {
  const earlier = notes?.earlier ?? [];
  if (earlier.length === 0) return [];
  const called = (id: string) => namedPerson(views, voice, id);
  return [
    line(
      voice.say(words.earlierNotes),
      ...earlier.map(({ noteTakers, hash }) =>
        [noteTakers.map(called).join(", "), ...(hash === null ? [] : [hash])].join("; "),
      ),
    ),
  ];
};

const correctionBlocks = ({ corrections, roll, presence }: MeetingView, voice: Voice): ReadonlyArray<Block> => {
  if (corrections.length === 0) return [];
  const { say, clock, name } = voice;
  const labelOf = (seat: string) => {
    const known = [...roll, ...presence].find((each) => each.seat === seat);
    return known === undefined ? name("seat", seat) : say(known.label);
  };
  const span = (of: (typeof corrections)[number]["was"]) =>
    of === null ? null : say(sentences.fromUntil(clock(of.from), of.until === null ? null : clock(of.until)));
  return [
    heading(3, say(words.corrections)),
    ...list(
      corrections.map(({ seat, was, now, reason }) =>
        say(sentences.corrected(labelOf(seat), span(was), span(now), say(reason))),
      ),
    ),
  ];
};
