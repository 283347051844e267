/**
 * What is answered as a problem, and what is logged, without anybody's personal identity number in it (PER-1).
 */
import { withoutIdentityNumbers } from "@konstellation/core";

/** The same value, with such numbers gone from every text in it. */
export const withoutNumbersIn = (value: unknown): unknown => {
  if (typeof value === "string") return withoutIn(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutNumbersIn);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [withoutIn(key), withoutNumbersIn(each)]));
};

/** A text; one that is written as an address is read first, since a hyphen may stand in it as %2D. */
const withoutIn = (text: string): string => {
  const plain = withoutIdentityNumbers(text);
  if (!plain.includes("%")) return plain;
  const read = decoded(plain);
  const without = withoutIdentityNumbers(read);
  return without === read ? plain : without;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
