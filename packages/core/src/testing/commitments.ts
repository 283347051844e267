/**
 * A commitment for tests: the working committee prepares a proposal; and the report that it is done.
 */
import { day, type Fact } from "../index.ts";

type Made = Extract<Fact, { type: "CommitmentMade" }>;

/** A commitment made at the meeting. */
export const commitment = (more: Partial<Made> = {}): Made => ({
  type: "CommitmentMade",
  commitment: "c",
  meeting: "m",
  item: "1",
  owner: { kind: "body", id: "au" },
  text: { sv: "Ta fram ett förslag" },
  condition: false,
  since: day("2024-05-03"),
  ...more,
});

/** The report that it is carried out. */
export const carriedOut: Extract<Fact, { type: "CommitmentReported" }> = {
  type: "CommitmentReported",
  commitment: "c",
  on: day("2024-06-01"),
  text: { sv: "Klart" },
  state: "carriedOut",
};
