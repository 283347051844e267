import { describe, expect, it } from "vitest";
import { documentKinds, documentSentences, documentWords } from "./index.ts";

describe("the words of a meeting's papers", () => {
  it("are there in both languages", () => {
    for (const { sv, en } of [...Object.values(documentKinds), ...Object.values(documentWords)]) {
      expect(sv).not.toBe("");
      expect(en).not.toBe("");
    }
  });

  it("count one as one", () => {
    expect(documentSentences.struck(1)).toEqual({ sv: "1 anteckning är struken.", en: "1 remark has been struck." });
    expect(documentSentences.struck(2).sv).toBe("2 anteckningar är strukna.");
  });

  it("say a time as precisely as it was said", () => {
    expect(documentSentences.deferred("2024-06")).toEqual({
      sv: "Bordlades till juni 2024.",
      en: "Deferred until June 2024.",
    });
    expect(documentSentences.deferred("before-2024-03-01").sv).toBe("Bordlades, för att tas upp före fre 2024-03-01.");
    expect(documentSentences.due("before-2024-03-01").en).toBe("before Fri 2024-03-01");
    expect(documentSentences.due("2024-03-01").sv).toBe("senast fre 2024-03-01");
  });
});
