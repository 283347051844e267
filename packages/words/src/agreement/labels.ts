/**
 * What the values of an agreement are called: where it stands, how it ends, whose notice is in, what a review found.
 */
import type { AgreementView, CascadeStep, Finding, LaneMark, NoticeAnswer } from "@konstellation/core";
import type { Labels } from "../concept-words.ts";

/** Where an agreement stands. */
export const agreementStatuses: Labels<AgreementView["status"]> = {
  unconcluded: { sv: "ej ingånget", en: "not concluded" },
  notYetInForce: { sv: "gäller inte än", en: "not yet in force" },
  inForce: { sv: "gäller", en: "in force" },
  beingTerminated: { sv: "sägs upp", en: "being terminated" },
  terminated: { sv: "uppsagt", en: "terminated" },
  ended: { sv: "upphört", en: "ended" },
};

/** What an agreement is. */
export const agreementKinds: Labels<AgreementView["kind"]> = {
  agreement: { sv: "avtal", en: "agreement" },
  accord: { sv: "överenskommelse", en: "accord" },
  careProgramme: { sv: "gemensamt vårdprogram", en: "joint care programme" },
};

/** How an agreement ends. */
export const endedBy: Labels<NonNullable<AgreementView["ending"]>["by"]> = {
  expiry: { sv: "vid avtalstidens slut", en: "at the end of its term" },
  termination: { sv: "uppsagt av alla", en: "by notice from all" },
  withdrawal: { sv: "för få parter kvar", en: "too few parties left" },
  replacement: { sv: "ersatt", en: "replaced" },
  neverInForce: { sv: "trädde aldrig i kraft", en: "never came into force" },
};

/** What is known of a party's notice. */
export const noticeStates: Labels<AgreementView["notices"][number]["is"]> = {
  in: { sv: "mottagen", en: "received" },
  onItsWay: { sv: "på väg", en: "on its way" },
  withdrawn: { sv: "återtagen", en: "taken back" },
  spent: { sv: "parten är med igen", en: "the party has joined again" },
};

/** What a review found. */
export const findings: Labels<Finding> = {
  fits: { sv: "passar målbilden", en: "fits" },
  toBeRevised: { sv: "ska revideras", en: "to be revised" },
  toBeEnded: { sv: "ska avslutas", en: "to be ended" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** What ending an agreement takes. */
export const cascadeSteps: Labels<CascadeStep["step"]> = {
  decided: { sv: "beslut", en: "decision" },
  notices: { sv: "uppsägningar", en: "notices" },
  successor: { sv: "vad som kommer efter", en: "what comes after" },
  reportBack: { sv: "återrapport", en: "report back" },
  responsibility: { sv: "ansvar utan glapp", en: "no gap in responsibility" },
};

/** How far a step has come. */
export const stepStates: Labels<CascadeStep["is"]> = {
  done: { sv: "klart", en: "done" },
  waiting: { sv: "väntar", en: "waiting" },
  overdue: { sv: "försenat", en: "overdue" },
};

/** What happens on a day of a timeline. */
export const laneMarks: Labels<LaneMark["kind"]> = {
  begins: { sv: "börjar", en: "begins" },
  renews: { sv: "förlängs", en: "renews" },
  lastDayToGiveNotice: { sv: "sista uppsägningsdag", en: "last day for notice" },
  lastDay: { sv: "sista dag", en: "last day" },
  review: { sv: "översyn", en: "review" },
  amended: { sv: "ändras", en: "amended" },
};

/** What becomes of an agreement. */
export const noticeOutcomes: Labels<NoticeAnswer["outcome"]> = {
  terminated: { sv: "uppsagt", en: "terminated" },
  renewed: { sv: "förlängs", en: "renewed" },
  expires: { sv: "löper ut", en: "expires" },
  runsOn: { sv: "löper vidare", en: "runs on" },
  cannotCompute: { sv: "går inte att räkna ut", en: "cannot be computed" },
};
