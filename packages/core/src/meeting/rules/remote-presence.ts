/**
 * QUO-5: remote presence counts only as the charter lets it.
 *
 * - **Source** Kommunallagen 6 kap. 24 § with 5 kap. 16 § as a model: live sound and picture.
 * - A link that is lost is an interval: the person has not left, and is not there either.
 */
import type { Charter } from "../../constellation/index.ts";
import { rule } from "../../kernel/index.ts";
import type { Presence } from "../model.ts";

export const QUO_5 = rule({
  id: "QUO-5",
  title: { sv: "På distans bara om stadgan säger det", en: "Remote only if the charter says so" },
  source: "Kommunallagen 6 kap. 24 § with 5 kap. 16 § as a model; the body's charter decides",
  text: {
    sv: "Den som deltar på distans räknas bara om stadgan tillåter det. Kräver stadgan ljud och bild räknas inte den som bara hörs, och den vars länk är bruten är inte där så länge. Vad ingen har sagt är okänt.",
    en: "Anyone taking part remotely counts only if the charter allows it. If it requires sound and picture, someone who can only be heard does not count, and nobody counts while their link is lost. What nobody has stated is not known.",
  },
});

/** Whether the link lets somebody count: yes, no, or not known (`null`). */
export const admittedBy = (
  { remoteNeeds }: Pick<Charter, "remoteNeeds">,
  { mode, link }: Pick<Presence, "mode" | "link">,
): boolean | null => {
  if (mode === "room") return true;
  if (link === "lost") return false;
  if (remoteNeeds === undefined || link === "soundAndPicture") return true;
  return link === undefined ? null : false;
};
