/**
 * Routes of meetings as they are prepared and seen: the call, the answers, the agenda, its papers, the forecast.
 */
import {
  bodiesWith,
  day,
  ForecastView,
  forecastView,
  Id,
  ItemView,
  instant,
  MeetingLine,
  MeetingView,
  meetingsView,
  meetingView,
  tookPart,
  WhatIfView,
  whatIfSeatEmpty,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../../acting-rows.ts";
import { being, during, only } from "../../filters.ts";
import { byName, inOrderOfDays, paging, period, query } from "../../queries.ts";
import { lists, reads } from "../../reading-rows.ts";
import { BOOK } from "../book-path.ts";

/** The routes. */
export const agendaRoutes = {
  waiveNotice: acts(
    `${BOOK}/meetings/{meeting}/notice-waivers`,
    {
      sv: "Platser avstår från kallelsetiden, där stadgan låter dem göra det",
      en: "Seats waive the notice of the meeting, where the charter lets them",
    },
    "WaiveNotice",
    { seats: ["trosa/social"], on: day("2024-05-31") },
  ),
  meetings: lists(
    `${BOOK}/meetings`,
    { sv: "Mötena, det senaste först", en: "The meetings, the latest first" },
    MeetingLine,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only meetings"),
        body: byName("Only meetings of this body"),
        organisation: byName("Only meetings of bodies in which this organisation has a seat on the day of the meeting"),
        person: byName(
          "Only meetings that this person took part in, as a guest too, or presenting or taking the notes",
        ),
        status: Schema.optionalKey(MeetingLine.fields.status),
      }),
    ),
    ({ book, query }) =>
      only(
        book,
        query,
        {
          ...during<MeetingLine>(({ day: on }) => ({ first: on, last: on })),
          body: being(({ body }) => body),
          organisation: (organisation) => {
            const has = bodiesWith(book, organisation);
            return ({ body, day: on }) => has(body, on);
          },
          person:
            (person) =>
            ({ meeting }) =>
              tookPart(book, meeting, person),
          status: being(({ status }) => status),
        },
        () => meetingsView(book),
      ),
  ),
  meeting: reads(
    `${BOOK}/meetings/{meeting}`,
    { sv: "Ett möte med punkter, utfall och närvaro", en: "A meeting with items, outcomes and presence" },
    MeetingView,
    query({}),
    ({ book, path, explain }) => meetingView(book, path.meeting, explain),
  ),
  callMeeting: acts(`${BOOK}/meetings`, { sv: "Kalla till ett möte", en: "Call a meeting" }, "CallMeeting", {
    meeting: "steering-2024-06-07",
    body: "steering",
    day: day("2024-06-07"),
    title: { sv: "Junimöte", en: "June meeting" },
    form: "mixed",
    place: { sv: "Stadshuset", en: "The town hall" },
  }),
  moveMeeting: acts(
    `${BOOK}/meetings/{meeting}/moves`,
    { sv: "Flytta ett möte till en annan dag", en: "Move a meeting to another day" },
    "MoveMeeting",
    {
      day: day("2024-06-14"),
      times: { starts: instant("2024-06-14T09:00:00+02:00"), ends: instant("2024-06-14T12:00:00+02:00") },
      reason: { sv: "Krockar med fullmäktige.", en: "Clashes with the municipal council." },
    },
  ),
  cancelMeeting: acts(
    `${BOOK}/meetings/{meeting}/cancellations`,
    { sv: "Ställ in ett möte", en: "Cancel a meeting" },
    "CancelMeeting",
    {
      reason: { sv: "Ett digitalt möte hålls i stället.", en: "A digital meeting is held instead." },
      until: "2025-spring",
    },
  ),
  holdTogether: acts(
    `${BOOK}/meetings/{meeting}/joint`,
    { sv: "Håll möten i flera organ tillsammans", en: "Hold meetings of several bodies together" },
    "HoldTogether",
    { with: ["network-2024-06-07"] },
  ),
  recordReply: acts(
    `${BOOK}/meetings/{meeting}/replies`,
    { sv: "Svar på kallelsen", en: "Record how a seat answers the call" },
    "RecordReply",
    { seat: "trosa/social", reply: "coming" },
  ),
  forecast: reads(
    `${BOOK}/meetings/{meeting}/forecast`,
    {
      sv: "Vilka punkter blir gruppen beslutför i, vilka ska man ringa, i vilken ordning?",
      en: "Which items will be quorate, whom to call, in which order?",
    },
    ForecastView,
    query({}),
    ({ book, path }) => forecastView(book, path.meeting),
  ),
  items: lists(
    `${BOOK}/meetings/{meeting}/items`,
    { sv: "Dagordningens punkter", en: "The items of the agenda" },
    ItemView,
    query(paging),
    ({ book, path, explain }) => meetingView(book, path.meeting, explain)?.agenda,
  ),
  placeItem: acts(
    `${BOOK}/meetings/{meeting}/items`,
    { sv: "Sätt upp en punkt", en: "Place an item on the agenda" },
    "PlaceItem",
    {
      item: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      kinds: ["decision"],
    },
  ),
  registerPaper: acts(
    `${BOOK}/meetings/{meeting}/items/{item}/papers`,
    {
      sv: "Registrera en version av ett underlag; change säger vad den ändrar sedan den förra",
      en: "Register a version of a paper; change says what it changed since the one before",
    },
    "RegisterPaper",
    {
      paper: "action-plan",
      version: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      hash: "0f".repeat(32),
    },
  ),
  distributePaper: acts(
    `${BOOK}/papers/{paper}/distributions`,
    {
      sv: "Skicka ut ett underlag: till platserna som nämns, eller utan seats till alla som punkten rör",
      en: "Distribute a paper: to the seats that are named, or without seats to all whom the item concerns",
    },
    "DistributePaper",
    {
      version: "1",
      seats: ["trosa/social"],
      at: instant("2024-05-24T10:00:00+02:00"),
    },
  ),
  whatIf: reads(
    `${BOOK}/meetings/{meeting}/what-if`,
    {
      sv: "Om en plats stått tom från en punkt: hade besluten stått sig?",
      en: "If a seat had been empty from a certain item on, would the decisions stand?",
    },
    WhatIfView,
    query({ seat: Id, fromItem: Id }),
    ({ book, path, query: { seat, fromItem }, explain }) =>
      whatIfSeatEmpty(book, { meeting: path.meeting, seat, fromItem }, explain),
  ),
};
