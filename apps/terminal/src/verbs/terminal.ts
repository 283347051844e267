/**
 * `terminal`: the terminal UI. Without a terminal it is the radar as text: nothing hangs in a pipe.
 */
import { radar, showRadar } from "../pages/book.ts";
import type { VerbOnBook } from "../verb.ts";

/** `terminal`: what is meant when nothing is said. */
export const terminal: VerbOnBook = {
  name: "terminal",
  options: ["day"],
  takes: { sv: "[--url URL]", en: "[--url URL]" },
  does: {
    sv: "terminalgränssnittet; --url läser en tjänst som körs i stället för filen",
    en: "the terminal UI; --url reads a running service instead of the file",
  },
  opens: () => [radar.address({})],
  onBook: showRadar,
};
