/**
 * What the book knows from old papers only.
 */
import { find, mustExist, nothing, type Registry, type Wording } from "../kernel/index.ts";
import type { ArchiveFact } from "./events.ts";

type Fact<Type extends ArchiveFact["type"]> = Omit<Extract<ArchiveFact, { readonly type: Type }>, "type">;
interface Struck {
  readonly struck?: Pick<Fact<"RecordedMeetingStruck">, "reason" | "on">;
}

/** A meeting or a decision as it is told in a paper, and why it was struck where it has been. */
export type MeetingKept = Fact<"MeetingRecorded"> & Struck;
export type DecisionKept = Fact<"DecisionRecorded"> & Struck;

/** Where an item that was put off came back. */
export type CameBackIn = Fact<"RecordedItemCameBack">["in"];

/** Every meeting and every decision that is known from old papers only, and where what they put off came back. */
export interface ArchiveState {
  readonly meetings: Registry<MeetingKept>;
  readonly decisions: Registry<DecisionKept>;
  readonly cameBack: Registry<CameBackIn>;
}

/** The part of the book that knows them. */
export interface ArchivePart {
  readonly archive: ArchiveState;
}

/** Before anything has been recorded. */
export const nothingRecorded: ArchiveState = { meetings: nothing(), decisions: nothing(), cameBack: nothing() };

/** Where it is found that an item came back; no name has a blank in it. */
export const placeOf = ({
  recordedMeeting,
  item,
}: {
  readonly recordedMeeting: string;
  readonly item: string;
}): string => `${recordedMeeting} ${item}`;

/** Where an item came back, or undefined where it has not. */
export const cameBackIn = (
  { archive }: ArchivePart,
  at: { readonly recordedMeeting: string; readonly item: string },
): CameBackIn | undefined => find(archive.cameBack, placeOf(at));

/** The recorded meeting with a name. */
export const recordedMeetingNamed = ({ archive }: ArchivePart, id: string) =>
  mustExist(find(archive.meetings, id), "recordedMeeting", id);

/** The item of a recorded meeting with a number. */
export const recordedItemNamed = ({ items = [] }: MeetingKept, item: string) =>
  mustExist(
    items.find((each) => each.item === item),
    "item",
    item,
  );

/** The recorded decision with a name. */
export const recordedDecisionNamed = ({ archive }: ArchivePart, id: string) =>
  mustExist(find(archive.decisions, id), "recordedDecision", id);

/** What a recorded meeting is called, or undefined where it is not known. */
export const recordedMeetingTitle = ({ archive }: ArchivePart, id: string): Wording | undefined =>
  find(archive.meetings, id)?.title;

/** What was decided, or undefined where it is not known. */
export const recordedDecisionText = ({ archive }: ArchivePart, id: string): Wording | undefined =>
  find(archive.decisions, id)?.text;

/** The body that met, where it is in the book; undefined where it is not, or there is no such meeting. */
export const bodyOfRecordedMeeting = ({ archive }: ArchivePart, id: string): string | undefined =>
  bodyIn(find(archive.meetings, id));

/** The body that decided, where it is in the book; undefined where it is not, or there is no such decision. */
export const bodyOfRecordedDecision = ({ archive }: ArchivePart, id: string): string | undefined =>
  bodyIn(find(archive.decisions, id));

const bodyIn = (kept: MeetingKept | DecisionKept | undefined): string | undefined =>
  kept !== undefined && "body" in kept.by ? kept.by.body : undefined;
