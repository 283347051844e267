/**
 * The life of a group's meetings, with every act that can be done to a meeting and its items.
 */
import { on, said, type Told } from "../told.ts";

const DAY = "2024-05-03";
const at = (clock: string, day = DAY) => `${day}T${clock}:00+02:00`;
const hash = (digit: string) => digit.repeat(64);
const [first, moved] = [{ meeting: "m" }, { meeting: "moved" }] as const;
const item = (number: string) => ({ ...first, item: number });
const place = (number: string, more: object = {}) =>
  on("2024-03-02", {
    type: "PlaceItem",
    ...item(number),
    title: said(`item ${number}`),
    kinds: ["decision", "dialogue"],
    ...more,
  });
const organisation = (name: string) =>
  on("2023-01-01", { type: "AdmitOrganisation", organisation: name, name: `${name} kommun`, kind: "municipality" });
const seat = (name: string): ReadonlyArray<Told> => [
  on("2023-01-02", {
    type: "CreateSeat",
    seat: `${name}/social`,
    body: "llg",
    organisation: name,
    function: "social",
    label: said(`seat of ${name}`),
  }),
  on("2023-01-02", {
    type: "AppointPerson",
    seat: `${name}/social`,
    person: `p-${name}`,
    as: "holder",
    from: "2023-01-02",
  }),
];

const before: ReadonlyArray<Told> = [
  on("2023-01-01", { type: "FoundCollaboration", collaboration: "county", name: said("the collaboration") }),
  ...["alvesta", "ljungby", "vaxjo"].map(organisation),
  on("2023-01-02", { type: "EstablishBody", body: "llg", name: said("the group"), kind: "leadershipGroup" }),
  ...["alvesta", "ljungby", "vaxjo"].flatMap(seat),
  on("2023-01-02", {
    type: "AppointPerson",
    seat: "vaxjo/social",
    person: "d-vaxjo",
    as: "deputy",
    from: "2023-01-03",
    title: said("deputy"),
  }),
  on("2023-01-02", {
    type: "NameSubConstellation",
    body: "llg",
    constellation: "two",
    name: said("two of them"),
    seats: ["alvesta/social", "ljungby/social"],
  }),
  on("2023-01-04", {
    type: "AdoptCharter",
    body: "llg",
    from: "2023-01-05",
    source: "The founding paper",
    charter: {
      quorum: { rule: "moreThan", share: "1/2", of: "seats" },
      recused: "counts",
      remote: "counts",
      noticeDays: 7,
      noticeWaiver: "everySeat",
      secondCall: { quorum: { rule: "atLeast", count: 1, of: "seats" } },
    },
  }),
];

const called: ReadonlyArray<Told> = [
  on("2024-03-02", {
    type: "CallMeeting",
    ...first,
    body: "llg",
    day: DAY,
    title: said("spring meeting"),
    calledOn: "2024-03-01",
    times: { starts: at("08:58"), ends: at("16:58") },
    form: "mixed",
    place: said("the town hall"),
  }),
  place("2", { kinds: ["dialogue"] }),
  ...["1", "3", "4", "5", "6", "7", "8", "9", "10"].map((number) => place(number)),
  place("11", {
    presenters: said("presenters"),
    presentedBy: ["p-presenter"],
    minutes: 25,
    expects: said("to have read it"),
    constellation: { named: "two" },
  }),
  place("12", { constellation: { seats: ["vaxjo/social", "alvesta/social"] } }),
  place("13", { constellation: { functions: ["social"] } }),
  on("2024-03-02", {
    type: "RegisterPaper",
    ...item("1"),
    paper: "plan",
    version: "v1",
    title: said("draft plan"),
    hash: hash("1"),
  }),
  on("2024-04-05", {
    type: "DistributePaper",
    paper: "plan",
    version: "v1",
    seats: ["alvesta/social", "vaxjo/social"],
    at: "2024-04-04T12:01:00+02:00",
  }),
  on("2024-04-11", {
    type: "RegisterPaper",
    ...item("1"),
    paper: "plan",
    version: "v2",
    title: said("final plan"),
    hash: hash("2"),
    change: { kind: "substance", text: said("what the final plan changed") },
  }),
  on("2024-04-12", {
    type: "DistributePaper",
    paper: "plan",
    version: "v2",
    seats: ["alvesta/social", "ljungby/social", "vaxjo/social"],
    at: "2024-04-12T12:02:00+02:00",
  }),
  on("2024-04-13", { type: "RecordReply", ...first, seat: "vaxjo/social", reply: "coming" }),
];

