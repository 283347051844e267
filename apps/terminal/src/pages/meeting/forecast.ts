/**
 * Before a meeting: which items will be quorate, the fewest to call, and an order of the items.
 *
 * It is asked on the command line; in the terminal UI the room of a meeting that has been called says whom to call.
 */
import { type ItemForecast, type ItemView, type Language, wordsIn } from "@konstellation/core";
import { itemKinds, outlooks } from "@konstellation/words";
import { usage } from "../../exit.ts";
import type { Row } from "../../row.ts";
import { listed } from "../../verb.ts";
import type { Page } from "../page.ts";

/** The forecast of a meeting. */
export const forecast: Page = {
  verb: {
    name: "forecast",
    words: 1,
    takes: { sv: "MÖTE", en: "MEETING" },
    does: {
      sv: "vilka punkter gruppen blir beslutför i, minsta antal att ringa, en ordning för punkterna",
      en: "which items will be quorate, the fewest to call, an order of the items",
    },
    onBook: async (source, { book: collaboration, language, rest: [meeting] }) => {
      if (meeting === undefined) throw usage({ sv: "forecast MÖTE", en: "forecast MEETING" }, language);
      const [view, { agenda }] = await Promise.all([
        source.call("forecast", { collaboration, meeting }),
        source.call("meeting", { collaboration, meeting }),
      ]);
      const rows = view.items.flatMap((item) => {
        const placed = agenda.find((each) => each.item === item.item);
        return placed === undefined ? [] : [forecastRow(item, placed, language)];
      });
      return { json: view, text: [view.explanation[language], "", listed(rows, language)].join("\n") };
    },
  },
};

const symbols = { quorate: "●", dependsOn: "◐", inquorate: "○", unknown: "?" } as const;

const forecastRow = (found: ItemForecast, item: ItemView, language: Language): Row => ({
  id: found.item,
  cells: [
    found.item.padStart(2),
    `${symbols[found.outlook]} ${outlooks[found.outlook][language]} ${found.expected}/${found.of}`,
    item.kinds.map((kind) => itemKinds[kind][language]).join("/"),
    wordsIn(item.title, language),
  ],
  tone: found.outlook === "quorate" ? "good" : found.outlook === "dependsOn" ? "attention" : "bad",
});
