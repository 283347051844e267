/**
 * `calendar`: the book's days as an iCalendar file, to standard output or into a file.
 */
import { writeFileSync } from "node:fs";
import { counted } from "@konstellation/words";
import type { Arguments } from "../args.ts";
import { Ending } from "../exit.ts";
import type { Source } from "../source.ts";
import type { Shown, VerbOnBook } from "../verb.ts";

/** `calendar`: of everybody, or of a body, an organisation or a seat. */
export const calendar: VerbOnBook = {
  name: "calendar",
  options: ["day", "body", "organisation", "seat", "titles", "out"],
  takes: { sv: "[--out FIL]", en: "[--out FILE]" },
  does: {
    sv: "dagarna som iCalendar-fil: --body ID | --organisation ID | --seat ID, --titles",
    en: "the days as an iCalendar file: --body ID | --organisation ID | --seat ID, --titles",
  },
  onBook: (source, asked) => writeCalendar(source, asked),
};

const writeCalendar = async (source: Source, asked: Arguments): Promise<Shown> => {
  const { book: collaboration, day, body, organisation, seat, titles, out, language } = asked;
  const feed = await source.call("calendar", {
    collaboration,
    query: {
      ...(day === undefined ? {} : { day }),
      ...(body === undefined ? {} : { body }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(seat === undefined ? {} : { seat }),
      ...(titles ? { titles: "true" as const } : {}),
    },
  });
  const events = feed.split("BEGIN:VEVENT").length - 1;
  if (out === undefined) return { json: { events, calendar: feed }, text: feed, raw: feed };
  try {
    writeFileSync(out, feed);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Ending(`${out} ${language === "sv" ? "kunde inte skrivas" : "could not be written"}: ${why}`);
  }
  const said = `${counted(events, "event", language)} ${language === "sv" ? "i" : "in"} ${out}`;
  return { json: { events, file: out }, text: `✓ ${said}` };
};
