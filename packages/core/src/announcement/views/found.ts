/**
 * What is found of what is told of decisions: its words, for whom and through what.
 */
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import { type Announcement, type AnnouncementPart, wordsNow } from "../state.ts";

export const announcementsFound: Found<AnnouncementPart, Announcement> = {
  among: ({ announcement }) => inAnyOrder(announcement.announcements),
  of: (known) => [
    {
      id: known.announcement,
      title: wordsNow(known),
      texts: [
        ...known.texts.map(({ text }) => text),
        known.audience,
        known.through,
        ...known.told.map(({ through }) => through),
        known.withdrawn?.reason,
      ],
      ...("decision" in known.of ? { in: { kind: "decision", id: known.of.decision } } : {}),
    },
  ],
  on: (_, { on }) => on,
};
