/**
 * What the facts of a meeting say only since some release. A book that was written before says it of none of them.
 */

/** Where in each fact. */
export const saidSince = {
  /** With which group and under which charter a meeting opened (MTG-8), and that it was entered afterwards (MTG-6). */
  MeetingOpened: ["group", "charter", "enteredOn"],
  MeetingResumed: ["group"],
  MeetingClosed: ["enteredOn"],
  TreatmentOpened: ["enteredOn"],
  /** Whether the group was known not to be quorate when an item lapsed (QUO-7). */
  ItemConcluded: ["outcome.quorum", "enteredOn"],
  /** The day on which a version was registered (PAP-3). */
  PaperRegistered: ["registeredOn"],
  /** When it was entered that papers had reached somebody (PAP-1). */
  PaperDistributed: ["recordedAt"],
  /** The organisation that somebody is from, where the appointment says (QUO-5). */
  PeopleArrived: ["people.organisation", "enteredOn"],
  PresenceCorrected: ["organisation"],
  PeopleLeft: ["enteredOn"],
  LinkChanged: ["enteredOn"],
  GuestsArrived: ["enteredOn"],
} as const;
