/**
 * What is to be told of a decision: the planning days wished for a material on the split of responsibility, to be communicated inside
 * and outside. Its words are a draft; when it is to be told is not stated.
 */
import type { Command } from "@konstellation/core";

/** The draft. */
export const toBeTold: ReadonlyArray<Command> = [
  {
    type: "DraftAnnouncement",
    announcement: "division-of-responsibility",
    of: { decision: "model-management" },
    text: {
      sv: "Så här är ansvaret för Kronobarnsmodellen delat mellan kommunerna och regionen.",
      en: "This is how responsibility for the Kronobarn model is divided between the municipalities and the region.",
    },
    audience: {
      sv: "alla verksamheter, inom och utanför huvudmännen",
      en: "everybody, inside and outside the parties",
    },
    by: { kind: "seat", id: "rgk/rss" },
  },
];
