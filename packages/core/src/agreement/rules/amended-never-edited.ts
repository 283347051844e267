/**
 * AGR-14: an agreement is amended by a new version from a day, and what was agreed before is never edited.
 *
 * @since 0.1.0
 */
import { type CalendarDate, rule } from "../../kernel/index.ts";
import type { Agreement, AgreementVersion } from "../model.ts";
import { latestVersion } from "../versions.ts";

/** The amendment changes nothing, or does not come after the version before it. @category refusals @since 0.1.0 */
export interface AmendmentDoesNotFit {
  readonly type: "AmendmentDoesNotFit";
  readonly rule: "AGR-14";
  readonly agreement: string;
  readonly from: CalendarDate;
  readonly why: "changesNothing" | "notAfterTheLatest";
  /** The day the latest version holds from. */
  readonly latest: CalendarDate;
}

export const AGR_14 = rule({
  id: "AGR-14",
  title: { sv: "Ändras, redigeras aldrig", en: "Amended, never edited" },
  source: "Konstellation; an old notice is judged by the clauses that held when it was given",
  text: {
    sv: "Ett avtal ändras genom en ny version som gäller från en dag. Den som frågar om en tidigare dag får de klausuler som gällde då.",
    en: "An agreement is amended by a new version that holds from a day. Who asks about an earlier day gets the clauses that held then.",
  },
});

/** What an amendment can change. */
export type Amendment = {
  readonly [Clause in "parties" | "term" | "notice" | "withdrawal" | "review"]?: AgreementVersion[Clause] | undefined;
};

/** The version after an amendment: what it does not mention stays. @category rules @since 0.1.0 */
export const amended = (agreement: Agreement, amendment: Amendment): AgreementVersion => {
  const latest = latestVersion(agreement);
  const { parties = latest.parties, term = latest.term, notice = latest.notice } = amendment;
  const { withdrawal = latest.withdrawal, review = latest.review } = amendment;
  return { ...latest, parties, term, notice, withdrawal, review };
};

/** The refusal of an amendment from a day, or undefined. @category rules @since 0.1.0 */
export const amendmentHindered = (
  agreement: Agreement,
  from: CalendarDate,
  amendment: Amendment,
): AmendmentDoesNotFit | undefined => {
  const latest = latestVersion(agreement);
  const no = (why: AmendmentDoesNotFit["why"]): AmendmentDoesNotFit => ({
    type: "AmendmentDoesNotFit",
    rule: "AGR-14",
    agreement: agreement.agreement,
    from,
    why,
    latest: latest.from,
  });
  if (from <= latest.from) return no("notAfterTheLatest");
  const changes = Object.values(amendment).some((value) => value !== undefined);
  return changes ? undefined : no("changesNothing");
};
