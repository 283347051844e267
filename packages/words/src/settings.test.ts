import { describe, expect, it } from "vitest";
import { said, settings, settingsRefused } from "./settings.ts";

describe("the variables of the environment", () => {
  it("those there are, and those of others, are taken as they are", () => {
    const all = Object.fromEntries(settings.map((name) => [name, "something"]));
    expect(settingsRefused({ ...all, PATH: "/bin", HOME: "", MY_KONSTELLATION: "x" })).toEqual([]);
  });

  it.each(["KONSTELLATION_DBB", "KONSTELLATION_DB", "KONSTELLATION", "konstellation_data", "KONSTELLATION_"])(
    "%s means nothing, and those that do are named",
    (name) => {
      const [refused, ...more] = settingsRefused({ [name]: "copy" });
      expect(more).toEqual([]);
      for (const language of ["sv", "en"] as const)
        for (const each of [name, ...settings]) expect(refused?.[language]).toContain(each);
    },
  );

  it("one that is nearly right is asked about", () => {
    expect(settingsRefused({ KONSTELLATION_DTA: "copy" })[0]).toMatchObject({
      sv: expect.stringContaining("Menade du KONSTELLATION_DATA?"),
      en: expect.stringContaining("Did you mean KONSTELLATION_DATA?"),
    });
  });

  it.each(settings)("%s with nothing in it is refused, and says nothing", (name) => {
    for (const value of ["", "  "]) {
      expect(settingsRefused({ [name]: value })).toEqual([
        { sv: expect.stringContaining(`${name} är tom`), en: expect.stringContaining(`${name} is empty`) },
      ]);
      expect(said({ [name]: value }, name)).toBeUndefined();
    }
  });

  it("are refused in whole sentences, in both languages", () => {
    expect(
      settingsRefused({
        KONSTELLATION_DTA: "x",
        KONSTELLATION_XYZZY: "x",
        KONSTELLATION_LOG: "",
        KONSTELLATION_GONE: undefined,
      }),
    ).toEqual([
      {
        sv: `Variabeln KONSTELLATION_DTA betyder ingenting. Menade du KONSTELLATION_DATA? De som finns är ${settings.join(", ")}`,
        en: `The variable KONSTELLATION_DTA means nothing. Did you mean KONSTELLATION_DATA? Those there are: ${settings.join(", ")}`,
      },
      {
        sv: `Variabeln KONSTELLATION_XYZZY betyder ingenting. De som finns är ${settings.join(", ")}`,
        en: `The variable KONSTELLATION_XYZZY means nothing. Those there are: ${settings.join(", ")}`,
      },
      {
        sv: "KONSTELLATION_LOG är tom: ge den ett värde eller ta bort den",
        en: "KONSTELLATION_LOG is empty: give it a value, or leave it out",
      },
    ]);
  });
  it("say what they say, blanks and all, and nothing where they are not set", () => {
    expect(said({ KONSTELLATION_BOOK: " kronoberg " }, "KONSTELLATION_BOOK")).toBe(" kronoberg ");
    expect(said({}, "KONSTELLATION_BOOK")).toBeUndefined();
  });
});
