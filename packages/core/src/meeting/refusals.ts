/**
 * What meetings refuse, and the shape of what is decided about them.
 */
import type {
  BodyHasEnded,
  ConstellationIsEmpty,
  NotAppointed,
  NotASeatOfTheBody,
  SeatHasEnded,
  SelectionMeansNothing,
} from "../constellation/index.ts";
import type { AlreadyInTheBook, DayNotCome, Decision, NotInTheBook, OneOf, Recorded } from "../kernel/index.ts";
import type { MeetingCommand, MeetingFact } from "./events.ts";
import type { MeetingDemands } from "./evidence.ts";
import { InRecess, NotTheMeetingsDay, NotYet } from "./rules/acts-have-their-moment.ts";
import { CallOutOfOrder } from "./rules/call-has-its-day.ts";
import { CalledTooLate } from "./rules/called-in-time.ts";
import { CorrectionDoesNotFit } from "./rules/correction-fits.ts";
import { DecisionExpectedTooEarly } from "./rules/decision-expected.ts";
import { PapersNotEqual } from "./rules/equal-papers.ts";
import { ItemHasEnded, ItemsWithoutOutcome } from "./rules/every-item-has-an-outcome.ts";
import { GroupHasChanged } from "./rules/group-it-opened-with.ts";
import { NotHeldTogether } from "./rules/held-together.ts";
import { NoOpenTreatment, NotADecisionItem } from "./rules/in-an-open-treatment.ts";
import { AlreadyContinued } from "./rules/lower-bar.ts";
import { NoMinutesYet } from "./rules/minutes-of-a-meeting-held.ts";
import { NotesNotAdjustable } from "./rules/notes-adjusted.ts";
import { NoticeNotWaived, WaiverDoesNotFit } from "./rules/notice-held.ts";
import { TimesDoNotFit } from "./rules/planned-times.ts";
import { NotDecidedThere, NotInItsPlace, PutOffToThePast } from "./rules/put-off.ts";
import { NotQuorate, QuorumNotKnown } from "./rules/quorum-of-treatment.ts";
import { RecessDoesNotFit, SomethingHasHappened } from "./rules/recess.ts";
import { RecusalDoesNotFit } from "./rules/recusal.ts";
import { RollDoesNotFit } from "./rules/roll-fits.ts";
import { GroupIsQuorate, NoSecondCall, NotStartedYet } from "./rules/second-call.ts";
import { NobodyToSendTo } from "./rules/sent-to-everybody.ts";
import { NothingCorrected } from "./rules/text-corrected.ts";
import {
  AnotherItemOpen,
  NobodyToSeat,
  OutOfOrder,
  PresenceDoesNotFit,
  PresenceNeedsCorrection,
} from "./rules/the-log-adds-up.ts";
import { NothingToChange } from "./rules/what-changed.ts";
import { MeetingNotOpen } from "./rules/while-the-meeting-is-open.ts";

/** Every kind of refusal about meetings. */
export const meetingRefusals = [
  NotHeldTogether,
  PutOffToThePast,
  NotDecidedThere,
  NotInItsPlace,
  NotADecisionItem,
  NoOpenTreatment,
  ItemsWithoutOutcome,
  DecisionExpectedTooEarly,
  ItemHasEnded,
  MeetingNotOpen,
  NotTheMeetingsDay,
  NotYet,
  InRecess,
  RecessDoesNotFit,
  SomethingHasHappened,
  OutOfOrder,
  AnotherItemOpen,
  PresenceDoesNotFit,
  NobodyToSeat,
  RollDoesNotFit,
  PresenceNeedsCorrection,
  CorrectionDoesNotFit,
  PapersNotEqual,
  NobodyToSendTo,
  NothingToChange,
  GroupHasChanged,
  NotQuorate,
  QuorumNotKnown,
  RecusalDoesNotFit,
  NoSecondCall,
  GroupIsQuorate,
  NotStartedYet,
  AlreadyContinued,
  CalledTooLate,
  CallOutOfOrder,
  NoticeNotWaived,
  WaiverDoesNotFit,
  TimesDoNotFit,
  NotesNotAdjustable,
  NoMinutesYet,
  NothingCorrected,
] as const;

type Kind = "body" | "seat" | "meeting" | "item" | "paper";

/** Everything that a meeting can refuse. */
export type MeetingRefusal =
  | (typeof meetingRefusals)[number]["Type"]
  | NotAppointed
  | ConstellationIsEmpty
  | SelectionMeansNothing
  | DayNotCome
  | BodyHasEnded
  | SeatHasEnded
  | NotASeatOfTheBody
  | NotInTheBook<Kind>
  | AlreadyInTheBook<Kind>;

/** A fact of meetings as a decider makes it: with its evidence shown. */
export type Made = Recorded<MeetingFact, MeetingDemands>;

/** What is decided about meetings. */
export type Decided = Decision<Made, MeetingRefusal>;

/** A command of one type. */
export type Of<Type extends MeetingCommand["type"]> = OneOf<MeetingCommand, Type>;
