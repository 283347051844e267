/**
 * Which language is spoken, on a command line and over REST.
 */
import { describe, expect, it } from "vitest";
import { languageOfRequest, languageOfTerminal } from "./language.ts";

describe("which language is spoken", () => {
  it.each([
    ["sv", {}, "sv"],
    [undefined, { LANG: "sv_SE.UTF-8" }, "sv"],
    [undefined, { LC_ALL: "en_GB", LANG: "sv_SE" }, "en"],
    [undefined, { LANG: "C.UTF-8" }, "en"],
    [undefined, {}, "en"],
    [undefined, { LC_MESSAGES: "sv_SE", LANG: "en_GB" }, "sv"],
    [undefined, { LC_ALL: "", LC_MESSAGES: "", LANG: "sv" }, "sv"],
    [undefined, { LC_ALL: "sv@euro", LC_MESSAGES: "en" }, "sv"],
    ["de", { LANG: "sv_SE" }, "sv"],
    ["SV-FI", { LANG: "en_GB" }, "sv"],
    [" en ", { LANG: "sv_SE" }, "en"],
  ])("--lang %s with %o is %s", (asked, environment, language) =>
    expect(languageOfTerminal(asked, environment)).toBe(language),
  );
  it.each([
    ["sv", "sv"],
    ["en-GB, sv;q=0.8", "en"],
    ["de, sv;q=0.5, en;q=0.4", "sv"],
    ["sv;q=0, en", "en"],
    ["sv;q=0", "en"],
    ["sv; q=0.000", "en"],
    ["sv;q=0.001", "sv"],
    ["de", "en"],
    ["en;q=0.4, sv;q=0.5", "sv"],
    ["sv;q=0.4, en;q=0.5", "en"],
    ["en;q=0.5, sv;q=0.5", "en"],
    ["sv;q=0.5, en;q=0.5", "sv"],
    ["en;q=0.9, sv", "sv"],
    ["en;level=1;q=0.3, sv;q=0.4", "sv"],
    ["en;xq=0.9, sv;q=0.95", "en"],
    ["sv;q=0.4x, en;q=0.9", "sv"],
    [" SV-se , en;q=0.9", "sv"],
    ["", "en"],
    [undefined, "en"],
  ])("Accept-Language: %s is %s", (header, language) => expect(languageOfRequest(header)).toBe(language));
});
