/**
 * Reads what a page shows from the source.
 *
 * @since 0.1.0
 */
import type { CalendarDate } from "@konstellation/core";
import { everything, type Source } from "../source.ts";
import type { Content, Model, Page, Tab } from "./model.ts";

/** What a page shows, as the source answers it. */
export const readPage = async (
  source: Source,
  { collaboration, day }: Pick<Model, "collaboration" | "day">,
  page: Page,
): Promise<Content> => {
  const asOf = day === undefined ? {} : { day };
  switch (page.at) {
    case "tab":
      return readTab(source, collaboration, asOf, page.tab);
    case "meeting":
      return { kind: "meeting", meeting: await source.call("meeting", { collaboration, meeting: page.meeting }) };
    case "room": {
      const at = { collaboration, meeting: page.meeting };
      const [meeting, forecast] = await Promise.all([source.call("meeting", at), source.call("forecast", at)]);
      return { kind: page.list, meeting, forecast };
    }
    case "decision":
      return {
        kind: "decision",
        decision: await source.call("decision", { collaboration, decision: page.decision, query: asOf }),
      };
    case "agreement":
      return {
        kind: "agreement",
        agreement: await source.call("agreement", { collaboration, agreement: page.agreement, query: asOf }),
      };
    case "body":
      return { kind: "body", body: await source.call("body", { collaboration, body: page.body, query: asOf }) };
    case "timeline":
      return { kind: "timeline", view: await source.call("timeline", { collaboration, query: asOf }) };
    case "inventory":
      return { kind: page.list, view: await source.call("inventory", { collaboration, query: asOf }) };
    case "seats":
      return { kind: "seats", body: await source.call("body", { collaboration, body: page.body, query: asOf }) };
    case "whatIf":
      return {
        kind: "whatIf",
        view: await source.call("whatIf", {
          collaboration,
          meeting: page.meeting,
          query: { seat: page.seat, fromItem: page.item },
        }),
      };
    case "text":
      return { kind: "text", paragraphs: page.paragraphs };
  }
};

type AsOf = { readonly day?: CalendarDate };

const readTab = async (source: Source, collaboration: string, asOf: AsOf, tab: Tab): Promise<Content> => {
  switch (tab) {
    case "radar":
      return {
        kind: "radar",
        entries: await everything((page) => source.call("radar", { collaboration, query: { ...page, ...asOf } })),
      };
    case "meetings":
      return {
        kind: "meetings",
        meetings: await everything((query) => source.call("meetings", { collaboration, query })),
      };
    case "decisions":
      return {
        kind: "decisions",
        decisions: await everything((query) => source.call("decisions", { collaboration, query })),
      };
    case "bodies":
      return {
        kind: "bodies",
        bodies: await everything((page) => source.call("bodies", { collaboration, query: { ...page, ...asOf } })),
      };
    case "agreements":
      return {
        kind: "agreements",
        agreements: await everything((page) =>
          source.call("agreements", { collaboration, query: { ...page, ...asOf } }),
        ),
      };
  }
};
