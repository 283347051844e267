/**
 * QUO-4: recusal is of a person for one item, from a moment.
 *
 * - **Source** Kommunallagen 6 kap. 28–30 §§ and förvaltningslagen 16–18 §§ as models; the charter says what a
 *   recused seat means for the quorum.
 * - A deputy who is not recused fills the seat.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  type Context,
  type Evidence,
  Id,
  type Instant,
  plusMilliseconds,
  refusal,
  rule,
  toMilliseconds,
  type Wording,
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import { latestMoment, moments } from "../log-moments.ts";
import type { Item, ItemRecusal, Meeting, Presence } from "../model.ts";
import type { Recusal } from "../quorum/index.ts";
import { treatmentNow } from "../state.ts";
import { isOnItsDays, type NotYet, notAhead } from "./acts-have-their-moment.ts";

export const QUO_4 = rule({
  id: "QUO-4",
  title: { sv: "Jäv gäller en punkt", en: "Recusal is for one item" },
  source: "Kommunallagen 6 kap. 28–30 §§ as a model; the body's charter says whether the seat is missing",
  text: {
    sv: "Jäv gäller en person och en punkt i taget, från en viss stund, och lagar aldrig det som redan hade brustit. Det förs in i efterhand som en rättelse. Stadgan säger om den jäviges plats räknas som tom, inte räknas med eller räknas som fylld. En ersättare som inte är jävig fyller platsen.",
    en: "Recusal is of one person for one item, from a certain moment, and never mends what had already broken. Entered afterwards it is a correction. The charter says whether the seat counts as empty, does not count towards the total, or counts as filled. A deputy who is not recused fills the seat.",
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
    person: Schema.NullOr(Schema.String),
    problem: Schema.Literals(["seatNotConcerned", "notOnTheSeat", "alreadyRecused", "notRecused", "needsReason"]),
  },
  {
    by: "problem",
    is: {
      seatNotConcerned: "mistaken",
      notOnTheSeat: "mistaken",
      needsReason: "mistaken",
      alreadyRecused: "hindered",
      notRecused: "hindered",
    },
  },
);
export type RecusalDoesNotFit = typeof RecusalDoesNotFit.Type;

/** Evidence that a recusal can be recorded or withdrawn, and the moment from which that holds; null where it holds throughout. */
export type RecusalFits = Evidence<"recusal", { readonly moment: Instant | null }>;

interface Wanted {
  readonly seat: string;
  readonly person?: string;
  readonly from?: Instant;
  readonly reason?: Wording;
}

/** What a recusal is held against: the item and its meeting, the seats it concerns, and who is or could be on the seat. */
interface Standing {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly concerned: ReadonlyArray<string>;
  readonly appointed: ReadonlyArray<string>;
  /** Those of them who hold the seat. */
  readonly holders: ReadonlyArray<string>;
}

/**
 * Whether a recusal can be recorded for an item. While the item is on the table it holds from now, so that it mends
 * nothing that had broken before; an earlier moment needs a reason. Once the item has ended it is a correction.
 */
export const recusalFits = (
  { meeting, item, concerned, appointed, holders }: Standing,
  { seat, person, from, reason }: Wanted,
  context: Pick<Context, "instant">,
): Result.Result<RecusalFits, RecusalDoesNotFit | NotYet> =>
  Result.gen(function* () {
    const no = (problem: RecusalDoesNotFit["problem"]) =>
      Result.fail(RecusalDoesNotFit({ meeting: item.meeting, item: item.item, seat, person: person ?? null, problem }));
    const now = momentOnTheTable(meeting, item, context);
    // The moment that follows what has been recorded is now, also where the clock has not come so far.
    if (from !== undefined && !(now !== null && toMilliseconds(from) === toMilliseconds(now)))
      yield* notAhead(from, context);
    if (!concerned.includes(seat)) return yield* no("seatNotConcerned");
    const there = meeting.presence.filter((entry) => entry.seat === seat).map((entry) => entry.person);
    const known = [...appointed, ...there];
    if (person === undefined ? known.length === 0 : !known.includes(person)) return yield* no("notOnTheSeat");
    if (standing(item, seat, person) !== undefined || isMeantAlready(meeting, item, { seat, person }, holders[0]))
      return yield* no("alreadyRecused");
    if (now === null || from === undefined)
      return vouch<"recusal", { moment: Instant | null }>({ moment: from ?? now });
    return toMilliseconds(from) < toMilliseconds(now) && reason === undefined
      ? yield* no("needsReason")
      : vouch<"recusal", { moment: Instant | null }>({ moment: from });
  });

