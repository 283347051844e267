/**
 * A value as text with its keys in order, so that two writings of the same thing are equal.
 */

/** A value as JSON, the keys of every object in order. */
export const inOrderOfKeys = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
