/**
 * The variables of the environment that Konstellation listens to: one that is misspelt, or says nothing, is refused by whoever
 * reads them, and not passed over in silence.
 */
import { type Explanation, nearest } from "@konstellation/core";

/** Every variable that means something, to the service or to the command line. */
export const settings = [
  "KONSTELLATION_DATA",
  "KONSTELLATION_PORT",
  "KONSTELLATION_HOST",
  "KONSTELLATION_HOSTS",
  "KONSTELLATION_LOG",
  "KONSTELLATION_BOOK",
  "KONSTELLATION_TOKEN",
  "KONSTELLATION_FILE_LIMIT",
] as const;

/** A variable that means something. */
export type Setting = (typeof settings)[number];

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with those that are set: a name that is none, or a value that says nothing. Both read the same ones. */
export const settingsRefused = (environment: Environment): ReadonlyArray<Explanation> =>
  Object.keys(environment)
    .filter((name) => /^konstellation/i.test(name) && environment[name] !== undefined)
    .flatMap((name) => {
      if (!isSetting(name)) return [unknown(name)];
      return said(environment, name) === undefined ? [empty(name)] : [];
    });

/** What a variable says; undefined when it is not set, or says nothing. */
export const said = (environment: Environment, name: Setting): string | undefined =>
  environment[name]?.trim() === "" ? undefined : environment[name];

const isSetting = (name: string): name is Setting => settings.some((each) => each === name);

const unknown = (name: string): Explanation => {
  const near = nearest(name, settings);
  const all = settings.join(", ");
  return {
    sv: `Variabeln ${name} betyder ingenting.${near === undefined ? "" : ` Menade du ${near}?`} De som finns är ${all}`,
    en: `The variable ${name} means nothing.${near === undefined ? "" : ` Did you mean ${near}?`} Those there are: ${all}`,
  };
};

const empty = (name: Setting): Explanation => ({
  sv: `${name} är tom: ge den ett värde eller ta bort den`,
  en: `${name} is empty: give it a value, or leave it out`,
});

const MEBIBYTE = 1024 * 1024;
const MOST_MEBIBYTES = 100;

/** How large a file may be that is stored with a paper, in bytes: ten mebibytes unless it is set; or why what is set is none. */
export const fileLimitIn = (
  environment: Environment,
): number | { readonly is: string; readonly expected: Explanation } => {
  const text = said(environment, "KONSTELLATION_FILE_LIMIT") ?? "10";
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST_MEBIBYTES
    ? Number(text) * MEBIBYTE
    : {
        is: text,
        expected: {
          sv: `ett helt antal mebibyte, från 1 till ${MOST_MEBIBYTES}, som 10`,
          en: `a whole number of mebibytes, from 1 to ${MOST_MEBIBYTES}, such as 10`,
        },
      };
};
