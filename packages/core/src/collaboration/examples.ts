/**
 * Examples of names: what is named exists, a name is given once, and none is anybody's number.
 */

import { type Command, day, identityNumberFaults, mistypedIdentityNumbers } from "../index.ts";
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
  ...[
    {
      says: { sv: "Ett personnummer i en anteckning.", en: "A personal identity number in a note." },
      asks: { note: { sv: "Gäller 19121212-1212, som väntar på besked." } },
      answers: ["note.sv"],
    },
    {
      says: { sv: "Ett personnummer som id.", en: "A personal identity number as an id." },
      asks: { person: "p-1212121212" },
      answers: ["person"],
    },
    {
      says: {
        sv: "Ett samordningsnummer: dagen och sextio.",
        en: "A coordination number: the day and sixty.",
      },
      asks: { note: { sv: "Gäller 121272-1219." } },
      answers: ["note.sv"],
    },
    {
      says: { sv: "Tillfälliga nummer, ett i varje punkt.", en: "Temporary numbers, one in each item." },
      asks: { items: [{ title: { sv: "20150101-TF09" } }, { title: { sv: "20150101T123" } }] },
      answers: ["items[0].title.sv", "items[1].title.sv"],
    },
    {
      says: {
        sv: "Ett organisationsnummer, ett diarienummer och ett telefonnummer i grupper är något annat.",
        en: "The number of an organisation, of a case, and of a telephone in groups are something else.",
      },
      asks: { note: { sv: "212000-0142, Dnr 2024/1212, 070-777 76 04" } },
      answers: [],
    },
    {
      says: {
        sv: "Med fel kontrollsiffra är det felskrivet eller något annat: det släpps igenom.",
        en: "With a wrong check digit it was mistyped or is something else: it is let through.",
      },
      asks: { note: { sv: "Gäller 121212-1213." } },
      answers: [],
    },
  ].map(({ says, asks, answers }) => ({
    rule: "PER-1" as const,
    says,
    asks,
    of: () => identityNumberFaults(asks).map(({ path }) => path),
    answers,
  })),
  {
    rule: "PER-1",
    says: {
      sv: "Svaret säger tecknen, och inte numret.",
      en: "The answer says the characters, and not the number.",
    },
    asks: { note: { sv: "Gäller 19121212-1212." } },
    of: () => identityNumberFaults({ note: { sv: "Gäller 19121212-1212." } }),
    answers: [
      {
        path: "note.sv",
        message:
          "Expected no personal identity number, and characters 8–20 read as one (PER-1). Say who it is by their function, or by their id among the people; a telephone number is written in groups: 070-777 76 04",
      },
    ],
  },
  {
    rule: "PER-1",
    says: {
      sv: "Vad som liknar ett sägs till den som förde in det.",
      en: "What looks like one is told to whoever entered it.",
    },
    asks: { note: { sv: "Gäller 121212-1213." } },
    of: () => mistypedIdentityNumbers({ note: { sv: "Gäller 121212-1213." } }),
    answers: [
      {
        path: "note.sv",
        message:
          "Characters 8–18 look like a personal identity number with a wrong check digit (PER-1). Is that what it was meant to be?",
      },
    ],
  },
];
