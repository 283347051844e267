/**
 * What stands above a page and at the bottom line, as text.
 *
 * @since 0.1.0
 */
import { wordsIn } from "@konstellation/core";
import { phrases } from "@konstellation/words";
import { meetingHeading, roomHeading } from "../details.ts";
import { countsIn } from "../inventory.ts";
import { wrapped } from "../lines.ts";
import { legend, scaleLine } from "../timeline.ts";
import { placeOf } from "./in-room.ts";
import { type Frame, type Model, top } from "./model.ts";

/** The lines above a page: what it is, and in the meeting room where the meeting stands. */
export const headingOf = (model: Model, { page, loading }: Frame): ReadonlyArray<string> => {
  const { language } = model;
  if (page.at === "seats") return [`${phrases.whatIfWhich[language]} ${page.item}? (w)`];
  if (loading.is !== "read") return [];
  const { content } = loading;
  if (content.kind === "meeting") {
    return meetingHeading(content.meeting, language);
  }
  if (content.kind === "agenda" || content.kind === "roll") {
    const { meeting, forecast } = content;
    // Before the meeting the forecast says whom to call; while it runs, the room says who is missing.
    const lines = [
      ...roomHeading(meeting, language),
      ...(meeting.status === "called" ? [forecast.explanation[language]] : []),
    ];
    return lines.flatMap((line) => wrapped(line, model.columns - 1)).slice(0, HEADING);
  }
  if (content.kind === "timeline") {
    const { view } = content;
    return [
      `${phrases.timeline[language]} ${view.from} – ${view.until}`,
      ...legend(language, model.columns - 1),
      `  ${scaleLine(view, model.columns)}`,
    ];
  }
  if (content.kind === "inventory" || content.kind === "coverage")
    return [
      `${phrases[content.kind === "inventory" ? "inventory" : "coverage"][language]}: ${countsIn(content.view.total, language)}  (i: ${phrases[content.kind === "inventory" ? "coverage" : "inventory"][language].toLowerCase()})`,
    ];
  if (content.kind === "whatIf")
    return [
      `${phrases.whatIf[language]}: ${wordsIn(content.view.label, language)} ${phrases.whatIfEmpty[language]} ${content.view.fromItem}`,
    ];
  return [];
};

/** The most lines a heading takes, so that the list keeps its room. */
const HEADING = 6;

/** The bottom line: a prompt, a word, or the keys that are used most. */
export const footerText = (model: Model): string => {
  const { language, prompt } = model;
  const { filter } = top(model);
  if (prompt.is === "filter") return `${phrases.filter[language]}: ${filter}▏`;
  if (prompt.is === "command") return `:${prompt.text}▏`;
  if (prompt.is === "note") return prompt.text;
  if (prompt.is === "ask") return `${phrases[prompt.question][language]}: ${prompt.text}▏`;
  if (prompt.is === "confirm") return phrases[prompt.question][language];
  const filtered = filter === "" ? "" : `${phrases.filter[language]}: ${filter}  ·  `;
  const place = placeOf(model);
  if (place === "agenda" || place === "roll") return `${filtered}${roomHints(place, language).join("  ·  ")}`;
  const hints: ReadonlyArray<string> = [
    `↑↓ ${phrases.keyMove[language]}`,
    `Enter ${phrases.keyOpen[language]}`,
    ...(model.frames.length > 1 ? [`Esc ${phrases.keyBack[language]}`] : []),
    ...(place === "agreement"
      ? [`t ${phrases.timeline[language].toLowerCase()}`, `i ${phrases.inventory[language].toLowerCase()}`]
      : []),
    `? ${phrases.keyHelp[language]}`,
    `q ${phrases.keyQuit[language]}`,
  ];
  return `${filtered}${hints.join("  ·  ")}`;
};

/** The keys of the list one is in, the most used first; the rest are behind the question mark. */
const roomHints = (place: "agenda" | "roll", language: Model["language"]): ReadonlyArray<string> => [
  `Tab ${phrases[place === "agenda" ? "rollList" : "agendaList"][language]}`,
  ...(place === "agenda"
    ? [`o ${phrases.keyTakeUp[language]}`, `d ${phrases.keyDecide[language]}`]
    : [`p ${phrases.keyPresence[language]}`, `d ${phrases.keyDeputy[language]}`]),
  `? ${phrases.keyHelp[language]}`,
];
