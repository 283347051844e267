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
});
