/**
 * One refusal of every type, for the rulebook and for the test that every one of them is explained.
 *
 * Complete by type: a refusal without a sample does not compile.
 *
 * @since 0.1.0
 */
import { day, instant, type QuorumAnswer, type Refusal } from "@konstellation/core";

type Samples = { readonly [Type in Refusal["type"]]: Extract<Refusal, { type: Type }> };

const answer: QuorumAnswer = {
  verdict: "inquorate",
  forum: "informal",
  rule: "QUO-1",
  counted: { seats: 27, of: 28, organisations: 9, ofOrganisations: 9 },
  missing: [{ seat: "ljungby/social", organisation: "ljungby", why: "left" }],
  missingOrganisations: [],
  brokenAt: instant("2024-05-03T11:25:00+02:00"),
  flags: [],
  cure: [],
  explanation: {
    sv: "Det går inte att säga om gruppen är beslutför: något som avgör är inte känt.",
    en: "Whether the group is quorate cannot be said: something that decides it is not known.",
  },
};
const item = { meeting: "llg-2024-05-03", item: "6" };
const seat = "ljungby/social";

/** A refusal of every type. */
export const refusalSamples: Samples = {
  NotInTheBook: { type: "NotInTheBook", rule: "BOOK-1", kind: "meeting", id: "llg-2024-06-07" },
  AlreadyInTheBook: { type: "AlreadyInTheBook", rule: "BOOK-2", kind: "organisation", id: "vaxjo" },
  SeatAlreadyExists: { type: "SeatAlreadyExists", rule: "CON-1", seat: "ljungby/social-2", existing: seat },
  SeatEndsBeforeItBegins: {
    type: "SeatEndsBeforeItBegins",
    rule: "CON-1",
    seat,
    since: day("2024-01-01"),
    lastDay: day("2023-12-31"),
  },
  AppointmentOverlaps: { type: "AppointmentOverlaps", rule: "CON-2", seat, from: day("2024-01-01"), until: null },
  AppointmentEndsBeforeItBegins: {
    type: "AppointmentEndsBeforeItBegins",
    rule: "CON-2",
    seat,
    from: day("2024-07-01"),
    until: day("2024-06-30"),
  },
  NotAppointed: { type: "NotAppointed", rule: "CON-3", seat, person: "p-17", as: "deputy", day: day("2024-05-03") },
  ConstellationIsEmpty: { type: "ConstellationIsEmpty", rule: "CON-4", body: "llg", strangers: [] },
  CharterNeedsDecision: {
    type: "CharterNeedsDecision",
    rule: "CON-6",
    body: "llg",
    inForceFrom: day("2024-01-01"),
  },
  CharterNotDecided: {
    type: "CharterNotDecided",
    rule: "CON-6",
    body: "llg",
    decision: "new-charter",
    why: "tooEarly",
    decidedOn: day("2024-06-14"),
  },
  BodyStillAnswers: {
    type: "BodyStillAnswers",
    rule: "CON-5",
    body: "working-group",
    decisions: ["annual-wheel"],
    commitments: ["llg-2024-05-03.7.1"],
    reportBacks: [],
    meetings: ["working-group-2024-06-14"],
  },
  NothingToHandOver: { type: "NothingToHandOver", rule: "CON-5", body: "working-group", to: "au" },
  NotADecisionItem: { type: "NotADecisionItem", rule: "MTG-1", ...item, kinds: ["dialogue"] },
  NoOpenTreatment: { type: "NoOpenTreatment", rule: "MTG-1", ...item },
  ItemsWithoutOutcome: { type: "ItemsWithoutOutcome", rule: "MTG-2", meeting: item.meeting, items: ["4", "6"] },
  ItemHasEnded: { type: "ItemHasEnded", rule: "MTG-2", ...item, outcome: "decided" },
  MeetingNotOpen: { type: "MeetingNotOpen", rule: "MTG-3", meeting: item.meeting, status: "closed" },
  OutOfOrder: {
    type: "OutOfOrder",
    rule: "MTG-4",
    meeting: item.meeting,
    at: instant("2024-05-03T09:00:00+02:00"),
    notBefore: instant("2024-05-03T09:10:00+02:00"),
  },
  AnotherItemOpen: { type: "AnotherItemOpen", rule: "MTG-4", meeting: item.meeting, item: "6", open: "5" },
  PresenceDoesNotFit: {
    type: "PresenceDoesNotFit",
    rule: "MTG-4",
    meeting: item.meeting,
    seat,
    person: "p-17",
    problem: "notThere",
  },
  CorrectionDoesNotFit: {
    type: "CorrectionDoesNotFit",
    rule: "MTG-4",
    meeting: item.meeting,
    seat,
    person: "p-17",
    problem: "neverRecorded",
  },
  RecusalDoesNotFit: { type: "RecusalDoesNotFit", rule: "QUO-4", ...item, seat, problem: "itemHasEnded" },
  NoSecondCall: {
    type: "NoSecondCall",
    rule: "QUO-7",
    meeting: "llg-2024-05-10",
    first: item.meeting,
    why: "charterHasNone",
    earliest: null,
  },
  GroupIsQuorate: { type: "GroupIsQuorate", rule: "QUO-7", ...item },
  CalledTooLate: {
    type: "CalledTooLate",
    rule: "MTG-5",
    meeting: item.meeting,
    day: day("2024-05-03"),
    calledOn: day("2024-04-26"),
    noticeDays: 14,
    earliest: day("2024-05-10"),
  },
  TimesDoNotFit: {
    type: "TimesDoNotFit",
    rule: "MTG-5",
    meeting: item.meeting,
    day: day("2024-05-03"),
    why: "notOnTheDay",
  },
  NotesNotAdjustable: {
    type: "NotesNotAdjustable",
    rule: "MTG-3",
    meeting: item.meeting,
    seat: "rgk/rss",
    why: "adjusterTookTheNotes",
  },
  PapersNotEqual: {
    type: "PapersNotEqual",
    rule: "PAP-1",
    ...item,
    papers: [
      {
        paper: "wheel-proposal",
        version: "1",
        seats: [
          { seat, why: "notReached" },
          { seat: "vaxjo/schools", why: "olderVersion" },
          { seat: "almhult/care", why: "late" },
        ],
      },
    ],
  },
  NotQuorate: {
    type: "NotQuorate",
    rule: "QUO-1",
    ...item,
    forum: "informal",
    cure: "fillSeats",
    brokenAt: answer.brokenAt,
    missing: [
      {
        seat,
        organisation: "ljungby",
        why: "left",
        label: { sv: "socialchef, Ljungby", en: "head of social services, Ljungby" },
        since: instant("2024-05-03T11:25:00+02:00"),
        deputies: [
          {
            person: "p-17",
            title: { sv: "biträdande socialchef, Ljungby", en: "deputy head of social services, Ljungby" },
          },
        ],
      },
    ],
    answer,
  },
  QuorumNotKnown: { type: "QuorumNotKnown", rule: "QUO-1", ...item, flags: [{ code: "noRule" }], answer },
  OwnerNotInForce: {
    type: "OwnerNotInForce",
    rule: "DEC-1",
    owner: { kind: "seat", id: "gone/social" },
    day: day("2024-05-03"),
  },
  ComesBackTooEarly: { type: "ComesBackTooEarly", rule: "DEC-6", item: "5", back: "2024-04", day: day("2024-05-03") },
  CommitmentCarriedOut: {
    type: "CommitmentCarriedOut",
    rule: "DEC-7",
    commitment: "llg-2024-02-02.2.1.vaxjo",
    on: day("2024-03-01"),
  },
  TermDoesNotMakeSense: {
    type: "TermDoesNotMakeSense",
    rule: "AGR-1",
    agreement: "a",
    faults: [{ path: "term.until", message: "Expected a day on or after term.from (2024-01-01)" }],
  },
  LastDayNotReachable: {
    type: "LastDayNotReachable",
    rule: "AGR-2",
    agreement: "resource-centre",
    wanted: day("2024-06-30"),
    firstPossible: day("2024-12-31"),
  },
  NotAParty: { type: "NotAParty", rule: "AGR-4", agreement: "resource-centre", party: "flen" },
  NoticeAlreadyGiven: { type: "NoticeAlreadyGiven", rule: "AGR-4", agreement: "resource-centre", party: "vaxjo" },
  DecisionIsNotNotice: {
    type: "DecisionIsNotNotice",
    rule: "AGR-5",
    agreement: "resource-centre",
    party: "vaxjo",
    missing: "received",
  },
  NothingIsEnding: { type: "NothingIsEnding", rule: "AGR-8", agreement: "resource-centre", on: day("2024-05-02") },
  NobodyDescribesIt: {
    type: "NobodyDescribesIt",
    rule: "AGR-8",
    agreement: "resource-centre",
    what: { sv: "Rådgivning till skolor", en: "Advice to schools" },
  },
  NoticeDoesNotFit: {
    type: "NoticeDoesNotFit",
    rule: "AGR-4",
    agreement: "resource-centre",
    party: "vaxjo",
    why: "daysOutOfOrder",
    day: day("2024-05-02"),
  },
  AgreementHasEnded: {
    type: "AgreementHasEnded",
    rule: "AGR-7",
    agreement: "resource-centre",
    by: "termination",
    lastDay: day("2024-12-31"),
  },
  NotConcluded: {
    type: "NotConcluded",
    rule: "AGR-13",
    agreement: "discharge",
    day: day("2024-06-10"),
    concludedOn: null,
    lacking: ["ljungby", "rgk"],
  },
  NothingToApprove: {
    type: "NothingToApprove",
    rule: "AGR-13",
    agreement: "discharge",
    party: "ljungby",
    why: "tooLate",
    day: day("2024-08-31"),
  },
  AmendmentDoesNotFit: {
    type: "AmendmentDoesNotFit",
    rule: "AGR-14",
    agreement: "deviations",
    from: day("2024-01-01"),
    why: "notAfterTheLatest",
    latest: day("2024-01-01"),
  },
  ListHasFaults: {
    type: "ListHasFaults",
    rule: "AGR-1",
    accepted: 11,
    refused: [
      {
        line: 7,
        agreement: "dementia",
        refusal: { type: "NotInTheBook", rule: "BOOK-1", kind: "organisation", id: "flen" },
      },
    ],
  },
};
