/**
 * Which language to speak: what was asked for, else what the environment says, else English.
 */
import type { Language } from "@konstellation/core";

const languageOf = (tag: string | undefined): Language | undefined => {
  const primary = tag
    ?.trim()
    .toLowerCase()
    .split(/[-_.@]/)[0];
  return primary === "sv" || primary === "en" ? primary : undefined;
};

/** The language of a terminal: `--lang`, then `LC_ALL`, `LC_MESSAGES`, `LANG`; English when none of them says. */
export const languageOfTerminal = (
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language =>
  languageOf(asked) ?? languageOf(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG) ?? "en";

/** The language of a request: the best of `Accept-Language` that is spoken here; English when none is. */
export const languageOfRequest = (acceptLanguage: string | undefined): Language => {
  const asked = (acceptLanguage ?? "").split(",").map((part, index) => {
    const [tag, ...parameters] = part.split(";");
    const quality = parameters
      .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
      .find((q) => q !== undefined);
    return { language: languageOf(tag), quality: quality === undefined ? 1 : Number(quality), index };
  });
  return (
    asked
      .filter((each) => each.language !== undefined && each.quality > 0)
      .sort((a, b) => b.quality - a.quality || a.index - b.index)[0]?.language ?? "en"
  );
};
