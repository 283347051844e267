/**
 * Routes of a meeting as it is held: opening, roll, comings and goings, treatments, how items end, closing, notes.
 */
import { day, Id, instant, meetingView, PresenceView, TreatmentOfItem } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../../acting-rows.ts";
import { paging, query } from "../../queries.ts";
import { lists } from "../../reading-rows.ts";
import { BOOK } from "../book-path.ts";

/** A treatment of an item: from when until when, and how it ended. */
export const TreatmentView = Schema.Struct({
  item: Id,
  status: Schema.Literals(["open", "concluded"]),
  ...TreatmentOfItem.fields,
}).annotate({ identifier: "Treatment" });

const at = instant("2024-06-07T10:00:00+02:00");

/** The routes. */
export const roomRoutes = {
  openMeeting: acts(
    `${BOOK}/meetings/{meeting}/openings`,
    { sv: "Öppna mötet", en: "Open the meeting" },
    "OpenMeeting",
    {
      at,
    },
  ),
  presence: lists(
    `${BOOK}/meetings/{meeting}/presence`,
    { sv: "Vem som satt var, från och till", en: "Who sat in which seat, from when until when" },
    PresenceView,
    query(paging),
    ({ book, path, explain }) => meetingView(book, path.meeting, explain)?.presence,
  ),
  callRoll: acts(
    `${BOOK}/meetings/{meeting}/rolls`,
    {
      sv: "Upprop av hela rummet: alla som innehar en plats är där, utom de som anges",
      en: "Roll call of the whole room: everybody who holds a seat is present, except those named",
    },
    "CallRoll",
    { at, absent: ["gnesta/social"], remote: [{ seat: "trosa/social", link: "soundAndPicture" }] },
  ),
  recordArrivals: acts(
    `${BOOK}/meetings/{meeting}/presence`,
    { sv: "Upprop: de som kommer", en: "Roll call: those who arrive" },
    "RecordArrivals",
    {
      at,
      people: [{ seat: "trosa/social", person: "p1", as: "holder", mode: "room" }],
    },
  ),
  recordDepartures: acts(
    `${BOOK}/meetings/{meeting}/departures`,
    { sv: "De som går", en: "Those who leave" },
    "RecordDepartures",
    {
      at: instant("2024-06-07T11:00:00+02:00"),
      people: [{ seat: "trosa/social", person: "p1" }],
    },
  ),
  relieveSeat: acts(
    `${BOOK}/meetings/{meeting}/reliefs`,
    { sv: "Någon avlöser på en plats", en: "One person relieves another on a seat" },
    "RelieveSeat",
    { at: instant("2024-06-07T10:30:00+02:00"), seat: "trosa/social", by: "p2", mode: "room" },
  ),
  recordLink: acts(
    `${BOOK}/meetings/{meeting}/links`,
    { sv: "En länk bryts eller kommer tillbaka", en: "A link is lost or comes back" },
    "RecordLink",
    {
      at: instant("2024-06-07T10:40:00+02:00"),
      people: [{ seat: "trosa/social", person: "p1", link: "lost" }],
    },
  ),
  changeMode: acts(
    `${BOOK}/meetings/{meeting}/modes`,
    {
      sv: "Någon går över till en länk, eller kommer in i rummet, och är med hela tiden",
      en: "Somebody goes over to a link, or comes into the room, and is there all the while",
    },
    "ChangeMode",
    {
      at: instant("2024-06-07T10:35:00+02:00"),
      people: [{ seat: "trosa/social", person: "p1", mode: "remote", link: "soundAndPicture" }],
    },
  ),
  recordGuests: acts(
    `${BOOK}/meetings/{meeting}/guests`,
    { sv: "Gäster, som aldrig räknas", en: "Guests, who never count" },
    "RecordGuests",
    { at, people: [{ person: "g1", as: { sv: "processledare", en: "process lead" } }] },
  ),
  correctItemTitle: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/title-corrections`,
    { sv: "Rätta en felskriven rubrik", en: "Correct a mistyped title" },
    "CorrectItemTitle",
    { title: { sv: "Årshjul 2025", en: "Annual wheel 2025" }, reason: { sv: "Fel årtal.", en: "The wrong year." } },
  ),
  correctPresence: acts(
    `${BOOK}/meetings/{meeting}/corrections`,
    { sv: "Rätta närvaron med en ny post", en: "Correct the attendance with a new entry" },
    "CorrectPresence",
    {
      seat: "trosa/social",
      person: "p1",
      was: at,
      now: { from: at, until: instant("2024-06-07T10:15:00+02:00") },
      reason: { sv: "Gick tidigare än antecknat", en: "Left earlier than noted" },
    },
  ),
  treatments: lists(
    `${BOOK}/meetings/{meeting}/treatments`,
    { sv: "Punkternas behandlingar", en: "The treatments of the items" },
    TreatmentView,
    query(paging),
    ({ book, path, explain }) =>
      meetingView(book, path.meeting, explain)?.agenda.flatMap(({ item, treatments }) =>
        treatments.map((each) => ({ item, status: each.until === null ? "open" : "concluded", ...each })),
      ),
  ),
  openTreatment: acts(
    `${BOOK}/meetings/{meeting}/treatments`,
    { sv: "Ta upp en punkt", en: "Open the treatment of an item" },
    "OpenTreatment",
    {
      item: "1",
      at,
    },
  ),
  recordRecusal: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/recusals`,
    { sv: "Anteckna jäv i en punkt", en: "Record a recusal for an item" },
    "RecordRecusal",
    { seat: "trosa/social", person: "p1", ground: { sv: "Part i saken", en: "Party to the matter" } },
  ),
  withdrawRecusal: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/recusal-withdrawals`,
    { sv: "Ta tillbaka en jävsanmälan", en: "Withdraw a recusal" },
    "WithdrawRecusal",
    { seat: "trosa/social", person: "p1" },
  ),
  noteItem: acts(`${BOOK}/meetings/{meeting}/items/{item}/notes`, { sv: "Notera", en: "Note an item" }, "NoteItem", {
    note: { sv: "Gruppen tackar för informationen.", en: "The group thanks for the information." },
  }),
  stateProposal: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/proposals`,
    { sv: "Lägg ett förslag som inte är ett beslut", en: "State a proposal that is not a decision" },
    "StateProposal",
    {
      text: { sv: "Förslag på beslut: …", en: "Proposed decision: …" },
    },
  ),
  concludeDialogue: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/conclusions`,
    { sv: "Avsluta en dialog", en: "Conclude a dialogue" },
    "ConcludeDialogue",
    {},
  ),
  breakOffTreatment: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/break-offs`,
    {
      sv: "Avbryt behandlingen; punkten kan tas upp igen",
      en: "Break the item off; it can be taken up again",
    },
    "BreakOffTreatment",
    { note: { sv: "Kvorum bröts.", en: "The quorum broke." } },
  ),
  withdrawItem: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/withdrawals`,
    { sv: "Återta en punkt", en: "Withdraw an item" },
    "WithdrawItem",
    { reason: { sv: "Förslagsställaren drar tillbaka.", en: "Those who raised it take it back." } },
  ),
  lapseItem: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/lapses`,
    {
      sv: "Låt en punkt förfalla därför att gruppen inte är beslutför",
      en: "Let an item lapse because the group is not quorate",
    },
    "LapseItem",
    {},
  ),
  unopenMeeting: acts(
    `${BOOK}/meetings/{meeting}/opening-retractions`,
    {
      sv: "Mötet öppnades av misstag och är åter bara kallat, så länge inget har hänt",
      en: "The meeting was opened by mistake and is only called again, as long as nothing has happened",
    },
    "UnopenMeeting",
    { reason: { sv: "Fel möte öppnades", en: "The wrong meeting was opened" } },
  ),
  takeRecess: acts(
    `${BOOK}/meetings/{meeting}/recesses`,
    {
      sv: "Ajournera mötet, till senare samma dag eller till en annan dag",
      en: "Adjourn the meeting, until later the same day or to another day",
    },
    "TakeRecess",
    { at: instant("2024-06-07T12:00:00+02:00"), resumes: day("2024-06-10") },
  ),
  resumeMeeting: acts(
    `${BOOK}/meetings/{meeting}/resumptions`,
    { sv: "Återuppta ett ajournerat möte", en: "Resume an adjourned meeting" },
    "ResumeMeeting",
    { at: instant("2024-06-10T09:00:00+02:00") },
  ),
  closeMeeting: acts(
    `${BOOK}/meetings/{meeting}/closings`,
    { sv: "Avsluta mötet", en: "Close the meeting" },
    "CloseMeeting",
    {
      at: instant("2024-06-07T15:00:00+02:00"),
    },
  ),
  draftNotes: acts(
    `${BOOK}/meetings/{meeting}/notes`,
    { sv: "Vilka som skrev anteckningarna", en: "Who took the notes" },
    "DraftNotes",
    { noteTakers: ["trosa/social"] },
  ),
  adjustNotes: acts(
    `${BOOK}/meetings/{meeting}/adjustments`,
    { sv: "Justera anteckningarna", en: "Adjust the notes" },
    "AdjustNotes",
    { adjuster: "gnesta/social", on: day("2024-06-20") },
  ),
};
