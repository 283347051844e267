/**
 * What is told of decisions, as the book needs to know it.
 */
import { bearsOnNothing, concept, count } from "../kernel/index.ts";
import {
  approveAnnouncement,
  draftAnnouncement,
  rewordAnnouncement,
  tellAnnouncement,
  withdrawAnnouncement,
} from "./deciding/telling.ts";
import { AnnouncementCommand, AnnouncementFact } from "./events.ts";
import { record } from "./evidence.ts";
import { evolve } from "./evolve.ts";
import { ANN_1, NotDecidedYet } from "./rules/of-a-decision-taken.ts";
import { ANN_2, AnnouncedOutOfOrder, NotItsTurn } from "./rules/told-as-approved.ts";
import { type AnnouncementPart, announcementText, nothingTold } from "./state.ts";
import { announcementsDue, bodyOfAnnouncement } from "./views/announcements.ts";
import { announcementsFound } from "./views/found.ts";

export const announcement = concept({
  name: "announcement",
  part: nothingTold,
  commands: AnnouncementCommand,
  facts: AnnouncementFact,
  refusals: [NotDecidedYet, NotItsTurn, AnnouncedOutOfOrder],
  rules: [ANN_1, ANN_2],
  decide: {
    DraftAnnouncement: draftAnnouncement,
    RewordAnnouncement: rewordAnnouncement,
    ApproveAnnouncement: approveAnnouncement,
    TellAnnouncement: tellAnnouncement,
    WithdrawAnnouncement: withdrawAnnouncement,
  },
  evolve,
  bearsOn: {
    AnnouncementDrafted: bearsOnNothing,
    AnnouncementReworded: bearsOnNothing,
    AnnouncementApproved: bearsOnNothing,
    AnnouncementTold: bearsOnNothing,
    AnnouncementWithdrawn: bearsOnNothing,
  },
  doneBy: {
    AnnouncementDrafted: "DraftAnnouncement",
    AnnouncementReworded: "RewordAnnouncement",
    AnnouncementApproved: "ApproveAnnouncement",
    AnnouncementTold: "TellAnnouncement",
    AnnouncementWithdrawn: "WithdrawAnnouncement",
  },
  record,
  kinds: { announcement: { named: announcementText, found: announcementsFound, ofBody: bodyOfAnnouncement } },
  holds: { announcements: ({ announcements }: AnnouncementPart["announcement"]) => count(announcements) },
  due: { kinds: ["announcement"], about: ["announcement"], entries: announcementsDue },
});
