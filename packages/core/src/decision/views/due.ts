/**
 * What is due of decisions: commitments that are not carried out, their report-backs, and what nobody answers for.
 */
import type { ArchivePart } from "../../archive/index.ts";
import type { CollaborationPart } from "../../collaboration/index.ts";
import { type ConstellationPart, type Due, type NamedOwner, named } from "../../constellation/index.ts";
import { type CalendarDate, inOrder, type Wording } from "../../kernel/index.ts";
import type { MeetingPart } from "../../meeting/index.ts";
import type { DecisionPart } from "../state.ts";
import { ownerOn } from "./answering.ts";
import { type CommitmentView, commitmentsView } from "./commitments.ts";

/** What of decisions can be due. */
export const commitmentsDueKinds = ["commitment", "reportBack", "undated", "ownerNotStated", "ownerEnded"] as const;

type State = CollaborationPart & ConstellationPart & MeetingPart & ArchivePart & DecisionPart;
type DueOfDecisions = Due<(typeof commitmentsDueKinds)[number], "commitment" | "decision">;

/** Every commitment that waits, and everything whose owner has ended or will, as of a day. */
export const commitmentsDue = (book: State, today: CalendarDate): ReadonlyArray<DueOfDecisions> => {
  const open = commitmentsView(book, today).filter(
    ({ state, since }) => state !== "carriedOut" && state !== "struck" && since <= today,
  );
  return [...open.flatMap(waiting), ...open.flatMap(unowned("commitment")), ...unownedDecisions(book, today)];
};

const unownedDecisions = (book: State, today: CalendarDate): ReadonlyArray<DueOfDecisions> =>
  inOrder(book.decision.decisions)
    .filter(({ day }) => day <= today)
    .map((decision) => ({ ...decision, itemTitle: null, owner: named(book, ownerOn(decision, today), today) }))
    .flatMap(unowned("decision"));

const NOTHING: ReadonlyArray<never> = [];

/** What nobody answers for any more, from the first such day. */
const unowned =
  <Kind extends "commitment" | "decision">(kind: Kind) =>
  (
    one: { readonly [Each in Kind]: string } & {
      readonly text: Wording;
      readonly itemTitle: Wording | null;
      readonly owner: NamedOwner | null;
    },
  ): ReadonlyArray<DueOfDecisions> => {
    const { owner } = one;
    const when = owner?.nobodySince;
    if (owner === null || when === undefined) return NOTHING;
    return [
      {
        when,
        kind: "ownerEnded",
        title: one.text,
        context: one.itemTitle,
        from: owner,
        about: { kind, id: one[kind] },
      },
    ];
  };

/** What waits from whoever has it, or from the body on whose list it is while nobody has. */
const waiting = (commitment: CommitmentView): ReadonlyArray<DueOfDecisions> => {
  const { commitment: id, due, reportBack, text, owner, waitsWith, together, itemTitle } = commitment;
  const from = owner ?? waitsWith;
  if (from === null) return NOTHING;
  const when = due ?? reportBack?.when ?? null;
  const dated = when === null ? "undated" : due === null ? "reportBack" : "commitment";
  return [
    {
      when,
      kind: owner === null ? "ownerNotStated" : dated,
      title: text,
      context: itemTitle,
      from,
      ...(together.length === 0 ? {} : { together }),
      about: { kind: "commitment", id },
    },
  ];
};
