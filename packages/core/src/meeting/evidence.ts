/**
 * What the facts of meetings must be shown to rest on.
 */
import type { BodyMeets, ConcernedSeats, SaysWhich, SeatOfTheBody } from "../constellation/index.ts";
import { type DayCome, type Evidence, type FreeName, recorder, type When } from "../kernel/index.ts";
import type { MeetingFact } from "./events.ts";
import type { AllHappened, Happened, WhileOpen } from "./rules/acts-have-their-moment.ts";
import type { CallOnItsDay } from "./rules/call-has-its-day.ts";
import type { CalledInTime } from "./rules/called-in-time.ts";
import type { CorrectionFits } from "./rules/correction-fits.ts";
import type { ExpectedLater } from "./rules/decision-expected.ts";
import type { EqualPapers } from "./rules/equal-papers.ts";
import type { NotEnded, OutcomesGiven } from "./rules/every-item-has-an-outcome.ts";
import type { SameGroup } from "./rules/group-it-opened-with.ts";
import type { HeldTogether } from "./rules/held-together.ts";
import type { EndsNow, OpenTreatment } from "./rules/in-an-open-treatment.ts";
import type { ContinuesAlone } from "./rules/lower-bar.ts";
import type { Adjustable, NotYetAdjusted } from "./rules/notes-adjusted.ts";
import type { CanWaive, NoticeHeld } from "./rules/notice-held.ts";
import type { TimesFit } from "./rules/planned-times.ts";
import type { DecidedThere, InItsPlace, PutOff } from "./rules/put-off.ts";
import type { Quorate } from "./rules/quorum-of-treatment.ts";
import type { CanPause, InPause, NothingHappened } from "./rules/recess.ts";
import type { RecusalFits } from "./rules/recusal.ts";
import type { Place, SeatsTaken } from "./rules/seats-taken.ts";
import type { CallAllowed, MayLapse } from "./rules/second-call.ts";
import type { Recipients } from "./rules/sent-to-everybody.ts";
import type { SaysOtherwise } from "./rules/text-corrected.ts";
import type { OnTheSeats, TableFree } from "./rules/the-log-adds-up.ts";
import type { ChangeTold } from "./rules/what-changed.ts";
import type { InItsState } from "./rules/while-the-meeting-is-open.ts";
import type { Outcome } from "./schema.ts";

/** Evidence that what is sent on comes back later; when that is too early is known where referring is decided. */
export type ComesBack = Evidence<"comesBack", When>;

interface OnTheTable {
  readonly treatment: OpenTreatment;
}

/** What an end that an item can come to also before it is on the table rests on. */
interface EndsAnywhere {
  readonly notEnded: NotEnded;
  readonly ends: EndsNow;
}

/** Which evidence each end of an item demands. */
export interface OutcomeDemands {
  readonly decided: OnTheTable & {
    readonly group: SameGroup;
    readonly notice: NoticeHeld;
    readonly quorum: Quorate;
    readonly papers: EqualPapers;
  };
  readonly referred: OnTheTable & { readonly back: ComesBack };
  readonly deferred: OnTheTable & { readonly back: ComesBack };
  readonly noted: OnTheTable & { readonly expected: ExpectedLater };
  readonly proposed: OnTheTable;
  readonly discussed: OnTheTable;
  readonly brokenOff: OnTheTable;
  readonly withdrawn: EndsAnywhere;
  readonly lapsed: EndsAnywhere & { readonly mayLapse: MayLapse };
}

/** Which evidence each fact demands. */
export interface MeetingDemands {
  readonly MeetingCalled: {
    readonly name: FreeName;
    readonly body: BodyMeets;
    readonly inTime: CalledInTime;
    readonly times: TimesFit;
    readonly allowed: CallAllowed;
    readonly come: DayCome;
    readonly inOrder: CallOnItsDay;
    readonly inItsPlace: InItsPlace;
  };
  readonly MeetingMoved: {
    readonly called: InItsState;
    readonly body: BodyMeets;
    readonly inTime: CalledInTime;
    readonly times: TimesFit;
    readonly allowed: CallAllowed;
    readonly come: DayCome;
    readonly inOrder: CallOnItsDay;
    readonly decided: DecidedThere;
  };
  readonly MeetingCancelled: {
    readonly called: InItsState;
    readonly putOff: PutOff;
    readonly decided: DecidedThere;
  };
  readonly MeetingsHeldTogether: { readonly called: ReadonlyArray<InItsState>; readonly together: HeldTogether };
  readonly NoticeWaived: { readonly open: InItsState; readonly waives: CanWaive; readonly come: DayCome };
  readonly ItemPlaced: {
    readonly notOver: InItsState;
    readonly name: FreeName;
    readonly concerned: ConcernedSeats;
    readonly saysWhich: SaysWhich;
    readonly alone: ContinuesAlone;
  };
  readonly ReplyReceived: { readonly notOver: InItsState; readonly seat: SeatOfTheBody };
  readonly PaperRegistered: { readonly name: FreeName; readonly told: ChangeTold };
  readonly PaperDistributed: { readonly happened: Happened; readonly to: Recipients };
  readonly MeetingOpened: { readonly called: WhileOpen };
  readonly MeetingUnopened: { readonly open: InItsState; readonly nothing: NothingHappened };
  readonly RecessTaken: { readonly open: WhileOpen; readonly tableFree: TableFree; readonly pause: CanPause };
  readonly MeetingResumed: { readonly open: WhileOpen; readonly pause: InPause };
  readonly PeopleArrived: { readonly open: WhileOpen; readonly seated: SeatsTaken };
  readonly PeopleLeft: { readonly open: WhileOpen; readonly there: OnTheSeats };
  readonly ModeChanged: { readonly open: WhileOpen; readonly there: OnTheSeats };
  readonly LinkChanged: { readonly open: WhileOpen; readonly there: OnTheSeats };
  readonly GuestsArrived: { readonly open: WhileOpen };
  readonly PresenceCorrected: {
    readonly open: InItsState;
    readonly happened: AllHappened;
    readonly addsUp: CorrectionFits;
    readonly place: Place;
  };
  readonly RecusalRecorded: { readonly fits: RecusalFits };
  readonly RecusalWithdrawn: { readonly fits: RecusalFits };
  readonly TreatmentOpened: {
    readonly open: WhileOpen;
    readonly tableFree: TableFree;
    readonly notEnded: NotEnded;
  };
  readonly ItemConcluded: OutcomeDemands[Outcome["kind"]];
  readonly MeetingClosed: { readonly open: WhileOpen; readonly outcomes: OutcomesGiven };
  readonly ItemTitleCorrected: { readonly otherwise: SaysOtherwise };
  readonly NotesDrafted: { readonly notYet: NotYetAdjusted };
  readonly NotesAdjusted: { readonly adjustable: Adjustable; readonly seat: SeatOfTheBody };
}

/** Records a fact of meetings. */
export const record = recorder<MeetingFact, MeetingDemands>();
