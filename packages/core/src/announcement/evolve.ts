/**
 * What each fact changes in what is told of decisions.
 */
import { change, type Evolving, put } from "../kernel/index.ts";
import type { AnnouncementFact } from "./events.ts";
import { type Announcement, type AnnouncementPart, wordsNow } from "./state.ts";

type Part = AnnouncementPart["announcement"];

const changed = (
  { announcements }: Part,
  { announcement }: { readonly announcement: string },
  how: (before: Announcement) => Announcement,
): Part => ({ announcements: change(announcements, announcement, how) });

export const evolve: Evolving<Part, AnnouncementFact> = {
  AnnouncementDrafted: ({ announcements }, { type: _, text, ...drafted }) => ({
    announcements: put(announcements, drafted.announcement, {
      ...drafted,
      texts: [{ text, on: drafted.on }],
      state: "draft",
      approvals: [],
      told: [],
    }),
  }),
  AnnouncementReworded: (part, fact) =>
    changed(part, fact, (before) => ({
      ...before,
      texts: [...before.texts, { text: fact.text, on: fact.on }],
      state: "draft",
    })),
  AnnouncementApproved: (part, fact) =>
    changed(part, fact, (before) => ({
      ...before,
      approvals: [...before.approvals, { by: fact.by, on: fact.on, text: wordsNow(before) }],
      state: "approved",
    })),
  AnnouncementTold: (part, { type: _, announcement, ...told }) =>
    changed(part, { announcement }, (before) => ({ ...before, told: [...before.told, told], state: "told" })),
  AnnouncementWithdrawn: (part, { type: _, announcement, ...withdrawn }) =>
    changed(part, { announcement }, (before) => ({ ...before, withdrawn, state: "withdrawn" })),
};
