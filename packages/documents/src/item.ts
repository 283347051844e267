/**
 * An item on paper: its number and title, what it was for, who presented it, its papers, who was recused, what was said, how it
 * ended.
 */
import { type ItemView, writtenDay } from "@konstellation/core";
import { itemKinds, outcomes, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { outcomeBlocks } from "./outcome.ts";
import { personOrSeat, presentersOf } from "./people.ts";
import { saidAbout } from "./said.ts";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";
import { type Block, heading, type Line, line, lines } from "./written.ts";

/** An item with everything that came of it. */
export const itemBlocks = (views: MeetingViews, item: ItemView, voice: Voice): ReadonlyArray<Block> => [
  heading(3, itemTitle(item, voice)),
  ...lines(itemLines(views, item, voice)),
  ...saidAbout(views, item.item, voice),
  ...outcomeBlocks(views, item, voice),
];

/** An item by its number and title. */
export const itemTitle = ({ item, title }: ItemView, { say }: Voice): string => `${item}. ${say(title)}`;

/** What an item is for, and that it was not in the call. */
export const kindOf = ({ kinds, placedLate }: ItemView, { say }: Voice): string =>
  [...kinds.map((kind) => say(itemKinds[kind])), ...(placedLate ? [say(words.placedLate)] : [])].join(", ");

const itemLines = (views: MeetingViews, item: ItemView, voice: Voice): ReadonlyArray<Line> => {
  const { say } = voice;
  return [
    ...item.titleBefore.map((each) => line(say(words.titleCorrected), correctedIn(each, voice))),
    line(say(words.kind), kindOf(item, voice)),
    line(say(words.presenters), presentersOf(item, voice, views)),
    ...planLines(item, voice),
    ...partLines(item, voice),
    ...(item.continues === null ? [] : [line(say(words.continues), continuesFrom(views, item.continues, voice))]),
    line(say(words.papers), ...paperLines(item, voice)),
    ...(item.recused.length === 0 ? [] : [line(say(words.recused), ...recusalLines(views, item, voice))]),
    ...(item.treatments.length === 0 ? [] : [line(say(words.treated), ...treatmentLines(item, voice))]),
  ];
};

/** When a text was corrected, what it said before, and why. */
const correctedIn = ({ was, reason, on }: ItemView["titleBefore"][number], { say, day }: Voice): string =>
  say(sentences.textCorrected(day(on), say(was), say(reason)));

/** How long it was planned to take and what was expected of those who came, where that was said. */
const planLines = ({ minutes, expects }: ItemView, { say }: Voice): ReadonlyArray<Line> => [
  ...(minutes === null ? [] : [line(say(words.plannedTime), `${minutes} min`)]),
  ...(expects === null ? [] : [line(say(words.expects), say(expects))]),
];

/** That an item is for a part of the group, where it is. */
export const partLines = ({ seats, ofSeats }: ItemView, { say }: Voice): ReadonlyArray<Line> =>
  seats === ofSeats ? [] : [line(say(words.concerns), say(sentences.concernsPart(seats, ofSeats)))];

const continuesFrom = (
  { dayOf }: MeetingViews,
  { meeting, item }: NonNullable<ItemView["continues"]>,
  { say, day, name, notStated }: Voice,
): string => {
  const on = dayOf(meeting);
  return say(sentences.continues(name("meeting", meeting), on === undefined ? notStated : day(on), item));
};

/** Each paper with its version and how many of the item's seats it had reached. */
export const paperLines = ({ paperStates }: ItemView, { say, day }: Voice): ReadonlyArray<string> =>
  paperStates.length === 0
    ? [say(words.none)]
    : paperStates.map(({ title, version, reached, of, late }) => {
        const gone = say(sentences.paperHadGone(say(title), version, reached, of));
        const days = [...new Set(late.map(({ at }) => day(writtenDay(at))))].join(", ");
        return late.length === 0 ? gone : `${gone}, ${say(sentences.tooLate(late.length, days))}`;
      });

const recusalLines = (views: MeetingViews, { recused }: ItemView, voice: Voice): ReadonlyArray<string> =>
  recused.map(({ seat, ground, from, reason, afterwards, withdrawn }) => {
    const { say, clock } = voice;
    return [
      say(sentences.recusal(personOrSeat(views, voice, seat), say(ground))),
      ...(from === undefined ? [] : [say(sentences.fromClock(clock(from)))]),
      ...(afterwards === true ? [say(sentences.recusalAfterwards())] : []),
      ...(reason === undefined ? [] : [say(reason)]),
      ...(withdrawn === undefined
        ? []
        : [
            say(
              sentences.recusalTakenBack(
                withdrawn.until === undefined ? null : clock(withdrawn.until),
                withdrawn.reason === undefined ? null : say(withdrawn.reason),
              ),
            ),
          ]),
    ].join(" – ");
  });

const treatmentLines = ({ treatments }: ItemView, { say, clock, day }: Voice): ReadonlyArray<string> =>
  treatments.map(({ from, until, outcome, enteredOn }) => {
    const marks = [
      ...(outcome?.kind === "brokenOff" ? [say(outcomes.brokenOff)] : []),
      ...(enteredOn === null ? [] : [say(sentences.enteredMark(day(enteredOn)))]),
    ];
    const span = say(sentences.fromUntil(clock(from), until === null ? null : clock(until)));
    return marks.length === 0 ? span : `${span} (${marks.join("; ")})`;
  });
