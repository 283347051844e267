/**
 * Routes of agreements as they are looked over: reviews, how long a party needs, the inventory and the timeline.
 */
import {
  day,
  InventoryView,
  inventoryView,
  Period,
  TimelineView,
  timelineView,
  usualTimeline,
} from "@konstellation/core";
import { acts } from "../../acting-rows.ts";
import { asOf, between, query, spanning } from "../../queries.ts";
import { reads } from "../../reading-rows.ts";
import { BOOK } from "../book-path.ts";

/** The routes. */
export const lookingOverRoutes = {
  reviewAgreement: acts(
    `${BOOK}/agreements/{agreement}/reviews`,
    { sv: "Bedöm ett avtal mot målbilden", en: "Review an agreement against the target picture" },
    "ReviewAgreement",
    { on: day("2024-06-10"), by: { kind: "body", id: "steering" }, finding: "toBeRevised" },
  ),
  stateLeadTime: acts(
    `${BOOK}/organisations/{organisation}/lead-times`,
    { sv: "Ange hur lång tid en part behöver för att säga upp", en: "Say how long a party needs to give notice" },
    "StateLeadTime",
    { length: Period.make("P6W"), from: day("2024-01-01"), source: { sv: "Delegationsordningen" } },
  ),
  inventory: reads(
    `${BOOK}/inventory`,
    { sv: "Avtalen mot målbilden", en: "The agreements against the target picture" },
    InventoryView,
    query(asOf),
    ({ book, day: on }) => inventoryView(book, on),
  ),
  timeline: reads(
    `${BOOK}/timeline`,
    { sv: "Avtalen på en tidslinje", en: "The agreements on a timeline" },
    TimelineView,
    spanning(query({ ...asOf, ...between })),
    ({ book, day: on, query: { from, to } }) => {
      const usual = usualTimeline(on);
      return timelineView(book, on, from ?? usual.from, to ?? usual.until);
    },
  ),
};
