/**
 * The agreements on a timeline: a lane for each, drawn in letters.
 */
import { phrases } from "@konstellation/words";
import { listed } from "../../verb.ts";
import { page } from "../page.ts";
import { agreement } from "./agreements.ts";
import { keysOfRow } from "./entering.ts";
import { laneDetails, laneRow, legend, scaleLine } from "./lanes.ts";

/** The timeline. */
export const timeline = page({
  at: "timeline",
  door: { key: "t", phrase: "keyTimeline", fromAnywhere: {} },
  read: (source, { collaboration, asOf, between }) =>
    source.call("timeline", { collaboration, query: { ...asOf, ...between } }),
  heading: ({ read }, { language, columns }) => [
    `${phrases.timeline[language]} ${read.from} – ${read.until}`,
    ...legend(language, columns - 1),
    `  ${scaleLine(read, columns)}`,
  ],
  rows: ({ read }, { language, columns }) =>
    read.lanes.map((lane) => ({
      ...laneRow(lane, read, columns, language),
      below: () => laneDetails(lane, language),
    })),
  shape: () => ({ flexible: 0, dispensable: [3, 2] }),
  opens: (_, { id }) => agreement.address({ agreement: id }),
  keys: (_, row) => keysOfRow(row),
  asCommand: (_, { day }) => `timeline${day}`,
  plain: ({ read }, { language, columns }) => [
    `${phrases.timeline[language]} ${read.from} – ${read.until}`,
    "",
    scaleLine(read, columns),
    listed(
      read.lanes.map((lane) => laneRow(lane, read, columns, language)),
      language,
    ),
    "",
    ...legend(language, columns - 1),
  ],
  verb: {
    name: "timeline",
    options: ["day", "from", "to"],
    does: {
      sv: "ett spår för varje avtal, --from DAG --to DAG",
      en: "a lane for every agreement, --from DAY --to DAY",
    },
  },
});
