// The acts of a collaboration of nine parties and one meeting of it, as commands with the days they speak of.
import { day, instant, plusDays } from "@konstellation/core";

const parties = ["o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "region"];
const seats = [
  ...parties.slice(0, -1).flatMap((party) => ["schools", "social", "care"].map((each) => [party, each])),
  ...["healthCare", "chair", "rss", "finance"].map((each) => ["region", each]),
].map(([organisation, does]) => ({ seat: `${organisation}/${does.toLowerCase()}`, organisation, does }));
export const FROM = day("1990-01-01");

/** The day of the meeting that is decided; all its other days are so many days from it. */
export const MEETING_DAY = day("2024-03-01");
export const offsets = {
  called: -30,
  sent: -20,
  agreed: -400,
  reported: 40,
  adjusted: 10,
  due: 90,
  back: 120,
  ended: 300,
};
export const on = Object.fromEntries(
  Object.entries(offsets).map(([name, days]) => [name, plusDays(MEETING_DAY, days)]),
);
const at = (clock) => instant(`${MEETING_DAY}T${clock}:00+01:00`);

export const founding = [
  { type: "FoundCollaboration", collaboration: "grown", name: { sv: "En växande samverkan" } },
  ...parties.map((organisation) => ({
    type: "AdmitOrganisation",
    organisation,
    name: `Organisation ${organisation}`,
    kind: organisation === "region" ? "region" : "municipality",
  })),
  { type: "EstablishBody", body: "llg", name: { sv: "Ledningsgruppen" }, kind: "leadershipGroup" },
  { type: "EstablishBody", body: "au", name: { sv: "Arbetsutskottet" }, kind: "workingCommittee" },
  ...seats.flatMap(({ seat, organisation, does }) => [
    { type: "CreateSeat", seat, body: "llg", organisation, function: does, label: { sv: `${does}, ${organisation}` } },
    { type: "AppointPerson", seat, person: `p-${seat.replace("/", "-")}`, as: "holder", from: FROM },
  ]),
  {
    type: "AdoptCharter",
    body: "llg",
    from: FROM,
    source: "bench",
    charter: {
      quorum: { rule: "everySeat" },
      remote: "counts",
      paperLeadDays: 7,
      adjustment: { days: 14, nature: "agreed" },
    },
  },
];

export const registered = {
  type: "RegisterAgreement",
  agreement: "agreement-x",
  title: { sv: "Avtal" },
  kind: "agreement",
  parties,
  term: { kind: "untilFurtherNotice", from: on.agreed },
  notice: { length: "P6M" },
  review: { first: on.due, every: "P1Y" },
  source: { sv: "bench" },
  owner: { kind: "organisation", id: "region" },
};

const kinds = ["information", "decision", "decision", "dialogue", "dialogue", "decision", "decision", "information"];
const text = { sv: "Gruppen beslutar enligt förslaget.", en: "The group decides as proposed." };

/** The acts that call a meeting. `earlier` is the meeting whose deferred item comes back. */
export const calling = (meeting, earlier) => [
  { type: "CallMeeting", meeting, body: "llg", day: MEETING_DAY, title: { sv: "Möte" }, calledOn: on.called },
  ...kinds.map((kind, index) => ({
    type: "PlaceItem",
    meeting,
    item: String(index + 1),
    title: { sv: `Punkt ${index + 1}` },
    kinds: [kind],
    ...(index === 6 && earlier !== undefined ? { continues: { meeting: earlier, item: "7" } } : {}),
  })),
  ...["2", "3", "6"].flatMap((item) => [
    {
      type: "RegisterPaper",
      paper: `${meeting}-paper-${item}`,
      version: "1",
      meeting,
      item,
      title: { sv: "Underlag" },
      hash: "5f".repeat(32),
    },
    {
      type: "DistributePaper",
      paper: `${meeting}-paper-${item}`,
      version: "1",
      seats: seats.map(({ seat }) => seat),
      at: instant(`${on.sent}T15:00:00+01:00`),
    },
  ]),
  ...seats.slice(0, 6).map(({ seat }) => ({ type: "RecordReply", meeting, seat, reply: "coming" })),
];

/** How each item ends; the sixth decides to end an agreement when there is one to end. */
const endings = (meeting, ends) => [
  (item) => ({ type: "NoteItem", ...item, note: { sv: "Noterades." }, decisionExpected: on.back }),
  (item) => ({
    type: "TakeDecision",
    ...item,
    decision: `${meeting}-d2`,
    text,
    strength: "endorsesWithConditions",
    owner: { kind: "body", id: "llg" },
    duties: [{ text: { sv: "Svara" }, on: "everyParty", due: on.due, condition: true }],
  }),
  (item) => ({ type: "DeferItem", ...item, until: on.back, reason: { sv: "Bereds mer" } }),
  (item) => ({ type: "ReferItem", ...item, to: "au", scope: [{ sv: "Omfattning" }], back: on.back }),
  (item) => ({ type: "StateProposal", ...item, text }),
  (item) => ({
    ...(ends === undefined
      ? { type: "TakeDecision" }
      : {
          type: "TerminateAgreement",
          agreement: ends,
          lastDay: on.ended,
          succession: { kind: "toBeDescribed", commitment: `${meeting}.6.1` },
        }),
    ...item,
    decision: `${meeting}-d6`,
    text,
    strength: "decides",
    owner: { kind: "organisation", id: "region" },
    duties: [
      {
        text: { sv: "Beskriva fortsättningen" },
        on: { kind: "organisation", id: "region" },
        reportBack: { body: "llg", when: on.back },
      },
    ],
  }),
  (item) => ({ type: "DeferItem", ...item, until: on.back, reason: { sv: "Bereds mer" } }),
  (item) => ({ type: "ConcludeDialogue", ...item }),
];

const clock = (minutes) =>
  `${String(9 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The acts that hold a meeting and see to what follows from it. */
export const holding = (meeting, ends) => [
  { type: "OpenMeeting", meeting, at: at("09:00") },
  { type: "CallRoll", meeting, at: at("09:00"), remote: [{ seat: "o1/care" }] },
  ...endings(meeting, ends).flatMap((end, index) => [
    { type: "OpenTreatment", meeting, item: String(index + 1), at: at(clock(index * 20 + 5)) },
    end({ meeting, item: String(index + 1), at: at(clock(index * 20 + 20)) }),
    ...(index === 5 || index === 6
      ? [
          {
            type: "RecordDepartures",
            meeting,
            at: at(clock(index * 20 + 22)),
            people: [{ seat: `o${index}/care`, person: `p-o${index}-care` }],
          },
        ]
      : []),
  ]),
  { type: "CloseMeeting", meeting, at: at("12:00") },
  { type: "DraftNotes", meeting, noteTakers: ["region/rss"] },
  { type: "AdjustNotes", meeting, adjuster: "region/chair", on: on.adjusted },
  ...(ends === undefined
    ? []
    : parties.map((party) => ({ type: "GiveNotice", agreement: ends, party, given: { received: MEETING_DAY } }))),
  ...parties.slice(0, 4).map((party, index) => ({
    type: "ReportCommitment",
    commitment: `${meeting}.2.1.${party}`,
    on: on.reported,
    text: { sv: "Klart" },
    state: index % 2 === 0 ? "carriedOut" : "goesOn",
  })),
];
