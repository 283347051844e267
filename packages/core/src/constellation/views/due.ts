/**
 * What is due of bodies: a charter that names a seat which is gone, or soon will be.
 */
import { type CollaborationPart, calledOn } from "../../collaboration/index.ts";
import { type CalendarDate, inOrder } from "../../kernel/index.ts";
import type { Due } from "../due.ts";
import { named } from "../owner.ts";
import { namesGone } from "../rules/charter-names-seats.ts";
import { existsOn } from "../rules/seats-in-force.ts";
import type { Body, CharterVersion } from "../schema.ts";
import { type ConstellationPart, seatName } from "../state.ts";

type State = CollaborationPart & ConstellationPart;
type DueOfBodies = Due<(typeof bodiesDueKinds)[number], "body">;

/** What of bodies can be due. */
export const bodiesDueKinds = ["charterNamesGone"] as const;

/** Every charter that holds or will hold and names a seat that is gone while it does. */
export const bodiesDue = (book: State, today: CalendarDate): ReadonlyArray<DueOfBodies> =>
  inOrder(book.constellation.bodies).flatMap((body) =>
    charterSpans(body)
      .filter(({ until }) => until === undefined || until > today)
      .flatMap(({ version, until }) =>
        namesGone(book, body, version)
          .filter(({ since }) => (until === undefined || since < until) && existsOn(body, since))
          .map(
            ({ seat, since }): DueOfBodies => ({
              when: since,
              kind: "charterNamesGone",
              title: seatName(book, seat) ?? { sv: seat },
              context: calledOn(body, today),
              from: named(book, { kind: "body", id: body.body }, today),
              about: { kind: "body", id: body.body },
            }),
          ),
      ),
  );

interface CharterSpan {
  readonly version: CharterVersion;
  /** The first day on which another charter holds; absent while none will. */
  readonly until?: CalendarDate;
}

const charterSpans = ({ charters }: Body): ReadonlyArray<CharterSpan> =>
  [...charters]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((version, index, all) => {
      const next = all[index + 1];
      return next === undefined ? { version } : { version, until: next.from };
    });
