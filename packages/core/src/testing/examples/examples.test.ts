import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  actDue,
  agreementView,
  askNotice,
  bookDecider,
  falseCertificates,
  lengthOf,
  type Refusal,
  replay,
  rulebook,
} from "../../index.ts";
import { onTheDay } from "../small-world.ts";
import type { ReasonOf, RuleExample } from "./example.ts";
import { ruleExamples } from "./index.ts";

/** What an example refuses, as it happened. */
const refusalIn = (example: RuleExample): Refusal | undefined => {
  if (!("refuses" in example)) return undefined;
  const context = { ...onTheDay, day: example.on ?? onTheDay.day };
  return Result.getOrThrow(Result.flip(bookDecider.decide(replay(example.given), example.when, context)));
};

/** The reason that a refusal gives, where it has several. */
const reasonOf = (refusal: Refusal): string | undefined =>
  [
    "why" in refusal && refusal.why,
    "problem" in refusal && refusal.problem,
    "status" in refusal && refusal.status,
    "cure" in refusal && refusal.cure,
    "missing" in refusal && refusal.missing,
    "as" in refusal && refusal.as,
  ].find((each) => typeof each === "string");

describe.each(rulebook.map(({ id }) => id))("%s", (rule) => {
  const examples = ruleExamples.filter((example) => example.rule === rule);
  it("has examples, each said in a sentence of its own", () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const language of ["sv", "en"] as const)
      expect(new Set(examples.map(({ says }) => says[language])).size).toBe(examples.length);
  });
  it.each(examples.map((example) => [example.says.en, example] as const))("%s", (_, example) => {
    if ("notice" in example) expect(Result.getOrThrow(askNotice(example.notice))).toMatchObject(example.answers);
    else if ("certificates" in example)
      expect(falseCertificates(example.given).map(({ why }) => why)).toEqual(example.certificates);
    else if ("shows" in example)
      expect(agreementView(replay(example.given), example.agreement, example.asked)).toMatchObject(example.shows);
    else if ("due" in example) {
      const { from, within, nature } = example.act;
      expect(actDue(from, lengthOf(within), nature)).toBe(example.due);
    } else if ("refuses" in example) {
      const refusal = refusalIn(example);
      expect(refusal?.type).toBe(example.refuses);
      expect(refusal && reasonOf(refusal)).toBe(example.because);
    } else {
      const context = { ...onTheDay, day: example.on ?? onTheDay.day };
      const outcome = bookDecider.decide(replay(example.given), example.when, context);
      expect(Result.getOrThrow(outcome).map(({ type }) => type)).toEqual(example.adds);
    }
  });
});

/** Every refusal, and every reason it can give: complete by type. */
const everyRefusal: { readonly [Type in Refusal["type"]]: Readonly<Record<ReasonOf<Type>, true>> } = {
  NotInTheBook: {},
  AlreadyInTheBook: {},
  SeatAlreadyExists: {},
  SeatEndsBeforeItBegins: {},
  AppointmentOverlaps: {},
  AppointmentEndsBeforeItBegins: {},
  NotAppointed: { holder: true, deputy: true },
  ConstellationIsEmpty: {},
  CharterNeedsDecision: {},
  CharterNotDecided: { otherBody: true, tooEarly: true },
  BodyStillAnswers: {},
  NothingToHandOver: {},
  NotADecisionItem: {},
  NoOpenTreatment: {},
  ItemsWithoutOutcome: {},
  ItemHasEnded: {},
  MeetingNotOpen: { called: true, open: true, closed: true, cancelled: true },
  OutOfOrder: {},
  AnotherItemOpen: {},
  PresenceDoesNotFit: { alreadyThere: true, notThere: true, notRemote: true, sameLink: true, nobodyToSeat: true },
  CorrectionDoesNotFit: {
    neverRecorded: true,
    saysNothing: true,
    backwards: true,
    overlaps: true,
    outsideMeeting: true,
  },
  RecusalDoesNotFit: { seatNotConcerned: true, itemHasEnded: true, alreadyRecused: true, notRecused: true },
  NoSecondCall: { charterHasNone: true, otherBody: true, firstNotClosed: true, nothingLapsed: true, tooSoon: true },
  GroupIsQuorate: {},
  CalledTooLate: {},
  TimesDoNotFit: { notOnTheDay: true, endsBeforeItStarts: true },
  NotesNotAdjustable: { meetingNotClosed: true, notDrafted: true, adjusterTookTheNotes: true, alreadyAdjusted: true },
  PapersNotEqual: {},
  NotQuorate: { fillSeats: true, newTreatment: true, newMeeting: true },
  QuorumNotKnown: {},
  OwnerNotInForce: {},
  ComesBackTooEarly: {},
  CommitmentCarriedOut: {},
  TermDoesNotMakeSense: {},
  LastDayNotReachable: {},
  NotAParty: {},
  NoticeAlreadyGiven: {},
  NoticeDoesNotFit: { daysOutOfOrder: true, noneAwaited: true, noneGiven: true, hasTakenEffect: true },
  DecisionIsNotNotice: { received: true, sent: true },
  NothingIsEnding: {},
  NobodyDescribesIt: {},
  AgreementHasEnded: {},
  NotConcluded: {},
  NothingToApprove: { alreadyConcluded: true, alreadyApproved: true, tooLate: true, beforeProposed: true },
  AmendmentDoesNotFit: { changesNothing: true, notAfterTheLatest: true },
  ListHasFaults: {},
};

describe("every refusal is shown under its own rule, for each reason it can give", () => {
  const shown = ruleExamples.flatMap((example) => {
    const refusal = refusalIn(example);
    return refusal?.rule === example.rule ? [refusal] : [];
  });
  it.each(Object.entries(everyRefusal))("%s", (type, reasons) => {
    const ofType = shown.filter((refusal) => refusal.type === type);
    expect(ofType.length, `no example shows ${type} under its own rule`).toBeGreaterThan(0);
    const lacking = Object.keys(reasons).filter((reason) => !ofType.some((refusal) => reasonOf(refusal) === reason));
    expect(lacking, `these reasons of ${type} have no example`).toEqual([]);
  });
});
