/**
 * Everything about one agreement, as paragraphs: where it stands, by which clauses, who has approved it or given notice,
 * what ending it takes.
 *
 * @since 0.1.0
 */
import { type AgreementView, type CascadeStep, type Language, wordsIn } from "@konstellation/core";
import {
  agreementKinds,
  agreementStatuses,
  cascadeSteps,
  dayIn,
  endedBy,
  explainClause,
  explainSuccession,
  findings,
  noticeStates,
  phrases,
  stepStates,
  whenIn,
} from "@konstellation/words";

type Paragraphs = ReadonlyArray<string>;

const labelled = (label: keyof typeof phrases, text: string, language: Language): string =>
  `${phrases[label][language]}: ${text}`;

/** An agreement: where it stands, its clauses, whose approval or notice is in, what ending it takes. */
export const agreementDetails = (agreement: AgreementView, language: Language): Paragraphs => [
  `${wordsIn(agreement.title, language)}, ${agreementKinds[agreement.kind][language]}`,
  standing(agreement, language),
  ...(agreement.subject === null ? [] : [wordsIn(agreement.subject, language)]),
  labelled("parties", agreement.partyNames.map(({ name }) => wordsIn(name, language)).join(", "), language),
  ...(agreement.owner === null ? [] : [labelled("owner", wordsIn(agreement.owner.name, language), language)]),
  ...clauses(agreement, language),
  ...approvals(agreement, language),
  ...days(agreement, language),
  ...notices(agreement, language),
  ...(agreement.cascade.length === 0 ? [] : [`${phrases.ending[language]}:`]),
  ...agreement.cascade.map((step) => cascadeLine(step, language)),
  ...explainSuccession(agreement).map((sentence) => `· ${sentence[language]}`),
  ...joins(agreement, language),
  labelled("source", wordsIn(agreement.source, language), language),
];

const standing = ({ status, ending, lastDay }: AgreementView, language: Language): string => {
  const how =
    ending === null ? "" : ` (${endedBy[ending.by][language]}${ending.with === null ? "" : `, ${ending.with}`})`;
  const until = lastDay === null ? "" : `, ${phrases.lastDay[language].toLowerCase()} ${dayIn(lastDay, language)}`;
  return `${agreementStatuses[status][language]}${until}${how}`;
};

const clauses = (agreement: AgreementView, language: Language): Paragraphs => {
  const { term, notice, withdrawal, assumed, ifUnused, versions } = agreement;
  const marked = (what: "term" | "notice") => (assumed.includes(what) ? ` (${phrases.assumed[language]})` : "");
  const runs =
    term.kind === "untilFurtherNotice" ? phrases.untilFurtherNotice[language] : `– ${ifUnused.lastDay ?? "?"}`;
  const unknown = ifUnused.warnings.some(({ code }) => code === "noticeLengthUnknown");
  const suggested =
    language === "sv" ? "; tre månader är vanligt, men tillämpas inte" : "; three months are usual, but not applied";
  return [
    labelled("term", `${term.from} ${runs}${marked("term")}`, language),
    labelled(
      "noticeClause",
      `${explainClause(notice)[language]}${unknown ? suggested : ""}${marked("notice")}`,
      language,
    ),
    ...(withdrawal === null
      ? []
      : [labelled("withdrawal", `${phrases.atLeast[language]} ${withdrawal.atLeast}`, language)]),
    ...(versions.length < 2
      ? []
      : [
          labelled(
            "versions",
            versions.map(({ from, source }) => `${from} (${wordsIn(source, language)})`).join(", "),
            language,
          ),
        ]),
  ];
};

const approvals = (
  { lacking, approvals: given, approveBy, concluded, partyNames }: AgreementView,
  language: Language,
): Paragraphs => [
  ...(concluded === null
    ? []
    : [
        labelled(
          "concluded",
          `${concluded.on}${concluded.decision === null ? "" : `, ${concluded.decision}`}`,
          language,
        ),
      ]),
  ...(lacking.length === 0
    ? []
    : [
        labelled("approvedBy", `${given.length}/${given.length + lacking.length}`, language),
        labelled("lacking", lacking.map((party) => nameIn(partyNames, party, language)).join(", "), language),
        ...(approveBy === null ? [] : [labelled("approveBy", dayIn(approveBy, language), language)]),
      ]),
];

