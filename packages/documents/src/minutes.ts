/**
 * The minutes of a meeting.
 */
import type { Language } from "@konstellation/core";
import { documentKinds, documentSentences as sentences, documentWords as words } from "@konstellation/words";
import { closingBlocks } from "./closing.ts";
import { callLines, meetingLines } from "./heading.ts";
import { itemBlocks } from "./item.ts";
import { attendance } from "./presence.ts";
import type { MeetingViews } from "./views.ts";
import { type Voice, voiceIn } from "./voice.ts";
import { heading, type Line, line, lines, mark, paragraph, type Written } from "./written.ts";

/** The minutes of a meeting that has been held, or a draft of them while it runs. */
export const minutesOf = (views: MeetingViews, language: Language): Written => {
  const { meeting } = views;
  const voice = voiceIn(language, views.name, meeting.day, views.called);
  const { say } = voice;
  return {
    kind: "minutes",
    language,
    group: say(meeting.bodyName),
    title: say(documentKinds.minutes),
    blocks: [
      ...(meeting.closed === null ? [mark(say(sentences.openDraft()))] : []),
      ...lines([
        ...meetingLines(views, voice, openHours(views, voice)),
        ...breakLines(views, voice),
        ...callLines(views, voice),
      ]),
      ...attendance(views, voice),
      heading(2, say(words.items)),
      ...(meeting.agenda.length === 0 ? [paragraph(say(words.noItems))] : []),
      ...meeting.agenda.flatMap((item) => itemBlocks(views, item, voice)),
      ...closingBlocks(views, voice),
    ],
  };
};

const openHours = ({ meeting: { opened, closed } }: MeetingViews, { say, clock, notStated }: Voice): Line =>
  line(
    say(words.time),
    opened === null ? notStated : say(sentences.fromUntil(clock(opened), closed === null ? null : clock(closed))),
  );

/** The recesses, and that it was opened by mistake. */
const breakLines = ({ meeting }: MeetingViews, { say, clock, day }: Voice): ReadonlyArray<Line> => [
  ...(meeting.recesses.length === 0
    ? []
    : [
        line(
          say(words.recess),
          ...meeting.recesses.map(({ from, until, resumes }) =>
            say(sentences.recess(clock(from), until && clock(until), resumes && day(resumes))),
          ),
        ),
      ]),
  ...(meeting.openedByMistake.length === 0
    ? []
    : [
        line(
          say(words.openedByMistake),
          ...meeting.openedByMistake.map(({ at, reason }) => `${clock(at)}: ${say(reason)}`),
        ),
      ]),
];
