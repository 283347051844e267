/**
 * What is known from old papers only: recorded meetings and decisions, which nobody has certified.
 */
import {
  type CommitmentView,
  type Language,
  type RecordedDecisionView,
  type RecordedItemView,
  type RecordedMeetingView,
  type RecordedOutcome,
  wordsIn,
} from "@konstellation/core";
import {
  dayIn,
  itemKinds,
  phrases,
  presentIn,
  recordedOutcomes,
  recordedStates,
  remarkKinds,
  whenIn,
} from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything, type Source } from "../source.ts";
import { answering } from "./answering.ts";
import { type Asking, named, stated } from "./asking.ts";
import { commitmentRow } from "./decision.ts";
import { labelled } from "./labelled.ts";
import { page } from "./page.ts";

/** One recorded decision. */
export const recordedDecision = page({
  at: "recordedDecision",
  names: ["recordedDecision"],
  about: { kind: "recordedDecision", here: (id) => ({ recordedDecision: id }) },
  read: async (source, { collaboration }, { recordedDecision: id }) => {
    const [told, commitments] = await Promise.all([
      source.call("recordedDecision", { collaboration, recordedDecision: id }),
      everything((some) => source.call("commitments", { collaboration, query: { ...some, recordedDecision: id } })),
    ]);
    return { ...told, commitments };
  },
  text: ({ read }, { language }) => [...decisionTold(read, language), ...following(read.commitments, language)],
  asCommand: () => "archive",
});

/** One recorded meeting. */
export const recordedMeeting = page({
  at: "recordedMeeting",
  names: ["recordedMeeting"],
  about: { kind: "recordedMeeting", here: (id) => ({ recordedMeeting: id }) },
  read: async (source, { collaboration }, { recordedMeeting: id }) => {
    const [told, commitments] = await Promise.all([
      source.call("recordedMeeting", { collaboration, recordedMeeting: id }),
      everything((some) => source.call("commitments", { collaboration, query: { ...some, recordedMeeting: id } })),
    ]);
    return { ...told, commitments };
  },
  text: ({ read }, { language }) => [...meetingTold(read, language), ...following(read.commitments, language)],
  asCommand: ({ recordedMeeting: id }) => `archive ${id}`,
});

/** No organisation answers for a meeting: where what one answers for is asked for, there are decisions only. */
const readAll = async (source: Source, { collaboration, between, among }: Asking) => {
  const asked = { ...between, ...named(among, "body"), ...stated(among, "state", recordedStates) };
  const [meetings, decisions] = await Promise.all([
    among.organisation === undefined
      ? everything((some) => source.call("recordedMeetings", { collaboration, query: { ...some, ...asked } }))
      : [],
    everything((some) =>
      source.call("recordedDecisions", {
        collaboration,
        query: { ...some, ...asked, ...named(among, "organisation") },
      }),
    ),
  ]);
  return { meetings, decisions };
};

/** All that is recorded, the meetings before the decisions. */
export const archive = page({
  at: "archive",
  door: { key: "p", phrase: "keyArchive", fromAnywhere: {} },
  read: readAll,
  rows: ({ read: { meetings, decisions } }, { language }) => [
    ...meetings.map((each) => ({ ...meetingRow(each, language), below: () => meetingTold(each, language) })),
    ...decisions.map((each) => ({ ...decisionRow(each, language), below: () => decisionTold(each, language) })),
  ],
  shape: () => ({ flexible: 3, dispensable: [2] }),
  opens: ({ read: { meetings } }, { id }) =>
    meetings.some((each) => meetingRowId(each) === id)
      ? recordedMeeting.address({ recordedMeeting: id.slice("meeting ".length) })
      : recordedDecision.address({ recordedDecision: id.slice("decision ".length) }),
  asCommand: () => "archive",
  verb: {
    name: "archive",
    options: ["from", "to", "body", "organisation", "state"],
    ofList: ["from", "to", "body", "organisation", "state"],
    states: recordedStates,
    words: 1,
    takes: { sv: "[ÅTERGIVET-MÖTE]", en: "[RECORDED-MEETING]" },
    does: {
      sv: "det som bara är känt ur äldre papper: återgivet, inte intygat",
      en: "what is known from old papers only: recorded, not certified",
    },
    one: (source, asked, id) => recordedMeeting.show(source, asked, { recordedMeeting: id }),
  },
});

const meetingRowId = ({ recordedMeeting: id }: RecordedMeetingView): string => `meeting ${id}`;

const meetingRow = (meeting: RecordedMeetingView, language: Language): Row => ({
  id: meetingRowId(meeting),
  cells: [
    whenIn(meeting.when, language),
    phrases.recordedMeetingShort[language],
    wordsIn(meeting.bodyName, language),
    wordsIn(meeting.title, language),
    standingOf(meeting, language),
  ],
  tone: "calm",
});

