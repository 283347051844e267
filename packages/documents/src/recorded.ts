/**
 * What only old papers tell, on paper again: recorded, not certified, with where it is told. Nobody's attendance, no quorum.
 */
import type {
  CommitmentView,
  Language,
  RecordedDecisionView,
  RecordedItemView,
  RecordedMeetingView,
  RecordedOutcome,
} from "@konstellation/core";
import {
  documentKinds,
  itemKinds,
  type Names,
  presentIn,
  recordedOutcomes,
  remarkKinds,
  documentSentences as sentences,
  whenIn,
  documentWords as words,
} from "@konstellation/words";
import { commitmentBlocks } from "./decided.ts";
import { capital, type Voice, voiceIn } from "./voice.ts";
import { type Block, heading, type Line, line, lines, list, mark, paragraph, type Written } from "./written.ts";

/** The minutes of a meeting that is known from old papers only. */
export const recordedMinutesOf = (
  meeting: RecordedMeetingView,
  commitments: ReadonlyArray<CommitmentView>,
  names: Names,
  language: Language,
): Written => {
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
        line(say(words.attendance), attendance(meeting, voice)),
        ...sourceLines(meeting, voice),
      ]),
      heading(2, say(words.items)),
      ...(meeting.items.length === 0 ? [paragraph(say(words.noneTold))] : []),
      ...meeting.items.flatMap((item) => [
        ...itemBlocks(item, voice),
        ...commitmentBlocks(
          commitments.filter((each) => each.item === item.item),
          voice,
        ),
      ]),
      ...(meeting.decisions.length === 0 ? [] : [heading(2, say(words.decisions))]),
      ...meeting.decisions.flatMap((decision) => [
        ...standing(decision, voice),
        ...decisionBlocks(decision, voice),
        ...commitmentBlocks(
          commitments.filter(({ recordedDecision }) => recordedDecision === decision.recordedDecision),
          voice,
        ),
      ]),
    ],
  };
};

/** The extract of a decision that is known from old papers only. */
export const recordedExtractOf = (
  decision: RecordedDecisionView,
  commitments: ReadonlyArray<CommitmentView>,
  names: Names,
  language: Language,
): Written => {
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
        line(say(words.attendance), attendance(decision, voice)),
        line(say(words.quorum), notStated),
        ...sourceLines(decision, voice),
      ]),
      ...decisionBlocks(decision, voice),
      ...commitmentBlocks(commitments, voice, 2),
    ],
  };
};

type Recorded = RecordedMeetingView | RecordedDecisionView;

/** That nobody has certified it, and that it was struck where it was. */
const standing = ({ struck }: Recorded, { say, day }: Voice): ReadonlyArray<Block> => [
  mark(say(words.recorded)),
  ...(struck === null ? [] : [mark(say(sentences.struckOn(day(struck.on), say(struck.reason))))]),
];

/** How many were there where that is told; who they were is not. */
const attendance = ({ present }: Recorded, { say, notStated }: Voice): string =>
  present === null ? notStated : say(presentIn(present.unnamed));

/** Where it is told, and who entered it when. */
const sourceLines = ({ source, enteredOn, enteredBy }: Recorded, { say, day, name }: Voice): ReadonlyArray<Line> => [
  line(say(words.source), [source.document, ...(source.passage === undefined ? [] : [source.passage])].join(", ")),
  line(say(words.entered), say(sentences.enteredBy(day(enteredOn), name("seat", enteredBy)))),
];

const itemBlocks = (
  { item, title, kinds, presenters, said = [], outcome, outcomes, cameBack }: RecordedItemView,
  voice: Voice,
): ReadonlyArray<Block> => {
  const { say, notStated } = voice;
  const ends = [...(outcome === undefined ? [] : [say(outcome)]), ...outcomes.map((each) => outcomeIn(each, voice))];
  return [
    heading(3, `${item}. ${say(title)}`),
    ...lines([
      line(say(words.kind), kinds === undefined ? notStated : kinds.map((kind) => say(itemKinds[kind])).join(", ")),
      line(say(words.presenters), presenters === undefined ? notStated : say(presenters)),
    ]),
    ...(said.length === 0 ? [] : [heading(4, say(words.said)), ...list(said.map((each) => saidIn(each, voice)))]),
    heading(4, say(words.outcome)),
    ...(ends.length < 2 ? [paragraph(ends[0] ?? `${capital(notStated)}.`)] : list(ends)),
    ...lines(cameBack === null ? [] : [line(say(words.cameBack), cameBackAt(cameBack, voice))]),
  ];
};

/** What was said: of what kind it was and by whom, where that is told. */
const saidIn = (said: NonNullable<RecordedItemView["said"]>[number], { say }: Voice): string => {
  if (!("text" in said)) return say(said);
  const { kind, text, by } = said;
  const who = by === undefined ? null : say(by.name);
  if (kind !== undefined) return say(sentences.remarkBy(capital(say(remarkKinds[kind])), say(text), who));
  return who === null ? say(text) : `${say(text)} (${who})`;
};

/** How it ended, in the paper's words; until when, where it waits. */
const outcomeIn = (outcome: RecordedOutcome, { say, language }: Voice): string => {
  const until = "until" in outcome && outcome.until !== undefined ? ` (${whenIn(outcome.until, language)})` : "";
  const kind = capital(say(recordedOutcomes[outcome.kind]));
  return outcome.text === undefined ? `${kind}${until}.` : `${kind}${until}: ${say(outcome.text)}`;
};

const cameBackAt = (where: NonNullable<RecordedItemView["cameBack"]>, { say, name }: Voice): string =>
  `${"meeting" in where ? name("meeting", where.meeting) : name("recordedMeeting", where.recordedMeeting)}, ${say(words.item).toLowerCase()} ${where.item}`;

const decisionBlocks = (
  { text, owner, together }: RecordedDecisionView,
  { say, notStated }: Voice,
): ReadonlyArray<Block> => [
  { is: "resolution", label: say(words.decision), text: say(text) },
  ...lines([
    line(say(words.owner), owner === null ? notStated : say(owner.name)),
    ...(together.length === 0 ? [] : [line(say(words.together), together.map(({ name }) => say(name)).join(", "))]),
  ]),
];
