/**
 * Everything about one agreement, as paragraphs: where it stands, by which clauses, who has approved it or given notice,
 * what ending it takes.
 */
import { type AgreementView, type Language, wordsIn } from "@konstellation/core";
import {
  agreementKinds,
  agreementStatuses,
  dayIn,
  endedBy,
  explainAnswer,
  explainClause,
  explainSuccession,
  lengthIn,
  noticeStates,
  phrases,
} from "@konstellation/words";
import { answering } from "../answering.ts";
import { labelled } from "../labelled.ts";
import { cascadeLine, days } from "./ending.ts";

type Paragraphs = ReadonlyArray<string>;

/** An agreement: where it stands, its clauses, whose approval or notice is in, what ending it takes. */
export const agreementDetails = (agreement: AgreementView, language: Language): Paragraphs => [
  `${wordsIn(agreement.title, language)}, ${agreementKinds[agreement.kind][language]}`,
  standing(agreement, language),
  ...(agreement.subject === null ? [] : [wordsIn(agreement.subject, language)]),
  labelled("parties", agreement.partyNames.map(({ name }) => wordsIn(name, language)).join(", "), language),
  ...(agreement.owner === null ? [] : [labelled("owner", answering(agreement.owner, language), language)]),
  ...clauses(agreement, language),
  ...approvals(agreement, language),
  ...days(agreement, language),
  ...agreement.leadTimes.map(({ organisation, length, from, source }) =>
    labelled(
      "leadTime",
      `${nameIn(agreement.partyNames, organisation, language)} ${lengthIn(length)[language]}, ${phrases.fromDay[language]} ${from} (${wordsIn(source, language)})`,
      language,
    ),
  ),
  ...notices(agreement, language),
  ...(agreement.cascade.length === 0 ? [] : [`${phrases.ending[language]}:`]),
  ...agreement.cascade.map((step) => cascadeLine(step, language)),
  ...explainSuccession(agreement).map((sentence) => `· ${sentence[language]}`),
  ...agreement.successions.slice(0, -1).map(({ on, succession }) =>
    labelled(
      "earlierAnswer",
      `${on}. ${explainAnswer(succession)
        .map((sentence) => sentence[language])
        .join(" ")}`,
      language,
    ),
  ),
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
    language === "sv"
      ? "; tre månader är vanligt, men det tillämpas inte här"
      : "; three months is usual, but it is not applied here";
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
    ...others.map(({ party, given: days, is, withdrawn }) =>
      `· ${name(party)}: ${noticeStates[is][language]} ${withdrawn?.on ?? days.sent ?? days.received ?? ""}${withdrawn?.reason == null ? "" : `. ${wordsIn(withdrawn.reason, language)}`}`.trimEnd(),
    ),
    ...(outstanding.length === 0 ? [] : [labelled("outstanding", outstanding.map(name).join(", "), language)]),
    ...(leaving.length === 0
      ? []
      : [labelled("leaving", leaving.map(({ party, lastDay }) => `${name(party)} ${lastDay}`).join(", "), language)]),
  ];
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
