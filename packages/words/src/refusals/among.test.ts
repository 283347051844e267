import { expect, it } from "vitest";
import { explainRefusal, type Names } from "./index.ts";

const names = (...ids: ReadonlyArray<string>): Names =>
  Object.assign((_: unknown, id: string) => ({ sv: id }), { there: () => ids });
const missing = { type: "NotInTheBook", rule: "BOOK-1", kind: "seat", id: "ljungby/socail" } as const;

it("a seat that is not there is told with the one that was perhaps meant, and with those there are", () => {
  expect(explainRefusal(missing, names("vaxjo/school", "ljungby/social"))).toEqual({
    sv: "Det finns ingen plats som heter ”ljungby/socail” i boken. Menades ”ljungby/social”? Det finns: ljungby/social och vaxjo/school. (BOOK-1)",
    en: "There is no seat called “ljungby/socail” in the book. Did you mean “ljungby/social”? There is: ljungby/social and vaxjo/school. (BOOK-1)",
  });
});

it("of many the first few are told, and how many more there are; of none nothing", () => {
  const many = Array.from({ length: 9 }, (_, index) => `s${index + 1}`);
  expect(explainRefusal(missing, names(...many)).sv).toContain("Det finns: s1, s2, s3, s4, s5, s6, s7, s8 och 1 till.");
  expect(explainRefusal(missing, names(...many.slice(1))).en).toContain("There is: s2, s3, s4, s5, s6, s7, s8 and s9.");
  for (const none of [names(), undefined])
    expect(explainRefusal(missing, none).en).toBe("There is no seat called “ljungby/socail” in the book. (BOOK-1)");
});
