/**
 * AGR-14: an agreement is amended by a new version from a day, and what was agreed before is never edited.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { CalendarDate, type Evidence, Id, refusal, rule } from "../../kernel/index.ts";
import { vouch } from "../../kernel/vouch.ts";
import type { Agreement, AgreementVersion } from "../model.ts";
import { latestVersion } from "../versions.ts";

export const AGR_14 = rule({
  id: "AGR-14",
  title: { sv: "Ändras, redigeras aldrig", en: "Amended, never edited" },
  source: "Konstellation; an old notice is judged by the clauses that held when it was given",
  text: {
    sv: "Ett avtal ändras genom en ny version som gäller från en dag. Den som frågar om en tidigare dag får de klausuler som gällde då.",
    en: "An agreement is amended by a new version that applies from a given day. Anyone who asks about an earlier day gets the clauses that applied then.",
  },
});

/** The amendment changes nothing, or does not come after the version before it. */
export const AmendmentDoesNotFit = refusal(
  "AmendmentDoesNotFit",
  AGR_14,
  {
    agreement: Id,
    from: CalendarDate,
    why: Schema.Literals(["changesNothing", "notAfterTheLatest"]),
    /** The day the latest version holds from. */
    latest: CalendarDate,
  },
  "mistaken",
);
export type AmendmentDoesNotFit = typeof AmendmentDoesNotFit.Type;

/** Evidence that an amendment changes something, after the version before it. */
export type AmendmentFits = Evidence<"amendment">;

/** What an amendment can change. */
export type Amendment = {
  readonly [Clause in "parties" | "term" | "notice" | "withdrawal" | "review"]?: AgreementVersion[Clause] | undefined;
};

/** The version after an amendment: what it does not mention stays. */
export const amended = (agreement: Agreement, amendment: Amendment): AgreementVersion => {
  const latest = latestVersion(agreement);
  const { parties = latest.parties, term = latest.term, notice = latest.notice } = amendment;
  const { withdrawal = latest.withdrawal, review = latest.review } = amendment;
  return { ...latest, parties, term, notice, withdrawal, review };
};

/** Whether an agreement can be amended so, from a day. */
export const amendmentFits = (
  agreement: Agreement,
  from: CalendarDate,
  amendment: Amendment,
): Result.Result<AmendmentFits, AmendmentDoesNotFit> => {
  const latest = latestVersion(agreement);
  const no = (why: AmendmentDoesNotFit["why"]) =>
    Result.fail(AmendmentDoesNotFit({ agreement: agreement.agreement, from, why, latest: latest.from }));
  if (from <= latest.from) return no("notAfterTheLatest");
  const changes = Object.values(amendment).some((value) => value !== undefined);
  return changes ? Result.succeed(vouch({})) : no("changesNothing");
};
