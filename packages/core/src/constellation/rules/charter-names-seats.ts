/**
 * CON-7: a charter names seats that are there.
 *
 * A quorum rule can speak of certain seats. Were one of them no seat, the rest would be the whole, and fewer could decide
 * than the charter says. So a charter is not adopted with a name that means nothing, and when a named seat is abolished
 * later, that part of the rule is not known any more: nobody has said what holds without it.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, find, Id, plusDays, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { QuorumRule } from "../quorum-rule.ts";
import type { Body, Charter, CharterVersion, Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";
import { existsOn, seatsOn } from "./seats-in-force.ts";

export const CON_7 = rule({
  id: "CON-7",
  title: { sv: "Stadgan nämner platser som finns", en: "A charter names seats that are there" },
  source: "Konstellation; were a named seat no seat, the others would be the whole group",
  text: {
    sv: "En stadga som kräver vissa platser nämner bara platser som organet har den dag stadgan börjar gälla. Upphör en nämnd plats senare är den delen av kravet okänd tills organet har ändrat sin stadga, och det syns på organet och på radarn.",
    en: "A charter that asks for certain seats names only seats that the body has on the day the charter takes effect. When a named seat ends later, that part of the requirement is unknown until the body has changed its charter, which shows on the body and on the radar.",
  },
});

const Stranger = Schema.Struct({ at: Schema.Literals(["quorum", "secondCall"]), seat: Schema.String });
type Stranger = typeof Stranger.Type;

/** The charter names these, which are no seats of the body on its first day; the seats there are come with it. */
export const CharterNamesNoSeat = refusal(
  "CharterNamesNoSeat",
  CON_7,
  { body: Id, day: CalendarDate, strangers: Schema.Array(Stranger), seats: Schema.Array(Id) },
  "hindered",
);
export type CharterNamesNoSeat = typeof CharterNamesNoSeat.Type;

/** Evidence that every seat a charter names is there on its first day. */
export type NamesSeats = Evidence<"namesSeats">;

/** Whether every seat that a charter names is a seat of the body on the charter's first day. */
export const charterNamesSeats = (
  state: ConstellationPart,
  body: Body,
  from: CalendarDate,
  charter: Charter,
): Result.Result<NamesSeats, CharterNamesNoSeat> => {
  const seats = seatsOn(state, body, from).map(({ seat }) => seat);
  const strangers = namesIn(charter).filter(({ seat }) => !seats.includes(seat));
  return strangers.length === 0
    ? Result.succeed(vouch({}))
    : Result.fail(CharterNamesNoSeat({ body: body.body, day: from, strangers, seats }));
};

/** Every seat that a charter names, and in which of its rules. */
const namesIn = ({ quorum, secondCall }: Charter): ReadonlyArray<Stranger> => [
  ...seatsNamedIn(quorum).map((seat) => ({ at: "quorum" as const, seat })),
  ...seatsNamedIn(secondCall?.quorum ?? null).map((seat) => ({ at: "secondCall" as const, seat })),
];

const seatsNamedIn = (rule: QuorumRule | null): ReadonlyArray<string> => {
  if (rule === null) return [];
  if (rule.rule === "within") return [...rule.seats, ...seatsNamedIn(rule.quorum)];
  return rule.rule === "allOf" || rule.rule === "anyOf" ? rule.rules.flatMap(seatsNamedIn) : [];
};

/** A quorum rule as it is known among the seats of a day: a part that names a seat which is not there is not known. */
export const knownAmong = (seats: ReadonlyArray<Seat>, rule: QuorumRule | null): QuorumRule | null => {
  if (rule === null) return null;
  switch (rule.rule) {
    case "within":
      return rule.seats.every((named) => seats.some(({ seat }) => seat === named))
        ? { ...rule, quorum: knownAmong(seats, rule.quorum) }
        : null;
    case "allOf":
    case "anyOf":
      return { ...rule, rules: rule.rules.map((inner) => knownAmong(seats, inner)) };
    case "everySeat":
    case "everyOrganisation":
    case "moreThan":
    case "atLeastShare":
    case "atLeast":
      return rule;
  }
};

/** A seat that a charter names and that is none, and the first day on which the charter holds without it. */
export interface NameGone {
  readonly seat: string;
  readonly since: CalendarDate;
}

/** The seats that a charter names and that are gone, or will be. */
export const namesGone = (
  { constellation }: ConstellationPart,
  { body }: Body,
  { value, from }: Pick<CharterVersion, "value" | "from">,
): ReadonlyArray<NameGone> =>
  [...new Set(namesIn(value).map(({ seat }) => seat))].flatMap((id) => {
    const seat = find(constellation.seats, id);
    if (seat === undefined || seat.body !== body || !existsOn(seat, from)) return [{ seat: id, since: from }];
    return seat.lastDay === undefined ? [] : [{ seat: id, since: plusDays(seat.lastDay, 1) }];
  });
