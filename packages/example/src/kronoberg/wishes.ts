/**
 * What is wished for on agendas to come: the heads of schools had not had time for the inquiry before the spring meeting, and want
 * to come back to it after the summer.
 */
import type { Command } from "@konstellation/core";

/** The wish. */
export const wishes: ReadonlyArray<Command> = [
  {
    type: "WishForItem",
    wish: "child-inquiry-after-the-summer",
    body: "llg",
    text: {
      sv: "Barnutredningen efter sommaren: kanske flera försöksverksamheter",
      en: "The child inquiry after the summer: perhaps several pilots",
    },
    by: { kind: "body", id: "schools" },
    for: "2024-autumn",
  },
];
