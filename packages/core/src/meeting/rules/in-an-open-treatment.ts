/**
 * MTG-1: a decision is taken only while a decision item is on the table.
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
} from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { TimedAct } from "../acts.ts";
import type { Item, Meeting } from "../model.ts";
import { ItemKind } from "../schema.ts";
import { outcomesIn, treatmentNow } from "../state.ts";
import { daysOf, inItsMoment, isOnItsDays, type MomentRefusal, NotTheMeetingsDay } from "./acts-have-their-moment.ts";

export const MTG_1 = rule({
  id: "MTG-1",
  title: { sv: "Beslut fattas i en öppen behandling", en: "Decisions are taken in an open treatment" },
  source: "Agenda kinds of the county leadership group: decision, dialogue, information, workshop",
  text: {
    sv: "Ett beslut fattas bara medan en beslutspunkt är uppe till behandling.",
    en: "A decision is taken only while a decision item is on the table.",
  },
});

/** Something was to be decided in an item that is not for deciding. */
export const NotADecisionItem = refusal(
  "NotADecisionItem",
  MTG_1,
  { meeting: Id, item: Id, kinds: Schema.Array(ItemKind) },
  "hindered",
);
export type NotADecisionItem = typeof NotADecisionItem.Type;

/** The item is not on the table. */
export const NoOpenTreatment = refusal("NoOpenTreatment", MTG_1, { meeting: Id, item: Id }, "hindered");
export type NoOpenTreatment = typeof NoOpenTreatment.Type;

/** Evidence that an item is on the table: since when, and the moment of the act on it. */
export type OpenTreatment = Evidence<"treatment", { readonly from: Instant; readonly at: Instant }>;

/** Evidence that an item is for deciding. */
export type DecisionItem = Evidence<"decisionItem">;

/** The open treatment of an item, for an act at a moment: after it opened and after what it came to before, if only by a thousandth of a second. */
export const openTreatment = (
  act: TimedAct,
  meeting: Meeting,
  item: Item,
  at: Instant,
  context: Context,
): Result.Result<OpenTreatment, MomentRefusal | NoOpenTreatment> =>
  Result.gen(function* () {
    const moment = yield* inItsMoment(act, meeting, at, context);
    const open = treatmentNow(item);
    if (open === undefined) return yield* Result.fail(NoOpenTreatment({ meeting: meeting.meeting, item: item.item }));
    const { from } = open;
    const last = outcomesIn(open).at(-1)?.at ?? from;
    const after = toMilliseconds(moment) > toMilliseconds(last) ? moment : plusMilliseconds(last, 1);
    // The thousandth after may be on another day: then it did not happen at the meeting.
    if (!isOnItsDays(meeting, after))
      return yield* Result.fail(NotTheMeetingsDay({ meeting: meeting.meeting, at: after, days: daysOf(meeting) }));
    return vouch<"treatment", { readonly from: Instant; readonly at: Instant }>({ from, at: after });
  });

/** Evidence that an item can end at a moment, on the table or before it has been taken up. */
export type EndsNow = Evidence<"endsNow", { readonly at: Instant }>;

/** The moment at which an item can end: that of the act, and of its treatment where it is on the table. */
export const endsNow = (
  act: TimedAct,
  meeting: Meeting,
  item: Item,
  at: Instant,
  context: Context,
): Result.Result<EndsNow, MomentRefusal | NoOpenTreatment> =>
  Result.gen(function* () {
    const moment = yield* inItsMoment(act, meeting, at, context);
    if (treatmentNow(item) === undefined) return vouch({ at: moment });
    const treatment = yield* openTreatment(act, meeting, item, at, context);
    return vouch({ at: treatment.at });
  });

/** Whether an item is for deciding. */
export const isForDeciding = (item: Item): Result.Result<DecisionItem, NotADecisionItem> =>
  item.kinds.includes("decision")
    ? Result.succeed(vouch({}))
    : Result.fail(NotADecisionItem({ meeting: item.meeting, item: item.item, kinds: item.kinds }));
