/**
 * The papers of the example's spring meeting, compared with those that are kept in `samples`. They are read like any other text:
 * a change of them is a change of what secretaries send out.
 */
import { describe, expect, it } from "vitest";
import { toHtml } from "./html.ts";
import { toMarkdown } from "./markdown.ts";
import { agendaIn, callIn, exampleBook, extractIn, minutesIn } from "./testing/papers.ts";

const papers = { minutes: minutesIn, call: callIn, agenda: agendaIn, extract: extractIn };

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(Object.entries(papers))("the %s of the spring meeting reads as it is kept", async (name, write) => {
    await expect(toMarkdown(write(exampleBook, language))).toMatchFileSnapshot(
      `./samples/spring-${name}.${language}.md`,
    );
  });

  it("the minutes are the same page of HTML", async () => {
    await expect(toHtml(minutesIn(exampleBook, language))).toMatchFileSnapshot(
      `./samples/spring-minutes.${language}.html`,
    );
  });
});
