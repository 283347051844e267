/**
 * When an agreement can end, and what ending it takes: the days to act by, and the steps one after the other.
 */
import { type AgreementView, type CascadeStep, type Language, wordsIn } from "@konstellation/core";
import { cascadeSteps, dayIn, findings, phrases, stepStates, whenIn } from "@konstellation/words";
import { labelled } from "../labelled.ts";

/** The days to act by: for a notice, for a decision, for a review. */
export const days = (agreement: AgreementView, language: Language): ReadonlyArray<string> => {
  const { lastDayToGiveNotice, actBy, ifNoticeToday: next, decideInTime: decide, nextReview, reviews } = agreement;
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
            ? `Sägs det upp i dag upphör det ${next.lastDay}; det gäller uppsägningar till och med ${next.lastDayToGiveNotice}.`
            : `If notice is given today it ends on ${next.lastDay}; the same goes for notice until ${next.lastDayToGiveNotice}.`,
        ]),
    ...(decide === null ? [] : [decideLine(decide, language)]),
    ...(nextReview === null ? [] : [labelled("nextReview", dayIn(nextReview, language), language)]),
    ...[...reviews]
      .reverse()
      .map(({ finding, on, note }, index) =>
        labelled(
          index === 0 ? "latestReview" : "earlierReview",
          `${findings[finding][language]} (${on})${note === null ? "" : `. ${wordsIn(note, language)}`}`,
          language,
        ),
      ),
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

const stepSymbols = { done: "✓", waiting: "•", overdue: "!" } as const;

/** A step of the ending, and how far it has come. */
export const cascadeLine = (step: CascadeStep, language: Language): string => {
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
      return `${said}, ${step.owner === null ? phrases.ownerNotStated[language] : wordsIn(step.owner.name, language)}: ${wordsIn(step.text, language)}${step.when === null ? "" : ` (${whenIn(step.when, language)}${step.body === null ? "" : `, ${step.body}`})`}`;
    case "responsibility":
      return step.days === null || step.days === 0 ? said : `${said}, ${step.days} ${phrases.gapDays[language]}`;
  }
};
