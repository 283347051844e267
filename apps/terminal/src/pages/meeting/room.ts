/**
 * The meeting room: a meeting as it runs, from its agenda or from its roll, and the keys that run it.
 */
import { usage } from "../../exit.ts";
import { wrapped } from "../../lines.ts";
import { listed } from "../../verb.ts";
import type { Address } from "../address.ts";
import { page } from "../page.ts";
import { textOf } from "../text.ts";
import { afterwards, isLive } from "./afterwards.ts";
import { itemDetails, itemRow } from "./item.ts";
import { roomKeys } from "./running.ts";
import { rollRow, roomHeading } from "./standing.ts";
import { wholeMeeting } from "./whole.ts";

/** The room of a meeting as it is entered. */
export const roomOf = (meeting: string): Address => ({ at: "room", meeting, list: "agenda", clock: "" });

/** The most lines the heading takes, so that the list keeps its room. */
const HEADING = 6;

/**
 * The room of a meeting; `list` is `agenda` or `roll`, and `clock` is the moment at which what is done there happened, where
 * the meeting is entered afterwards and somebody has said one.
 */
export const room = page({
  at: "room",
  names: ["meeting", "list", "clock"],
  showsPeople: true,
  door: { key: "m", phrase: "keyRoom" },
  read: async (source, { collaboration }, { meeting }) => {
    const at = { collaboration, meeting };
    const [read, forecast] = await Promise.all([
      wholeMeeting(source, collaboration, meeting),
      source.call("forecast", at),
    ]);
    return { meeting: read, forecast };
  },
  heading: ({ here, read: { meeting, forecast } }, { language, columns, now }) => {
    // Before the meeting the forecast says whom to call; while it runs, the room says who is missing.
    const lines = [
      ...roomHeading(meeting, language),
      ...(meeting.status === "closed" || isLive(meeting, now)
        ? []
        : [afterwards(meeting, { language, now }, here.clock)]),
      ...(meeting.status === "called" ? [forecast.explanation[language]] : []),
    ];
    return lines.flatMap((line) => wrapped(line, columns - 1)).slice(0, HEADING);
  },
  rows: ({ here, read: { meeting }, called }, { language }) =>
    here.list === "roll"
      ? meeting.roll.map((seat) => rollRow(meeting, seat, language))
      : meeting.agenda.map((item) => ({
          ...itemRow(item, language),
          below: () => itemDetails(item, meeting, language, called),
        })),
  shape: ({ list }) => (list === "roll" ? { flexible: 1, dispensable: [3] } : { flexible: 1, dispensable: [5, 4] }),
  opens: ({ here }, row) => (here.list === "roll" ? undefined : textOf(row)),
  keys: (here, _, read) => roomKeys({ ...here, at: "room" }, read?.meeting),
  asCommand: ({ meeting }, { lastAct }) => {
    if (lastAct === undefined) return `room ${meeting}`;
    const { type, ...fields } = lastAct;
    return `act ${type} '${JSON.stringify(fields)}'`;
  },
  verb: {
    name: "room",
    words: 1,
    takes: { sv: "MÖTE", en: "MEETING" },
    does: {
      sv: "mötesrummet i terminalen; i en pipa dess läge som text",
      en: "the meeting room in the terminal; in a pipe its state as text",
    },
    opens: ({ rest: [meeting] }) => (meeting === undefined ? [] : [{ at: "meetings" }, roomOf(meeting)]),
    onBook: async (source, { book: collaboration, language, rest: [meeting] }) => {
      if (meeting === undefined) throw usage({ sv: "room MÖTE", en: "room MEETING" }, language);
      const read = await source.call("meeting", { collaboration, meeting });
      return {
        json: read,
        text: [
          ...roomHeading(read, language),
          "",
          listed(
            read.agenda.map((item) => itemRow(item, language)),
            language,
          ),
          "",
          listed(
            read.roll.map((seat) => rollRow(read, seat, language)),
            language,
          ),
        ].join("\n"),
      };
    },
  },
});
