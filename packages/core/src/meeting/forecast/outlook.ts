/**
 * What an item can hope for, and which seats decide it.
 */
import { instant } from "../../kernel/index.ts";
import { counts, excuses, seatRoomAt } from "../quorum/comings-and-goings.ts";
import { type Room, roomOf } from "../quorum/room.ts";
import type { ForecastItem, ForecastQuestion, ForecastSeat, ItemForecast, Outlook } from "./question.ts";

/** An item as an empty room, and which of its seats are expected or could be called. */
export interface Prospect {
  readonly item: ForecastItem;
  readonly room: Room;
  /** The place of each seat in the item's constellation. */
  readonly places: ReadonlyMap<string, number>;
  readonly expected: ReadonlyArray<string>;
  readonly callable: ReadonlyArray<string>;
  /** Of those who could be called, the seats whose recused holder alone can come: the seat then stands as the charter says. */
  readonly excused: ReadonlySet<string>;
}

/** Whether somebody is expected on a seat. */
const isExpected = ({ reply }: ForecastSeat): boolean => reply === "coming" || reply === "deputy";

/** Whether somebody could still be called to a seat: its holder who has not said no, or a deputy. */
const canBeCalled = ({ reply, vacant, deputies = 0 }: ForecastSeat): boolean =>
  deputies > 0 || (vacant !== true && reply !== "notComing");

/** For a forecast no clock matters: everybody expected is there for the whole of a moment. */
const AT = { from: instant("2000-01-01T00:00:00Z"), until: instant("2000-01-01T00:00:01Z") };

/** An item's prospect: its room with those who are expected. */
export const prospectOf = ({ charter, seats }: ForecastQuestion, item: ForecastItem): Prospect => {
  const room = roomOf({
    charter: { ...charter, entry: "anyTime" },
    seats: seats.map(({ id, organisation }) => ({ id, organisation })),
    ...(item.constellation === undefined ? {} : { constellation: item.constellation }),
    presence: [],
    treatment: AT,
  });
  const places = new Map(room.constellation.map((seat, place) => [seat.id, place]));
  const concerned = seats.filter((seat) => places.has(seat.id));
  const recused = new Set(item.recused ?? []);
  // Where the holder is recused a deputy fills the seat. A holder who comes all the same stands outside it (QUO-4).
  const apart = charter.recused === "leavesDenominator" || charter.recused === "counts";
  const expected = concerned.filter((seat) => (recused.has(seat.id) ? seat.reply === "deputy" : isExpected(seat)));
  const present = concerned.filter((seat) => apart && recused.has(seat.id) && seat.reply === "coming");
  const excused = concerned.filter(
    (seat) =>
      apart && recused.has(seat.id) && (seat.deputies ?? 0) === 0 && canBeCalled(seat) && !present.includes(seat),
  );
  const callable = concerned.filter(
    (seat) =>
      !expected.includes(seat) &&
      (recused.has(seat.id) ? (seat.deputies ?? 0) > 0 || excused.includes(seat) : canBeCalled(seat)),
  );
  const prospect = {
    item,
    room,
    places,
    expected: expected.map(idOf),
    callable: callable.map(idOf),
    excused: new Set(excused.map(idOf)),
  };
  seatRoomAt(room, room.from);
  for (const seat of prospect.expected) fill(prospect, seat, 1);
  for (const { id } of present) excuses(room, places.get(id) ?? -1, 1);
  return prospect;
};

const idOf = ({ id }: ForecastSeat): string => id;

/** Somebody comes to a seat of the item (1), or does not after all (-1). */
export const fill = ({ room, places, excused }: Prospect, seat: string, by: 1 | -1): void => {
  const place = places.get(seat);
  if (place === undefined) return;
  if (excused.has(seat)) excuses(room, place, by);
  else counts(room, place, 2, by);
};

/** Whether the item would be quorate with these seats filled besides. The room is left as it was. */
export const holdsWith = (prospect: Prospect, seats: ReadonlyArray<string>): boolean | undefined => {
  for (const seat of seats) fill(prospect, seat, 1);
  const holds = prospect.room.rule.holds();
  for (const seat of seats) fill(prospect, seat, -1);
  return holds;
};

/** The outlook of an item. */
export const outlookOf = (prospect: Prospect): ItemForecast => {
  const { item, room, expected, places } = prospect;
  const outlook = hopeOf(prospect);
  return {
    item: item.id,
    decision: item.decision,
    outlook,
    expected: expected.length,
    of: room.constellation.length,
    deciding: deciding(prospect, outlook),
    missing: [...places.keys()].filter((seat) => !expected.includes(seat)),
  };
};

const hopeOf = (prospect: Prospect): Outlook => {
  const now = prospect.room.rule.holds();
  if (now === undefined) return "unknown";
  if (now) return "quorate";
  return holdsWith(prospect, prospect.callable) === true ? "dependsOn" : "inquorate";
};

const deciding = (prospect: Prospect, outlook: Outlook): ReadonlyArray<string> => {
  const { expected, callable } = prospect;
  if (outlook === "quorate")
    return expected.filter((seat) => {
      fill(prospect, seat, -1);
      const without = prospect.room.rule.holds();
      fill(prospect, seat, 1);
      return without === false;
    });
  if (outlook === "dependsOn")
    return callable.filter(
      (seat) =>
        holdsWith(
          prospect,
          callable.filter((other) => other !== seat),
        ) === false,
    );
  return [];
};
