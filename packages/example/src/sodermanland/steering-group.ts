/**
 * The steering group, and what it expects of whoever sits there. Which organisations have a seat, how it becomes quorate and what it is
 * for are not stated, so it has neither seats nor a charter here.
 */
import type { Command } from "@konstellation/core";
import { KNOWN_FROM } from "./organisations.ts";

/** The steering group's name in the book. */
export const STEERING_GROUP = "steering-group";

/** The group, and what is said of it. */
export const steeringGroup: ReadonlyArray<Command> = [
  {
    type: "EstablishBody",
    body: STEERING_GROUP,
    name: {
      sv: "Styrgruppen för Tillsammans för barnets bästa",
      en: "Steering group, Together for the child's best",
    },
    kind: "leadershipGroup",
    from: KNOWN_FROM,
  },
  {
    type: "StateRemit",
    body: STEERING_GROUP,
    from: KNOWN_FROM,
    source: "Planeringsdagen 2025-06-10, lägesrapporten",
    otherNames: [{ sv: "Styrgruppen", en: "The steering group" }],
    expected: [
      {
        sv: "Ge sin bild av läget: hur modellen går in i annat arbete och i andra dokument",
        en: "Give one's own picture of how things stand: how the model goes into other work and other documents",
      },
    ],
  },
];
