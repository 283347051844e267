/**
 * A decision on paper: its text set off, how strongly the group speaks, who owns it, what it rested on, what follows.
 */
import type { CommitmentView, DecisionView, QuorumAnswer } from "@konstellation/core";
import {
  certificateFaults,
  effects,
  documentSentences as sentences,
  strengths,
  documentWords as words,
} from "@konstellation/words";
import type { Voice } from "./voice.ts";
import { type Block, heading, line, lines, mark, table } from "./written.ts";

/** A decision, with the quorum it was taken under where it was taken at a meeting. */
export const decisionBlocks = (
  decision: DecisionView,
  quorum: QuorumAnswer | null,
  note: string | undefined,
  voice: Voice,
): ReadonlyArray<Block> => {
  const { say, day } = voice;
  return [
    { is: "resolution", label: say(words.decision), text: say(decision.text) },
    ...decision.meanings.map(({ meant, reason, on }) => mark(say(sentences.meant(day(on), say(meant), say(reason))))),
    ...lines([
      line(say(words.strength), say(strengths[decision.strength])),
      line(say(words.effect), say(effects[decision.effect])),
      line(say(words.owner), say(decision.owner.name)),
      ...(decision.conditional ? [line(say(words.conditional), say(sentences.conditionsRemain()))] : []),
      ...(quorum === null ? [] : [line(say(words.quorum), say(quorum.explanation))]),
      ...(note === undefined ? [] : [line(say(words.note), note)]),
    ]),
    ...contradictedBy(decision, voice),
    ...inTwoMeetings(decision, voice),
    ...(decision.enteredOn === null ? [] : [mark(say(sentences.enteredOn(day(decision.enteredOn))))]),
  ];
};

/** That what was entered after the decision shows that it was not taken as its certificate says. */
const contradictedBy = ({ contradicted }: DecisionView, { say, clock }: Voice): ReadonlyArray<Block> => {
  if (contradicted === null) return [];
  const { why, at } = contradicted;
  return [mark(say(sentences.contradicted(certificateFaults[why], at === null ? null : clock(at))))];
};

/** That somebody who filled a seat was in another meeting too, whether that was known when it was decided or came after. */
const inTwoMeetings = ({ certificate, flaggedSince }: DecisionView, { say, name }: Voice): ReadonlyArray<Block> => {
  const flags = [...("answer" in certificate ? certificate.answer.flags : []), ...flaggedSince];
  return flags.flatMap(({ code, seat, meeting }) =>
    code === "personInTwoMeetings" && seat !== undefined && meeting !== undefined
      ? [mark(say(sentences.inTwoMeetings(name("seat", seat), name("meeting", meeting))))]
      : [],
  );
};

/** What somebody is to do, by whom and by when. */
export const commitmentBlocks = (
  commitments: ReadonlyArray<CommitmentView>,
  voice: Voice,
  level: 2 | 4 = 4,
): ReadonlyArray<Block> => {
  const { say } = voice;
  if (commitments.length === 0) return [];
  return [
    heading(level, say(words.commitments)),
    ...table(
      [words.commitment, words.responsible, words.when].map(say),
      commitments.map((each) => [taskIn(each, voice), whoHas(each, voice), whenDone(each, voice)]),
    ),
  ];
};

/** Who has it and who answers with them; that nobody is stated to have it, and with whom it waits. */
const whoHas = ({ owner, together, waitsWith }: CommitmentView, { say, notStated }: Voice): string => {
  const others = together.map(({ name }) => say(name)).join(", ");
  const waits = waitsWith === null ? notStated : `${notStated} (${say(waitsWith.name)})`;
  return [
    owner === null ? waits : say(owner.name),
    ...(together.length === 0 ? [] : [`${say(words.together).toLowerCase()} ${others}`]),
  ].join(", ");
};

/** What is to be done, and what it said before it was corrected. */
const taskIn = ({ text, textBefore }: CommitmentView, { say, day }: Voice): string =>
  [
    say(text),
    ...textBefore.map(({ was, reason, on }) => say(sentences.textCorrected(day(on), say(was), say(reason)))),
  ].join(" – ");

const whenDone = ({ due, reportBack, condition }: CommitmentView, { say, name }: Voice): string => {
  const times = [
    ...(due === null ? [] : [say(sentences.due(due))]),
    ...(reportBack === null ? [] : [say(sentences.reportBack(name("body", reportBack.body), reportBack.when))]),
  ];
  return [
    ...(times.length === 0 ? [say(words.noDay)] : times),
    ...(condition ? [say(sentences.isCondition())] : []),
  ].join("; ");
};
