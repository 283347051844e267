/**
 * Routes of papers: what there is, who has received which version and who has not, and what is said of them.
 */
import {
  answeredBy,
  bodyOfThing,
  ContentHash,
  day,
  Id,
  meetingsOfPaper,
  organisationReceived,
  PaperChange,
  PaperKind,
  PaperLine,
  PaperView,
  papersView,
  paperView,
  personReceived,
} from "@konstellation/core";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { acts } from "../acting-rows.ts";
import { being, during, only } from "../filters.ts";
import { asOf, byName, inOrderOfDays, paging, period, query } from "../queries.ts";
import { lists, listsLedger, reads } from "../reading-rows.ts";
import { givesFile, stores } from "../storing-rows.ts";
import { BOOK } from "./book-path.ts";

/** A version of a paper whose content is stored. */
const PaperContent = Schema.Struct({
  version: Id,
  hash: ContentHash,
  mediaType: Schema.String,
  /** In bytes. */
  size: Schema.Int,
}).annotate({ identifier: "PaperContent" });

/** A text that may be left out. */
const said = (description: string) => Schema.optionalKey(Schema.NonEmptyString.annotate({ description }));

/** The routes. */
export const paperRoutes = {
  papers: lists(
    `${BOOK}/papers`,
    {
      sv: "Underlagen, det senaste först: vad de är, om de är till hands och hur många de har nått",
      en: "The papers, the latest first: what they are, whether they are at hand and how many they have reached",
    },
    PaperLine,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...period("Only papers whose latest version is"),
        body: byName("Only papers of meetings of this body"),
        meeting: byName("Only papers of this meeting"),
        organisation: byName(
          "Only papers that this organisation or one of its seats answers for, or that one of its seats has received",
        ),
        person: byName("Only papers that reached a seat on a day on which this person held it"),
        kind: Schema.optionalKey(PaperKind),
        state: Schema.optionalKey(PaperLine.fields.state),
      }),
    ),
    ({ book, day: today, query }) =>
      only<PaperLine, typeof query>(
        book,
        query,
        {
          ...during<PaperLine>(({ day: on }) => ({ first: on, last: on })),
          body:
            (body) =>
            ({ paper }) =>
              meetingsOfPaper(book, paper).some(
                (meeting) => bodyOfThing(book, { kind: "meeting", id: meeting }) === body,
              ),
          meeting:
            (meeting) =>
            ({ paper }) =>
              meetingsOfPaper(book, paper).includes(meeting),
          organisation: (organisation) => {
            const theirs = Result.getOrElse(answeredBy(book, organisation), () => () => false);
            return ({ paper, owner }) =>
              (owner !== null && theirs(owner)) || organisationReceived(book, paper, organisation);
          },
          person:
            (person) =>
            ({ paper }) =>
              personReceived(book, paper, person),
          kind: being(({ kind }) => kind),
          state: being(({ state }) => state),
        },
        () => papersView(book, today),
      ),
  ),
  paper: reads(
    `${BOOK}/papers/{paper}`,
    {
      sv: "Ett underlag: versionerna med vad de ändrade, vilka som har fått vilken och när, och vilka som inte har det",
      en: "A paper: its versions with what they changed, who has received which and when, and who has not",
    },
    PaperView,
    query(asOf),
    ({ book, day: today, path }) => paperView(book, path.paper, today),
  ),
  describePaper: acts(
    `${BOOK}/papers/{paper}/descriptions`,
    {
      sv: "Ange ett underlags slag, ägare, läsekrets, länk och nästa översyn",
      en: "State a paper's kind, owner, readers, link and next review",
    },
    "DescribePaper",
    {
      from: day("2024-01-15"),
      title: { sv: "Introduktionsmaterial", en: "Introduction material" },
      kind: "guide",
      owner: { kind: "seat", id: "trosa/social" },
      audience: { sv: "Nya ledamöter", en: "New members" },
      link: "https://underlag.example/introduktion",
      nextReview: "2024-autumn",
    },
  ),
  mentionPaper: acts(
    `${BOOK}/papers/{paper}/mentions`,
    {
      sv: "Anteckna ett underlag som nämndes och inte finns till hands",
      en: "Write down a paper that was mentioned and is not at hand",
    },
    "MentionPaper",
    {
      title: { sv: "Bildspel", en: "Slides" },
      where: { meeting: "steering-2024-06-07", item: "1" },
      source: "The notes: slides attached",
    },
  ),
  reviewPaper: acts(
    `${BOOK}/papers/{paper}/reviews`,
    {
      sv: "Anteckna att ett levande dokument har setts över, och när det är dags igen",
      en: "Write down that a living document has been looked over, and when it is time again",
    },
    "ReviewPaper",
    { on: day("2024-10-01"), next: "2025-autumn", note: { sv: "Nya kontaktvägar", en: "New contacts" } },
  ),
  paperContents: listsLedger(
    `${BOOK}/papers/{paper}/contents`,
    {
      sv: "Vilka versioner av ett underlag som ligger lagrade här, av vilket slag och hur stora",
      en: "Which versions of a paper are stored here, of what kind and how large",
    },
    PaperContent,
    query(paging),
  ),
  paperContent: givesFile(`${BOOK}/papers/{paper}/versions/{version}/content`, {
    sv: "Innehållet i en version av ett underlag, prövat mot sin kontrollsumma",
    en: "The content of a version of a paper, held against its hash",
  }),
  storePaper: stores(
    `${BOOK}/papers/{paper}/versions`,
    {
      sv: "Registrera en version med dess fil: det som skickas är filen, och kontrollsumman räknas ut här",
      en: "Register a version with its file: what is sent is the file, and the hash is computed here",
    },
    "RegisterPaper",
    query({
      version: Id,
      meeting: Id,
      item: Id,
      title: Schema.NonEmptyString.annotate({ description: "The title, in Swedish" }),
      titleEn: said("The title, in English"),
      change: Schema.optionalKey(PaperChange.fields.kind),
      changeText: said("What changed since the version before, in Swedish; with change only"),
      changeTextEn: said("What changed, in English; with changeText only"),
      hash: Schema.optionalKey(
        ContentHash.annotate({ description: "The SHA-256 that the file should have; another one is refused" }),
      ),
    }),
  ),
};