const days = (agreement: AgreementView, language: Language): Paragraphs => {
  const { lastDayToGiveNotice, actBy, ifNoticeToday: next, decideInTime: decide, nextReview, latestReview } = agreement;
  const weekday =
    actBy === null || actBy === lastDayToGiveNotice ? "" : ` (${phrases.actBy[language]} ${dayIn(actBy, language)})`;
  return [
    ...(lastDayToGiveNotice === null
      ? []
      : [labelled("lastDayToGiveNotice", `${dayIn(lastDayToGiveNotice, language)}${weekday}`, language)]),
    ...(next === null
      ? []
      : [
          language === "sv"
            ? `Sägs det upp i dag upphör det ${next.lastDay}; så är det till och med ${next.lastDayToGiveNotice}.`
            : `If notice is given today it ends on ${next.lastDay}; that holds until ${next.lastDayToGiveNotice}.`,
        ]),
    ...(decide === null ? [] : [decideLine(decide, language)]),
    ...(nextReview === null ? [] : [labelled("nextReview", dayIn(nextReview, language), language)]),
    ...(latestReview === null
      ? []
      : [labelled("latestReview", `${findings[latestReview.finding][language]} (${latestReview.on})`, language)]),
  ];
};

const decideLine = (decide: NonNullable<AgreementView["decideInTime"]>, language: Language): string => {
  const unknown = decide.leadTimeUnknown.length;
  const assumed =
    unknown === 0
      ? ""
      : language === "sv"
        ? ` (${unknown} ${unknown === 1 ? "parts" : "parters"} beslutstid är okänd)`
        : ` (the lead time of ${unknown} ${unknown === 1 ? "party" : "parties"} is not known)`;
  const where = decide.meeting ?? phrases.noMeetingCalled[language];
  return language === "sv"
    ? `Ska det upphöra ${decide.lastDay} behöver det beslutas senast ${decide.decideBy}; sista möte: ${where}${assumed}.`
    : `To end on ${decide.lastDay} it must be decided by ${decide.decideBy}; last meeting: ${where}${assumed}.`;
};

const notices = (agreement: AgreementView, language: Language): Paragraphs => {
  const { notices: given, outstanding, partyNames, parties, leaving } = agreement;
  const name = (party: string) => nameIn(partyNames, party, language);
  const arrived = given.filter(({ is }) => is === "in");
  const others = given.filter(({ is }) => is !== "in");
  return [
    ...(arrived.length === 0
      ? []
      : [
          labelled(
            "noticesIn",
            `${arrived.length}/${parties.length} ${arrived.map(({ party, given: days }) => `${name(party)} ${days.received ?? days.sent ?? ""}`).join(", ")}`,
            language,
          ),
        ]),
    ...others.map(({ party, given: days, is }) =>
      `· ${name(party)}: ${noticeStates[is][language]} ${days.sent ?? days.received ?? ""}`.trimEnd(),
    ),
    ...(outstanding.length === 0 ? [] : [labelled("outstanding", outstanding.map(name).join(", "), language)]),
    ...(leaving.length === 0
      ? []
      : [labelled("leaving", leaving.map(({ party, lastDay }) => `${name(party)} ${lastDay}`).join(", "), language)]),
  ];
};

const stepSymbols = { done: "✓", waiting: "•", overdue: "!" } as const;

const cascadeLine = (step: CascadeStep, language: Language): string => {
  const said = `${stepSymbols[step.is]} ${cascadeSteps[step.step][language]}: ${stepStates[step.is][language]}`;
  switch (step.step) {
    case "decided":
      return step.decision === null
        ? said
        : `${said}, ${step.decision} ${step.day} (${step.rule}, ${step.seats}/${step.of ?? "?"} ${phrases.seatsFilled[language]})`;
    case "notices":
      return `${said}, ${step.in}/${step.of}`;
    case "successor":
      return said;
    case "reportBack":
      return `${said}, ${wordsIn(step.owner.name, language)}: ${wordsIn(step.text, language)}${step.when === null ? "" : ` (${whenIn(step.when, language)}${step.body === null ? "" : `, ${step.body}`})`}`;
    case "responsibility":
      return step.days === null || step.days === 0 ? said : `${said}, ${step.days} ${phrases.gapDays[language]}`;
  }
};

/** What it is joined to: the agreements that fall with it or that it falls with, and the registers that hold it. */
const joins = (agreement: AgreementView, language: Language): Paragraphs => [
  ...(agreement.fallsWith === null ? [] : [labelled("fallsWith", agreement.fallsWith, language)]),
  ...(agreement.dependents.length === 0 ? [] : [labelled("dependents", agreement.dependents.join(", "), language)]),
  ...(agreement.replaces === null ? [] : [labelled("replaces", agreement.replaces, language)]),
  ...(agreement.legalBasis.length === 0 ? [] : [labelled("legalBasis", agreement.legalBasis.join(", "), language)]),
  ...(agreement.registers.length === 0
    ? []
    : [
        labelled(
          "registers",
          agreement.registers
            .map(
              ({ organisation, reference }) =>
                `${nameIn(agreement.partyNames, organisation, language)}${reference === undefined ? "" : ` ${reference}`}`,
            )
            .join(", "),
          language,
        ),
      ]),
];

const nameIn = (names: AgreementView["partyNames"], party: string, language: Language): string => {
  const found = names.find((each) => each.party === party);
  return found === undefined ? party : wordsIn(found.name, language);
};
