/**
 * What the values of a meeting are called: its items, how they ended, who is coming, whether the group is the group.
 */
import type {
  ItemKind,
  Link,
  MeetingForm,
  MeetingLine,
  Outcome,
  Outlook,
  QuorumAnswer,
  Reply,
} from "@konstellation/core";
import type { Labels } from "../concept-words.ts";

/** What an item is for. */
export const itemKinds: Labels<ItemKind> = {
  decision: { sv: "beslut", en: "decision" },
  dialogue: { sv: "dialog", en: "dialogue" },
  information: { sv: "information", en: "information" },
  workshop: { sv: "workshop", en: "workshop" },
  report: { sv: "rapport", en: "report" },
  formalities: { sv: "formalia", en: "formalities" },
};

/** How those who come to a meeting meet. */
export const meetingForms: Labels<MeetingForm> = {
  room: { sv: "i ett rum", en: "in a room" },
  digital: { sv: "digitalt", en: "digitally" },
  mixed: { sv: "i ett rum och digitalt", en: "in a room and digitally" },
};

/** How an item ended. */
export const outcomes: Labels<Outcome["kind"]> = {
  decided: { sv: "beslutad", en: "decided" },
  referred: { sv: "återremitterad", en: "referred" },
  deferred: { sv: "bordlagd", en: "deferred" },
  noted: { sv: "noterad", en: "noted" },
  proposed: { sv: "förslag, ej beslut", en: "proposed, not decided" },
  discussed: { sv: "diskuterad", en: "discussed" },
  withdrawn: { sv: "återtagen", en: "withdrawn" },
  lapsed: { sv: "förfallen", en: "lapsed" },
  brokenOff: { sv: "avbruten", en: "broken off" },
};

/** Whether the group is the group. */
export const verdicts: Labels<QuorumAnswer["verdict"]> = {
  quorate: { sv: "beslutför", en: "quorate" },
  inquorate: { sv: "ej beslutför", en: "not quorate" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** What the gathering is. */
export const forums: Labels<QuorumAnswer["forum"]> = {
  assembled: { sv: "samlad", en: "assembled" },
  subAssembled: { sv: "samlad för punkten", en: "assembled for the item" },
  broken: { sv: "inte längre samlad", en: "no longer assembled" },
  informal: { sv: "informell", en: "informal" },
};

/** What a seat has answered to the call. */
export const replies: Labels<Reply> = {
  coming: { sv: "kommer", en: "coming" },
  deputy: { sv: "ersättare kommer", en: "deputy coming" },
  notComing: { sv: "kommer inte", en: "not coming" },
};

/** What a remote link carries. */
export const links: Labels<Link> = {
  soundAndPicture: { sv: "ljud och bild", en: "sound and picture" },
  sound: { sv: "bara ljud", en: "sound only" },
  lost: { sv: "länken bruten", en: "link lost" },
};

/** What an item can hope for. */
export const outlooks: Labels<Outlook> = {
  quorate: { sv: "blir beslutför", en: "will be quorate" },
  dependsOn: { sv: "fler måste komma", en: "more must come" },
  inquorate: { sv: "kan inte bli beslutför", en: "cannot be quorate" },
  unknown: { sv: "okänt", en: "unknown" },
};

/** Where a meeting stands. */
export const meetingStatuses: Labels<MeetingLine["status"]> = {
  called: { sv: "kallat", en: "called" },
  open: { sv: "pågår", en: "open" },
  closed: { sv: "avslutat", en: "closed" },
  cancelled: { sv: "inställt", en: "cancelled" },
};
