/**
 * The extract of a decision: one decision on a paper of its own, with where it was taken and what it rested on.
 */
import type { DecisionView, Language, QuestionView } from "@konstellation/core";
import { answers, documentKinds, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { noteLines } from "./closing.ts";
import { commitmentBlocks, decisionBlocks } from "./decided.ts";
import { whereLines } from "./heading.ts";
import { itemTitle, kindOf, paperLines } from "./item.ts";
import { before, presentersOf } from "./people.ts";
import type { DecisionViews, MeetingViews } from "./views.ts";
import { type Voice, voiceIn } from "./voice.ts";
import { type Block, heading, type Line, line, lines, mark, table, type Written } from "./written.ts";

/** The extract of a decision, taken at a meeting or by correspondence. */
export const extractOf = (views: DecisionViews, language: Language): Written => {
  const { decision, meeting, question } = views;
  const voice = voiceIn(language, views.name, decision.day, views.called);
  const { say } = voice;
  const item = meeting?.meeting.agenda.find((each) => each.item === decision.item);
  const taken = item?.outcomes.find(
    ({ outcome }) => outcome.kind === "decided" && outcome.decision === decision.decision,
  );
  const note = taken?.outcome.kind === "decided" ? taken.outcome.note : undefined;
  return {
    kind: "extract",
    language,
    group: say(decision.bodyName),
    title: say(documentKinds.extract),
    blocks: [
      ...lines([
        ...whenTaken(decision, meeting, voice),
        ...(item === undefined
          ? []
          : [
              line(say(words.item), itemTitle(item, voice)),
              line(say(words.kind), kindOf(item, voice)),
              line(say(words.presenters), presentersOf(item, voice, meeting)),
              line(say(words.papers), ...paperLines(item, voice)),
            ]),
        ...(question === undefined ? [] : questionLines(question, voice)),
      ]),
      ...decisionBlocks(decision, taken?.quorum ?? null, note && say(note), voice),
      ...commitmentBlocks(decision.commitments, voice, 2),
      ...(question === undefined ? [] : answerBlocks(question, voice)),
      ...(meeting === undefined ? [] : standing(meeting, voice)),
    ],
  };
};

/** Where and when it was taken. */
const whenTaken = ({ day, at }: DecisionView, meeting: MeetingViews | undefined, voice: Voice): ReadonlyArray<Line> => {
  const { say, day: dayIn, clock } = voice;
  const on = meeting?.meeting.dayIs === "assumed" ? say(sentences.assumedDay(dayIn(day))) : dayIn(day);
  return [
    line(say(words.meeting), meeting === undefined ? say(words.byCorrespondence) : say(meeting.meeting.title)),
    line(say(words.day), on),
    line(say(words.decisionTaken), clock(at)),
    ...(meeting === undefined ? [] : whereLines(meeting.meeting, voice)),
  ];
};

const questionLines = ({ put, papers }: QuestionView, { say, clock }: Voice): ReadonlyArray<Line> => [
  line(say(words.questionPut), clock(put)),
  line(
    say(words.papers),
    ...(papers.length === 0 ? [say(words.none)] : papers.map(({ title }) => say(sentences.paperSent(say(title))))),
  ),
];

/** What each seat that was asked has answered, and when. */
const answerBlocks = ({ seats }: QuestionView, { say, clock, called }: Voice): ReadonlyArray<Block> => [
  heading(2, say(words.answers)),
  ...table(
    [words.seat, words.who, words.answer, words.when].map(say),
    seats.map(({ label, answer }) => [
      say(label),
      answer === null ? "" : before(called(answer.person), say(words[answer.as])),
      say(answer === null ? words.noReply : answers[answer.answer]),
      answer === null ? "" : clock(answer.at),
    ]),
  ),
];

/** Whether the notes it is taken from are adjusted, and that the attendance has been corrected since. */
const standing = (views: MeetingViews, voice: Voice): ReadonlyArray<Block> => [
  heading(2, voice.say(words.minutesOf)),
  ...(views.meeting.closed === null ? [mark(voice.say(sentences.openDraft()))] : []),
  ...lines(noteLines(views, voice)),
  ...(views.meeting.corrections.length === 0 ? [] : [mark(voice.say(sentences.correctedSince()))]),
];