const held: ReadonlyArray<Told> = [
  on(DAY, { type: "OpenMeeting", ...first, at: at("08:50") }),
  on(DAY, { type: "UnopenMeeting", ...first, reason: said("opened too early") }),
  on(DAY, { type: "OpenMeeting", ...first, at: at("09:00") }),
  on(DAY, {
    type: "CallRoll",
    ...first,
    at: at("09:01"),
    absent: ["ljungby/social"],
    remote: [{ seat: "alvesta/social" }],
    deputies: [{ seat: "vaxjo/social", person: "d-vaxjo" }],
  }),
  on(DAY, {
    type: "RecordArrivals",
    ...first,
    at: at("09:02"),
    people: [{ seat: "ljungby/social", person: "p-ljungby", as: "holder", mode: "remote", link: "soundAndPicture" }],
  }),
  on(DAY, {
    type: "RecordLink",
    ...first,
    at: at("09:03"),
    people: [{ seat: "ljungby/social", person: "p-ljungby", link: "lost" }],
  }),
  on(DAY, {
    type: "RecordLink",
    ...first,
    at: at("09:04"),
    people: [{ seat: "ljungby/social", person: "p-ljungby", link: "soundAndPicture" }],
  }),
  on(DAY, {
    type: "ChangeMode",
    ...first,
    at: at("09:05"),
    people: [{ seat: "alvesta/social", person: "p-alvesta", mode: "room" }],
  }),
  on(DAY, { type: "RelieveSeat", ...first, at: at("09:06"), seat: "vaxjo/social", by: "p-vaxjo", mode: "room" }),
  on(DAY, { type: "RecordGuests", ...first, at: at("09:07"), people: [{ person: "g1", as: said("process lead") }] }),
  on(DAY, {
    type: "ChangeMode",
    ...first,
    at: at("09:08"),
    people: [{ seat: "vaxjo/social", person: "p-vaxjo", mode: "remote" }],
  }),
  on(DAY, { type: "OpenTreatment", ...item("1"), at: at("09:10") }),
  on(DAY, {
    type: "NoteItem",
    ...item("1"),
    at: `${DAY}T09:10:30+02:00`,
    note: said("noted before the rest"),
    goesOn: true,
  }),
  on(DAY, { type: "BreakOffTreatment", ...item("1"), at: at("09:11"), note: said("first reflection") }),
  on(DAY, { type: "OpenTreatment", ...item("1"), at: at("09:12") }),
  on(DAY, {
    type: "NoteItem",
    ...item("1"),
    at: at("09:13"),
    note: said("second reflection"),
    decisionExpected: "2024-W41",
  }),
  on(DAY, { type: "OpenTreatment", ...item("1"), at: at("09:14") }),
  on(DAY, { type: "StateProposal", ...item("1"), at: at("09:15"), text: said("proposal") }),
  on(DAY, { type: "OpenTreatment", ...item("1"), at: at("09:16") }),
  on(DAY, {
    type: "TakeDecision",
    ...item("1"),
    at: at("09:20"),
    decision: "d1",
    text: said("decision"),
    strength: "decides",
    owner: { kind: "body", id: "llg" },
    note: said("what was said before deciding"),
    duties: [
      { text: said("duty of a party"), on: { kind: "organisation", id: "vaxjo" }, due: "2024-Q3" },
      {
        text: said("duty of a seat"),
        on: { kind: "seat", id: "ljungby/social" },
        reportBack: { body: "llg", when: "2024-W42" },
      },
    ],
  }),
  on(DAY, { type: "OpenTreatment", ...item("2"), at: at("09:30") }),
  on(DAY, { type: "ConcludeDialogue", ...item("2"), at: at("09:31"), note: said("what was said") }),
  on(DAY, {
    type: "MakeCommitments",
    ...item("2"),
    tasks: [
      {
        text: said("a task of the dialogue"),
        on: { kind: "body", id: "llg" },
        due: "2024-Q2",
        reportBack: { body: "llg", when: "2024-W44" },
      },
    ],
  }),
  on(DAY, { type: "OpenTreatment", ...item("3"), at: at("09:32") }),
  on(DAY, {
    type: "ReferItem",
    ...item("3"),
    at: at("09:33"),
    to: "llg",
    scope: [said("the scope"), said("the time")],
    back: "2024-Q4",
    note: said("what the group misses"),
  }),
  on(DAY, { type: "OpenTreatment", ...item("4"), at: at("09:34") }),
  on(DAY, {
    type: "DeferItem",
    ...item("4"),
    at: at("09:35"),
    until: "2024-W43",
    reason: said("papers were late"),
    note: said("what was said all the same"),
  }),
  on(DAY, { type: "WithdrawItem", ...item("5"), at: at("09:36"), reason: said("taken back") }),
  on(DAY, { type: "OpenTreatment", ...item("6"), at: at("09:37") }),
  on(DAY, {
    type: "RecordRecusal",
    ...item("6"),
    seat: "vaxjo/social",
    person: "p-vaxjo",
    ground: said("a party"),
    from: at("09:38"),
    reason: said("entered late"),
  }),
  on(DAY, {
    type: "WithdrawRecusal",
    ...item("6"),
    seat: "vaxjo/social",
    person: "p-vaxjo",
    reason: said("no party after all"),
  }),
  on(DAY, { type: "WithdrawItem", ...item("6"), at: at("09:39"), reason: said("taken back on the table") }),
  on(DAY, { type: "TakeRecess", ...first, at: at("12:00"), resumes: "2024-05-06" }),
  on("2024-05-06", { type: "ResumeMeeting", ...first, at: at("13:00", "2024-05-06") }),
  on("2024-05-06", { type: "CallRoll", ...first, at: at("13:01", "2024-05-06") }),
  on("2024-05-06", {
    type: "RecordDepartures",
    ...first,
    at: at("13:02", "2024-05-06"),
    people: [{ seat: "vaxjo/social", person: "p-vaxjo" }],
  }),
  on("2024-05-06", {
    type: "RecordDepartures",
    ...first,
    at: at("13:03", "2024-05-06"),
    people: [{ seat: "ljungby/social", person: "p-ljungby" }],
  }),
  on("2024-05-06", { type: "OpenTreatment", ...item("7"), at: at("13:04", "2024-05-06") }),
  on("2024-05-06", {
    type: "BreakOffTreatment",
    ...item("7"),
    at: at("13:05", "2024-05-06"),
    note: said("two had left"),
  }),
  ...["7", "8", "9", "10", "11", "12", "13"].map((number, minute) =>
    on("2024-05-06", {
      type: "LapseItem",
      ...item(number),
      at: at(`13:${10 + minute}`, "2024-05-06"),
      note: said(`lapse of ${number}`),
    }),
  ),
  on("2024-05-06", { type: "CloseMeeting", ...first, at: at("14:00", "2024-05-06") }),
];

