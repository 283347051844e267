/**
 * The decisions: who owns each and whether it is conditional; one with the certificate it rests on; and what has to be
 * done because of them.
 */
import {
  type CommitmentView,
  type DecisionInList,
  type DecisionView,
  type Language,
  saidClock,
  wordsIn,
  writtenDay,
} from "@konstellation/core";
import {
  type Called,
  certificateFaults,
  commitmentStates,
  dayIn,
  decisionStates,
  effects,
  flaggedSinceIn,
  forums,
  phrases,
  strengths,
  whenIn,
} from "@konstellation/words";
import type { Row } from "../row.ts";
import { everything } from "../source.ts";
import { listed } from "../verb.ts";
import { answering, answeringTogether } from "./answering.ts";
import { asking, named, stated } from "./asking.ts";
import { calledOrId } from "./called.ts";
import { correctedIn } from "./corrected.ts";
import { labelled } from "./labelled.ts";
import { type Page, page } from "./page.ts";

/** One decision. */
export const decision = page({
  at: "decision",
  names: ["decision"],
  about: { kind: "decision", here: (id) => ({ decision: id }) },
  read: (source, { collaboration, asOf }, { decision }) =>
    source.call("decision", { collaboration, decision, query: asOf }),
  showsPeople: true,
  text: ({ read, called }, { language }) => decisionDetails(read, language, called),
  asCommand: ({ decision }, { day }) => `decisions ${decision}${day}`,
});

/** The decisions. */
export const decisions = page({
  at: "decisions",
  tab: "decisions",
  read: (source, { collaboration, asOf, between, among }) =>
    everything((some) =>
      source.call("decisions", {
        collaboration,
        query: {
          ...some,
          ...asOf,
          ...between,
          ...named(among, "body", "organisation", "person"),
          ...stated(among, "state", decisionStates),
        },
      }),
    ),
  rows: ({ read }, { language }) =>
    read.map((each) => ({ ...decisionRow(each, language), below: () => [wordsIn(each.text, language)] })),
  shape: () => ({ flexible: 4, dispensable: [2, 1] }),
  opens: (_, { id }) => decision.address({ decision: id }),
  asCommand: (_, { day }) => `decisions${day}`,
  verb: {
    name: "decisions",
    options: ["day", "from", "to", "body", "organisation", "person", "state"],
    ofList: ["from", "to", "body", "organisation", "person", "state"],
    states: decisionStates,
    words: 1,
    takes: { sv: "[BESLUT]", en: "[DECISION]" },
    does: {
      sv: "besluten, eller ett med intyg och uppdrag",
      en: "the decisions, or one with its certificate and commitments",
    },
    one: (source, asked, id) => decision.show(source, asked, { decision: id }),
  },
});

/** Who has to do what. It is asked on the command line; in the terminal UI each decision says what follows from it. */
export const commitments: Page = {
  verb: {
    name: "commitments",
    options: ["day", "from", "to", "body", "organisation", "person", "state"],
    states: commitmentStates,
    does: { sv: "vem som ska göra vad, och när", en: "who has to do what, and when" },
    onBook: async (source, { book, day, from, to, language, ...asked }) => {
      const { collaboration, asOf, between, among } = asking(book, day, from, to, asked);
      const all = await everything((some) =>
        source.call("commitments", {
          collaboration,
          query: {
            ...some,
            ...asOf,
            ...between,
            ...named(among, "body", "organisation", "person"),
            ...stated(among, "state", commitmentStates),
          },
        }),
      );
      const rows = all.map((each) => commitmentRow(each, language));
      const before = all.flatMap(({ commitment, textBefore }) =>
        correctedIn(textBefore, "textBefore", language).map((line) => `${commitment}: ${line}`),
      );
      return { json: all, text: [listed(rows, language), ...before].join("\n") };
    },
  },
};

/** How a decision stands: whether its certificate is still true, and whether something remains to be met. */
const standingOf = ({ contradicted, conditional }: DecisionInList, language: Language): string => {
  if (contradicted) return `✗ ${phrases.contradictedShort[language]}`;
  return conditional ? `! ${phrases.conditional[language]}` : "✓";
};

const decisionRow = (decision: DecisionInList, language: Language): Row => ({
  id: decision.decision,
  cells: [
    dayIn(decision.day, language),
    answering(decision.owner, language),
    `${decision.counted.seats}/${decision.counted.of ?? "?"}`,
    standingOf(decision, language),
    wordsIn(decision.text, language),
  ],
  tone: decision.contradicted ? "bad" : decision.conditional ? "attention" : "calm",
});

const commitmentSymbols = { open: "•", overdue: "!", carriedOut: "✓", struck: "✗" } as const;

export const commitmentRow = (commitment: CommitmentView, language: Language): Row => {
  const when = commitment.due ?? commitment.reportBack?.when;
  return {
    id: commitment.commitment,
    cells: [
      `${commitmentSymbols[commitment.state]} ${commitmentStates[commitment.state][language]}`,
      when === undefined ? "–" : whenIn(when, language),
      answeringTogether(commitment, language),
      `${wordsIn(commitment.text, language)} – ${wordsIn(commitment.itemTitle, language)}${recordedIn(commitment, language)}`,
    ],
    tone: commitment.state === "overdue" ? "bad" : commitment.state === "open" ? "attention" : "good",
  };
};

