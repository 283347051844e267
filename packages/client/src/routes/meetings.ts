/**
 * Routes of meetings as they are prepared and seen: the call, the answers, the agenda, its papers, the forecast.
 *
 * @since 0.1.0
 */
import {
  CalendarDate,
  day,
  ForecastView,
  Id,
  ItemView,
  instant,
  MeetingLine,
  MeetingView,
  WhatIfView,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { byId, paging, query } from "../queries.ts";
import { acts, lists, reads } from "../route.ts";
import { C } from "./base.ts";

/** The routes. */
export const meetingsRoutes = {
  meetings: lists(
    `${C}/meetings`,
    { sv: "Mötena, det senaste först", en: "The meetings, the latest first" },
    MeetingLine,
    query({
      ...paging,
      body: byId,
      status: Schema.optionalKey(MeetingLine.fields.status),
      from: Schema.optionalKey(CalendarDate),
      to: Schema.optionalKey(CalendarDate),
    }),
  ),
  meeting: reads(
    `${C}/meetings/{meeting}`,
    { sv: "Ett möte med punkter, utfall och närvaro", en: "A meeting with items, outcomes and presence" },
    MeetingView,
    query({}),
  ),
  callMeeting: acts(`${C}/meetings`, { sv: "Kalla till ett möte", en: "Call a meeting" }, "CallMeeting", {
    meeting: "steering-2024-06-07",
    body: "steering",
    day: day("2024-06-07"),
    title: { sv: "Junimöte", en: "June meeting" },
  }),
  moveMeeting: acts(
    `${C}/meetings/{meeting}/moves`,
    { sv: "Flytta ett möte till en annan dag", en: "Move a meeting to another day" },
    "MoveMeeting",
    {
      day: day("2024-06-14"),
      times: { starts: instant("2024-06-14T09:00:00+02:00"), ends: instant("2024-06-14T12:00:00+02:00") },
      reason: { sv: "Krockar med fullmäktige.", en: "Clashes with the municipal council." },
    },
  ),
  cancelMeeting: acts(
    `${C}/meetings/{meeting}/cancellations`,
    { sv: "Ställ in ett möte", en: "Cancel a meeting" },
    "CancelMeeting",
    { reason: { sv: "Ett digitalt möte hålls i stället.", en: "A digital meeting is held instead." } },
  ),
  recordReply: acts(
    `${C}/meetings/{meeting}/replies`,
    { sv: "Svar på kallelsen", en: "What a seat answers to the call" },
    "RecordReply",
    { seat: "trosa/social", reply: "coming" },
  ),
  forecast: reads(
    `${C}/meetings/{meeting}/forecast`,
    {
      sv: "Vilka punkter blir beslutföra, vilka ska man ringa, i vilken ordning?",
      en: "Which items will be quorate, whom to call, in which order?",
    },
    ForecastView,
    query({}),
  ),
  items: lists(
    `${C}/meetings/{meeting}/items`,
    { sv: "Dagordningens punkter", en: "The items of the agenda" },
    ItemView,
    query(paging),
  ),
  placeItem: acts(
    `${C}/meetings/{meeting}/items`,
    { sv: "Sätt upp en punkt", en: "Place an item on the agenda" },
    "PlaceItem",
    {
      item: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      kinds: ["decision"],
    },
  ),
  registerPaper: acts(
    `${C}/meetings/{meeting}/items/{item}/papers`,
    { sv: "Registrera ett underlag", en: "Register a paper" },
    "RegisterPaper",
    {
      paper: "action-plan",
      version: "1",
      title: { sv: "Handlingsplan", en: "Action plan" },
      hash: "0f".repeat(32),
    },
  ),
  distributePaper: acts(
    `${C}/papers/{paper}/distributions`,
    { sv: "Skicka ut ett underlag", en: "Distribute a paper" },
    "DistributePaper",
    {
      version: "1",
      seats: ["trosa/social"],
      at: instant("2024-05-24T10:00:00+02:00"),
    },
  ),
  whatIf: reads(
    `${C}/meetings/{meeting}/what-if`,
    {
      sv: "Om en plats stått tom från en punkt: hade besluten stått sig?",
      en: "If a seat had been empty from an item on: would the decisions stand?",
    },
    WhatIfView,
    query({ seat: Id, fromItem: Id }),
  ),
};
