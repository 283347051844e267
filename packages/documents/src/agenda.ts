/**
 * The call to a meeting, and its agenda.
 */
import { describeQuorum, type ItemView, type Language } from "@konstellation/core";
import {
  documentKinds,
  replies,
  documentSentences as sentences,
  whenIn,
  documentWords as words,
} from "@konstellation/words";
import { callLines, meetingLines, otherMeeting, plannedTime } from "./heading.ts";
import { kindOf } from "./item.ts";
import { presentersOf } from "./people.ts";
import type { MeetingViews } from "./views.ts";
import { capital, type Voice, voiceIn } from "./voice.ts";
import { type Block, heading, line, lines, mark, paragraph, table, type Written } from "./written.ts";

/** The call: when, to which seats, what it takes to be quorate, and the items that were in it. */
export const callOf = (views: MeetingViews, language: Language): Written => {
  const { meeting } = views;
  const voice = voiceIn(language, views.name, meeting.day, views.called);
  const { say } = voice;
  const inTheCall = meeting.agenda.filter(({ placedLate }) => !placedLate);
  return {
    kind: "call",
    language,
    group: say(meeting.bodyName),
    title: say(documentKinds.call),
    blocks: [
      ...cancelledMark(views, voice),
      ...lines([
        ...meetingLines(views, voice, plannedTime(views, voice)),
        ...callLines(views, voice),
        line(say(words.quorum), quorumRule(views, voice)),
      ]),
      heading(2, say(documentKinds.agenda)),
      ...itemsTable(views, inTheCall, voice),
      ...papersOf(inTheCall, voice),
      heading(2, say(words.to)),
      ...table([words.seat, words.deputies, words.reply].map(say), calledRows(views, voice)),
    ],
  };
};

/** The agenda as it stands, also with what was placed once the meeting had opened. */
export const agendaOf = (views: MeetingViews, language: Language): Written => {
  const { meeting } = views;
  const voice = voiceIn(language, views.name, meeting.day, views.called);
  const { say } = voice;
  return {
    kind: "agenda",
    language,
    group: say(meeting.bodyName),
    title: say(documentKinds.agenda),
    blocks: [
      ...cancelledMark(views, voice),
      ...lines(meetingLines(views, voice, plannedTime(views, voice))),
      heading(2, say(words.items)),
      ...itemsTable(views, meeting.agenda, voice),
      ...papersOf(meeting.agenda, voice),
    ],
  };
};

const cancelledMark = ({ meeting: { cancelled } }: MeetingViews, voice: Voice): ReadonlyArray<Block> => {
  if (cancelled === null) return [];
  const { say, day, language } = voice;
  const { on, reason, until, replacedBy } = cancelled;
  const sentencesOfIt = [
    say(sentences.cancelled(day(on), say(reason))),
    ...(until === null ? [] : [say(sentences.putOff(whenIn(until, language)))]),
    ...(replacedBy.length === 0
      ? []
      : [say(sentences.heldInstead(replacedBy.map((other) => otherMeeting(other, voice)).join("; ")))]),
  ];
  // The reason is in the secretary's own words, with a full stop or without.
  return [mark(sentencesOfIt.map((each, nth) => (nth === sentencesOfIt.length - 1 ? each : ended(each))).join(" "))];
};

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** The rule of the charter on the meeting's day; that there is none, or that nobody knows it, says so. */
const quorumRule = ({ meeting, bodies, name }: MeetingViews, { language, notStated }: Voice): string => {
  const charter = bodies.find(({ body }) => body === meeting.body)?.charter?.value;
  return charter?.quorum === undefined
    ? notStated
    : capital(
        describeQuorum(charter.quorum, {
          seat: (id) => name("seat", id),
          organisation: (id) => name("organisation", id),
        })[language],
      );
};

const itemsTable = (views: MeetingViews, agenda: ReadonlyArray<ItemView>, voice: Voice): ReadonlyArray<Block> => {
  const { say } = voice;
  if (agenda.length === 0) return [paragraph(say(words.noItems))];
  // Where nobody has planned how long anything takes there is no column for it.
  const isTimed = agenda.some(({ minutes }) => minutes !== null);
  const head = [words.number, words.item, words.kind, words.presenters, ...(isTimed ? [words.minutes] : [])];
  return table(
    head.map(say),
    agenda.map((item) => [
      item.item,
      [say(item.title), ...concernsOf(item, voice), ...expectedAt(item, voice)].join("\n"),
      kindOf(item, voice),
      presentersOf(item, voice, views),
      ...(isTimed ? [item.minutes === null ? "" : String(item.minutes)] : []),
    ]),
  );
};

const concernsOf = ({ seats, ofSeats }: ItemView, { say }: Voice): ReadonlyArray<string> =>
  seats === ofSeats ? [] : [`${say(words.concerns)}: ${say(sentences.concernsPart(seats, ofSeats))}`];

const expectedAt = ({ expects }: ItemView, { say }: Voice): ReadonlyArray<string> =>
  expects === null ? [] : [`${say(words.expects)}: ${say(expects)}`];

const papersOf = (agenda: ReadonlyArray<ItemView>, { say }: Voice): ReadonlyArray<Block> => {
  const rows = agenda.flatMap(({ item, paperStates }) =>
    paperStates.map(({ title, version, reached, of }) => [
      item,
      say(title),
      version,
      say(sentences.reachedOf(reached, of)),
    ]),
  );
  return [
    heading(2, say(words.papers)),
    ...(rows.length === 0
      ? [paragraph(`${capital(say(words.none))}.`)]
      : table([words.item, words.paper, words.version, words.sentTo].map(say), rows)),
  ];
};

/** Every seat with its deputies and what it has answered; a vacant one says so. */
const calledRows = ({ meeting: { roll } }: MeetingViews, { say }: Voice): ReadonlyArray<ReadonlyArray<string>> =>
  roll.map(({ seat: _, label, holder, deputies, reply }) => [
    holder === null ? `${say(label)} (${say(words.isVacant)})` : say(label),
    deputies.map(({ title }) => (title === undefined ? say(words.deputy) : say(title))).join("; "),
    say(reply === null ? words.noReply : replies[reply]),
  ]);