/** Whether a recusal stands that can be taken back, and from when on, where its item is on the table. */
export const recusalStands = (
  { meeting, item }: Pick<Standing, "meeting" | "item">,
  { seat, person }: Wanted,
  context: Pick<Context, "instant">,
): Result.Result<RecusalFits, RecusalDoesNotFit> =>
  standing(item, seat, person) === undefined
    ? Result.fail(
        RecusalDoesNotFit({
          meeting: item.meeting,
          item: item.item,
          seat,
          person: person ?? null,
          problem: "notRecused",
        }),
      )
    : Result.succeed(vouch({ moment: momentOnTheTable(meeting, item, context) }));

const standing = ({ recusals }: Item, seat: string, person: string | undefined) =>
  recusals.find((each) => each.withdrawn === undefined && each.seat === seat && each.person === person);

/** Whether somebody is recused already whom a recusal without a name means, or whom one that stands does. */
const isMeantAlready = (
  { presence }: Meeting,
  { recusals }: Item,
  { seat, person }: { readonly seat: string; readonly person: string | undefined },
  holder: string | undefined,
): boolean => {
  const serving = presence.filter((each) => each.seat === seat && each.until === null && each.as !== "observer");
  const meant = (serving.find(({ as }) => as === "holder") ?? serving[0])?.person ?? holder;
  if (meant === undefined || (person !== undefined && person !== meant)) return false;
  const other = person === undefined ? meant : undefined;
  return recusals.some((each) => each.withdrawn === undefined && each.seat === seat && each.person === other);
};

/** The moment now, while an item is on the table: after everything that has been recorded; null when it is not. */
const momentOnTheTable = (
  meeting: Meeting,
  item: Item,
  { instant: clock }: Pick<Context, "instant">,
): Instant | null => {
  if (treatmentNow(item) === undefined) return null;
  const latest = latestMoment(moments(meeting, "everything"));
  if (latest === undefined) return null;
  const next = plusMilliseconds(latest.at, 1);
  return isOnItsDays(meeting, clock) && toMilliseconds(clock) > toMilliseconds(next) ? clock : next;
};

type WhoIsRecused = Pick<ItemRecusal, "seat" | "person" | "from" | "withdrawn">;

/** The recusals of an item as the quorum question has them: those that hold, each for as long as it does. */
export const recusedFor = ({ recusals }: { readonly recusals: ReadonlyArray<WhoIsRecused> }): ReadonlyArray<Recusal> =>
  recusals.flatMap(({ seat, person, from, withdrawn }): ReadonlyArray<Recusal> => {
    const until = withdrawn?.until;
    if (withdrawn !== undefined && until === undefined) return [];
    return [
      {
        seat,
        ...(person === undefined ? {} : { person }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      },
    ];
  });

interface Outside extends Pick<Meeting, "presence"> {
  readonly items: ReadonlyArray<Pick<Item, "treatments"> & { readonly recusals: ReadonlyArray<WhoIsRecused> }>;
}

/**
 * The time people were outside because they were recused: from when they stepped out until they came back, over a
 * treatment of an item for which they are. Nobody is admitted then, and nobody has left (kommunallagen 5 kap. 19 §).
 */
export const outsideAsRecused = ({ presence, items }: Outside): ReadonlyArray<Presence> =>
  presence.flatMap((entry) => {
    const { seat, person, until } = entry;
    if (until === null) return [];
    const back = presence
      .filter((other) => other.person === person && toMilliseconds(other.from) > toMilliseconds(until))
      .sort((a, b) => toMilliseconds(a.from) - toMilliseconds(b.from))[0];
    if (back === undefined) return [];
    const recused = items.filter(({ recusals }) =>
      recusedFor({ recusals }).some(
        (each) => each.seat === seat && (each.person === undefined || each.person === person),
      ),
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
