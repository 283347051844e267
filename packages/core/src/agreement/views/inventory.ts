/**
 * The inventory: every agreement against the target picture, who looked it over and when, and how far each organisation has come.
 */
import * as Schema from "effect/Schema";
import { organisationsView } from "../../collaboration/index.ts";
import { NamedOwner, named } from "../../constellation/index.ts";
import { CalendarDate, Id, Wording } from "../../kernel/index.ts";
import { Finding } from "../schema.ts";
import { AgreementStanding, AgreementView } from "./agreement-view.ts";
import { agreementsView, type Seen } from "./agreements.ts";

const InventoryLine = Schema.Struct({
  agreement: Id,
  title: Wording,
  parties: Schema.Array(Id),
  partyNames: AgreementView.fields.partyNames,
  status: AgreementStanding,
  /** What the latest review found; unknown where nobody has looked. */
  finding: Finding,
  reviewer: Schema.NullOr(NamedOwner),
  on: Schema.NullOr(CalendarDate),
  note: Schema.NullOr(Wording),
  nextReview: Schema.NullOr(CalendarDate),
});

const Counts = {
  agreements: Schema.Int,
  reviewed: Schema.Int,
  fits: Schema.Int,
  toBeRevised: Schema.Int,
  toBeEnded: Schema.Int,
  unknown: Schema.Int,
};

/** How many of its agreements an organisation has had looked over, and what was found. */
export const Coverage = Schema.Struct({ organisation: Id, name: Wording, ...Counts }).annotate({
  identifier: "Coverage",
});
export type Coverage = typeof Coverage.Type;

/** The inventory of every agreement that has not ended. */
export const InventoryView = Schema.Struct({
  day: CalendarDate,
  agreements: Schema.Array(InventoryLine),
  coverage: Schema.Array(Coverage),
  total: Schema.Struct(Counts),
}).annotate({ identifier: "Inventory" });
export type InventoryView = typeof InventoryView.Type;

/** The inventory on a day: agreements that have ended by then are not asked about. */
export const inventoryView = (book: Seen, today: CalendarDate): InventoryView => {
  const agreements = agreementsView(book, today)
    .filter(({ status }) => status !== "ended")
    .map(({ agreement, title, parties, partyNames, status, latestReview, nextReview }): typeof InventoryLine.Type => ({
      agreement,
      title,
      parties,
      partyNames,
      status,
      finding: latestReview?.finding ?? "unknown",
      reviewer: latestReview === null ? null : named(book, latestReview.by, today),
      on: latestReview?.on ?? null,
      note: latestReview?.note ?? null,
      nextReview,
    }));
  return {
    day: today,
    agreements,
    coverage: organisationsView(book, today).map(({ organisation, name }) => ({
      organisation,
      name: { sv: name },
      ...counted(agreements.filter(({ parties }) => parties.includes(organisation))),
    })),
    total: counted(agreements),
  };
};

const counted = (lines: ReadonlyArray<typeof InventoryLine.Type>): InventoryView["total"] => {
  const found = (finding: Finding) => lines.filter((line) => line.finding === finding).length;
  return {
    agreements: lines.length,
    reviewed: lines.filter(({ on }) => on !== null).length,
    fits: found("fits"),
    toBeRevised: found("toBeRevised"),
    toBeEnded: found("toBeEnded"),
    unknown: found("unknown"),
  };
};
