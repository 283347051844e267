/**
 * QUO-4: recusal is per item, and known before the item is over.
 *
 * - **Source** Kommunallagen 6 kap. 28–30 §§ and förvaltningslagen 16–18 §§ as models; the charter says what a
 *   recused seat means for the quorum.
 * - A deputy who is not recused fills the seat.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { type Evidence, Id, refusal, rule, toMilliseconds } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Item, Meeting, Presence } from "../schema.ts";
import { endOf } from "./every-item-has-an-outcome.ts";

export const QUO_4 = rule({
  id: "QUO-4",
  title: { sv: "Jäv gäller en punkt", en: "Recusal is for one item" },
  source: "Kommunallagen 6 kap. 28–30 §§ as a model; the body's charter says whether the seat is missing",
  text: {
    sv: "Jäv gäller en punkt i taget. Stadgan säger om den jäviges plats räknas som tom, inte räknas med eller räknas som fylld. En ersättare som inte är jävig fyller platsen.",
    en: "Recusal is for one item at a time. The charter says whether the seat counts as empty, does not count towards the total, or counts as filled. A deputy who is not recused fills the seat.",
  },
});

/** The recusal says nothing that can hold. */
export const RecusalDoesNotFit = refusal(
  "RecusalDoesNotFit",
  QUO_4,
  {
    meeting: Id,
    item: Id,
    seat: Id,
    problem: Schema.Literals(["seatNotConcerned", "itemHasEnded", "alreadyRecused", "notRecused"]),
  },
  "hindered",
);
export type RecusalDoesNotFit = typeof RecusalDoesNotFit.Type;

/** Evidence that a recusal can be recorded, or withdrawn. */
export type RecusalFits = Evidence<"recusal">;

/** Whether a recusal can be recorded for an item, or withdrawn from it. */
export const recusalFits = (
  item: Item,
  concerned: ReadonlyArray<string>,
  { seat, person }: { readonly seat: string; readonly person?: string },
  act: "record" | "withdraw",
): Result.Result<RecusalFits, RecusalDoesNotFit> => {
  const no = (problem: RecusalDoesNotFit["problem"]) =>
    Result.fail(RecusalDoesNotFit({ meeting: item.meeting, item: item.item, seat, problem }));
  if (!concerned.includes(seat)) return no("seatNotConcerned");
  if (endOf(item) !== undefined) return no("itemHasEnded");
  const stands = item.recusals.some((each) => each.seat === seat && each.person === person);
  if (act === "record" && stands) return no("alreadyRecused");
  if (act === "withdraw" && !stands) return no("notRecused");
  return Result.succeed(vouch({}));
};

/**
 * The time people were outside because they were recused: from when they stepped out until they came back, over a
 * treatment of an item for which they are. Nobody is admitted then, and nobody has left (kommunallagen 5 kap. 19 §).
 */
export const outsideAsRecused = ({ presence, items }: Pick<Meeting, "presence" | "items">): ReadonlyArray<Presence> =>
  presence.flatMap((entry) => {
    const { seat, person, until } = entry;
    if (until === null) return [];
    const back = presence
      .filter((other) => other.person === person && toMilliseconds(other.from) > toMilliseconds(until))
      .sort((a, b) => toMilliseconds(a.from) - toMilliseconds(b.from))[0];
    if (back === undefined) return [];
    const recused = items.filter(({ recusals }) =>
      recusals.some((each) => each.seat === seat && (each.person === undefined || each.person === person)),
    );
    const over = recused.some(({ treatments }) =>
      treatments.some(
        (treatment) =>
          toMilliseconds(treatment.from) < toMilliseconds(back.from) &&
          (treatment.is === "open" || toMilliseconds(treatment.until) > toMilliseconds(until)),
      ),
    );
    return over ? [{ ...entry, from: until, until: back.from }] : [];
  });
