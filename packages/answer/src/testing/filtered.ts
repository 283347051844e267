/**
 * What the example book lacks for every filter of every list to let something through and to leave something out: two small
 * boards of one seat each, and of each kind of thing one that is the one board's and one that is the other's.
 */
import { on, said, type Told } from "./told.ts";

const DAY = "2024-05-20";
const at = (clock: string) => `${DAY}T${clock}:00+02:00`;

/** A board of one seat, of one organisation. */
const board = (body: string, organisation: string): ReadonlyArray<Told> => [
  on("2024-05-10", { type: "EstablishBody", body, name: said(`board of ${organisation}`), kind: "board" }),
  on("2024-05-10", {
    type: "CreateSeat",
    seat: `${body}/chair`,
    body,
    organisation,
    function: "chair",
    label: said(`seat of ${organisation}`),
  }),
  on("2024-05-10", {
    type: "AppointPerson",
    seat: `${body}/chair`,
    person: `p-${body}`,
    as: "holder",
    from: "2024-05-10",
  }),
  on("2024-05-10", {
    type: "AdoptCharter",
    body,
    from: "2024-05-10",
    source: `The articles of ${body}`,
    charter: {
      quorum: { rule: "everySeat" },
      correspondence: "everySeat",
      meets: { weekday: "friday", nth: body === "east" ? 1 : 3, onRedDay: "none" },
    },
  }),
  on("2024-05-11", {
    type: "StateRemit",
    body,
    from: "2024-05-11",
    source: `The remit of ${body}`,
    purpose: said(`purpose of ${body}`),
  }),
  on("2024-05-11", {
    type: "GiveRole",
    body,
    role: "chair",
    title: said(`chair of ${body}`),
    seats: [`${body}/chair`],
    from: "2024-05-11",
  }),
];

/** A question to a board by correspondence, and the answer of its seat. */
const asked = (body: string, day: string, answersDue: string): ReadonlyArray<Told> => [
  on(day, {
    type: "PutQuestion",
    correspondence: `question-${body}`,
    body,
    at: `${day}T09:00:00+02:00`,
    text: said(`question to ${body}`),
    strength: "decides",
    owner: { kind: "body", id: body },
    papers: [{ paper: `plan-${body}`, title: said(`plan of ${body}`), hash: "5".repeat(64) }],
    answersDue,
  }),
  on(day, {
    type: "AnswerQuestion",
    correspondence: `question-${body}`,
    seat: `${body}/chair`,
    person: `p-${body}`,
    answer: "agree",
    at: `${day}T10:00:00+02:00`,
  }),
];

/** A meeting of a board, and a decision there that waits for something. */
const met: ReadonlyArray<Told> = [
  on("2024-05-12", { type: "CallMeeting", meeting: "east", body: "east", day: DAY, title: said("the board meets") }),
  on("2024-05-12", { type: "PlaceItem", meeting: "east", item: "1", title: said("the matter"), kinds: ["decision"] }),
  on(DAY, { type: "OpenMeeting", meeting: "east", at: at("09:00") }),
  on(DAY, {
    type: "RecordArrivals",
    meeting: "east",
    at: at("09:01"),
    people: [{ seat: "east/chair", person: "p-east", as: "holder", mode: "room" }],
  }),
  on(DAY, { type: "OpenTreatment", meeting: "east", item: "1", at: at("09:02") }),
  on(DAY, {
    type: "TakeDecision",
    meeting: "east",
    item: "1",
    at: at("09:10"),
    decision: "east-decides",
    text: said("the board agrees"),
    strength: "endorsesWithConditions",
    owner: { kind: "body", id: "east" },
    duties: [
      { text: said("find the money"), on: { kind: "seat", id: "east/chair" }, due: "2024-09-01", condition: true },
    ],
  }),
  on(DAY, { type: "CloseMeeting", meeting: "east", at: at("10:00") }),
  on(DAY, {
    type: "RecordRemarks",
    meeting: "east",
    item: "1",
    remarks: [{ kind: "risk", text: said("what may go wrong"), by: { kind: "seat", id: "east/chair" } }],
  }),
];

