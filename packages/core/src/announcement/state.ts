/**
 * What the book knows of what is told of decisions.
 */
import { type CalendarDate, find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { AnnouncementFact } from "./events.ts";

type Fact<Type extends AnnouncementFact["type"]> = Omit<
  Extract<AnnouncementFact, { readonly type: Type }>,
  "type" | "announcement"
>;

/** How far it has come. A text that is approved and then changed is a draft again. */
export type AnnouncementState = "draft" | "approved" | "told" | "withdrawn";

/** What is told of a decision, with every wording it has had and what has been done with it. */
export type Announcement = Omit<Fact<"AnnouncementDrafted">, "text"> & {
  readonly announcement: string;
  /** The first wording and those that took its place, each from its day. */
  readonly texts: readonly [Fact<"AnnouncementReworded">, ...ReadonlyArray<Fact<"AnnouncementReworded">>];
  readonly state: AnnouncementState;
  readonly approvals: ReadonlyArray<Fact<"AnnouncementApproved"> & { readonly text: Wording }>;
  readonly told: ReadonlyArray<Fact<"AnnouncementTold">>;
  readonly withdrawn?: Fact<"AnnouncementWithdrawn">;
};

/** The part of the book that knows them. */
export interface AnnouncementPart {
  readonly announcement: { readonly announcements: Registry<Announcement> };
}

/** Before anything has been told of any decision. */
export const nothingTold: AnnouncementPart["announcement"] = { announcements: nothing() };

/** The one with a name. */
export const announcementNamed = ({ announcement }: AnnouncementPart, id: string) =>
  mustExist(find(announcement.announcements, id), "announcement", id);

/** The words as they stand. */
export const wordsNow = ({ texts }: Announcement): Wording => (texts.at(-1) ?? texts[0]).text;

/** What it says, or undefined where it is not known. */
export const announcementText = ({ announcement }: AnnouncementPart, id: string): Wording | undefined => {
  const known = find(announcement.announcements, id);
  return known && wordsNow(known);
};

/** The last day on which anything was done with it. */
export const lastDone = ({ on, texts, approvals, told }: Announcement): CalendarDate =>
  [...texts, ...approvals, ...told].reduce((last, each) => (each.on > last ? each.on : last), on);
