/**
 * The days that are reserved for the bodies' meetings, a year ahead.
 */
import { type Language, type ReservedDayView, wordsIn } from "@konstellation/core";
import { dayIn, phrases, reservedStates } from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { named, stated } from "./asking.ts";
import { meeting } from "./meeting/meetings.ts";
import { page } from "./page.ts";
import { act, askText, nothing, typedIn } from "./step.ts";

/** The reserved days. */
export const reservedDays = page({
  at: "reserved-days",
  door: { key: "V", phrase: "keyReservedDays", fromAnywhere: {} },
  read: (source, { collaboration, asOf, between, among }) =>
    everything((some) =>
      source.call("reservedDays", {
        collaboration,
        query: {
          ...some,
          ...asOf,
          ...between,
          ...named(among, "body", "organisation"),
          ...stated(among, "state", reservedStates),
        },
      }),
    ),
  rows: ({ read }, { language }) => read.map((each) => row(each, language)),
  shape: () => ({ flexible: 3, dispensable: [1] }),
  opens: ({ read }, { id }) => {
    const [first] = read.find((each) => idOf(each) === id)?.meetings ?? [];
    return first === undefined ? undefined : meeting.address({ meeting: first.meeting });
  },
  keys: () => ({
    bindings: [
      {
        keys: ["x"],
        help: { keys: "x", phrase: "keyReleaseDay" },
        step: ({ read }, selected) => {
          const reserved = read.find((each) => idOf(each) === selected?.id);
          return reserved === undefined
            ? nothing
            : askText("askReleaseDay", (reason, language) =>
                act({
                  type: "ReleaseDay",
                  body: reserved.body,
                  day: reserved.day,
                  reason: typedIn(language, reason),
                }),
              );
        },
      },
    ],
  }),
  asCommand: (_, { day }) => `reserved-days${day}`,
  verb: {
    name: "reserved-days",
    options: ["day", "from", "to", "body", "organisation", "state"],
    states: reservedStates,
    ofList: ["from", "to", "body", "organisation", "state"],
    does: {
      sv: "de dagar som är reserverade för organens möten",
      en: "the days that are reserved for the bodies' meetings",
    },
  },
});

const idOf = ({ body, day }: ReservedDayView): string => `${body} ${day}`;

const row = (each: ReservedDayView, language: Language): Row => {
  const { day, insteadOf, bodyName, state, meetings, released } = each;
  const besides = [
    ...meetings.map(({ title }) => wordsIn(title, language)),
    ...(released === null ? [] : [wordsIn(released.reason, language)]),
    ...(insteadOf === null ? [] : [`${phrases.insteadOfRedDay[language]} ${dayIn(insteadOf, language)}`]),
  ];
  return {
    id: idOf(each),
    cells: [dayIn(day, language), wordsIn(bodyName, language), reservedStates[state][language], besides.join("; ")],
    tone: state === "free" ? "attention" : "calm",
  };
};
