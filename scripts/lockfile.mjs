// The lock file is whole: every optional platform package that is named is also there, and one effect only.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const places = Object.keys(packages);
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !places.some((each) => each.endsWith(`node_modules/${name}`)))
    .map(
      (name) =>
        `${place || "."} names ${name}, which the lock file does not have: npm ci would fail on a clean machine`,
    ),
);
const effects = places.filter((place) => place.endsWith("node_modules/effect"));
const addresses = Object.values(packages).filter(({ resolved }) => /^https?:/.test(resolved ?? "")).length;
const faults = [
  ...missing,
  ...(effects.length === 1 ? [] : [`effect is there ${effects.length} times: ${effects.join(", ")}`]),
  ...(addresses === 0
    ? []
    : [`${addresses} packages name a download address: set omit-lockfile-registry-resolved=true`]),
];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);
