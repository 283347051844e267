// Books as long as one likes: the acts of one meeting are decided once by the rules, and what they led to is written
// again for every meeting, a week apart. A meeting is about fifty entries; every third registers an agreement, and
// every sixth ends one, with the notices of all nine parties.
import { bookDecider, day, instant, plusDays } from "@konstellation/core";

/** The day the book is asked about, and how many meetings are still to be held then. */
export const TODAY = day("2026-06-01");
const TO_COME = 3;

const parties = ["o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "region"];
const seats = [
  ...parties.slice(0, -1).flatMap((party) => ["schools", "social", "care"].map((each) => [party, each])),
  ...["healthCare", "chair", "rss", "finance"].map((each) => ["region", each]),
].map(([organisation, does]) => ({ seat: `${organisation}/${does.toLowerCase()}`, organisation, does }));
const FROM = day("1990-01-01");

/** The day of the meeting that is decided; all its other days are so many days from it. */
const MEETING_DAY = day("2024-03-01");
const offsets = { called: -30, sent: -20, agreed: -400, reported: 40, adjusted: 10, due: 90, back: 120, ended: 300 };
const on = Object.fromEntries(Object.entries(offsets).map(([name, days]) => [name, plusDays(MEETING_DAY, days)]));
const at = (clock) => instant(`${MEETING_DAY}T${clock}:00+01:00`);

const founding = [
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

const registered = {
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
const calling = (meeting, earlier) => [
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
const holding = (meeting, ends) => [
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

/** The entries that commands led to, each the facts of one, and the book after them. */
const decided = (before, commands, today) => {
  let book = before;
  const context = { day: today, instant: instant(`${today}T17:00:00+01:00`), actor: "bench" };
  const entries = commands.map((command) => {
    const facts = bookDecider.decide(book, command, context);
    if (facts._tag !== "Success") throw new Error(`${command.type} was refused: ${JSON.stringify(facts.failure)}`);
    book = facts.success.reduce(bookDecider.evolve, book);
    return facts.success;
  });
  return { book, entries };
};

/** One meeting's entries as text in which names and days can be written anew. */
const template = (entries) => ({ count: entries.length, json: JSON.stringify(entries.flat()) });

const templates = () => {
  const base = decided(bookDecider.initial, founding, FROM);
  const after = (start, commands) => decided(start, commands, plusDays(MEETING_DAY, 60));
  const first = after(base.book, [...calling("meeting-y"), ...holding("meeting-y")]);
  const agreement = after(first.book, [registered]);
  const called = after(agreement.book, calling("meeting-x", "meeting-y"));
  const held = after(called.book, holding("meeting-x"));
  const ending = after(called.book, holding("meeting-x", "agreement-x"));
  return {
    base: base.entries,
    first: template(first.entries),
    agreement: template(agreement.entries),
    called: template(called.entries),
    held: template(held.entries),
    ending: template(ending.entries),
  };
};

/** The facts of a book of about so many entries, and the names of a thing of each kind in its middle. */
export const grownBook = (size) => {
  const { base, first, agreement, called, held, ending } = templates();
  const facts = [...base.flat()];
  let entries = base.length;
  const write = ({ count, json }, meeting, of, today) => {
    const days = Object.entries(offsets).map(([name, days]) => [on[name], plusDays(today, days)]);
    let written = json;
    for (const [was, is] of [[MEETING_DAY, today], ...days]) written = written.replaceAll(was, is.replaceAll("-", "~"));
    written = written
      .replaceAll("meeting-x", `meeting-${meeting}`)
      .replaceAll("meeting-y", `meeting-${meeting === 0 ? 0 : meeting - 1}`)
      .replaceAll("agreement-x", `agreement-${of}`)
      .replace(/(\d{4})~(\d\d)~(\d\d)/g, "$1-$2-$3");
    for (const fact of JSON.parse(written)) facts.push(fact);
    entries += count;
  };
  // Counted from the end: how many meetings there are is known first, so that all sizes are asked about the same day.
  const each = first.count + (agreement.count + (ending.count - held.count) / 2) / 3;
  const meetings = Math.max(TO_COME + 1, Math.round((size - base.length) / each));
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const today = plusDays(TODAY, (meeting - (meetings - TO_COME)) * 7 + 3);
    if (meeting === 0) write(first, meeting, 0, today);
    else {
      if (meeting % 3 === 1) write(agreement, meeting, meeting, today);
      write(called, meeting, meeting, today);
      // What is ended was registered three meetings before, so that every second agreement goes on.
      if (meeting < meetings - TO_COME)
        write(meeting % 6 === 4 ? ending : held, meeting, meeting % 6 === 4 ? meeting - 3 : meeting, today);
    }
  }
  const middle = 1 + 6 * Math.floor(meetings / 12);
  return {
    facts,
    entries,
    meetings,
    meeting: `meeting-${middle}`,
    decision: `meeting-${middle}-d2`,
    agreement: `agreement-${middle}`,
  };
};
