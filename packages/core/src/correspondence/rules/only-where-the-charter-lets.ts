/**
 * COR-1: a body decides by correspondence only where its charter says so.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { Body, Charter } from "../../constellation/index.ts";
import { CalendarDate, type Evidence, Id, inForceOn, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";

export const COR_1 = rule({
  id: "COR-1",
  title: { sv: "Per capsulam bara om stadgan säger det", en: "By correspondence only if the charter says so" },
  source: "Konstellation; a group that never meets is another group, so the charter decides and nobody else",
  text: {
    sv: "Ett organ beslutar utan möte bara om dess stadga säger det, både den dag frågan ställs och den dag den avgörs.",
    en: "A body decides without a meeting only if its charter says so, both on the day the question is put and on the day it is decided.",
  },
});

/** The body has no charter that day, or one that says nothing of correspondence. */
export const NoCorrespondence = refusal(
  "NoCorrespondence",
  COR_1,
  { body: Id, day: CalendarDate, why: Schema.Literals(["noCharter", "charterHasNone"]) },
  "hindered",
);
export type NoCorrespondence = typeof NoCorrespondence.Type;

/** Evidence that the charter lets a body decide by correspondence: the charter, and its first day. */
export type ByCorrespondence = Evidence<
  "byCorrespondence",
  { readonly charterFrom: CalendarDate; readonly charter: Charter }
>;

/** Whether a body may decide by correspondence on a day. */
export const mayCorrespond = (body: Body, day: CalendarDate): Result.Result<ByCorrespondence, NoCorrespondence> => {
  const version = inForceOn(body.charters, day);
  const no = (why: NoCorrespondence["why"]) => Result.fail(NoCorrespondence({ body: body.body, day, why }));
  if (version === undefined) return no("noCharter");
  return version.value.correspondence === undefined
    ? no("charterHasNone")
    : Result.succeed(vouch({ charterFrom: version.from, charter: version.value }));
};
