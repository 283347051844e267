/**
 * What the facts of bodies, seats and charters must be shown to rest on.
 */
import type { AnotherName } from "../collaboration/index.ts";
import { type Evidence, type FreeName, recorder } from "../kernel/index.ts";
import type { ConstellationFact } from "./events.ts";
import type { AppointmentLasts, OneHolder } from "./rules/appointments-never-overlap.ts";
import type { CharterMayBegin } from "./rules/charter-changed-by-decision.ts";
import type { MakesSense } from "./rules/charter-makes-sense.ts";
import type { NamesSeats } from "./rules/charter-names-seats.ts";
import type { ItsOwnDay } from "./rules/charter-not-yet-in-force.ts";
import type { ConcernedSeats } from "./rules/constellation-of-item.ts";
import type { OneSeat, SeatLasts } from "./rules/one-seat-per-function.ts";
import type { OrderOfDeputy } from "./rules/order-of-deputies.ts";
import type { SaysWhich } from "./rules/selection-says-which.ts";
import type { EndsOnce } from "./rules/what-has-ended.ts";

/** Evidence that a body answers for nothing any more; what there is to answer for is known where decisions are. */
export type AnswersForNothing = Evidence<"answersForNothing">;

/** Evidence that a body is a body on its last day. */
export type BodyLasts = Evidence<"bodyLasts">;

/** Which evidence each fact demands. */
export interface ConstellationDemands {
  readonly BodyEstablished: { readonly name: FreeName };
  readonly SeatCreated: { readonly name: FreeName; readonly oneSeat: OneSeat };
  readonly PersonAppointed: { readonly oneHolder: OneHolder; readonly order: OrderOfDeputy };
  readonly AppointmentEnded: { readonly lasts: AppointmentLasts };
  readonly CharterAdopted: {
    readonly mayBegin: CharterMayBegin;
    readonly itsDay: ItsOwnDay;
    readonly names: NamesSeats;
    readonly sense: MakesSense;
  };
  readonly SeatAbolished: { readonly lasts: SeatLasts; readonly endsOnce: EndsOnce };
  readonly SubConstellationNamed: {
    readonly name: FreeName;
    readonly saysWhich: SaysWhich;
    readonly seats: ConcernedSeats;
  };
  readonly BodyDissolved: {
    readonly nothingLeft: AnswersForNothing;
    readonly lasts: BodyLasts;
    readonly endsOnce: EndsOnce;
  };
  readonly BodyRenamed: { readonly another: AnotherName };
}

/** Records a fact of bodies, seats or charters. */
export const record = recorder<ConstellationFact, ConstellationDemands>();