/** That it is told in an old paper, and that nobody has certified it; and from when it has an owner where nobody had said. */
const recordedIn = ({ recordedMeeting, recordedDecision, ownerStated }: CommitmentView, language: Language): string => {
  const told = recordedMeeting === null && recordedDecision === null ? [] : [phrases.recordedNotCertified[language]];
  const reason = ownerStated?.reason == null ? "" : `: ${wordsIn(ownerStated.reason, language)}`;
  const stated =
    ownerStated === null
      ? []
      : [`${phrases.ownerStated[language].toLowerCase()} ${dayIn(ownerStated.on, language)}${reason}`];
  const all = [...told, ...stated];
  return all.length === 0 ? "" : ` (${all.join("; ")})`;
};

type Certificate = DecisionView["certificate"];
type AtMeeting = Exclude<Certificate, { readonly kind: "correspondence" }>;

/** A decision: text, owner, what it rested on, what follows. */
const decisionDetails = (decision: DecisionView, language: Language, called: Called): ReadonlyArray<string> => {
  const { certificate } = decision;
  const where =
    "kind" in certificate
      ? `${phrases.byCorrespondence[language]} ${certificate.correspondence}`
      : `${decision.meeting} ${decision.item}`;
  return [
    wordsIn(decision.text, language),
    ...decision.meanings.map(({ meant, reason, on }) =>
      labelled("meant", `${wordsIn(meant, language)} (${dayIn(on, language)}; ${wordsIn(reason, language)})`, language),
    ),
    `${strengths[decision.strength][language]}, ${effects[decision.effect][language]}${decision.conditional ? `, ${phrases.conditional[language]}` : ""}`,
    labelled("owner", answering(decision.owner, language), language),
    `${dayIn(decision.day, language)}, ${wordsIn(decision.bodyName, language)}, ${where}`,
    ...("kind" in certificate
      ? agreedByAll(decision, certificate, language, called)
      : atMeeting(decision, certificate, language)),
    ...(decision.enteredOn === null
      ? []
      : [labelled("enteredAfterwards", dayIn(decision.enteredOn, language), language)]),
    ...contradictedIn(decision, language),
    ...decision.flaggedSince.map((flag) => `! ${flaggedSinceIn(flag, language)}`),
    ...decision.handedOver.map(({ from, to, on }) =>
      labelled("handedOver", `${dayIn(on, language)}, ${from} → ${to}`, language),
    ),
    ...(decision.commitments.length === 0 ? [] : [`${phrases.commitments[language]}:`]),
    ...decision.commitments.flatMap((commitment) => [
      `  ${commitmentRow(commitment, language).cells.join("  ")}`,
      ...correctedIn(commitment.textBefore, "textBefore", language).map((line) => `    ${line}`),
    ]),
  ];
};

/** That what was entered later shows that its certificate is not true, and where it is said by which entry. */
const contradictedIn = ({ contradicted }: DecisionView, language: Language): ReadonlyArray<string> => {
  if (contradicted === null) return [];
  const { why, at } = contradicted;
  const since = at === null ? "" : `, ${phrases.since[language]} ${saidClock(at)}`;
  return [
    `✗ ${labelled("contradicted", `${certificateFaults[why][language]}${since} (konstellation verify)`, language)}`,
  ];
};

/** What a decision at a meeting rested on: the quorum and the papers. */
const atMeeting = (decision: DecisionView, certificate: AtMeeting, language: Language): ReadonlyArray<string> => {
  const { from, until } = certificate.question.treatment;
  const papers = certificate.papers
    .map(({ paper, version, hash, enteredAfterwards = [] }) => {
      const afterwards =
        enteredAfterwards.length === 0
          ? ""
          : `, ${phrases.deliveryAfterwards[language]}: ${enteredAfterwards.map(({ seat }) => seat).join(", ")}`;
      return `${paper} ${version} (${hash.slice(0, 12)}…)${afterwards}`;
    })
    .join("; ");
  return [
    labelled(
      "certificate",
      `${decision.rule}, ${decision.counted.seats}/${decision.counted.of ?? "?"} ${phrases.seatsFilled[language]}, ${forums[certificate.answer.forum][language]}, ${phrases.charterFrom[language]} ${certificate.charterFrom}, ${phrases.treatment[language]} ${saidClock(from)}–${saidClock(until)}`,
      language,
    ),
    ...(papers === "" ? [] : [labelled("papers", papers, language)]),
    ...(certificate.unheldSeats === undefined
      ? []
      : [labelled("heldByNobody", certificate.unheldSeats.join(", "), language)]),
  ];
};

/** What a decision by correspondence rested on: who had what, and answered what when. */
const agreedByAll = (
  { rule, counted }: DecisionView,
  { charterFrom, put, papers, answers }: Exclude<Certificate, AtMeeting>,
  language: Language,
  called: Called,
): ReadonlyArray<string> => [
  labelled(
    "certificate",
    `${rule}, ${phrases.everySeatAgreed[language]} (${counted.seats}), ${phrases.charterFrom[language]} ${charterFrom}, ${phrases.sentOn[language]} ${writtenDay(put)} ${saidClock(put)}`,
    language,
  ),
  ...papers.map(({ paper, title, hash }) =>
    labelled("papers", `${wordsIn(title, language)} (${paper}, ${hash.slice(0, 12)}…)`, language),
  ),
  ...answers.map(
    ({ seat, person, as, answered }) =>
      `  ✓ ${seat}: ${calledOrId(called, person, language)} (${phrases[as][language]}), ${writtenDay(answered)} ${saidClock(answered)}`,
  ),
];
