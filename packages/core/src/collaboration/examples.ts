/**
 * Examples of names: what is named exists, and a name is given once.
 */

import { type Command, day } from "../index.ts";
import type { RuleExample } from "../testing/example.ts";
import { called, clock, group, ready } from "../testing/small-world.ts";

const admit = (organisation: string, name: string): Command => ({
  type: "AdmitOrganisation",
  organisation,
  name,
  kind: "municipality",
});

const renames = (from: string, name: string): Command => ({
  type: "RenameOrganisation",
  organisation: "vaxjo",
  name,
  from: day(from),
});

/** The examples. */
export const examples: ReadonlyArray<RuleExample> = [
  {
    rule: "BOOK-1",
    says: { sv: "Mötet finns i boken och öppnas.", en: "The meeting is in the book, and it is opened." },
    given: ready,
    when: { type: "OpenMeeting", meeting: "m", at: clock("09:00") },
    adds: ["MeetingOpened"],
  },
  {
    rule: "BOOK-1",
    says: {
      sv: "Ett möte som ingen har kallat till kan inte öppnas.",
      en: "A meeting that nobody has called cannot be opened.",
    },
    given: ready,
    when: { type: "OpenMeeting", meeting: "m9", at: clock("09:00") },
    refuses: "NotInTheBook",
  },
  {
    rule: "BOOK-1",
    says: {
      sv: "En plats kan inte höra till en organisation som inte är med i samverkan.",
      en: "A seat cannot belong to an organisation that is not in the collaboration.",
    },
    given: group,
    when: {
      type: "CreateSeat",
      seat: "flen/social",
      body: "llg",
      organisation: "flen",
      function: "social",
      label: { sv: "socialchef, Flen", en: "head of social services, Flen" },
    },
    refuses: "NotInTheBook",
  },
  {
    rule: "BOOK-2",
    says: { sv: "Ett nytt namn är ledigt.", en: "A new name is free." },
    given: group,
    when: admit("alvesta", "Alvesta kommun"),
    adds: ["OrganisationAdmitted"],
  },
  {
    rule: "BOOK-2",
    says: {
      sv: "En organisation som redan är med tas inte in en gång till.",
      en: "An organisation that is already a member is not admitted again.",
    },
    given: group,
    when: admit("vaxjo", "Växjö kommun"),
    refuses: "AlreadyInTheBook",
  },
  {
    rule: "BOOK-4",
    says: {
      sv: "En kommun byter namn från ett årsskifte; det som hände dessförinnan visas med det gamla namnet.",
      en: "A municipality changes its name from the turn of a year; what happened before that is shown with the old one.",
    },
    given: group,
    when: renames("2025-01-01", "Växjö stad"),
    adds: ["OrganisationRenamed"],
  },
  {
    rule: "BOOK-4",
    says: {
      sv: "Det namn som redan gäller den dagen är inget nytt namn.",
      en: "The name that it has on that day already is not a new one.",
    },
    given: group,
    when: renames("2025-01-01", "Växjö kommun"),
    refuses: "NotRenamed",
    because: "calledSo",
  },
  {
    rule: "BOOK-4",
    says: {
      sv: "Den som togs in vid ett årsskifte kan inte ha bytt namn dessförinnan.",
      en: "One that was admitted at the turn of a year cannot have changed its name before that.",
    },
    given: group,
    when: renames("2023-12-31", "Växjö stad"),
    refuses: "NotRenamed",
    because: "notThereYet",
  },
  {
    rule: "BOOK-4",
    says: {
      sv: "Ett organ som har upphört byter inte namn efteråt.",
      en: "A body that has ended does not change its name afterwards.",
    },
    given: [...group, { type: "BodyDissolved", body: "llg", lastDay: day("2024-12-31") }],
    when: { type: "RenameBody", body: "llg", name: { sv: "Länsledningen" }, from: day("2025-01-01") },
    refuses: "NotRenamed",
    because: "notThereAnyMore",
  },
  {
    rule: "BOOK-2",
    says: {
      sv: "Två möten kan inte ha samma namn.",
      en: "Two meetings cannot have the same name.",
    },
    given: [...group, ...called],
    when: {
      type: "CallMeeting",
      meeting: "m",
      body: "llg",
      day: day("2024-06-07"),
      title: { sv: "Juni", en: "June" },
    },
    refuses: "AlreadyInTheBook",
  },
];
