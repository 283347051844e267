/**
 * The meetings, and one of them: every item with its outcome, its quorum light and what stands in the way.
 */
import { type Language, type MeetingLine, type MeetingView, saidClock, wordsIn } from "@konstellation/core";
import { type Called, counted, dayIn, meetingStatuses, phrases } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { everything } from "../../source.ts";
import { listed } from "../../verb.ts";
import { named, stated } from "../asking.ts";
import { remarksOf } from "../discussion.ts";
import { page } from "../page.ts";
import { papersOf } from "../paper.ts";
import { go, nothing } from "../step.ts";
import { textOf } from "../text.ts";
import { aboutMeeting, meetingHeading } from "./about-meeting.ts";
import { itemDetails, itemRow } from "./item.ts";
import { roomOf } from "./room.ts";
import { seats } from "./what-if.ts";
import { wholeMeeting } from "./whole.ts";

/** One meeting. */
export const meeting = page({
  at: "meeting",
  names: ["meeting"],
  about: { kind: "meeting", here: (meeting) => ({ meeting }) },
  read: (source, { collaboration }, { meeting: id }) => wholeMeeting(source, collaboration, id),
  showsPeople: true,
  heading: ({ read }, { language }) => meetingHeading(read, language),
  rows: ({ read, called }, { language }) => [
    ...read.agenda.map((item) => ({
      ...itemRow(item, language),
      below: () => itemDetails(item, read, language, called),
    })),
    ...aboutRow(read, language, called),
  ],
  shape: () => ({ flexible: 1, dispensable: [5] }),
  opens: (_, row) => textOf(row),
  keys: () => ({
    bindings: [
      { keys: ["m"], step: ({ here }) => go(roomOf(here.meeting)) },
      {
        keys: ["s"],
        help: { keys: "s", phrase: "keySaid" },
        step: ({ here }) => go(remarksOf.address({ meeting: here.meeting })),
      },
      {
        keys: ["u"],
        step: ({ here }) => go(papersOf.address({ meeting: here.meeting })),
      },
      {
        keys: ["w"],
        step: ({ read: { meeting, body, agenda } }, row) =>
          row === undefined || agenda.every(({ item }) => item !== row.id)
            ? nothing
            : go(seats.address({ meeting, item: row.id, body })),
      },
    ],
  }),
  asCommand: ({ meeting }) => `meetings ${meeting}`,
  plain: ({ read, called }, { language }) => {
    const notable = read.agenda.filter(
      ({ item, titleBefore, obstacles, outcomes, treatments, recused }) =>
        obstacles.length > 0 ||
        titleBefore.length > 0 ||
        read.said.some((remark) => remark.item === item) ||
        treatments.length > 1 ||
        recused.length > 0 ||
        outcomes.some(({ outcome }) => outcome.kind !== "discussed" || outcome.note !== undefined),
    );
    return [
      ...meetingHeading(read, language),
      ...aboutMeeting(read, language, called),
      "",
      listed(
        read.agenda.map((item) => itemRow(item, language)),
        language,
      ),
      ...notable.flatMap((item) => ["", ...itemDetails(item, read, language, called)]),
    ];
  },
});

/** The row behind which all that happened to the meeting itself is told, where there is any. */
const aboutRow = (
  meeting: MeetingView,
  language: Language,
  called: Called,
): ReadonlyArray<Row & { readonly below: () => ReadonlyArray<string> }> => {
  const told = aboutMeeting(meeting, language, called);
  if (told.length === 0) return [];
  const cells = ["", phrases.aboutTheMeeting[language], "", "", "", ""];
  return [{ id: ABOUT, cells, tone: "calm" as const, below: () => told }];
};

/** No item is called so. */
const ABOUT = "about the meeting";

/** The meetings. */
export const meetings = page({
  at: "meetings",
  tab: "meetings",
  read: (source, { collaboration, between, among }) =>
    everything((some) =>
      source.call("meetings", {
        collaboration,
        query: {
          ...some,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "status", meetingStatuses),
        },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => meetingRow(each, language)),
  shape: () => ({ flexible: 1, dispensable: [2, 4] }),
  opens: (_, { id }) => meeting.address({ meeting: id }),
  keys: () => ({
    bindings: [
      {
        keys: ["m"],
        step: (_, row) => (row === undefined ? nothing : go(roomOf(row.id))),
      },
    ],
  }),
  asCommand: () => "meetings",
  verb: {
    name: "meetings",
    options: ["from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: meetingStatuses,
    words: 1,
    takes: { sv: "[MÖTE]", en: "[MEETING]" },
    does: {
      sv: "mötena mellan två dagar, ett organs, en organisations eller en persons; eller ett möte",
      en: "the meetings between two days, of a body, an organisation or a person; or one",
    },
    one: (source, asked, id) => meeting.show(source, asked, { meeting: id }),
  },
});

const meetingRow = (meeting: MeetingLine, language: Language): Row => {
  const assumed = meeting.dayIs === "assumed" ? ` (${phrases.assumedDay[language]})` : "";
  const { times } = meeting;
  const clock = times === null ? "" : ` ${saidClock(times.starts)}–${saidClock(times.ends)}`;
  const decided = language === "sv" ? "beslut" : "decided";
  const items = `${counted(meeting.items, "item", language)}, ${meeting.decided} ${decided}`;
  return {
    id: meeting.meeting,
    cells: [
      `${dayIn(meeting.day, language)}${clock}`,
      wordsIn(meeting.title, language),
      wordsIn(meeting.bodyName, language),
      meetingStatuses[meeting.status][language],
      `${items}${assumed}`,
    ],
    tone: meeting.status === "open" ? "attention" : "calm",
  };
};
