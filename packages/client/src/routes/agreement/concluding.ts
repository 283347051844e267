/**
 * Routes of agreements as they are made: proposing, approving, concluding and amending them, and entering a whole list.
 */
import {
  AgreementView,
  agreementFields,
  agreementsView,
  agreementView,
  day,
  Explanation,
  Period,
} from "@konstellation/core";
import * as Schema from "effect/Schema";
import { acts } from "../../acting-rows.ts";
import { answeredFor, being, during, type Lasting, only } from "../../filters.ts";
import { asOf, byName, inOrderOfDays, paging, period, query } from "../../queries.ts";
import { judges, lists, reads } from "../../reading-rows.ts";
import { BOOK } from "../book-path.ts";

const ImportAgreements = Schema.Struct({
  type: Schema.Literal("ImportAgreements"),
  agreements: Schema.Array(Schema.Struct({ line: Schema.optionalKey(Schema.Int), ...agreementFields })),
});

const Row = { line: Schema.Int, title: Schema.String };

/** What a list of agreements holds; `command` is what to send to the lists, and null while any row is refused. */
export const AgreementListReport = Schema.Struct({
  accepted: Schema.Array(Schema.Struct({ ...Row, agreement: Schema.String })),
  refused: Schema.Array(Schema.Struct({ ...Row, why: Schema.Array(Explanation) })),
  ignored: Schema.Array(Schema.String),
  faults: Schema.Array(Explanation),
  command: Schema.NullOr(ImportAgreements),
}).annotate({ identifier: "AgreementListReport" });

/** From the first day of its first term until the last day that is known. */
const lastingOf = ({ term, versions: [first], lastDay }: AgreementView): Lasting => ({
  first: first?.term.from ?? term.from,
  last: lastDay,
});

/** The routes. */
export const concludingRoutes = {
  agreements: lists(
    `${BOOK}/agreements`,
    { sv: "Avtalen", en: "The agreements" },
    AgreementView,
    inOrderOfDays(
      query({
        ...paging,
        ...asOf,
        ...period("Only agreements that last"),
        status: Schema.optionalKey(AgreementView.fields.status),
        party: byName("Only agreements that this organisation is a party of"),
        body: byName("Only agreements that this body answers for"),
        organisation: byName(
          "Only agreements that this organisation is a party of, or that it or one of its seats answers for",
        ),
      }),
    ),
    ({ book, day: on, query }) =>
      only(
        book,
        query,
        {
          ...during<AgreementView>(lastingOf),
          status: being(({ status }) => status),
          party:
            (party) =>
            ({ parties }) =>
              parties.includes(party),
          body:
            (body) =>
            ({ owner }) =>
              owner?.kind === "body" && owner.id === body,
          organisation: (organisation) => {
            const theirs = answeredFor<AgreementView>(book, ({ owner }) => owner)(organisation);
            return (agreement) => agreement.parties.includes(organisation) || theirs(agreement);
          },
        },
        () => agreementsView(book, on),
      ),
  ),
  agreement: reads(
    `${BOOK}/agreements/{agreement}`,
    { sv: "Ett avtal", en: "An agreement" },
    AgreementView,
    query(asOf),
    ({ book, day: on, path }) => agreementView(book, path.agreement, on),
  ),
  registerAgreement: acts(
    `${BOOK}/agreements`,
    { sv: "Registrera ett avtal", en: "Register an agreement" },
    "RegisterAgreement",
    {
      agreement: "accord",
      title: { sv: "Överenskommelse om utskrivning", en: "Accord on discharge" },
      kind: "accord",
      parties: ["trosa", "gnesta"],
      term: { kind: "untilFurtherNotice", from: day("2020-01-01") },
      notice: { length: Period.make("P6M"), landing: "yearEnd" },
      source: { sv: "Avtalet, 5 §", en: "The agreement, section 5" },
    },
  ),
  proposeAgreement: acts(
    `${BOOK}/agreement-proposals`,
    { sv: "Lägg fram ett avtal som parterna ska godkänna", en: "Propose an agreement for the parties to approve" },
    "ProposeAgreement",
    {
      agreement: "deviations",
      title: { sv: "Överenskommelse om avvikelser", en: "Accord on deviations" },
      kind: "accord",
      parties: ["trosa", "gnesta"],
      term: { kind: "renewing", from: day("2024-09-01"), lasts: Period.make("P2Y"), renewsBy: Period.make("P1Y") },
      notice: { length: Period.make("P6M") },
      source: { sv: "Utkast", en: "Draft" },
      legalBasis: ["HSL 16 kap. 3 §"],
      registers: [{ organisation: "trosa", reference: "KS 2024/117" }],
      review: { first: day("2025-09-01"), every: Period.make("P1Y") },
      approveBy: day("2024-08-31"),
    },
  ),
  approveAgreement: acts(
    `${BOOK}/agreements/{agreement}/approvals`,
    { sv: "Registrera en parts godkännande", en: "Enter a party's approval" },
    "ApproveAgreement",
    { party: "trosa", on: day("2024-06-17"), source: { sv: "Kommunfullmäktige § 58" } },
  ),
  amendAgreement: acts(
    `${BOOK}/agreements/{agreement}/amendments`,
    { sv: "Ändra ett avtal från en dag", en: "Amend an agreement from a day" },
    "AmendAgreement",
    {
      from: day("2024-06-01"),
      notice: { length: Period.make("P3M"), landing: "yearEnd" },
      source: { sv: "Tilläggsavtal", en: "Supplement" },
    },
  ),
  importAgreements: acts(
    `${BOOK}/agreement-lists`,
    { sv: "För in en lista av avtal, alla eller inget", en: "Enter a list of agreements, all or none" },
    "ImportAgreements",
    {
      agreements: [
        {
          line: 2,
          agreement: "advice-line",
          title: { sv: "Gemensam rådgivningslinje", en: "Joint advice line" },
          kind: "agreement",
          parties: ["trosa", "gnesta"],
          term: { kind: "fixed", from: day("2023-01-01"), until: day("2025-12-31") },
          notice: null,
          source: { sv: "Avtalslistan", en: "The agreement list" },
        },
      ],
    },
  ),
  checkAgreementList: judges(
    `${BOOK}/agreement-list-checks`,
    {
      sv: "Läs en avtalslista i CSV: varje rad godtas eller avvisas, inget förs in",
      en: "Read a list of agreements in CSV: every row is accepted or refused, nothing is entered",
    },
    Schema.Struct({
      csv: Schema.NonEmptyString,
      /** Which heading each column has, where it is not one of the usual. */
      columns: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
    }).annotate({ identifier: "AgreementList" }),
    AgreementListReport,
    { csv: "Avtal;Parter;Från;Till;Uppsägningstid\nRådgivning;Trosa, Gnesta;2023-01-01;tills vidare;6 månader\n" },
  ),
};
