// The quorum verdict: 40 seats of 12 organisations, against a hand-written bit-mask loop and a general rule engine.
import { assessQuorum } from "@konstellation/core";
import { Engine } from "json-rules-engine";
import { compare, compareFast } from "./measure.mjs";

const SEATS = 40;
const seats = Array.from({ length: SEATS }, (_, index) => ({ id: `s${index}`, organisation: `o${index % 12}` }));
const at = (minute) => `2024-05-03T10:${String(minute).padStart(2, "0")}:00Z`;
const presence = seats.map(({ id, organisation }, index) => ({
  seat: id,
  person: `p${index}`,
  organisation,
  as: "holder",
  mode: "room",
  from: "2024-05-03T09:00:00Z",
  until: index % 7 === 0 ? at(40 + (index % 10)) : null,
}));
const question = {
  charter: { quorum: { rule: "everySeat" } },
  seats,
  presence,
  treatment: { from: at(0), until: at(25) },
};

// The limit: presence as numbers, one bit a seat, every change inside the treatment looked at.
const moments = presence.map(({ from, until }) => [Date.parse(from), until === null ? Infinity : Date.parse(until)]);
const [from, until] = [Date.parse(question.treatment.from), Date.parse(question.treatment.until)];
const bitMask = () => {
  const changes = [from];
  for (const [start, end] of moments) {
    if (start > from && start < until) changes.push(start);
    if (end > from && end < until) changes.push(end);
  }
  for (const moment of changes) {
    let low = 0;
    let high = 0;
    for (let seat = 0; seat < SEATS; seat += 1) {
      const [start, end] = moments[seat];
      if (moment < start || moment >= end) continue;
      if (seat < 20) low |= 1 << seat;
      else high |= 1 << (seat - 20);
    }
    if (low !== 0xfffff || high !== 0xfffff) return false;
  }
  return true;
};

const engine = new Engine([
  {
    conditions: { all: seats.map(({ id }) => ({ fact: id, operator: "equal", value: true })) },
    event: { type: "quorate" },
  },
]);
const facts = Object.fromEntries(seats.map(({ id }) => [id, true]));

export const run = async () => {
  compareFast("Quorum verdict with its explanation, 40 seats, 12 organisations", {
    "bit-mask loop (verdict only)": bitMask,
    "assessQuorum, explained": () => assessQuorum(question),
  });
  await compare(
    "Quorum against a general rule engine (one moment, verdict only)",
    { "assessQuorum, explained": () => assessQuorum(question), "json-rules-engine": () => engine.run(facts) },
    { calls: { "assessQuorum, explained": 50, "json-rules-engine": 5 } },
  );
  for (const size of [50, 100, 200, 400]) {
    const many = { ...question, seats: [], presence: [] };
    for (let index = 0; index < size; index += 1) {
      many.seats.push({ id: `s${index}`, organisation: `o${index % 12}` });
      many.presence.push({ ...presence[0], seat: `s${index}`, person: `p${index}`, until: null });
    }
    const started = process.hrtime.bigint();
    for (let call = 0; call < 50; call += 1) assessQuorum(many);
    process.stdout.write(
      `  ${size} seats: ${(Number(process.hrtime.bigint() - started) / 50 / size).toFixed(0)} ns a seat\n`,
    );
  }
};
