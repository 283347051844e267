// The quorum verdict: 40 seats of 12 organisations, against a hand-written bit-mask loop and a general rule engine.
import { askQuorum, assessQuorum, compileQuorum, readQuorumQuestion } from "@konstellation/core";
import * as Result from "effect/Result";
import { Engine } from "json-rules-engine";
import { compare, compareFast, grows } from "./measure.mjs";

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

/** A question of so many seats, where each seat's people have changed so many times during the treatment. */
const sized = (seatCount, changes) => {
  const many = {
    ...question,
    charter: { quorum: { rule: "moreThan", share: "1/2", of: "seats" } },
    seats: [],
    presence: [],
  };
  for (let seat = 0; seat < seatCount; seat += 1) {
    many.seats.push({ id: `s${seat}`, organisation: `o${seat % 12}` });
    for (let turn = 0; turn <= changes; turn += 1)
      many.presence.push({
        ...presence[0],
        seat: `s${seat}`,
        person: `p${seat}-${turn}`,
        from: turn === 0 ? presence[0].from : new Date(from + turn * 1000 + seat).toISOString(),
        until: turn === changes ? null : new Date(from + (turn + 1) * 1000 + seat).toISOString(),
      });
  }
  return many;
};

export const run = async () => {
  const read = Result.getOrThrow(readQuorumQuestion(question));
  const compiled = compileQuorum(read);
  const limit = "bit-mask loop (verdict only)";
  const calls = {
    [limit]: 20_000,
    "A/A control": 20_000,
    "verdict, compiled once": 20_000,
    "whole answer explained, compiled once": 5000,
  };
  compareFast(
    "Quorum, 40 seats, 12 organisations: every seat must be filled",
    {
      [limit]: bitMask,
      "verdict, compiled once": compiled.verdict,
      "whole answer explained, compiled once": compiled.answer,
      "whole answer from a question that has been read (charter compiled)": () => assessQuorum(read),
      "whole answer from JSON (read, charter compiled)": () => askQuorum(question),
    },
    { calls },
  );
  await compare(
    "Quorum against a general rule engine, one moment, the same rule",
    {
      "verdict, compiled once": compiled.verdict,
      "whole answer explained": compiled.answer,
      "json-rules-engine": () => engine.run(facts),
    },
    {
      calls: {
        "verdict, compiled once": 2000,
        "A/A control": 2000,
        "whole answer explained": 500,
        "json-rules-engine": 20,
      },
    },
  );
  process.stdout.write("\nHow the verdict grows (best of 15 rounds, least squares)\n");
  grows("seats", [50, 100, 200, 400, 800], (size) => compileQuorum(sized(size, 0)).verdict);
  grows("intervals", [200, 400, 800, 1600, 3200], (size) => compileQuorum(sized(40, size / 40)).verdict);
};
