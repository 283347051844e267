/**
 * What is found of bodies and seats: what they are called, where their charters come from, what those appointed to a seat are.
 */
import { calledOn } from "../../collaboration/index.ts";
import { type Found, inAnyOrder } from "../../kernel/index.ts";
import type { Body, CharterVersion, Seat } from "../schema.ts";
import type { ConstellationPart } from "../state.ts";

const sourcesOf = ({ source, sources = {} }: CharterVersion): ReadonlyArray<string> => [
  source,
  ...Object.values(sources),
];

export const bodiesFound: Found<ConstellationPart, Body> = {
  among: ({ constellation }) => inAnyOrder(constellation.bodies),
  of: ({ constellations, charters, replacedCharters, ...body }) => [
    {
      id: body.body,
      title: calledOn(body),
      texts: [
        body.name,
        ...body.renamed.flatMap(({ name, source }) => [name, source]),
        ...constellations.map((part) => part.name),
        ...[...charters, ...replacedCharters].flatMap(sourcesOf),
      ],
    },
  ],
  on: (_, { since }) => since,
};

export const seatsFound: Found<ConstellationPart, Seat> = {
  among: ({ constellation }) => inAnyOrder(constellation.seats),
  of: ({ seat, label, source, body, appointments }) => [
    {
      id: seat,
      title: label,
      texts: [source, ...appointments.flatMap(({ title, ended }) => [title, ended?.reason])],
      in: { kind: "body", id: body },
    },
  ],
  on: (_, { since }) => since,
};

/** Of people the book knows ids, in which no word stands: who they are comes from beside it, and is found from there. */
export const peopleFound: Found<ConstellationPart, object> = {
  among: () => [],
  of: () => [],
  on: () => undefined,
};
