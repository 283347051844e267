/**
 * The verbs that show agreements: the list, one of them, the timeline, the inventory.
 *
 * @since 0.1.0
 */
import { phrases } from "@konstellation/words";
import { agreementDetails } from "../agreement-details.ts";
import { countsIn, coverageRow, inventoryRow } from "../inventory.ts";
import { agreementRow } from "../rows.ts";
import { everything } from "../source.ts";
import { laneRow, legend, scaleLine } from "../timeline.ts";
import { asOf, listed, type Show } from "./showing.ts";

/** Every agreement, or one. */
export const agreements: Show = async (source, asked) => {
  const { book: collaboration, language, rest } = asked;
  const [agreement] = rest;
  if (agreement === undefined) {
    const all = await everything((page) =>
      source.call("agreements", { collaboration, query: { ...page, ...asOf(asked) } }),
    );
    return {
      json: all,
      text: listed(
        all.map((each) => agreementRow(each, language)),
        language,
      ),
    };
  }
  const one = await source.call("agreement", { collaboration, agreement, query: asOf(asked) });
  return { json: one, text: agreementDetails(one, language).join("\n") };
};

/** A lane for every agreement. */
export const timeline: Show = async (source, asked) => {
  const { book: collaboration, language, from, to } = asked;
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const view = await source.call("timeline", { collaboration, query: { ...asOf(asked), ...days } });
  const columns = process.stdout.columns ?? 100;
  const rows = view.lanes.map((lane) => laneRow(lane, view, columns, language));
  return {
    json: view,
    text: [
      `${phrases.timeline[language]} ${view.from} – ${view.until}`,
      "",
      scaleLine(view, columns),
      listed(rows, language),
      "",
      ...legend(language, columns - 1),
    ].join("\n"),
  };
};

/** The agreements against the target picture. */
export const inventory: Show = async (source, asked) => {
  const { book: collaboration, language } = asked;
  const view = await source.call("inventory", { collaboration, query: asOf(asked) });
  return {
    json: view,
    text: [
      `${phrases.inventory[language]}: ${countsIn(view.total, language)}`,
      "",
      listed(
        view.agreements.map((line) => inventoryRow(line, language)),
        language,
      ),
      "",
      `${phrases.coverage[language]}:`,
      listed(
        view.coverage.map((each) => coverageRow(each, language)),
        language,
      ),
    ].join("\n"),
  };
};