const decisionRow = (decision: RecordedDecisionView, language: Language): Row => ({
  id: `decision ${decision.recordedDecision}`,
  cells: [
    whenIn(decision.when, language),
    phrases.recordedDecisionShort[language],
    wordsIn(decision.decidedBy, language),
    wordsIn(decision.text, language),
    decision.owner === null
      ? `${standingOf(decision, language)}; ${phrases.ownerNotStated[language]}`
      : standingOf(decision, language),
  ],
  tone: "calm",
});

type Recorded = RecordedMeetingView | RecordedDecisionView;

const standingOf = ({ struck }: Recorded, language: Language): string =>
  struck === null ? phrases.recordedNotCertified[language] : phrases.struckBecause[language].toLowerCase();

/** How it is known: that nobody has certified it, where it is told, who entered it when, and why it was struck. */
const known = (recorded: Recorded, language: Language): ReadonlyArray<string> => {
  const { source, enteredOn, enteredBy, struck, present } = recorded;
  const passage = source.passage === undefined ? "" : `, ${source.passage}`;
  return [
    phrases.recordedNotCertified[language],
    labelled(
      "attendance",
      wordsIn(present === null ? phrases.notStated : presentIn(present.unnamed), language),
      language,
    ),
    labelled("toldIn", `${source.document}${passage}`, language),
    labelled("enteredBy", `${dayIn(enteredOn, language)}, ${enteredBy}`, language),
    ...(struck === null
      ? []
      : [labelled("struckBecause", `${dayIn(struck.on, language)}. ${wordsIn(struck.reason, language)}`, language)]),
  ];
};

const decisionTold = (decision: RecordedDecisionView, language: Language): ReadonlyArray<string> => [
  wordsIn(decision.text, language),
  `${wordsIn(decision.decidedBy, language)}, ${whenIn(decision.when, language)}`,
  labelled(
    "owner",
    decision.owner === null ? phrases.notStated[language] : answering(decision.owner, language),
    language,
  ),
  ...(decision.together.length === 0
    ? []
    : [labelled("answersTogether", decision.together.map((each) => answering(each, language)).join(", "), language)]),
  ...(decision.recordedMeeting === null ? [] : [labelled("meetings", decision.recordedMeeting, language)]),
  ...known(decision, language),
];

const meetingTold = (meeting: RecordedMeetingView, language: Language): ReadonlyArray<string> => [
  `${wordsIn(meeting.title, language)}, ${wordsIn(meeting.bodyName, language)}, ${whenIn(meeting.when, language)}`,
  ...known(meeting, language),
  ...meeting.items.flatMap((item) => ["", ...itemTold(item, language)]),
  ...meeting.decisions.flatMap((decision) => ["", ...decisionTold(decision, language)]),
];

/** The tasks that follow from it, as every list of them says. */
const following = (commitments: ReadonlyArray<CommitmentView>, language: Language): ReadonlyArray<string> =>
  commitments.length === 0
    ? []
    : [
        "",
        `${phrases.commitments[language]}:`,
        ...commitments.map((each) => `  ${commitmentRow(each, language).cells.join("  ")}`),
      ];

const itemTold = (
  { item, title, kinds = [], presenters, said = [], outcome, outcomes, cameBack }: RecordedItemView,
  language: Language,
): ReadonlyArray<string> => [
  `${item}. ${wordsIn(title, language)}${kinds.length === 0 ? "" : ` (${kinds.map((kind) => itemKinds[kind][language]).join("/")})`}`,
  ...(presenters === undefined ? [] : [labelled("presenters", wordsIn(presenters, language), language)]),
  ...said.map((thought) => `· ${saidIn(thought, language)}`),
  ...(outcome === undefined ? [] : [labelled("outcome", wordsIn(outcome, language), language)]),
  ...outcomes.map((each) => labelled("outcome", outcomeIn(each, language), language)),
  ...(cameBack === null ? [] : [labelled("cameBackIn", placeIn(cameBack), language)]),
];

/** What was said: of what kind it was and by whom, where that is told. */
const saidIn = (said: NonNullable<RecordedItemView["said"]>[number], language: Language): string => {
  if (!("text" in said)) return wordsIn(said, language);
  const { kind, text, by } = said;
  const what = kind === undefined ? "" : `${remarkKinds[kind][language]}: `;
  return `${what}${wordsIn(text, language)}${by === undefined ? "" : ` (${wordsIn(by.name, language)})`}`;
};

/** How it ended: of what kind that is, until when where it waits, and in the paper's words. */
const outcomeIn = (outcome: RecordedOutcome, language: Language): string => {
  const until = "until" in outcome && outcome.until !== undefined ? ` (${whenIn(outcome.until, language)})` : "";
  const words = outcome.text === undefined ? "" : `. ${wordsIn(outcome.text, language)}`;
  return `${recordedOutcomes[outcome.kind][language]}${until}${words}`;
};

const placeIn = (where: NonNullable<RecordedItemView["cameBack"]>): string =>
  `${"meeting" in where ? where.meeting : where.recordedMeeting} ${where.item}`;
