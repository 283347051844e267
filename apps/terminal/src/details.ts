/**
 * Everything about one thing, as paragraphs: an item, a decision, a body, a what-if.
 *
 * @since 0.1.0
 */
import {
  type BodyView,
  type DecisionView,
  type ItemView,
  type Language,
  type MeetingView,
  type RadarEntry,
  type WhatIfView,
  whyMissing,
  wordsIn,
  writtenClock,
} from "@konstellation/core";
import {
  bodyKinds,
  dayIn,
  effects,
  explainCharter,
  forums,
  meetingStatuses,
  outcomes,
  phrases,
  radarKinds,
  strengths,
  verdicts,
  whenIn,
} from "@konstellation/words";
import { lights } from "./meeting-rows.ts";
import { commitmentRow } from "./rows.ts";

type Paragraphs = ReadonlyArray<string>;

const labelled = (label: keyof typeof phrases, text: string, language: Language): string =>
  `${phrases[label][language]}: ${text}`;

/** An entry of the radar. */
export const radarDetails = (entry: RadarEntry, language: Language): Paragraphs => [
  wordsIn(entry.title, language),
  ...(entry.context === null ? [] : [wordsIn(entry.context, language)]),
  `${radarKinds[entry.kind][language]}, ${whenIn(entry.when, language)}`,
  labelled("from", wordsIn(entry.from.name, language), language),
  `${entry.about.kind}: ${entry.about.id}`,
];

/** An item of a meeting: how it ended, whether the group was the group, what stops a decision. */
export const itemDetails = (item: ItemView, language: Language): Paragraphs => [
  `${item.item}. ${wordsIn(item.title, language)}`,
  ...(item.presenters === null ? [] : [labelled("presenters", wordsIn(item.presenters, language), language)]),
  ...(item.continues === null
    ? []
    : [labelled("continues", `${item.continues.meeting}, ${item.continues.item}`, language)]),
  ...outcomeOf(item, language),
  ...item.obstacles.map((obstacle) => labelled("obstacle", obstacle.explanation[language], language)),
  ...(item.quorum === null ? [] : [labelled("quorum", item.quorum.explanation[language], language)]),
  ...(item.papers.length === 0 ? [] : [labelled("papers", item.papers.join(", "), language)]),
];

