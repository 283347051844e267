/**
 * What is shown of a meeting's items: how each ended, whether the group was the group, what stops a decision.
 */
import {
  type CalendarDate,
  type ItemView,
  type Language,
  type MeetingView,
  saidClock,
  wordsIn,
  writtenDay,
} from "@konstellation/core";
import { type Called, dayIn, itemKinds, outcomes, phrases, verdicts, whenIn } from "@konstellation/words";
import type { Row } from "../../row.ts";
import { calledOrId } from "../called.ts";
import { correctedIn } from "../corrected.ts";
import { saidOn } from "../discussion.ts";
import { labelled } from "../labelled.ts";
import { labelOf } from "./called.ts";
import type { WholeMeeting } from "./whole.ts";

/** The quorum light as a symbol. */
export const lights = { quorate: "●", inquorate: "○", unknown: "?" } as const;

/** A row of a meeting's agenda: outcome, quorum light, obstacle. */
export const itemRow = (item: ItemView, language: Language): Row => {
  const [obstacle] = item.obstacles;
  const light =
    item.light === null
      ? ""
      : `${lights[item.light]} ${verdicts[item.light][language]} ${item.quorum?.counted.seats ?? 0}/${item.quorum?.counted.of ?? "?"}`;
  return {
    id: item.item,
    cells: [
      item.item.padStart(2),
      wordsIn(item.title, language),
      light,
      standing(item, language),
      obstacle === undefined ? "" : `✗ ${obstacle.rule}`,
      item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    ],
    tone:
      obstacle !== undefined || (item.light === "inquorate" && item.kinds.includes("decision"))
        ? "bad"
        : item.outcomes.some(({ outcome }) => outcome.kind === "decided")
          ? "good"
          : "calm",
  };
};

/** What an item has come to, each kind once, and that it is on the table or waits. */
const standing = ({ status, outcomes: all }: ItemView, language: Language): string => {
  const kinds = all
    .map(({ outcome }) => outcome.kind)
    .filter((kind, index, each) => kind !== "brokenOff" || index === each.length - 1);
  const now = status === "open" ? [phrases.onTheTable[language]] : [];
  const told = [...new Set(kinds.map((kind) => outcomes[kind][language])), ...now];
  return told.length === 0 ? phrases.waiting[language] : told.join(" + ");
};

/** Who presents an item: in words, and each of those who are said by their id. */
const presentersIn = (
  { presenters, presentedBy }: ItemView,
  language: Language,
  called: Called,
): ReadonlyArray<string> => {
  const all = [
    ...(presenters === null ? [] : [wordsIn(presenters, language)]),
    ...presentedBy.map((person) => calledOrId(called, person, language)),
  ];
  return all.length === 0 ? [] : [labelled("presenters", all.join(", "), language)];
};

/** An item of a meeting: how it ended, whether the group was the group, what stops a decision. */
export const itemDetails = (
  item: ItemView,
  meeting: WholeMeeting,
  language: Language,
  called: Called,
): ReadonlyArray<string> => [
  `${item.item}. ${wordsIn(item.title, language)}`,
  ...correctedIn(item.titleBefore, "titleBefore", language),
  ...presentersIn(item, language, called),
  ...(item.minutes === null ? [] : [labelled("plannedMinutes", `${item.minutes} min`, language)]),
  ...(item.expects === null ? [] : [labelled("itemExpects", wordsIn(item.expects, language), language)]),
  ...(item.continues === null
    ? []
    : [labelled("continues", `${item.continues.meeting}, ${item.continues.item}`, language)]),
  ...outcomesToldOf(item, meeting, language),
  ...recusalsIn(item, meeting, language),
  ...saidOn(meeting.said, item.item, language),
  ...item.obstacles.map((obstacle) => labelled("obstacle", obstacle.explanation[language], language)),
  ...(item.quorum === null ? [] : [labelled("quorum", item.quorum.explanation[language], language)]),
  ...item.paperStates.map((paper) => labelled("papers", paperIn(paper, meeting, language), language)),
];

