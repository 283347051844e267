/**
 * Routes of what is told of decisions.
 */
import { AnnouncementView, announcementsView, announcementView, answersThrough, day } from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { answeredFor, being, during, only } from "../filters.ts";
import { byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, reads } from "../reading-rows.ts";
import { BOOK } from "./book-path.ts";

/** The routes. */
export const announcementRoutes = {
  announcements: lists(
    `${BOOK}/announcements`,
    {
      sv: "Det som ska berättas om besluten, för vem, genom vad och hur långt det har kommit",
      en: "What is to be told of the decisions, for whom, through what, and how far it has come",
    },
    AnnouncementView,
    inOrderOfDays(
      query({
        ...paging,
        ...period("Only what was drafted"),
        body: byName("Only what is told of this body's decisions"),
        organisation: byName("Only what this organisation or one of its seats answers for"),
        person: byName("Only what a seat answers for that this person held on the day it was drafted"),
        state: Schema.optionalKey(AnnouncementView.fields.state),
      }),
    ),
    ({ book, day: today, query }) =>
      only<AnnouncementView, typeof query>(
        book,
        query,
        {
          ...during<AnnouncementView>(({ on }) => ({ first: on, last: on })),
          body: being(({ of }) => of.body),
          organisation: answeredFor(book, ({ by }) => by),
          person:
            (person) =>
            ({ by, on }) =>
              answersThrough(book, person, by, on),
          state: being(({ state }) => state),
        },
        () => announcementsView(book, today),
      ),
  ),
  announcement: reads(
    `${BOOK}/announcements/{announcement}`,
    {
      sv: "En text att berätta med: orden, för vem och hur långt den har kommit",
      en: "What is told of a decision: the words, for whom, and how far it has come",
    },
    AnnouncementView,
    query({}),
    ({ book, day: today, path }) => announcementView(book, path.announcement, today),
  ),
  draftAnnouncement: acts(
    `${BOOK}/announcements`,
    { sv: "Skriv en text att berätta ett beslut med", en: "Draft what is told of a decision" },
    "DraftAnnouncement",
    {
      announcement: "plan-for-units",
      of: { decision: "action-plan-adopted" },
      text: { sv: "Handlingsplanen är antagen.", en: "The action plan has been adopted." },
      audience: { sv: "enhetschefer", en: "heads of units" },
      through: { sv: "chefsmötet i juni", en: "the managers' meeting in June" },
      by: { kind: "organisation", id: "trosa" },
      due: "2024-06",
      on: day("2024-05-06"),
    },
  ),
  rewordAnnouncement: acts(
    `${BOOK}/announcements/{announcement}/texts`,
    { sv: "Ändra orden i en text att berätta med", en: "Change the words of what is told of a decision" },
    "RewordAnnouncement",
    { text: { sv: "Planen är antagen och gäller i höst.", en: "The plan is adopted and holds from the autumn." } },
  ),
  approveAnnouncement: acts(
    `${BOOK}/announcements/{announcement}/approvals`,
    { sv: "Godkänn en text att berätta med", en: "Approve what is told of a decision" },
    "ApproveAnnouncement",
    { by: { kind: "body", id: "steering" }, on: day("2024-05-10") },
  ),
  tellAnnouncement: acts(
    `${BOOK}/announcements/{announcement}/tellings`,
    { sv: "Anteckna att en text har berättats", en: "Record that a decision was told" },
    "TellAnnouncement",
    { through: { sv: "på intranätet", en: "on the intranet" }, on: day("2024-06-03") },
  ),
  withdrawAnnouncement: acts(
    `${BOOK}/announcements/{announcement}/withdrawals`,
    { sv: "Dra tillbaka en text att berätta med", en: "Withdraw what was to be told of a decision" },
    "WithdrawAnnouncement",
    { reason: { sv: "Berättas muntligt.", en: "Is told by word of mouth." } },
  ),
};