const afterwards: ReadonlyArray<Told> = [
  on("2024-05-07", {
    type: "CorrectPresence",
    ...first,
    seat: "alvesta/social",
    person: "p-alvesta",
    was: at("09:05"),
    now: { from: at("09:09"), until: at("11:59") },
    reason: said("left a minute earlier"),
  }),
  on("2024-05-06", {
    type: "CorrectItemTitle",
    ...item("2"),
    title: said("item 2 as it was meant"),
    reason: said("a slip in the agenda"),
  }),
  on("2024-05-07", { type: "DraftNotes", ...first, noteTakers: ["secretary"], hash: hash("3") }),
  on("2024-05-08", { type: "DraftNotes", ...first, noteTakers: ["ljungby/social"], hash: hash("4") }),
  on("2024-05-10", { type: "AdjustNotes", ...first, adjuster: "alvesta/social", on: "2024-05-09" }),
  on("2024-05-12", {
    type: "ReportCommitment",
    commitment: "m.1.1",
    on: "2024-05-11",
    text: said("half way"),
    state: "goesOn",
  }),
  on("2024-05-14", {
    type: "CorrectCommitment",
    commitment: "m.1.1",
    text: said("duty as it was given"),
    reason: said("a slip in the duty"),
  }),
  on("2024-05-15", {
    type: "SayWhatWasMeant",
    decision: "d1",
    meant: said("what the decision was meant to say"),
    reason: said("a slip in the decision"),
  }),
];

const others: ReadonlyArray<Told> = [
  on("2024-06-01", {
    type: "CallMeeting",
    ...moved,
    body: "llg",
    day: "2024-06-20",
    title: said("June meeting"),
    calledOn: "2024-05-31",
    times: { starts: at("09:21", "2024-06-20"), ends: at("11:21", "2024-06-20") },
  }),
  on("2024-06-01", {
    type: "PlaceItem",
    ...moved,
    item: "1",
    title: said("again"),
    kinds: ["decision"],
    continues: item("4"),
  }),
  on("2024-06-03", {
    type: "MoveMeeting",
    ...moved,
    day: "2024-06-27",
    movedOn: "2024-06-02",
    times: { starts: at("09:22", "2024-06-27"), ends: at("11:22", "2024-06-27") },
    reason: said("clashes with the council"),
  }),
  on("2024-06-05", {
    type: "MoveMeeting",
    ...moved,
    day: "2024-06-07",
    movedOn: "2024-06-04",
    reason: said("everybody could come sooner"),
    decidedAt: item("1"),
  }),
  on("2024-06-06", { type: "WaiveNotice", ...moved, seats: ["alvesta/social", "ljungby/social"], on: "2024-06-05" }),
  on("2024-06-06", { type: "WaiveNotice", ...moved, seats: ["vaxjo/social"], on: "2024-06-06" }),
  on("2024-06-06", {
    type: "CancelMeeting",
    ...moved,
    reason: said("nobody can come"),
    until: "2024-autumn",
    decidedAt: item("1"),
  }),
  on("2024-06-07", {
    type: "CallMeeting",
    meeting: "instead",
    body: "llg",
    day: "2024-06-26",
    title: said("what is held instead"),
    replaces: moved.meeting,
  }),
  on("2024-06-07", { type: "EstablishBody", body: "other", name: said("the other body"), kind: "network" }),
  on("2024-06-07", {
    type: "CallMeeting",
    meeting: "with-it",
    body: "other",
    day: "2024-06-26",
    title: said("what is held with it"),
  }),
  on("2024-06-07", { type: "HoldTogether", meeting: "instead", with: ["with-it"] }),
  on("2024-06-08", {
    type: "CallMeeting",
    meeting: "again",
    body: "llg",
    day: "2024-06-28",
    title: said("second call"),
    secondCallOf: "m",
  }),
];

/** The group's meetings. */
export const life: ReadonlyArray<Told> = [...before, ...called, ...held, ...afterwards, ...others];