/** What came before the version that the item rests on, or after it had ended. */
const otherVersions = ({ version, versions }: ItemView["paperStates"][number], language: Language): string => {
  const others = versions.filter((each) => each.version !== version);
  return others.length === 0
    ? ""
    : `; ${phrases.otherVersions[language]}: ${others.map((each) => `${each.version} (${wordsIn(each.title, language)})`).join(", ")}`;
};

/** A paper of an item: its title, its version, how many it reached, and what was entered afterwards. */
const paperIn = (state: ItemView["paperStates"][number], meeting: MeetingView, language: Language): string => {
  const { paper, title, version, reached, of, late, unheld } = state;
  const unheldSeats = unheld.map((seat) => labelOf(meeting, seat, language)).join(", ");
  const nobody = unheld.length === 0 ? "" : `; ${phrases.heldByNobody[language]}: ${unheldSeats}`;
  const days = [...new Set(late.map(({ at }) => dayIn(writtenDay(at), language)))].join(", ");
  const tooLate = late.length === 0 ? "" : `, ${phrases.ofThemTooLate[language]} ${late.length} (${days})`;
  return `${wordsIn(title, language)} (${paper}, version ${version}), ${phrases.reached[language]} ${reached}/${of}${tooLate}${nobody}${otherVersions(state, language)}`;
};

/** Who may not take part in the item, and on what ground; also where that was taken back. */
const recusalsIn = ({ recused }: ItemView, meeting: MeetingView, language: Language): ReadonlyArray<string> =>
  recused.map(({ seat, ground, withdrawn }) => {
    const back = withdrawn === undefined ? "" : ` (${phrases.takenBack[language]})`;
    return labelled("recused", `${labelOf(meeting, seat, language)}. ${wordsIn(ground, language)}${back}`, language);
  });

/** Everything the item has come to, and when: from when until when it was on the table, where it ended so. */
const outcomesToldOf = (
  { treatments, outcomes: all }: ItemView,
  { texts }: WholeMeeting,
  language: Language,
): ReadonlyArray<string> =>
  all.flatMap(({ at, outcome, goesOn, enteredOn }) => {
    const ended = goesOn ? undefined : treatments.find(({ until }) => until === at);
    const clock = ended === undefined ? saidClock(at) : `${saidClock(ended.from)}–${saidClock(at)}`;
    return [...outcomeIn(outcome, clock, texts, language), ...enteredIn(enteredOn, language)];
  });

const enteredIn = (enteredOn: CalendarDate | null, language: Language): ReadonlyArray<string> =>
  enteredOn === null ? [] : [labelled("enteredAfterwards", dayIn(enteredOn, language), language)];

const outcomeIn = (
  outcome: NonNullable<ItemView["outcome"]>,
  clock: string,
  texts: WholeMeeting["texts"],
  language: Language,
): ReadonlyArray<string> => {
  const said = (text: string) =>
    labelled("outcome", `${clock} ${outcomes[outcome.kind][language]}. ${text}`.trim(), language);
  const besides = "note" in outcome && outcome.note !== undefined ? wordsIn(outcome.note, language) : "";
  const noted = besides === "" ? [] : [labelled("note", besides, language)];
  switch (outcome.kind) {
    case "decided": {
      const text = texts[outcome.decision];
      return [
        said(text === undefined ? outcome.decision : `${wordsIn(text, language)} (${outcome.decision})`),
        ...noted,
      ];
    }
    case "referred":
      return [
        said(
          `${outcome.to}: ${outcome.scope.map((part) => wordsIn(part, language)).join(", ")}; ${phrases.comesBack[language]} ${whenIn(outcome.back, language)}`,
        ),
        ...noted,
      ];
    case "deferred":
      return [
        said(`${phrases.until[language]} ${whenIn(outcome.until, language)}. ${wordsIn(outcome.reason, language)}`),
        ...noted,
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
      return [said(besides)];
  }
};
