/**
 * The verbs that show: radar, meetings, decisions, commitments, agreements, timeline, inventory, what-if, verify.
 *
 * Each gives text for people, or JSON exactly as the service answers it.
 *
 * @since 0.1.0
 */
import { wordsIn } from "@konstellation/core";
import { certificateFaults, phrases } from "@konstellation/words";
import { bodyDetails, decisionDetails, itemDetails, meetingHeading, roomHeading, whatIfDetails } from "../details.ts";
import { Ending, EXIT } from "../exit.ts";
import { forecastRow, itemRow, rollRow, whatIfRow } from "../meeting-rows.ts";
import { bodyRow, commitmentRow, decisionRow, meetingRow, radarRow } from "../rows.ts";
import { everything } from "../source.ts";
import { agreements, inventory, timeline } from "./show-agreements.ts";
import { asOf, listed, type Show } from "./showing.ts";

const radar: Show = async (source, asked) => {
  const { book: collaboration, language } = asked;
  const { name } = await source.call("collaboration", { collaboration });
  const entries = await everything((page) =>
    source.call("radar", {
      collaboration,
      query: { ...page, ...asOf(asked), ...(asked.months === undefined ? {} : { months: asked.months }) },
    }),
  );
  const heading = `${phrases.radar[language]}: ${wordsIn(name, language)}`;
  const text =
    entries.length === 0
      ? phrases.nothingDue[language]
      : listed(
          entries.map((entry) => radarRow(entry, language)),
          language,
        );
  return { json: entries, text: `${heading}\n\n${text}` };
};

const meetings: Show = async (source, { book: collaboration, language, rest }) => {
  const [meeting] = rest;
  if (meeting === undefined) {
    const all = await everything((query) => source.call("meetings", { collaboration, query }));
    return {
      json: all,
      text: listed(
        all.map((each) => meetingRow(each, language)),
        language,
      ),
    };
  }
  const one = await source.call("meeting", { collaboration, meeting });
  const notable = one.agenda.filter(
    (item) => item.obstacles.length > 0 || (item.outcome !== null && item.outcome.kind !== "discussed"),
  );
  return {
    json: one,
    text: [
      ...meetingHeading(one, language),
      "",
      listed(
        one.agenda.map((item) => itemRow(item, language)),
        language,
      ),
      ...notable.flatMap((item) => ["", ...itemDetails(item, language)]),
    ].join("\n"),
  };
};

const forecast: Show = async (source, { book: collaboration, language, rest }) => {
  const [meeting] = rest;
  if (meeting === undefined) throw new Ending("Usage: konstellation forecast MEETING", EXIT.usage);
  const [view, { agenda }] = await Promise.all([
    source.call("forecast", { collaboration, meeting }),
    source.call("meeting", { collaboration, meeting }),
  ]);
  const rows = view.items.flatMap((item) => {
    const placed = agenda.find((each) => each.item === item.item);
    return placed === undefined ? [] : [forecastRow(item, placed, language)];
  });
  return { json: view, text: [view.explanation[language], "", listed(rows, language)].join("\n") };
};

const room: Show = async (source, { book: collaboration, language, rest }) => {
  const [meeting] = rest;
  if (meeting === undefined) throw new Ending("Usage: konstellation room MEETING", EXIT.usage);
  const one = await source.call("meeting", { collaboration, meeting });
  return {
    json: one,
    text: [
      ...roomHeading(one, language),
      "",
      listed(
        one.agenda.map((item) => itemRow(item, language)),
        language,
      ),
      "",
      listed(
        one.roll.map((seat) => rollRow(seat, language)),
        language,
      ),
    ].join("\n"),
  };
};

const bodies: Show = async (source, asked) => {
  const { book: collaboration, language, rest } = asked;
  const [body] = rest;
  if (body !== undefined) {
    const one = await source.call("body", { collaboration, body, query: asOf(asked) });
    return { json: one, text: bodyDetails(one, language).join("\n") };
  }
  const all = await everything((page) => source.call("bodies", { collaboration, query: { ...page, ...asOf(asked) } }));
  return {
    json: all,
    text: listed(
      all.map((each) => bodyRow(each, language)),
      language,
    ),
  };
};

const decisions: Show = async (source, asked) => {
  const { book: collaboration, language, rest } = asked;
  const [decision] = rest;
  if (decision === undefined) {
    const all = await everything((query) => source.call("decisions", { collaboration, query }));
    return {
      json: all,
      text: listed(
        all.map((each) => decisionRow(each, language)),
        language,
      ),
    };
  }
  const one = await source.call("decision", { collaboration, decision, query: asOf(asked) });
  return { json: one, text: decisionDetails(one, language).join("\n") };
};

const commitments: Show = async (source, asked) => {
  const { book: collaboration, language } = asked;
  const all = await everything((page) =>
    source.call("commitments", { collaboration, query: { ...page, ...asOf(asked) } }),
  );
  return {
    json: all,
    text: listed(
      all.map((each) => commitmentRow(each, language)),
      language,
    ),
  };
};

const whatIf: Show = async (source, { book: collaboration, language, rest, seat, fromItem }) => {
  const [meeting] = rest;
  if (meeting === undefined || seat === undefined || fromItem === undefined)
    throw new Ending("Usage: konstellation what-if MEETING --seat SEAT --from-item ITEM", EXIT.usage);
  const view = await source.call("whatIf", { collaboration, meeting, query: { seat, fromItem } });
  const refused = view.items.filter((item) => item.obstacles.length > 0);
  const [heading] = whatIfDetails(view, "", language);
  return {
    json: view,
    text: [
      heading,
      "",
      listed(
        view.items.map((item) => whatIfRow(item, language)),
        language,
      ),
      ...refused.flatMap((item) => ["", ...whatIfDetails(view, item.item, language).slice(1)]),
    ].join("\n"),
  };
};

const verify: Show = async (source, { book: collaboration, language }) => {
  const found = await source.call("verification", { collaboration });
  if (found.is === "sound")
    return {
      json: found,
      text: `✓ ${phrases.sound[language]}: ${found.entries} ${phrases.entries[language]}, ${found.decisions} ${phrases.decisions[language].toLowerCase()}\n  ${found.head}`,
    };
  const text =
    found.is === "brokenChain"
      ? `✗ ${phrases.brokenChain[language]}: ${found.book} ${found.version} (${found.why})`
      : [
          `✗ ${phrases.falseCertificates[language]}`,
          ...(found.certificates ?? []).map(
            ({ decision, why, at }) =>
              `  ${decision}: ${certificateFaults[why][language]}${at === null ? "" : ` ${phrases.since[language]} ${at}`} (${why})`,
          ),
        ].join("\n");
  return { json: found, text, code: EXIT.failure };
};

/** The verbs that show something of a book. */
export const shows: Readonly<Record<string, Show>> = {
  radar,
  meetings,
  bodies,
  decisions,
  commitments,
  agreements,
  timeline,
  inventory,
  "what-if": whatIf,
  forecast,
  room,
  verify,
};