/** A paper of the board's meeting that its seat has received, and one that is said to be somewhere. */
const papers: ReadonlyArray<Told> = [
  on("2024-05-13", {
    type: "RegisterPaper",
    meeting: "east",
    item: "1",
    paper: "east-plan",
    version: "1",
    title: said("the plan of the board"),
    hash: "7".repeat(64),
  }),
  on("2024-05-13", { type: "DistributePaper", paper: "east-plan", version: "1", at: "2024-05-13T12:00:00+02:00" }),
  on("2024-06-19", {
    type: "DescribePaper",
    paper: "west-guide",
    from: "2024-06-19",
    title: said("the guide of the other board"),
    kind: "guide",
    owner: { kind: "seat", id: "west/chair" },
    link: "https://underlag.example/west",
  }),
];

/** What old papers say: two meetings and a decision of which one answers, and one that was struck. */
const recorded: ReadonlyArray<Told> = [
  ...(["2024-02", "2024-04"] as const).map((when) =>
    on("2024-05-21", {
      type: "RecordMeeting",
      recordedMeeting: `east-${when}`,
      by: { body: "llg" },
      when,
      title: said(`the planning day of ${when}`),
      source: { document: "Old notes" },
      items: [{ item: "1", title: said(`what came up in ${when}`) }],
    }),
  ),
  on("2024-05-21", {
    type: "RecordTasks",
    recordedMeeting: "east-2024-04",
    item: "1",
    tasks: [{ text: said("a task of old"), on: "notStated" }],
  }),
  on("2024-05-22", {
    type: "StrikeRecordedMeeting",
    recordedMeeting: "east-2024-02",
    reason: said("it was never held"),
  }),
  ...(["alvesta", "ljungby"] as const).map((id) =>
    on("2024-05-21", {
      type: "RecordDecision",
      recordedDecision: `study-${id}`,
      by: { name: said("another body") },
      when: "2024-03",
      text: said(`a study in ${id}`),
      source: { document: "A letter" },
      owner: { kind: "organisation", id },
    }),
  ),
];

/** What is told of a decision: of the board's own, or of one that is another body's, by the board's seat. */
const announced = (body: string, id: string, day: string): ReadonlyArray<Told> => [
  on(day, {
    type: "DraftAnnouncement",
    announcement: `announced-${body}`,
    of: body === "east" ? { decision: "east-decides" } : { recordedDecision: `study-${id}` },
    text: said(`what is told by ${body}`),
    audience: said(`the staff of ${id}`),
    by: { kind: "seat", id: `${body}/chair` },
  }),
];

/** What a board's own seat wishes to see on its agenda. */
const wished = (body: string, day: string): ReadonlyArray<Told> => [
  on(day, {
    type: "WishForItem",
    wish: `wish-${body}`,
    body,
    text: said(`a wish of ${body}`),
    by: { kind: "seat", id: `${body}/chair` },
  }),
];

export const filtered: ReadonlyArray<Told> = [
  ...board("east", "alvesta"),
  ...board("west", "ljungby"),
  ...asked("east", "2024-05-13", "2024-05-25"),
  ...asked("west", "2024-06-10", "2024-06-25"),
  ...met.slice(0, 2),
  ...papers.slice(0, 2),
  ...met.slice(2),
  ...recorded,
  ...announced("east", "alvesta", "2024-05-21"),
  ...announced("west", "ljungby", "2024-06-16"),
  ...wished("east", "2024-05-14"),
  ...wished("west", "2024-06-15"),
  on("2024-06-11", {
    type: "RegisterAgreement",
    agreement: "between-two",
    title: said("an agreement between two"),
    kind: "accord",
    parties: ["alvesta", "ljungby"],
    term: { kind: "untilFurtherNotice", from: "2024-01-01" },
    notice: { length: "P6M" },
    owner: { kind: "body", id: "west" },
    source: said("section five"),
  }),
  on("2024-06-11", { type: "ReleaseDay", body: "west", day: "2024-07-19", reason: said("holidays in the west") }),
  on("2024-06-12", { type: "EstablishBody", body: "brief", name: said("a body that ends"), kind: "board" }),
  on("2024-06-13", { type: "DissolveBody", body: "brief", lastDay: "2024-06-14" }),
  ...papers.slice(2),
  on("2024-06-20", { type: "EstablishBody", body: "later", name: said("a body that begins"), kind: "board" }),
];
