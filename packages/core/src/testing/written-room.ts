/**
 * A room written as the tables of the quorum's tests write it, and an answer read back the same way.
 */
import {
  assessQuorum,
  instant,
  type QuorumAnswer,
  type QuorumCharter,
  type QuorumPresence,
  type QuorumQuestion,
} from "../index.ts";

/** "10:05" on the meeting's day, in Sweden; "04T10:05" on another day of the month. */
export const clock = (time: string) => {
  const seconds = time.split(":").length === 2 ? ":00" : "";
  return instant(`2024-05-${time.includes("T") ? time : `03T${time}`}${seconds}+02:00`);
};
const organisationOf = (seat: string) => seat.slice(0, 1);

/**
 * Who was in the room, as the tables write it: "a1, b1 to 10:10, b1 from 10:11, c1 remote". Somebody sits from nine on, as
 * the holder, unless it says otherwise.
 */
export const room = (written: string): ReadonlyArray<QuorumPresence> =>
  written
    .split(", ")
    .filter((each) => each !== "")
    .map((each) => {
      const [seat = "", ...words] = each.split(" ");
      const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
      const until = after("to");
      return {
        seat,
        person: after("by") ?? `p-${seat}`,
        ...(after("of") === "nobody" ? {} : { organisation: after("of") ?? organisationOf(seat) }),
        as: words.includes("deputy") ? "deputy" : words.includes("observer") ? "observer" : "holder",
        mode: words.includes("remote") ? "remote" : "room",
        from: clock(after("from") ?? "09:00"),
        until: until === undefined ? null : clock(until),
        ...(words.includes("doubtful") ? { admitted: null } : {}),
        ...(words.includes("unadmitted") ? { admitted: false } : {}),
      };
    });

/** Four seats of three organisations: a1 and a2 of a, b1 of b, c1 of c; treatment 10:00–10:25. */
export const seats = (...vacant: ReadonlyArray<string>) =>
  ["a1", "a2", "b1", "c1"].map((id) => ({ id, organisation: organisationOf(id), vacant: vacant.includes(id) }));
export const ask = (charter: QuorumCharter, written: string, more: Partial<QuorumQuestion> = {}): QuorumAnswer =>
  assessQuorum({
    charter,
    seats: seats(),
    presence: room(written),
    treatment: { from: clock("10:00"), until: clock("10:25") },
    ...more,
  });

/** Seats named by their organisation, each of its own: a, b, c. */
export const oneEach = (ids: string, ...vacant: ReadonlyArray<string>) =>
  ids.split(" ").map((id) => ({ id, organisation: organisationOf(id), vacant: vacant.includes(id) }));

/** Recusals as the tables write them: "b by p-b from 10:10 to 10:20, c". */
export const recusals = (written: string): NonNullable<QuorumQuestion["recused"]> =>
  written.split(", ").map((each) => {
    const [seat = "", ...words] = each.split(" ");
    const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
    const [person, from, until] = [after("by"), after("from"), after("to")];
    return {
      seat,
      ...(person === undefined ? {} : { person }),
      ...(from === undefined ? {} : { from: clock(from) }),
      ...(until === undefined ? {} : { until: clock(until) }),
    };
  });

/** A time as the tables write it: "12:00 to 13:00". */
export const span = (written: string) => {
  const [from = "", until = ""] = written.split(" to ");
  return { from: clock(from), until: clock(until) };
};

/** The answer as the tables write it: the verdict, the forum, the seats that are empty and why, and what is flagged. */
export const said = ({ verdict, forum, missing, flags }: QuorumAnswer): string => {
  const empty = missing.map(({ seat, why }) => `${seat} ${why}`).join(", ");
  const flagged = flags.map(({ code, ...more }) => [code, ...Object.values(more).flat()].join(" ")).join(", ");
  return `${verdict}, ${forum}${empty === "" ? "" : `: ${empty}`}${flagged === "" ? "" : ` (${flagged})`}`;
};
