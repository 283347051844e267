/**
 * Examples of texts that are corrected.
 */
import type { Command } from "../../index.ts";
import { commitment } from "../../testing/commitments.ts";
import { said } from "../../testing/discussing.ts";
import type { RuleExample } from "../../testing/example.ts";
import { afterDeciding, decide, ready } from "../../testing/small-world.ts";

const reason = { sv: "Felskrivet", en: "Mistyped" };
const corrects = (title: string): Command => ({
  type: "CorrectItemTitle",
  meeting: "m",
  item: "1",
  title: { sv: title },
  reason,
});
const meant = (text: string): Command => ({ type: "SayWhatWasMeant", decision: "d", meant: { sv: text }, reason });

export const textExamples: ReadonlyArray<RuleExample> = [
  {
    rule: "TXT-1",
    says: { sv: "Punktens rubrik rättas.", en: "The title of the item is corrected." },
    given: ready,
    when: corrects("Beslutspunkt om årshjulet"),
    adds: ["ItemTitleCorrected"],
  },
  {
    rule: "TXT-1",
    says: { sv: "Rubriken står redan så.", en: "The title says that already." },
    given: ready,
    when: corrects("Beslutspunkt"),
    refuses: "NothingCorrected",
  },
  {
    rule: "TXT-1",
    says: { sv: "En anteckning rättas.", en: "A remark is corrected." },
    given: [...ready, said()],
    when: { type: "CorrectRemark", remark: "m.1.said-1", text: { sv: "En tanke till" }, reason },
    adds: ["RemarkCorrected"],
  },
  {
    rule: "TXT-1",
    says: { sv: "Ett uppdrag rättas.", en: "A commitment is corrected." },
    given: [...afterDeciding(), commitment()],
    when: { type: "CorrectCommitment", commitment: "c", text: { sv: "Ta fram två förslag" }, reason },
    adds: ["CommitmentCorrected"],
  },
  {
    rule: "TXT-1",
    says: {
      sv: "Vad beslutet var menat att säga ställs bredvid det.",
      en: "What the decision was meant to say is put beside it.",
    },
    given: afterDeciding(),
    when: meant("Gruppen beslutar enligt förslaget."),
    adds: ["DecisionMeant"],
  },
  {
    rule: "TXT-1",
    says: { sv: "Beslutet säger redan det.", en: "The decision says that already." },
    given: afterDeciding(),
    when: meant(decide.text.sv),
    refuses: "NothingCorrected",
  },
];
