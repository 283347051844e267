/**
 * Why a seat of the constellation is empty at a moment.
 */
import type { Milliseconds } from "../../kernel/index.ts";
import { there, whoIsThere } from "./comings-and-goings.ts";
import type { MissingSeat, WhyMissing } from "./question.ts";
import type { Room } from "./room.ts";
import type { Sitting } from "./sittings.ts";

/** Every empty seat of the room as it stands at a moment, with its why. */
export const missingSeats = (room: Room, moment: Milliseconds): ReadonlyArray<MissingSeat> => {
  if (room.whole.most.filled === room.constellation.length) return [];
  const onSeat = bySeat(room);
  return room.constellation.flatMap(({ id, organisation }, place) =>
    room.standing[place] === 0
      ? [{ seat: id, organisation, why: whyEmpty(room, place, onSeat.get(place) ?? [], moment) }]
      : [],
  );
};

const bySeat = (room: Room): ReadonlyMap<number, ReadonlyArray<Sitting>> => {
  const onSeat = new Map<number, Array<Sitting>>();
  for (const sitting of room.sittings) {
    const others = onSeat.get(sitting.seat);
    if (others === undefined) onSeat.set(sitting.seat, [sitting]);
    else others.push(sitting);
  }
  return onSeat;
};

const whyEmpty = (room: Room, place: number, sittings: ReadonlyArray<Sitting>, moment: Milliseconds): WhyMissing => {
  if (whoIsThere(room, place) !== 0) return "late"; // somebody is there now, but nobody was when the treatment began
  const here = sittings.filter((sitting) => there(sitting, moment));
  const hindered = here.find((sitting) => sitting.entry.as !== "observer" && countsForNothing(room, sitting));
  if (hindered !== undefined) return hindered.counts === false ? hindered.why : "secondSeat";
  const seat = room.constellation[place];
  if (seat !== undefined && room.excused.some((excuse) => excuse.seat === seat.id && there(excuse, moment)))
    return "recused";
  if (seat?.vacant === true) return "vacant";
  if (here.length > 0) return "observer";
  const own = sittings.filter(({ entry }) => entry.as !== "observer");
  if (own.some((sitting) => sitting.until <= moment)) return "left";
  return own.some((sitting) => sitting.from > moment && sitting.from < room.until) ? "late" : "absent";
};

const countsForNothing = (room: Room, sitting: Sitting): boolean =>
  sitting.counts === false || room.worth.get(sitting) === 0;