const outcomeOf = ({ outcome }: ItemView, language: Language): Paragraphs => {
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
export const meetingHeading = (meeting: MeetingView, language: Language): Paragraphs => {
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

/** A meeting as it runs: where it stands, and whether the group is the group for what is on the table. */
export const roomHeading = (meeting: MeetingView, language: Language): Paragraphs => {
  const here = meeting.roll.filter(({ sitting }) => sitting !== null && sitting.link !== "lost").length;
  const since = meeting.opened === null ? "" : ` ${phrases.since[language]} ${writtenClock(meeting.opened)}`;
  const open = meeting.agenda.find(({ status }) => status === "open");
  return [
    `${wordsIn(meeting.title, language)}, ${dayIn(meeting.day, language)}: ${meetingStatuses[meeting.status][language]}${since} · ${here}/${meeting.roll.length} ${phrases.onTheirSeats[language]}`,
    open === undefined
      ? meeting.status === "open"
        ? phrases.nothingOnTheTable[language]
        : ""
      : onTheTable(meeting, open, language),
  ].filter((line) => line !== "");
};

const onTheTable = (meeting: MeetingView, item: ItemView, language: Language): string => {
  const since = item.from === null ? "" : ` ${phrases.since[language]} ${writtenClock(item.from)}`;
  const light = item.light === null ? "" : ` · ${lights[item.light]} ${verdicts[item.light][language]}`;
  const missing = (item.quorum?.missing ?? []).map(({ seat, why }) => {
    const onRoll = meeting.roll.find((each) => each.seat === seat);
    const name = onRoll === undefined ? seat : wordsIn(onRoll.label, language);
    const deputies = onRoll?.deputies.map(({ title, person }) => (title ? wordsIn(title, language) : person)) ?? [];
    const call = deputies.length === 0 ? "" : ` → ${deputies.join(", ")}`;
    return `${name} (${whyMissing[language][why]})${call}`;
  });
  const lack = missing.length === 0 ? "" : ` · ${phrases.missing[language]}: ${missing.join("; ")}`;
  return `${phrases.item[language]} ${item.item} ${phrases.onTheTable[language]}${since}${light}${lack}`;
};

/** A decision: text, owner, what it rested on, what follows. */
export const decisionDetails = (decision: DecisionView, language: Language): Paragraphs => {
  const { certificate } = decision;
  const { from, until } = certificate.question.treatment;
  const papers = certificate.papers
    .map(({ paper, version, hash }) => `${paper} ${version} (${hash.slice(0, 12)}…)`)
    .join(", ");
  return [
    wordsIn(decision.text, language),
    `${strengths[decision.strength][language]}, ${effects[decision.effect][language]}${decision.conditional ? `, ${phrases.conditional[language]}` : ""}`,
    labelled("owner", wordsIn(decision.owner.name, language), language),
    `${dayIn(decision.day, language)}, ${wordsIn(decision.bodyName, language)}, ${decision.meeting} ${decision.item}`,
    labelled(
      "certificate",
      `${decision.rule}, ${decision.counted.seats}/${decision.counted.of ?? "?"} ${phrases.seatsFilled[language]}, ${forums[certificate.answer.forum][language]}, ${phrases.charterFrom[language]} ${certificate.charterFrom}, ${phrases.treatment[language]} ${writtenClock(from)}–${writtenClock(until)}`,
      language,
    ),
    ...(papers === "" ? [] : [labelled("papers", papers, language)]),
    ...(decision.commitments.length === 0 ? [] : [`${phrases.commitments[language]}:`]),
    ...decision.commitments.map((commitment) => `  ${commitmentRow(commitment, language).cells.join("  ")}`),
  ];
};

/** A body on a day: its charter value by value, its seats with who could fill them, its parts. */
export const bodyDetails = (body: BodyView, language: Language): Paragraphs => {
  const { charter } = body;
  const holding = (person: string | null) => person ?? `! ${phrases.vacant[language]}`;
  const later = charter === null ? [] : body.charters.filter(({ from }) => from > charter.from);
  return [
    `${wordsIn(body.name, language)}, ${bodyKinds[body.kind][language]}${body.lastDay === null ? "" : `, ${phrases.dissolved[language]} ${body.lastDay}`}`,
    "",
    ...(charter === null
      ? [phrases.noCharter[language]]
      : [
          `${phrases.charterOf[language]} ${charter.from}${charter.decision === null ? "" : `, ${phrases.decidedAs[language]} ${charter.decision}`}. ${charter.source}`,
          ...explainCharter(charter.value, charter.sources).map((value) => `· ${value[language]}`),
        ]),
    ...later.map(({ from, source }) => `${phrases.laterCharter[language]} ${from}: ${source}`),
    "",
    `${phrases.seats[language]} (${body.seats.length}):`,
    ...body.seats.map(({ label, holder, deputies }) => {
      const named = deputies.map(({ title, person }) => (title === undefined ? person : wordsIn(title, language)));
      return `· ${wordsIn(label, language)}: ${holding(holder)}${named.length === 0 ? "" : `; ${phrases.deputies[language]}: ${named.join(", ")}`}`;
    }),
    ...body.onSeveralSeats.map(
      ({ person, seats }) => `! ${phrases.severalSeats[language]}: ${person}, ${seats.join(", ")}`,
    ),
    ...(body.constellations.length === 0 ? [] : ["", `${phrases.parts[language]}:`]),
    ...body.constellations.map(
      ({ constellation, name, seats }) =>
        `· ${wordsIn(name, language)} (${constellation}): ${seats.length} ${phrases.seats[language].toLowerCase()}`,
    ),
  ];
};

/** An item of a what-if: why its decision would be refused. */
export const whatIfDetails = (view: WhatIfView, item: string, language: Language): Paragraphs => {
  const found = view.items.find((each) => each.item === item);
  return [
    `${phrases.whatIf[language]}: ${wordsIn(view.label, language)} ${phrases.whatIfEmpty[language]} ${view.fromItem} (${writtenClock(view.since)})`,
    ...(found === undefined
      ? []
      : [
          `${found.item}. ${wordsIn(found.title, language)}`,
          ...found.obstacles.map((obstacle) => obstacle.explanation[language]),
        ]),
  ];
};
