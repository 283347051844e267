/**
 * What was said about an item: reflections, questions, options and risks in the order they were written down. What was
 * struck is left out, and counted.
 */
import type { RemarkView } from "@konstellation/core";
import { remarkKinds, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import type { MeetingViews } from "./views.ts";
import { capital, type Voice } from "./voice.ts";
import { type Block, heading, list, mark } from "./written.ts";

/** What was said about an item, or nothing where nobody has written anything down. */
export const saidAbout = ({ remarks }: MeetingViews, item: string, voice: Voice): ReadonlyArray<Block> => {
  const { say, day } = voice;
  const all = remarks.filter((remark) => remark.item === item);
  if (all.length === 0) return [];
  const standing = all.filter(({ state }) => state !== "struck");
  const struck = all.length - standing.length;
  // What was written down on one later day is said so once, and not on every line.
  const [afterwards, ...days] = [...new Set(standing.map(({ enteredOn }) => enteredOn))];
  const together = days.length === 0 ? (afterwards ?? null) : null;
  return [
    heading(4, say(words.said)),
    ...(together === null ? [] : [mark(say(sentences.writtenDown(day(together))))]),
    ...list(standing.map((remark) => remarkLine(remark, voice, together === null))),
    ...(struck === 0 ? [] : [mark(say(sentences.struck(struck)))]),
  ];
};

const remarkLine = (
  { kind, text, textBefore, by, state, answer, enteredOn }: RemarkView,
  voice: Voice,
  dated: boolean,
): string => {
  const { say, day } = voice;
  const who = (owner: RemarkView["by"]) => (owner === null ? null : say(owner.name));
  return [
    say(sentences.remarkBy(capital(say(remarkKinds[kind])), say(text), who(by))),
    ...textBefore.map(({ was, reason, on }) => say(sentences.textCorrected(day(on), say(was), say(reason)))),
    ...(state === "open" ? [say(sentences.stillOpen())] : []),
    ...(answer === null ? [] : [say(sentences.answered(day(answer.on), say(answer.text), who(answer.by)))]),
    ...(dated && enteredOn !== null ? [say(sentences.enteredMark(day(enteredOn)))] : []),
  ].join(" – ");
};
