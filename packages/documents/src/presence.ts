/**
 * Who was there, seat by seat in the order of the roll: as what, how, from when until when; who was missing, and which
 * seats nobody holds.
 */
import type { MeetingView } from "@konstellation/core";
import { links, replies, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { before, satAs } from "./people.ts";
import type { MeetingViews } from "./views.ts";
import type { Voice } from "./voice.ts";
import { type Block, heading, list, mark, paragraph, table } from "./written.ts";

type Sat = MeetingView["presence"][number];

/** The attendance. */
export const attendance = ({ meeting }: MeetingViews, voice: Voice): ReadonlyArray<Block> => {
  const { say } = voice;
  const served = (seat: string) => meeting.presence.some((sat) => sat.seat === seat && sat.as !== "observer");
  const watched = (seat: string) => meeting.presence.some((sat) => sat.seat === seat && sat.as === "observer");
  const absent = meeting.roll
    .filter(({ seat, holder }) => holder !== null && !served(seat))
    .map(({ seat, label, reply }) => {
      const also = [
        ...(watched(seat) ? [say(sentences.onlyObserver())] : []),
        ...(reply === null ? [] : [say(sentences.replied(say(replies[reply])))]),
      ];
      return also.length === 0 ? say(label) : `${say(label)} (${also.join("; ")})`;
    });
  const vacant = meeting.roll.filter(({ holder }) => holder === null).map(({ label }) => say(label));
  const guests = meeting.guests.map(({ person, as, from }) =>
    say(sentences.guestFrom(before(voice.called(person), say(as)), voice.clock(from))),
  );
  return [
    heading(2, say(words.attendance)),
    paragraph(say(sentences.presentOf(meeting.roll.filter(({ seat }) => served(seat)).length, meeting.roll.length))),
    ...table([words.seat, words.who, words.how, words.when].map(say), seatRows(meeting, voice)),
    ...meeting.roll.flatMap(({ label, elsewhere }) =>
      elsewhere.map((each) => mark(say(sentences.inTwoMeetings(say(label), voice.name("meeting", each.meeting))))),
    ),
    heading(3, say(words.absent)),
    ...(absent.length === 0 ? [paragraph(say(words.nobodyAbsent))] : list(absent)),
    ...(vacant.length === 0 ? [] : [heading(3, say(words.vacant)), ...list(vacant)]),
    ...(guests.length === 0 ? [] : [heading(3, say(words.guests)), ...list(guests)]),
  ];
};

/** Every seat that somebody has been on, in the order of the roll; a seat that has since gone comes last. */
const seatRows = (meeting: MeetingView, voice: Voice): ReadonlyArray<ReadonlyArray<string>> => {
  const order = [...new Set([...meeting.roll, ...meeting.presence].map(({ seat }) => seat))];
  return order.flatMap((seat) =>
    meeting.presence
      .filter((sat) => sat.seat === seat)
      .map((sat, nth) => [
        nth === 0 ? voice.say(sat.label) : "",
        satAs(meeting, voice, sat),
        howIn(sat, voice),
        whileThere(sat, meeting, voice),
      ]),
  );
};

const howIn = ({ mode, link }: Sat, { say }: Voice): string =>
  link === null ? say(words[mode]) : `${say(words[mode])} (${say(links[link])})`;

/** From when until when: whoever stayed was there until the meeting was closed. */
const whileThere = ({ from, until }: Sat, { closed }: MeetingView, { say, clock }: Voice): string => {
  const end = until ?? closed;
  return say(sentences.fromUntil(clock(from), end === null ? null : clock(end)));
};
