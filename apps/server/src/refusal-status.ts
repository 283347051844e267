/**
 * Which HTTP status each refusal has, complete by type.
 *
 * 409: the book stands in the way and may later not. 422: the act itself asks for what cannot be.
 *
 * @since 0.1.0
 */
import type { Refusal } from "@konstellation/core";

/** The status of a refusal. */
export const refusalStatus: Readonly<Record<Refusal["type"], 409 | 422>> = {
  NotInTheBook: 422,
  AlreadyInTheBook: 409,
  SeatAlreadyExists: 409,
  SeatEndsBeforeItBegins: 422,
  AppointmentOverlaps: 409,
  AppointmentEndsBeforeItBegins: 422,
  NotAppointed: 422,
  ConstellationIsEmpty: 422,
  CharterNeedsDecision: 409,
  CharterNotDecided: 409,
  BodyStillAnswers: 409,
  NothingToHandOver: 409,
  NotADecisionItem: 409,
  NoOpenTreatment: 409,
  ItemsWithoutOutcome: 409,
  ItemHasEnded: 409,
  MeetingNotOpen: 409,
  OutOfOrder: 422,
  AnotherItemOpen: 409,
  PresenceDoesNotFit: 409,
  CorrectionDoesNotFit: 422,
  RecusalDoesNotFit: 409,
  NoSecondCall: 409,
  GroupIsQuorate: 409,
  CalledTooLate: 409,
  TimesDoNotFit: 422,
  NotesNotAdjustable: 409,
  PapersNotEqual: 409,
  NotQuorate: 409,
  QuorumNotKnown: 409,
  OwnerNotInForce: 422,
  ComesBackTooEarly: 422,
  CommitmentCarriedOut: 409,
  TermDoesNotMakeSense: 422,
  LastDayNotReachable: 422,
  NotAParty: 422,
  NoticeAlreadyGiven: 409,
  DecisionIsNotNotice: 422,
  NothingIsEnding: 409,
  NobodyDescribesIt: 422,
  NoticeDoesNotFit: 409,
  AgreementHasEnded: 409,
  NotConcluded: 409,
  NothingToApprove: 409,
  AmendmentDoesNotFit: 422,
  ListHasFaults: 422,
};
