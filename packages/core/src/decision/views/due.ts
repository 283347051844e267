/**
 * What is due of decisions: commitments that are not carried out, and their report-backs.
 */
import type { CollaborationPart } from "../../collaboration/index.ts";
import type { ConstellationPart, Due } from "../../constellation/index.ts";
import type { CalendarDate } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { DecisionPart } from "../state.ts";
import { commitmentsView } from "./commitments.ts";

/** What of decisions can be due. */
export const commitmentsDueKinds = ["commitment", "reportBack"] as const;

/** Every commitment that waits, as of a day. */
export const commitmentsDue = (
  book: CollaborationPart & ConstellationPart & MeetingPart & DecisionPart,
  today: CalendarDate,
): ReadonlyArray<Due<(typeof commitmentsDueKinds)[number], "commitment">> =>
  commitmentsView(book, today)
    .filter((commitment) => commitment.state !== "carriedOut" && commitment.since <= today)
    .flatMap(({ commitment: id, due, reportBack, text, owner, itemTitle }) => {
      const when = due ?? reportBack?.when;
      if (when === undefined) return [];
      const kind = due === null ? "reportBack" : "commitment";
      return [{ when, kind, title: text, context: itemTitle, from: owner, about: { kind: "commitment", id } }];
    });
