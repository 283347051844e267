/**
 * What a page lists: its rows after the filter, and the part of them that is visible.
 *
 * @since 0.1.0
 */

import { type Language, wordsIn } from "@konstellation/core";
import { agreementDetails } from "../agreement-details.ts";
import { bodyDetails, decisionDetails, itemDetails, radarDetails, whatIfDetails } from "../details.ts";
import { countsIn, coverageRow, inventoryDetails, inventoryRow } from "../inventory.ts";
import { wrapped } from "../lines.ts";
import { itemRow, rollRow, whatIfRow } from "../meeting-rows.ts";
import { agreementRow, bodyRow, decisionRow, meetingRow, type Row, radarRow } from "../rows.ts";
import { laneDetails, laneRow } from "../timeline.ts";
import { type Content, type Frame, type Model, top } from "./model.ts";

/** Every row of a content, each with what to show below it. */
const allRows = (
  content: Content,
  language: Language,
  width: number,
): ReadonlyArray<Row & { readonly below: () => ReadonlyArray<string> }> => {
  const nothing = () => [];
  switch (content.kind) {
    case "radar":
      return content.entries.map((entry) => ({
        ...radarRow(entry, language),
        below: () => radarDetails(entry, language),
      }));
    case "meetings":
      return content.meetings.map((meeting) => ({ ...meetingRow(meeting, language), below: nothing }));
    case "decisions":
      return content.decisions.map((decision) => ({
        ...decisionRow(decision, language),
        below: () => [wordsIn(decision.text, language)],
      }));
    case "agreements":
      return content.agreements.map((agreement) => ({
        ...agreementRow(agreement, language),
        below: () => agreementDetails(agreement, language),
      }));
    case "timeline":
      return content.view.lanes.map((lane) => ({
        ...laneRow(lane, content.view, width, language),
        below: () => laneDetails(lane, language),
      }));
    case "inventory":
      return content.view.agreements.map((line) => ({
        ...inventoryRow(line, language),
        below: () => inventoryDetails(line, language),
      }));
    case "coverage":
      return content.view.coverage.map((each) => ({
        ...coverageRow(each, language),
        below: () => [countsIn(each, language)],
      }));
    case "meeting":
      return content.meeting.agenda.map((item) => ({
        ...itemRow(item, language),
        below: () => itemDetails(item, language),
      }));
    case "agenda":
      return content.meeting.agenda.map((item) => ({
        ...itemRow(item, language),
        below: () => itemDetails(item, language),
      }));
    case "roll":
      return content.meeting.roll.map((seat) => ({ ...rollRow(seat, language), below: nothing }));
    case "seats":
      return content.body.seats.map((seat) => ({
        id: seat.seat,
        cells: [
          wordsIn(seat.label, language),
          seat.deputies.map(({ title, person }) => (title ? wordsIn(title, language) : person)).join(", "),
        ],
        tone: "calm",
        below: nothing,
      }));
    case "whatIf":
      return content.view.items.map((item) => ({
        ...whatIfRow(item, language),
        below: () => whatIfDetails(content.view, item.item, language),
      }));
    case "bodies":
      return content.bodies.map((body) => ({ ...bodyRow(body, language), below: nothing }));
    case "body":
      return textRows(bodyDetails(content.body, language), width);
    case "decision":
      return textRows(decisionDetails(content.decision, language), width);
    case "agreement":
      return textRows(agreementDetails(content.agreement, language), width);
    case "text":
      return textRows(content.paragraphs, width);
  }
};

const textRows = (paragraphs: ReadonlyArray<string>, width: number) =>
  paragraphs.flatMap((paragraph) =>
    wrapped(paragraph, width - 4).map((line) => ({ id: "", cells: [line], tone: "calm" as const, below: () => [] })),
  );

/** The rows of a page that pass its filter. */
export const rowsOf = (model: Model, frame: Frame) => {
  if (frame.loading.is !== "read") return [];
  const rows = allRows(frame.loading.content, model.language, model.columns);
  const wanted = frame.filter.toLocaleLowerCase("sv");
  return wanted === "" ? rows : rows.filter((row) => row.cells.join(" ").toLocaleLowerCase("sv").includes(wanted));
};

/** The row under the cursor, or undefined. */
export const selected = (model: Model) => rowsOf(model, top(model))[top(model).cursor];

/** Whether a content is running text, which is scrolled instead of chosen from. */
export const isText = (
  content: Content,
): content is Extract<Content, { kind: "text" | "decision" | "agreement" | "body" }> =>
  content.kind === "text" || content.kind === "body" || content.kind === "decision" || content.kind === "agreement";

/** The part of a list that is visible around the cursor: from which row, and how many. */
export const visible = (
  count: number,
  cursor: number,
  height: number,
): { readonly from: number; readonly until: number } => {
  const room = Math.max(1, height);
  const from = Math.max(0, Math.min(cursor - Math.floor(room / 2), count - room));
  return { from, until: Math.min(count, from + room) };
};
