/**
 * Which act led to each fact of bodies, seats, appointments and charters. What has been there `since` a day, its act says `from` when.
 */
import type { OneOf } from "../kernel/index.ts";
import type { ConstellationFact } from "./events.ts";

/** The act that led to each. */
export const doneBy = {
  BodyEstablished: ({ since, ...said }: OneOf<ConstellationFact, "BodyEstablished">) => ({
    ...said,
    from: since,
    type: "EstablishBody" as const,
  }),
  SeatCreated: ({ since, ...said }: OneOf<ConstellationFact, "SeatCreated">) => ({
    ...said,
    from: since,
    type: "CreateSeat" as const,
  }),
  PersonAppointed: "AppointPerson",
  AppointmentEnded: "EndAppointment",
  /** Whoever knows what has been decided carries the others. */
  CharterAdopted: ({ decision, replacesUnknown, replaces: _, ...said }: OneOf<ConstellationFact, "CharterAdopted">) =>
    decision === undefined && replacesUnknown === undefined ? { ...said, type: "AdoptCharter" as const } : undefined,
  SeatAbolished: "AbolishSeat",
  SubConstellationNamed: "NameSubConstellation",
  BodyDissolved: null,
  BodyRenamed: "RenameBody",
} as const;
