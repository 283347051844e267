/**
 * What is shown of a meeting's items: how each ended, whether the group was the group, what stops a decision.
 */
import { type ItemView, type Language, type MeetingView, wordsIn, writtenClock } from "@konstellation/core";
import { dayIn, itemKinds, meetingStatuses, outcomes, phrases, verdicts, whenIn } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { labelled } from "../labelled.ts";

/** The quorum light as a symbol. */
export const lights = { quorate: "●", inquorate: "○", unknown: "?" } as const;

/** A row of a meeting's agenda: outcome, quorum light, obstacle. */
export const itemRow = (item: ItemView, language: Language): Row => {
  const [obstacle] = item.obstacles;
  const light =
    item.light === null
      ? ""
      : `${lights[item.light]} ${verdicts[item.light][language]} ${item.quorum?.counted.seats ?? 0}/${item.quorum?.counted.of ?? "?"}`;
  const outcome =
    item.outcome === null
      ? phrases[item.status === "open" ? "onTheTable" : "waiting"][language]
      : outcomes[item.outcome.kind][language];
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      wordsIn(item.title, language),
      light,
      outcome,
      obstacle === undefined ? "" : `✗ ${obstacle.rule}`,
      item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    ],
    tone:
      obstacle !== undefined || (item.light === "inquorate" && item.kinds.includes("decision"))
        ? "bad"
        : item.outcome?.kind === "decided"
          ? "good"
          : "calm",
  };
};

/** An item of a meeting: how it ended, whether the group was the group, what stops a decision. */
export const itemDetails = (item: ItemView, language: Language): ReadonlyArray<string> => [
  `${item.item}. ${wordsIn(item.title, language)}`,
  ...(item.presenters === null ? [] : [labelled("presenters", wordsIn(item.presenters, language), language)]),
  ...(item.continues === null
    ? []
    : [labelled("continues", `${item.continues.meeting}, ${item.continues.item}`, language)]),
  ...outcomeOf(item, language),
  ...item.obstacles.map((obstacle) => labelled("obstacle", obstacle.explanation[language], language)),
  ...(item.quorum === null ? [] : [labelled("quorum", item.quorum.explanation[language], language)]),
  ...item.paperStates.map((paper) => labelled("papers", paperIn(paper, language), language)),
];

/** A paper of an item: its title, its version, how many it reached, and what was entered afterwards. */
const paperIn = (
  { paper, title, version, reached, of, unheld }: ItemView["paperStates"][number],
  language: Language,
): string => {
  const nobody = unheld.length === 0 ? "" : `; ${phrases.heldByNobody[language]}: ${unheld.join(", ")}`;
  return `${wordsIn(title, language)} (${paper}, version ${version}), ${phrases.reached[language]} ${reached}/${of}${nobody}`;
};

const outcomeOf = ({ outcome }: ItemView, language: Language): ReadonlyArray<string> => {
  if (outcome === null) return [];
  const said = (text: string) => labelled("outcome", `${outcomes[outcome.kind][language]}. ${text}`.trim(), language);
  switch (outcome.kind) {
    case "decided":
      return [said(outcome.decision)];
    case "referred":
      return [
        said(
          `${outcome.to}: ${outcome.scope.map((part) => wordsIn(part, language)).join(", ")}; ${phrases.comesBack[language]} ${whenIn(outcome.back, language)}`,
        ),
      ];
    case "deferred":
      return [
        said(`${phrases.until[language]} ${whenIn(outcome.until, language)}. ${wordsIn(outcome.reason, language)}`),
      ];
    case "noted": {
      const expected =
        outcome.decisionExpected === undefined
          ? ""
          : ` ${phrases.decisionExpected[language]} ${whenIn(outcome.decisionExpected, language)}.`;
      return [said(`${wordsIn(outcome.note, language)}${expected}`)];
    }
    case "proposed":
      return [said(wordsIn(outcome.text, language))];
    case "withdrawn":
      return [said(wordsIn(outcome.reason, language))];
    case "discussed":
    case "lapsed":
    case "brokenOff":
      return [said(outcome.note === undefined ? "" : wordsIn(outcome.note, language))];
  }
};

/** What a meeting is: of which body, when, and, if it is not held, why. */
export const meetingHeading = (meeting: MeetingView, language: Language): ReadonlyArray<string> => {
  const { title, bodyName, day, dayIs, times, cancelled } = meeting;
  const assumed = dayIs === "assumed" ? ` (${phrases.assumedDay[language]})` : "";
  const clock = times === null ? "" : ` ${writtenClock(times.starts)}–${writtenClock(times.ends)}`;
  return [
    `${wordsIn(title, language)}, ${wordsIn(bodyName, language)}, ${dayIn(day, language)}${clock}${assumed}`,
    ...(cancelled === null
      ? []
      : [`${meetingStatuses.cancelled[language]} ${cancelled.on}: ${wordsIn(cancelled.reason, language)}`]),
  ];
};
