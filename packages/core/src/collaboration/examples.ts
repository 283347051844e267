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
