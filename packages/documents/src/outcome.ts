/**
 * What an item came to, in the words of a secretary: decided, referred, deferred, noted, proposed, discussed, withdrawn, lapsed,
 * broken off; or that it was not taken up.
 */
import type { CommitmentView, ItemView, Outcome } from "@konstellation/core";
import { documentSentences as sentences, whenIn, documentWords as words } from "@konstellation/words";
import { commitmentBlocks, decisionBlocks } from "./decided.ts";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";
import { type Block, heading, line, lines, list, mark, paragraph } from "./written.ts";

type OutcomeOfItem = ItemView["outcomes"][number];

/** What an item came to, in order, and what follows from it. */
export const outcomeBlocks = (views: MeetingViews, item: ItemView, voice: Voice): ReadonlyArray<Block> => {
  const { say, day } = voice;
  const untreated = item.endedUntreated?.enteredOn ?? null;
  return [
    heading(4, say(words.outcome)),
    ...endBlocks(views, item, voice),
    ...(untreated === null ? [] : [mark(say(sentences.enteredOn(day(untreated))))]),
    ...commitmentBlocks(
      views.commitments.filter(
        (each) => each.item === item.item && !item.outcomes.some(({ outcome }) => isTheReferral(each, outcome)),
      ),
      voice,
    ),
  ];
};

/** Whether a commitment only says again what the referral says: who prepares what, until when. */
const isTheReferral = ({ owner, text, due }: CommitmentView, outcome: Outcome): boolean =>
  outcome.kind === "referred" &&
  owner?.kind === "body" &&
  owner.id === outcome.to &&
  due === outcome.back &&
  outcome.scope.some(({ sv }) => sv === text.sv);

const endBlocks = (views: MeetingViews, item: ItemView, voice: Voice): ReadonlyArray<Block> => {
  const { say } = voice;
  const told = item.outcomes.filter((each, index) => isTold(each, index === item.outcomes.length - 1));
  return [
    ...told.flatMap((each) => oneOutcome(views, item, each, voice)),
    ...(item.status === "open" ? [paragraph(say(sentences.onTheTable()))] : []),
    ...(item.status === "waiting" ? [paragraph(say(sentences.notTakenUp(views.meeting.status === "closed")))] : []),
  ];
};

/** Whether an outcome is told by itself: that the item was broken off stands with its times, where it was taken up again and nothing was said. */
const isTold = ({ outcome }: OutcomeOfItem, isLast: boolean): boolean =>
  isLast || outcome.kind !== "brokenOff" || outcome.note !== undefined;

const oneOutcome = (
  views: MeetingViews,
  item: ItemView,
  { outcome, quorum }: OutcomeOfItem,
  voice: Voice,
): ReadonlyArray<Block> => {
  const note = noteOf(outcome, voice);
  const decision = outcome.kind === "decided" ? views.decisions.get(outcome.decision) : undefined;
  return decision === undefined
    ? [...sentenceOf(outcome, item, voice), ...lines(note === undefined ? [] : [line(voice.say(words.note), note)])]
    : decisionBlocks(decision, quorum, note, voice);
};

/** What was noted besides the end; where the note is the end itself, it is said there. */
const noteOf = (outcome: Outcome, { say }: Voice): string | undefined =>
  "note" in outcome && outcome.note !== undefined && outcome.kind !== "noted" ? say(outcome.note) : undefined;

const sentenceOf = (outcome: Outcome, item: ItemView, { say, name, language }: Voice): ReadonlyArray<Block> => {
  switch (outcome.kind) {
    case "decided":
      // A decision by that name is in the book: the fact that ends an item so comes with it.
      return [paragraph(name("decision", outcome.decision))];
    case "referred":
      return [
        paragraph(say(sentences.referred(name("body", outcome.to)))),
        ...list(outcome.scope.map(say)),
        ...lines([line(say(words.backWhen), whenIn(outcome.back, language))]),
      ];
    case "deferred":
      return [
        paragraph(say(sentences.deferred(outcome.until))),
        ...lines([line(say(words.reason), say(outcome.reason))]),
      ];
    case "noted":
      return [
        paragraph(say(sentences.noted(say(outcome.note)))),
        ...lines(
          outcome.decisionExpected === undefined
            ? []
            : [line(say(words.decisionExpected), whenIn(outcome.decisionExpected, language))],
        ),
      ];
    case "proposed":
      return [
        paragraph(say(sentences.proposed())),
        { is: "resolution", label: say(words.proposal), text: say(outcome.text) },
      ];
    case "discussed":
      return [paragraph(say(sentences.discussed()))];
    case "withdrawn":
      return [paragraph(say(sentences.withdrawn(say(outcome.reason))))];
    case "lapsed":
      return [
        // Older books do not say which: then the group was known not to be quorate.
        paragraph(say(sentences.lapsed(outcome.quorum !== "unknown"))),
        ...lines(item.quorum === null ? [] : [line(say(words.quorum), say(item.quorum.explanation))]),
      ];
    case "brokenOff":
      return [paragraph(say(sentences.brokenOff()))];
  }
};
