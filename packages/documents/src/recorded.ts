/**
 * What only old papers tell, on paper again: recorded, not certified, with where it is told. Nobody's attendance, no quorum.
 */
import type { Language, RecordedDecisionView, RecordedItem, RecordedMeetingView } from "@konstellation/core";
import {
  documentKinds,
  itemKinds,
  type Names,
  documentSentences as sentences,
  whenIn,
  documentWords as words,
} from "@konstellation/words";
import { capital, type Voice, voiceIn } from "./voice.ts";
import { type Block, heading, type Line, line, lines, list, mark, paragraph, type Written } from "./written.ts";

/** The minutes of a meeting that is known from old papers only. */
export const recordedMinutesOf = (meeting: RecordedMeetingView, names: Names, language: Language): Written => {
  const voice = voiceIn(language, names);
  const { say } = voice;
  return {
    kind: "minutes",
    language,
    group: say(meeting.bodyName),
    title: say(documentKinds.minutes),
    blocks: [
      ...standing(meeting, voice),
      ...lines([
        line(say(words.meeting), say(meeting.title)),
        line(say(words.when), whenIn(meeting.when, language)),
        line(say(words.place), voice.notStated),
        line(say(words.form), voice.notStated),
        line(say(words.attendance), voice.notStated),
        ...sourceLines(meeting, voice),
      ]),
      heading(2, say(words.items)),
      ...(meeting.items.length === 0 ? [paragraph(say(words.noneTold))] : []),
      ...meeting.items.flatMap((item) => itemBlocks(item, voice)),
      ...(meeting.decisions.length === 0 ? [] : [heading(2, say(words.decisions))]),
      ...meeting.decisions.flatMap((decision) => [...standing(decision, voice), ...decisionBlocks(decision, voice)]),
    ],
  };
};

/** The extract of a decision that is known from old papers only. */
export const recordedExtractOf = (decision: RecordedDecisionView, names: Names, language: Language): Written => {
  const voice = voiceIn(language, names);
  const { say, name, notStated } = voice;
  const { recordedMeeting: meeting } = decision;
  return {
    kind: "extract",
    language,
    group: say(decision.decidedBy),
    title: say(documentKinds.extract),
    blocks: [
      ...standing(decision, voice),
      ...lines([
        line(say(words.meeting), meeting === null ? notStated : name("recordedMeeting", meeting)),
        line(say(words.when), whenIn(decision.when, language)),
        line(say(words.quorum), notStated),
        ...sourceLines(decision, voice),
      ]),
      ...decisionBlocks(decision, voice),
    ],
  };
};

type Recorded = RecordedMeetingView | RecordedDecisionView;

/** That nobody has certified it, and that it was struck where it was. */
const standing = ({ struck }: Recorded, { say, day }: Voice): ReadonlyArray<Block> => [
  mark(say(words.recorded)),
  ...(struck === null ? [] : [mark(say(sentences.struckOn(day(struck.on), say(struck.reason))))]),
];

/** Where it is told, and who entered it when. */
const sourceLines = ({ source, enteredOn, enteredBy }: Recorded, { say, day, name }: Voice): ReadonlyArray<Line> => [
  line(say(words.source), [source.document, ...(source.passage === undefined ? [] : [source.passage])].join(", ")),
  line(say(words.entered), say(sentences.enteredBy(day(enteredOn), name("seat", enteredBy)))),
];

const itemBlocks = (
  { item, title, kinds, presenters, said = [], outcome }: RecordedItem,
  { say, notStated }: Voice,
): ReadonlyArray<Block> => [
  heading(3, `${item}. ${say(title)}`),
  ...lines([
    line(say(words.kind), kinds === undefined ? notStated : kinds.map((kind) => say(itemKinds[kind])).join(", ")),
    line(say(words.presenters), presenters === undefined ? notStated : say(presenters)),
  ]),
  ...(said.length === 0 ? [] : [heading(4, say(words.said)), ...list(said.map(say))]),
  heading(4, say(words.outcome)),
  paragraph(outcome === undefined ? `${capital(notStated)}.` : say(outcome)),
];

const decisionBlocks = ({ text, owner }: RecordedDecisionView, { say, notStated }: Voice): ReadonlyArray<Block> => [
  { is: "resolution", label: say(words.decision), text: say(text) },
  ...lines([line(say(words.owner), owner === null ? notStated : say(owner.name))]),
];
