/**
 * What the two meetings have in common: a room where everybody arrives, and items that open and end.
 */
import { type Command, instant, type Wording } from "@konstellation/core";
import { holderOf, leadershipSeats } from "./bodies.ts";

type Item = Extract<Command, { type: "PlaceItem" }>;

/** An item of the agenda and what happens when it is on the table. */
export interface Scene {
  readonly number: number;
  readonly title: Wording;
  readonly kinds: Item["kinds"];
  readonly constellation?: Item["constellation"];
  readonly presenters?: Wording;
  readonly continues?: Item["continues"];
  readonly from: string;
  readonly until: string;
  readonly ends: (at: {
    readonly meeting: string;
    readonly item: string;
    readonly at: ReturnType<typeof instant>;
  }) => ReadonlyArray<Command>;
}

/** The agenda as it is sent out. */
export const agendaOf = (meeting: string, scenes: ReadonlyArray<Scene>): ReadonlyArray<Command> =>
  scenes.map(({ number, title, kinds, constellation, presenters, continues }) => ({
    type: "PlaceItem",
    meeting,
    item: String(number),
    title,
    kinds,
    ...(constellation === undefined ? {} : { constellation }),
    ...(presenters === undefined ? {} : { presenters }),
    ...(continues === undefined ? {} : { continues }),
  }));

/** A scene as it is played: the item opens, and ends. */
export const played = (meeting: string, { number, from, until, ends }: Scene): ReadonlyArray<Command> => {
  const item = String(number);
  return [{ type: "OpenTreatment", meeting, item, at: instant(from) }, ...ends({ meeting, item, at: instant(until) })];
};

/** Everybody of the leadership group comes into the room. */
export const everybodyArrives = (meeting: string, at: string): Command => ({
  type: "RecordArrivals",
  meeting,
  at: instant(at),
  people: leadershipSeats.map(({ seat }) => ({ seat, person: holderOf(seat), as: "holder", mode: "room" })),
});

/** Those with a function leave the room. */
export const leave = (
  meeting: string,
  at: string,
  wanted: (seat: { readonly seat: string; readonly function: string }) => boolean,
): Command => ({
  type: "RecordDepartures",
  meeting,
  at: instant(at),
  people: leadershipSeats.filter(wanted).map(({ seat }) => ({ seat, person: holderOf(seat) })),
});
